/** The resource `Image`: arguments, outputs, class; what it does is in handlers/image. Floor: runtime/image. */
import * as pulumi from "@pulumi/pulumi";
import type { BlockDeviceMapping, ImageSpec } from "../../schemas/generated/types";
import { imageOutputs, internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import imageProvider = require("../runtime/image");

/** The arguments of {@link Image}; see `schemas/image.schema.json`. */
export type ImageArgs = Inputs<ImageSpec>;

/**
 * An Amazon Machine Image registered from snapshots.
 *
 * A create waits until the image is available. What cannot change in place replaces the image; an image with an
 * explicit `name` is then deleted first, for names are unique. The snapshots that you name stay yours: no operation of
 * this resource deletes them. A create that was interrupted goes on where it stopped.
 *
 * Time limits (`customTimeouts`): create 40 minutes, update and delete 20.
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
export class Image extends pulumi.dynamic.Resource {
  /** `arn:PARTITION:ec2:REGION::image/ID`. */
  declare readonly arn: pulumi.Output<string>;
  declare readonly architecture: pulumi.Output<string>;
  declare readonly blockDeviceMappings: pulumi.Output<BlockDeviceMapping[] | undefined>;
  /** When the image was registered, ISO 8601 in UTC. */
  declare readonly creationDate: pulumi.Output<string>;
  declare readonly name: pulumi.Output<string>;
  /** Account that owns the image: 12 digits. */
  declare readonly ownerId: pulumi.Output<string>;
  declare readonly region: pulumi.Output<string>;
  /** Snapshot of the root volume; undefined for an S3-backed image. */
  declare readonly rootSnapshotId: pulumi.Output<string | undefined>;
  /** Snapshots of the image, sorted. */
  declare readonly snapshotIds: pulumi.Output<string[]>;
  /** State as last seen: `available`, or `disabled` when somebody disabled it. */
  declare readonly state: pulumi.Output<string>;
  declare readonly tags: pulumi.Output<Record<string, string> | undefined>;

  /** Id of the image. It is the resource's own id, so that an in-place change leaves dependents alone. */
  get imageId(): pulumi.Output<string> {
    return this.id;
  }

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
      { ...imageOutputs, ...args, ...internal },
      { deleteBeforeReplace, ...opts },
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

/** Where to read. */
export interface Where {
  readonly region?: pulumi.Input<string>;
  readonly assumeRoleArn?: pulumi.Input<string>;
}
