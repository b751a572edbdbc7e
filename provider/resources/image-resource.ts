/**
 * What the resources that are an image have in common: their outputs, and where one is read. Floor: @pulumi/pulumi.
 */
import * as pulumi from "@pulumi/pulumi";

/** What only EC2 knows of an image; a dynamic resource has the outputs that its arguments name, be it as undefined. */
export const imageOutputs = {
  arn: undefined,
  creationDate: undefined,
  name: undefined,
  ownerId: undefined,
  recordedPermissions: undefined,
  rootSnapshotId: undefined,
  snapshotIds: undefined,
  state: undefined,
};

/** Launch permissions that disabling an image took away, and that enabling gives back. */
export interface RecordedPermissions {
  readonly accounts: string[];
  readonly organizations: string[];
  readonly organizationalUnits: string[];
  readonly everyone: boolean;
}

/** Where to read. */
export interface Where {
  readonly region?: pulumi.Input<string>;
  readonly assumeRoleArn?: pulumi.Input<string>;
}

/** An image, however it is made. */
export abstract class ImageResource extends pulumi.dynamic.Resource {
  /** `arn:PARTITION:ec2:REGION::image/ID`. */
  declare readonly arn: pulumi.Output<string>;
  /** When the image was registered, or its making begun: ISO 8601 in UTC. */
  declare readonly creationDate: pulumi.Output<string>;
  declare readonly name: pulumi.Output<string>;
  /** Account that owns the image: 12 digits. */
  declare readonly ownerId: pulumi.Output<string>;
  /** Launch permissions that disabling took away and enabling gives back; undefined while there are none. */
  declare readonly recordedPermissions: pulumi.Output<RecordedPermissions | undefined>;
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
}
