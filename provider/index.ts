/** What a Pulumi program imports as `pulumi-ami`. Floor: resources. */
export { Image, type ImageArgs, type Where } from "./resources/image";
export { ImageCopy, type ImageCopyArgs } from "./resources/image-copy";
export { LaunchPermissions, type LaunchPermissionsArgs } from "./resources/launch-permissions";
export type * from "../schemas/generated/types";
