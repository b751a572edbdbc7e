/** What a Pulumi program imports as `pulumi-ami`. Floor: resources. */
export { AccountImageSettings, type AccountImageSettingsArgs } from "./resources/account-settings";
export {
  findImage,
  findImageOutput,
  findImages,
  findImagesOutput,
  type FindImageArgs,
  type FindImagesArgs,
  type FindOptions,
  type FoundImage,
} from "./resources/find-image";
export { Image, type ImageArgs } from "./resources/image";
export { ImageCopy, type ImageCopyArgs } from "./resources/image-copy";
export { ImageFromInstance, type ImageFromInstanceArgs } from "./resources/image-from-instance";
export type { ImageResource, RecordedPermissions, Where } from "./resources/image-resource";
export { LaunchPermissions, type LaunchPermissionsArgs } from "./resources/launch-permissions";
export { PublishedParameter, type PublishedParameterArgs } from "./resources/published-parameter";
export type * from "../schemas/generated/types";
