/**
 * The resource `ImageFromInstance`: arguments, outputs, class; what it does is in handlers/image-from-instance.
 * Floor: runtime/image-from-instance.
 */
import type * as pulumi from "@pulumi/pulumi";
import type { ImageFromInstanceSpec } from "../../schemas/generated/types";
import { imageOutputs, ImageResource, type Where } from "./image-resource";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import imageFromInstanceProvider = require("../runtime/image-from-instance");

/** The arguments of {@link ImageFromInstance}; see `schemas/image-from-instance.schema.json`. */
export type ImageFromInstanceArgs = Inputs<ImageFromInstanceSpec>;

/**
 * An Amazon Machine Image made of an instance and its volumes.
 *
 * **Making the image reboots a running instance**, for only then are its file systems sure to be whole; the preview
 * says so. With `noReboot: true` it stays up, and its file systems are taken as they happen to be. A stopped instance
 * stays stopped. An instance that is still starting is waited for.
 *
 * A create waits until the image is available. The image is as the instance was then: it is not made anew when the
 * instance changes, but when its `instanceId` does, or anything else that cannot change in place. An image with an
 * explicit `name` is then deleted first, for names are unique. By default the snapshots that EC2 made for the image are
 * deleted with it. A create that was interrupted goes on where it stopped.
 *
 * `description`, `tags`, `snapshotTags`, `deprecateAt`, `deregistrationProtection`, `enabled`,
 * `instanceTypeSpecification` and `imdsSupport` (set, never taken back) change in place; `region`, `name`, `instanceId`,
 * `noReboot`, `blockDeviceMappings` and `bootMode` replace the image. While `deregistrationProtection` is on, that is
 * refused in preview: switch it off in a run of its own first.
 *
 * Time limits (`customTimeouts`): create 120 minutes, update and delete 20. A create that comes to its limit is recorded
 * as it is, and the next run goes on waiting; an image that EC2 could not make is deregistered, with EC2's reason.
 *
 * @example
 * ```ts
 * const golden = new ami.ImageFromInstance("golden", {
 *   instanceId: builder.id,
 *   imdsSupport: "v2.0",
 *   tags: { team: "platform" },
 *   snapshotTags: { team: "platform" },
 * });
 * ```
 * @see EC2 API Reference, CreateImage (checked 2026-11-22)
 */
export class ImageFromInstance extends ImageResource {
  /** Processor architecture, the instance's. */
  declare readonly architecture: pulumi.Output<string>;
  /** Instance that the image was made of. */
  declare readonly instanceId: pulumi.Output<string>;
  /** Device name of the root volume, the instance's. */
  declare readonly rootDeviceName: pulumi.Output<string>;

  constructor(name: string, args: ImageFromInstanceArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(
      opts,
      "take an existing image over with `name` and `adopt: true`, or read it with `ImageFromInstance.get`.",
    );
    // The name of an image is taken until it is gone.
    const deleteBeforeReplace = (args as ImageFromInstanceArgs | undefined)?.name !== undefined;
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:ImageFromInstance", name, opts);
    super(
      imageFromInstanceProvider,
      name,
      { ...imageOutputs, architecture: undefined, rootDeviceName: undefined, ...args, ...internal },
      { deleteBeforeReplace, ...opts },
      "ami",
      "ImageFromInstance",
    );
  }

  /**
   * Reads an existing image without managing it; nothing is rebooted.
   * @param id `ami-…`
   * @param where Region of the image, and a role to assume; default: the stack's.
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    where: Where = {},
    opts?: pulumi.CustomResourceOptions,
  ): ImageFromInstance {
    return new ImageFromInstance(
      name,
      { instanceId: undefined, ...where } as unknown as ImageFromInstanceArgs,
      {
        ...opts,
        id,
      },
    );
  }
}
