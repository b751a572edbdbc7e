/**
 * The calls to AWS that the handlers make, and the words for what AWS answers. Handlers see this, never a client.
 * Floor: operations, types of the AWS SDK.
 */
import type {
  Ec2Operations,
  KmsOperations,
  S3Operations,
  SsmOperations,
  StsOperations,
  Table,
} from "./operations";

export type {
  BlockDeviceMapping as Ec2BlockDeviceMapping,
  CreateVolumePermission as Ec2CreateVolumePermission,
  Filter,
  Image as Ec2Image,
  ImageCriterion as Ec2ImageCriterion,
  Instance as Ec2Instance,
  LaunchPermission as Ec2LaunchPermission,
  Snapshot as Ec2Snapshot,
  Tag as Ec2Tag,
} from "@aws-sdk/client-ec2";
export type { Ec2Operations as Operations } from "./operations";

/** A service in one Region, as one set of credentials. */
export interface Service<Operations extends Table<Operations>> {
  readonly region: string;
  /**
   * Makes one call, again and again where that is safe and may help. Throws {@link AwsFailure}, whatever went wrong.
   */
  call<Name extends keyof Operations & string>(
    operation: Name,
    input: Operations[Name][0],
  ): Promise<Operations[Name][1]>;
}

/** The services, each as its port. */
export interface Services {
  readonly ec2: Service<Ec2Operations>;
  readonly kms: Service<KmsOperations>;
  readonly s3: Service<S3Operations>;
  readonly ssm: Service<SsmOperations>;
  readonly sts: Service<StsOperations>;
}
export type ServiceName = keyof Services;

export type Ec2 = Services["ec2"];
export type S3 = Services["s3"];
export type Ssm = Services["ssm"];

/** Where calls go: a Region, and a role to assume on top of the credentials found. */
export interface Place {
  readonly region: string;
  readonly assumeRoleArn?: string | undefined;
}

export interface Aws {
  /** EC2 at a place; the same object for the same place. */
  at(place: Place): Ec2;
  /** Another service at a place; the same object for the same place. */
  service<Name extends ServiceName>(name: Name, place: Place): Services[Name];
}

/** The time, and waiting; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; ends early, without an error, when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      if (signal?.aborted === true) end();
      else signal?.addEventListener("abort", end);
    }),
};
