/**
 * An image that was found, as a program reads it: EC2's properties in camelCase, tags as a record. Floor: image-spec,
 * aspects/tags.
 */
import { partitionOf } from "../../catalog/partitions";
import type { BlockDeviceMapping } from "../../schemas/generated/types";
import { toTagMap } from "../aspects/tags";
import type { Ec2Image } from "../aws/port";
import { withoutUndefined } from "../canonical";
import { fromImage, rootSnapshotOf, snapshotsOf } from "./image-spec";

/** An existing image. What EC2 does not tell of it is left out. */
export interface FoundImage {
  /** `ami-…` */
  readonly imageId: string;
  /** `arn:PARTITION:ec2:REGION::image/ID`. */
  readonly arn: string;
  readonly region: string;
  readonly name: string;
  readonly description?: string;
  /** Account that owns it: 12 digits. */
  readonly ownerId: string;
  /** `amazon`, `aws-marketplace` or `aws-backup-vault`. */
  readonly imageOwnerAlias?: string;
  /** When it was created, ISO 8601 in UTC. */
  readonly creationDate: string;
  /** When it becomes, or became, deprecated: ISO 8601 in UTC. */
  readonly deprecationTime?: string;
  readonly state: string;
  /** Whether everyone may launch it. */
  readonly public: boolean;
  readonly architecture: string;
  readonly virtualizationType?: string;
  readonly hypervisor?: string;
  readonly bootMode?: string;
  readonly tpmSupport?: string;
  /** `v2.0` where instances ask for session tokens by default. */
  readonly imdsSupport?: string;
  readonly enaSupport?: boolean;
  readonly sriovNetSupport?: string;
  /** `windows`; left out of all others. */
  readonly platform?: string;
  /** What it is billed as, such as `Linux/UNIX`. */
  readonly platformDetails?: string;
  readonly usageOperation?: string;
  readonly rootDeviceName?: string;
  /** `ebs` or `instance-store`. */
  readonly rootDeviceType?: string;
  readonly rootSnapshotId?: string;
  /** Sorted. */
  readonly snapshotIds: readonly string[];
  readonly blockDeviceMappings: readonly BlockDeviceMapping[];
  /** Image that it was copied or made from. */
  readonly sourceImageId?: string;
  readonly sourceImageRegion?: string;
  readonly sourceInstanceId?: string;
  /** Those that the account can see: of images of others, none but shared ones. */
  readonly tags: Readonly<Record<string, string>>;
}

/** An image of EC2's, as it is found in a Region. */
export function toFound(image: Ec2Image, region: string): FoundImage {
  const { blockDeviceMappings = [] } = fromImage(image);
  const imageId = image.ImageId ?? "";
  return {
    imageId,
    arn: `arn:${partitionOf(region)}:ec2:${region}::image/${imageId}`,
    region,
    name: image.Name ?? "",
    ownerId: image.OwnerId ?? "",
    creationDate: image.CreationDate ?? "",
    state: image.State ?? "",
    public: image.Public === true,
    architecture: image.Architecture ?? "",
    snapshotIds: snapshotsOf(image),
    blockDeviceMappings,
    tags: toTagMap(image.Tags),
    ...withoutUndefined({
      description: image.Description === "" ? undefined : image.Description,
      imageOwnerAlias: image.ImageOwnerAlias,
      deprecationTime: image.DeprecationTime,
      virtualizationType: image.VirtualizationType,
      hypervisor: image.Hypervisor,
      bootMode: image.BootMode,
      tpmSupport: image.TpmSupport,
      imdsSupport: image.ImdsSupport,
      enaSupport: image.EnaSupport,
      sriovNetSupport: image.SriovNetSupport,
      platform: image.Platform?.toLowerCase(),
      platformDetails: image.PlatformDetails,
      usageOperation: image.UsageOperation,
      rootDeviceName: image.RootDeviceName,
      rootDeviceType: image.RootDeviceType,
      rootSnapshotId: rootSnapshotOf(image),
      sourceImageId: image.SourceImageId,
      sourceImageRegion: image.SourceImageRegion,
      sourceInstanceId: image.SourceInstanceId,
    }),
  };
}
