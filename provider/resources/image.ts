/** The resource `Image`: arguments, outputs, class; what it does is in handlers/image. Floor: runtime/image. */
import * as pulumi from "@pulumi/pulumi";
import type { BlockDeviceMapping, ImageSpec } from "../../schemas/generated/types";
import { imageOutputs, ImageResource, type Where } from "./image-resource";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import imageProvider = require("../runtime/image");

/** The arguments of {@link Image}; see `schemas/image.schema.json`. */
export type ImageArgs = Inputs<ImageSpec>;

/**
 * An Amazon Machine Image registered from snapshots, or from a bundle in S3 (`imageLocation`).
 *
 * A create asks first what would fail later (`preflight`), reads the bundle, and waits until the image is available; one
 * that was interrupted goes on where it stopped. `description`, `tags`, `deprecateAt`, `deregistrationProtection`,
 * `enabled`, `instanceTypeSpecification` and `imdsSupport` (set, never taken back) change in place. Everything else that
 * EC2 is told replaces the image; one with an explicit `name` is then deleted first, for names are unique. Tags that
 * this program does not state are left alone, unless `exclusiveTags` is set. The snapshots that you name stay yours: no
 * operation of this resource deletes them.
 *
 * Disabling takes an image's launch permissions away. They are written down, in its tags and in `recordedPermissions`,
 * and given back when it is enabled; what {@link LaunchPermissions} says has the last word.
 *
 * While `deregistrationProtection` is on, a change that replaces the image is refused in preview: switch it off in a run
 * of its own first, or keep the image with `onDelete: "retain"` or `retainOnDelete`. A destroy fails before it touches
 * anything, and says until when a cooldown lasts.
 *
 * Time limits (`customTimeouts`): create 40 minutes, update and delete 20. A create that comes to its limit is recorded
 * as it is, and the next run goes on waiting; an image that EC2 could not make is deregistered, with EC2's reason.
 *
 * @example
 * ```ts
 * const golden = new ami.Image("golden", {
 *   architecture: "x86_64",
 *   rootDeviceName: "/dev/xvda",
 *   blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "gp3" } }],
 *   enaSupport: true,
 *   imdsSupport: "v2.0",
 * });
 * ```
 * @see EC2 API Reference, RegisterImage (checked 2026-11-22)
 */
export class Image extends ImageResource {
  declare readonly architecture: pulumi.Output<string>;
  declare readonly blockDeviceMappings: pulumi.Output<BlockDeviceMapping[] | undefined>;

  constructor(name: string, args: ImageArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(
      opts,
      "take an existing image over with `name` and `adopt: true`, or read it with `Image.get`.",
    );
    // The name of an image is taken until it is gone.
    const deleteBeforeReplace = (args as ImageArgs | undefined)?.name !== undefined;
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:Image", name, opts);
    super(
      imageProvider,
      name,
      { ...imageOutputs, ...keepSecret(args), ...internal },
      {
        deleteBeforeReplace,
        ...opts,
        additionalSecretOutputs: [...(opts?.additionalSecretOutputs ?? []), "uefiData"],
      },
      "ami",
      "Image",
    );
  }

  /**
   * Reads an existing image without managing it.
   * @param id `ami-…`
   * @param where Region of the image, and a role to assume; default: the stack's.
   */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    where: Where = {},
    opts?: pulumi.CustomResourceOptions,
  ): Image {
    return new Image(name, where as ImageArgs, { ...opts, id });
  }
}

/** UEFI variables may hold keys: they are a secret in the state, stated as one or not. */
function keepSecret(args: ImageArgs | undefined): object {
  const { uefiData } = args ?? {};
  return uefiData === undefined ? { ...args } : { ...args, uefiData: pulumi.secret(uefiData) };
}
