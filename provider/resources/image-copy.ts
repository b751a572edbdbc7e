/** The resource `ImageCopy`: arguments, outputs, class; what it does is in handlers/image-copy. Floor: runtime/image-copy. */
import type * as pulumi from "@pulumi/pulumi";
import type { ImageCopySpec } from "../../schemas/generated/types";
import { imageOutputs, ImageResource, type Where } from "./image-resource";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import imageCopyProvider = require("../runtime/image-copy");

/** The arguments of {@link ImageCopy}; see `schemas/image-copy.schema.json`. */
export type ImageCopyArgs = Inputs<ImageCopySpec>;

/**
 * A copy of an image in another Region, or in the same one under another key.
 *
 * A create asks first what would fail later (`preflight`) and waits until the copy is available. `description`, `tags`,
 * `snapshotTags`, `deprecateAt`, `deregistrationProtection`, `enabled` and `instanceTypeSpecification` change in place.
 * `region`, `name`, `sourceImageId`, `sourceRegion`, `encrypted`, `kmsKeyId`, `copyImageTags` and
 * `snapshotCopyCompletionDurationMinutes` replace the copy, the new one first. By default the snapshots that the
 * copying made are deleted with it. `--replace` comes back to the same copy, for it looks like a create that goes on:
 * to have it copied again as it is, destroy it first (`pulumi destroy --target`). Launch permissions are never copied:
 * say who may launch the copy with
 * {@link LaunchPermissions}.
 *
 * While EC2 has too many copies under way to the Region, a create waits its turn. A copy that EC2 could not make is
 * deregistered, with EC2's reason and the snapshots that it caused. Where a `kmsKeyId` that is an alias names another
 * key by now, the copy stays as it is: no call changes the key of a snapshot. While `deregistrationProtection` is on, a
 * change that replaces the copy is refused in preview: switch it off in a run of its own first.
 *
 * Time limits (`customTimeouts`): create 120 minutes, update and delete 20. A create that comes to its limit is recorded
 * as it is, and the next run goes on waiting.
 *
 * @example
 * ```ts
 * const dublin = new ami.ImageCopy("dublin", {
 *   region: "eu-west-1",
 *   sourceImageId: golden.imageId,
 *   sourceRegion: "us-east-1",
 *   encrypted: true,
 *   kmsKeyId: "alias/images",
 * });
 * ```
 * @see EC2 API Reference, CopyImage (checked 2026-11-22)
 */
export class ImageCopy extends ImageResource {
  declare readonly sourceImageId: pulumi.Output<string>;
  declare readonly sourceRegion: pulumi.Output<string>;

  constructor(name: string, args: ImageCopyArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(
      opts,
      "read an existing copy with `ImageCopy.get`; `adopt` takes over registered images alone.",
    );
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:ImageCopy", name, opts);
    super(imageCopyProvider, name, { ...imageOutputs, ...args, ...internal }, opts, "ami", "ImageCopy");
  }

  /**
   * Reads an existing copy without managing it.
   * @param id `ami-…`
   * @param where Region of the copy, and a role to assume; default: the stack's.
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    where: Where = {},
    opts?: pulumi.CustomResourceOptions,
  ): ImageCopy {
    return new ImageCopy(name, where as ImageCopyArgs, { ...opts, id });
  }
}
