/**
 * The calls to EC2 that the handlers make, and the words for what EC2 answers. Handlers see this, never a client.
 * Floor: types of the AWS SDK.
 */
import type * as ec2 from "@aws-sdk/client-ec2";

export type {
  BlockDeviceMapping as Ec2BlockDeviceMapping,
  Filter,
  Image as Ec2Image,
  LaunchPermission as Ec2LaunchPermission,
  Snapshot as Ec2Snapshot,
  Tag as Ec2Tag,
} from "@aws-sdk/client-ec2";

/** Every operation the handlers use, with its input and output. */
export interface Operations {
  CopyImage: [ec2.CopyImageCommandInput, ec2.CopyImageCommandOutput];
  CreateTags: [ec2.CreateTagsCommandInput, ec2.CreateTagsCommandOutput];
  DeleteSnapshot: [ec2.DeleteSnapshotCommandInput, ec2.DeleteSnapshotCommandOutput];
  DeleteTags: [ec2.DeleteTagsCommandInput, ec2.DeleteTagsCommandOutput];
  DeregisterImage: [ec2.DeregisterImageCommandInput, ec2.DeregisterImageCommandOutput];
  DescribeImageAttribute: [ec2.DescribeImageAttributeCommandInput, ec2.DescribeImageAttributeCommandOutput];
  DescribeImages: [ec2.DescribeImagesCommandInput, ec2.DescribeImagesCommandOutput];
  DescribeSnapshots: [ec2.DescribeSnapshotsCommandInput, ec2.DescribeSnapshotsCommandOutput];
  DisableImage: [ec2.DisableImageCommandInput, ec2.DisableImageCommandOutput];
  DisableImageDeprecation: [
    ec2.DisableImageDeprecationCommandInput,
    ec2.DisableImageDeprecationCommandOutput,
  ];
  EnableImage: [ec2.EnableImageCommandInput, ec2.EnableImageCommandOutput];
  EnableImageDeprecation: [ec2.EnableImageDeprecationCommandInput, ec2.EnableImageDeprecationCommandOutput];
  ModifyImageAttribute: [ec2.ModifyImageAttributeCommandInput, ec2.ModifyImageAttributeCommandOutput];
  RegisterImage: [ec2.RegisterImageCommandInput, ec2.RegisterImageCommandOutput];
  ResetImageAttribute: [ec2.ResetImageAttributeCommandInput, ec2.ResetImageAttributeCommandOutput];
}
export type OperationName = keyof Operations;

/** EC2 in one Region, as one set of credentials. */
export interface Ec2 {
  readonly region: string;
  /** Makes one call. Throws {@link AwsFailure}, whatever went wrong. */
  call<Name extends OperationName>(operation: Name, input: Operations[Name][0]): Promise<Operations[Name][1]>;
}

/** Where calls go: a Region, and a role to assume on top of the credentials found. */
export interface Place {
  readonly region: string;
  readonly assumeRoleArn?: string | undefined;
}

export interface Aws {
  /** EC2 at a place; the same object for the same place. */
  at(place: Place): Ec2;
}

/** The time, and waiting; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
