// Generated from schemas/*.schema.json by `npm run generate`; do not edit.

/**
 * Everything that a schema describes.
 */
export interface SchemaTypes {
  specs: Specs;
  documents: Documents;
}
/**
 * The spec of every kind.
 */
export interface Specs {
  image: ImageSpec;
  "image-from-instance": ImageFromInstanceSpec;
  "image-copy": ImageCopySpec;
  "launch-permissions": LaunchPermissionsSpec;
  "snapshot-permissions": SnapshotPermissionsSpec;
  snapshot: SnapshotSpec;
  "snapshot-copy": SnapshotCopySpec;
  volume: VolumeSpec;
  launch: LaunchSpec;
  "image-recipe": ImageRecipeSpec;
  distribution: DistributionSpec;
  "account-settings": AccountSettingsSpec;
  "published-parameter": PublishedParameterSpec;
  "image-lookup": ImageLookupSpec;
}
/**
 * An image registered from snapshots (EC2 RegisterImage). Sources: EC2 API Reference, RegisterImage; EC2 User Guide, Create an AMI from a snapshot; checked 2026-11-22.
 */
export interface ImageSpec {
  /**
   * Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the image.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Name, unique among the images of the account in the Region: 3 to 128 characters. Default: the resource's name and a random suffix. Changing this replaces the image; an explicit name is deleted before it is created anew.
   */
  name?: string;
  /**
   * Description, at most 255 characters. Changed in place.
   */
  description?: string;
  /**
   * Processor architecture; an image launches only on instance types that support it. Changing this replaces the image.
   */
  architecture: "x86_64" | "arm64" | "i386" | "x86_64_mac" | "arm64_mac";
  /**
   * Virtualization type. Changing this replaces the image.
   */
  virtualizationType?: "hvm" | "paravirtual";
  /**
   * What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry; the checks use it. Does not change the image.
   */
  platform?: "linux" | "macos" | "rhel" | "suse" | "sql-server" | "ubuntu-pro" | "windows";
  /**
   * Device name of the root volume; one of the mappings must bear it, with the root snapshot. Changing this replaces the image.
   */
  rootDeviceName?: string;
  /**
   * Devices of the image; their order means nothing. Changing this replaces the image.
   */
  blockDeviceMappings?: BlockDeviceMapping[];
  /**
   * Boot mode. Left out, instances boot in their type's own mode: UEFI on arm64, legacy BIOS on x86. Changing this replaces the image.
   */
  bootMode?: "legacy-bios" | "uefi" | "uefi-preferred";
  /**
   * NitroTPM; needs `bootMode: uefi`. Changing this replaces the image.
   */
  tpmSupport?: "v2.0";
  /**
   * UEFI variable store, base64, at most 64,000 characters. Instances can read it: no secrets. Changing this replaces the image.
   */
  uefiData?: string;
  /**
   * With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.
   */
  imdsSupport?: "v2.0";
  /**
   * Whether the image has the Elastic Network Adapter driver; every Nitro instance type needs it. EC2's default: false. Changing this replaces the image.
   */
  enaSupport?: boolean;
  /**
   * Intel 82599 Virtual Function networking, for C3, C4, D2, I2, M4 and R3. Changing this replaces the image.
   */
  sriovNetSupport?: "simple";
  /**
   * Kernel of a paravirtual image. Changing this replaces the image.
   */
  kernelId?: string;
  /**
   * RAM disk of a paravirtual image. Changing this replaces the image.
   */
  ramdiskId?: string;
  /**
   * S3-backed image: `bucket/path` of its manifest, which is read first and must agree with what is stated here. Changing this replaces the image.
   */
  imageLocation?: string;
  /**
   * Whether every part of an S3-backed image is read and held against its digest before the image is registered. Does not change the image.
   */
  verifyParts?: boolean;
  /**
   * Billing product codes; your account must be authorised for them. Changing this replaces the image.
   */
  billingProducts?: string[];
  /**
   * When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.
   */
  deprecateAt?: string;
  /**
   * Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.
   */
  deregistrationProtection?: "disabled" | "enabled-without-cooldown" | "enabled-with-cooldown";
  /**
   * Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.
   */
  enabled?: boolean;
  instanceTypeSpecification?: InstanceTypeSpecification;
  /**
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.
   */
  exclusiveTags?: boolean;
  /**
   * What `pulumi destroy` and replacement do with the image. Does not change the image.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
  /**
   * Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.
   */
  protectWhileInUse?: boolean;
  /**
   * Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.
   */
  adopt?: boolean;
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
}
/**
 * One device of the image: an EBS volume, an instance store volume, or a device left out.
 */
export interface BlockDeviceMapping {
  /**
   * Device name, such as `/dev/xvda` or `/dev/sdf`.
   */
  deviceName: string;
  ebs?: EbsBlockDevice;
  /**
   * Instance store volume: `ephemeral0` to `ephemeral23`.
   */
  virtualName?: string;
  /**
   * The empty string leaves the device out.
   */
  noDevice?: "";
}
/**
 * The EBS volume of a mapping.
 */
export interface EbsBlockDevice {
  /**
   * Snapshot the volume begins from; it must be yours or shared with you.
   */
  snapshotId?: string;
  /**
   * Size in GiB; never smaller than the snapshot, whose size is the default.
   */
  volumeSize?: number;
  /**
   * EBS volume type. EC2's own default is `gp2`.
   */
  volumeType?: "gp3" | "gp2" | "io2" | "io1" | "st1" | "sc1" | "standard" | (string & {});
  /**
   * Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types.
   */
  iops?: number;
  /**
   * Throughput in MiB/s; gp3 alone takes it.
   */
  throughput?: number;
  /**
   * Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides.
   */
  encrypted?: boolean;
  /**
   * Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes.
   */
  deleteOnTermination?: boolean;
  /**
   * Rate in MiB/s at which blocks are loaded from the snapshot.
   */
  volumeInitializationRate?: number;
  /**
   * EBS card the volume is attached to, on instance types with several; a root volume is on card 0.
   */
  ebsCardIndex?: number;
}
/**
 * Instance types on which EC2 lets the image be launched; without it, any that fits. Changed in place.
 */
export interface InstanceTypeSpecification {
  /**
   * Only these; `*` stands for any characters.
   *
   * @maxItems 100
   */
  supportedInstanceTypes?: string[];
  /**
   * None of these; `*` stands for any characters.
   *
   * @maxItems 100
   */
  unsupportedInstanceTypes?: string[];
}
/**
 * An image made from an instance (EC2 CreateImage). Sources: EC2 API Reference, CreateImage; EC2 User Guide, Create an Amazon EBS-backed AMI; checked 2026-11-22.
 */
export interface ImageFromInstanceSpec {
  /**
   * Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the image.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Name, unique among the images of the account in the Region: 3 to 128 characters. Default: the resource's name and a random suffix. Changing this replaces the image; an explicit name is deleted before it is created anew.
   */
  name?: string;
  /**
   * Description, at most 255 characters. Changed in place.
   */
  description?: string;
  /**
   * Instance to make the image from: EBS-backed, running or stopped. Changing this replaces the image.
   */
  instanceId: string;
  /**
   * Whether the instance is left running while its volumes are read. Default: false, which reboots it, for only then is its file system sure to be whole. Changing this replaces the image.
   */
  noReboot?: boolean;
  /**
   * What differs from the instance's own devices: of an existing volume only `deleteOnTermination`; new volumes; devices left out. Their order means nothing. Changing this replaces the image.
   */
  blockDeviceMappings?: BlockDeviceMapping[];
  /**
   * Boot mode instead of the instance's own. Changing this replaces the image.
   */
  bootMode?: "uefi";
  /**
   * What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry; the checks use it. Does not change the image.
   */
  platform?: "linux" | "macos" | "rhel" | "suse" | "sql-server" | "ubuntu-pro" | "windows";
  /**
   * With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.
   */
  imdsSupport?: "v2.0";
  /**
   * When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.
   */
  deprecateAt?: string;
  /**
   * Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.
   */
  deregistrationProtection?: "disabled" | "enabled-without-cooldown" | "enabled-with-cooldown";
  /**
   * Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.
   */
  enabled?: boolean;
  instanceTypeSpecification?: InstanceTypeSpecification;
  /**
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Tags of the snapshots that are made: at most 47 for each, by the same rules as `tags`. Changed in place.
   */
  snapshotTags?: {
    [k: string]: string;
  };
  /**
   * Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.
   */
  exclusiveTags?: boolean;
  /**
   * What `pulumi destroy` and replacement do with the image. Does not change the image.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
  /**
   * Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.
   */
  protectWhileInUse?: boolean;
  /**
   * Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.
   */
  adopt?: boolean;
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
}
/**
 * A copy of an image, in another Region or under another key (EC2 CopyImage). Sources: EC2 API Reference, CopyImage; EC2 User Guide, Copy an AMI; checked 2026-11-22.
 */
export interface ImageCopySpec {
  /**
   * Region of the copy. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the copy.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Name of the copy: 3 to 128 characters. Default: the name of the source image. Changing this replaces the copy.
   */
  name?: string;
  /**
   * Description, at most 255 characters. Changed in place.
   */
  description?: string;
  /**
   * Image to copy; it must be available to your account in `sourceRegion`. Changing this replaces the copy.
   */
  sourceImageId: string;
  /**
   * Region of the image to copy, of the same partition. Changing this replaces the copy.
   */
  sourceRegion: string;
  /**
   * Whether the snapshots of the copy are encrypted. An encrypted image stays so: a copy never removes encryption. Changing this replaces the copy.
   */
  encrypted?: boolean;
  /**
   * KMS key of the copy's snapshots: key id, key ARN, alias name with its `alias/` prefix or alias ARN; symmetric, and of the copy's Region. An image encrypted with the AWS-managed key cannot be shared. Changing this replaces the copy.
   */
  kmsKeyId?: string;
  /**
   * Whether the copy also gets your own tags of the source image. Default: false. Changing this replaces the copy.
   */
  copyImageTags?: boolean;
  /**
   * Minutes within which the snapshot copies must be complete: a multiple of 15, from 15 to 2,880. Default: no promise. Changing this replaces the copy.
   */
  snapshotCopyCompletionDurationMinutes?: number;
  /**
   * When the copy becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead. Changed in place.
   */
  deprecateAt?: string;
  /**
   * Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.
   */
  deregistrationProtection?: "disabled" | "enabled-without-cooldown" | "enabled-with-cooldown";
  /**
   * Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.
   */
  enabled?: boolean;
  instanceTypeSpecification?: InstanceTypeSpecification;
  /**
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Tags of the snapshots that are made: at most 47 for each, by the same rules as `tags`. Changed in place.
   */
  snapshotTags?: {
    [k: string]: string;
  };
  /**
   * Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.
   */
  exclusiveTags?: boolean;
  /**
   * What `pulumi destroy` and replacement do with the copy. Does not change the copy.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
  /**
   * Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.
   */
  protectWhileInUse?: boolean;
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
}
/**
 * Everyone who may launch an image; whoever is not listed may not (EC2 ModifyImageAttribute, launchPermission). Sources: EC2 API Reference, LaunchPermission; EC2 User Guide, Shared AMIs; checked 2026-11-22.
 */
export interface LaunchPermissionsSpec {
  /**
   * Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the permissions.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Image that is shared; it must be yours. Changing this replaces the permissions.
   */
  imageId: string;
  /**
   * Accounts that may launch the image: 12 digits each, as strings (zeros in front count). Default: none. Changed in place.
   */
  accounts?: string[];
  /**
   * ARNs of organizations whose accounts may launch the image. Default: none. Changed in place.
   */
  organizations?: string[];
  /**
   * ARNs of organizational units whose accounts may launch the image, those of units below included. Default: none. Changed in place.
   */
  organizationalUnits?: string[];
  /**
   * Whether every AWS account may launch the image, and create volumes from its snapshots. Default: false. Changed in place.
   */
  public?: false | PublicAcknowledgement;
  /**
   * Whether `accounts` may also create volumes from the image's snapshots, as they must in order to copy the image. Organizations cannot be given that: EC2 shares snapshots with accounts alone. Changed in place.
   */
  snapshotPermissions?: boolean;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
}
/**
 * Shared with everyone, on purpose.
 */
export interface PublicAcknowledgement {
  /**
   * Why everyone may launch this image; it stays in the stack's state.
   */
  reason: string;
  /**
   * Your word that no credentials, host keys, shell history or private data are in any snapshot of the image.
   */
  scrubbed: true;
}
/**
 * Who may create volumes from a snapshot (EC2 ModifySnapshotAttribute, createVolumePermission): checked here, managed through launch permissions. Sources: EC2 API Reference, ModifySnapshotAttribute; checked 2026-11-22.
 */
export interface SnapshotPermissionsSpec {
  /**
   * Region of the snapshot.
   */
  region?: string;
  /**
   * Snapshot that is shared.
   */
  snapshotId: string;
  /**
   * Accounts that may create volumes: 12 digits each.
   */
  accounts?: string[];
  /**
   * Whether every account may create volumes.
   */
  public?: boolean;
}
/**
 * A snapshot of a volume (EC2 CreateSnapshot): checked, never managed. Sources: EC2 API Reference, CreateSnapshot; checked 2026-11-22.
 */
export interface SnapshotSpec {
  /**
   * Region of the snapshot.
   */
  region?: string;
  /**
   * Volume the snapshot is taken of; size and encryption are the volume's.
   */
  volumeId?: string;
  /**
   * Size in GiB of the volume it was taken of.
   */
  volumeSize?: number;
  /**
   * Whether the snapshot is encrypted.
   */
  encrypted?: boolean;
  /**
   * KMS key the snapshot is encrypted with.
   */
  kmsKeyId?: string;
  /**
   * Description, at most 255 characters.
   */
  description?: string;
  /**
   * Where the snapshot is kept; an archived one can be neither mapped, shared nor copied.
   */
  storageTier?: "standard" | "archive";
  /**
   * Tags of the snapshot.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * A copy of a snapshot (EC2 CopySnapshot): checked, never managed. Sources: EC2 API Reference, CopySnapshot; checked 2026-11-22.
 */
export interface SnapshotCopySpec {
  /**
   * Region of the copy.
   */
  region?: string;
  /**
   * Snapshot to copy.
   */
  sourceSnapshotId: string;
  /**
   * Region of the snapshot to copy, of the same partition.
   */
  sourceRegion: string;
  /**
   * Whether the copy is encrypted; a copy never takes encryption away.
   */
  encrypted?: boolean;
  /**
   * KMS key of the copy: symmetric, and of the copy's Region.
   */
  kmsKeyId?: string;
  /**
   * Minutes within which the copy must be complete: a multiple of 15, from 15 to 2,880.
   */
  completionDurationMinutes?: number;
  /**
   * Description, at most 255 characters.
   */
  description?: string;
  /**
   * Tags of the copy.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * A volume by itself (EC2 CreateVolume): checked, never managed. Sources: EC2 API Reference, CreateVolume; checked 2026-11-22.
 */
export interface VolumeSpec {
  /**
   * Region of the volume.
   */
  region?: string;
  /**
   * Availability Zone of the volume, such as `eu-west-1a`.
   */
  availabilityZone?: string;
  /**
   * Snapshot the volume begins from.
   */
  snapshotId?: string;
  /**
   * Size in GiB; never smaller than the snapshot, whose size is the default.
   */
  volumeSize?: number;
  /**
   * EBS volume type. EC2's own default is `gp2`.
   */
  volumeType?: "gp3" | "gp2" | "io2" | "io1" | "st1" | "sc1" | "standard" | (string & {});
  /**
   * Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types.
   */
  iops?: number;
  /**
   * Throughput in MiB/s; gp3 alone takes it.
   */
  throughput?: number;
  /**
   * Rate in MiB/s at which blocks are loaded from the snapshot.
   */
  volumeInitializationRate?: number;
  /**
   * Whether the volume is encrypted, also over a snapshot that is not.
   */
  encrypted?: boolean;
  /**
   * KMS key of the volume; needs `encrypted: true`.
   */
  kmsKeyId?: string;
  /**
   * Outpost the volume is on; limits are lower there.
   */
  outpostArn?: string;
  /**
   * Tags of the volume.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * The launch of an image on an instance type: checked, never managed. Sources: EC2 API Reference, RunInstances and CreateLaunchTemplate; checked 2026-11-22.
 */
export interface LaunchSpec {
  /**
   * Region of the launch; an image launches only in its own.
   */
  region?: string;
  /**
   * Image to launch.
   */
  imageId?: string;
  /**
   * Instance type, such as `t4g.micro`; it must support the image's architecture, virtualization type and boot mode.
   */
  instanceType?: string;
  /**
   * Launch template that says what the launch itself does not: its id or its name.
   */
  launchTemplate?: string;
  /**
   * Whether this only says how launches will be: a template may leave out anything.
   */
  isTemplate?: boolean;
  /**
   * Whether EC2 chooses the instance type by requirements.
   */
  instanceRequirements?: boolean;
  rootVolume?: LaunchEbsBlockDevice;
  /**
   * Mappings of the launch; each overlays the image's mapping of the same device name, or adds a volume.
   */
  blockDeviceMappings?: LaunchBlockDeviceMapping[];
  /**
   * Kernel of a paravirtual launch.
   */
  kernelId?: string;
  /**
   * RAM disk of a paravirtual launch.
   */
  ramdiskId?: string;
  /**
   * Network interfaces beyond the first that the launch attaches. On types whose attachment limit is shared, each counts against volumes.
   */
  networkInterfaceCount?: number;
  metadataOptions?: MetadataOptions;
  cpuOptions?: CpuOptions;
  /**
   * Whether the instance can hibernate; needs an encrypted EBS root volume and an HVM image.
   */
  hibernation?: boolean;
  /**
   * Tenancy of the launch.
   */
  tenancy?: "default" | "dedicated" | "host";
}
/**
 * What the launch says of the root volume, whatever its device name.
 */
export interface LaunchEbsBlockDevice {
  /**
   * Snapshot the volume begins from; it must be yours or shared with you.
   */
  snapshotId?: string;
  /**
   * Size in GiB; never smaller than the snapshot, whose size is the default.
   */
  volumeSize?: number;
  /**
   * EBS volume type. EC2's own default is `gp2`.
   */
  volumeType?: "gp3" | "gp2" | "io2" | "io1" | "st1" | "sc1" | "standard" | (string & {});
  /**
   * Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types.
   */
  iops?: number;
  /**
   * Throughput in MiB/s; gp3 alone takes it.
   */
  throughput?: number;
  /**
   * Whether the volume is encrypted, also over a snapshot that is not; it never takes encryption away.
   */
  encrypted?: boolean;
  /**
   * KMS key of the volume; needs `encrypted: true`. Default: the account's default key.
   */
  kmsKeyId?: string;
  /**
   * Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes.
   */
  deleteOnTermination?: boolean;
  /**
   * Rate in MiB/s at which blocks are loaded from the snapshot.
   */
  volumeInitializationRate?: number;
  /**
   * EBS card the volume is attached to, on instance types with several; a root volume is on card 0.
   */
  ebsCardIndex?: number;
}
/**
 * One device of a launch: it overlays the image's mapping of the same name, or adds a volume.
 */
export interface LaunchBlockDeviceMapping {
  /**
   * Device name, such as `/dev/xvda` or `/dev/sdf`.
   */
  deviceName: string;
  ebs?: LaunchEbsBlockDevice;
  /**
   * Instance store volume: `ephemeral0` to `ephemeral23`.
   */
  virtualName?: string;
  /**
   * The empty string leaves the device out.
   */
  noDevice?: "";
}
/**
 * The instance metadata service of the launch.
 */
export interface MetadataOptions {
  /**
   * Whether instances must ask for session tokens (IMDSv2).
   */
  httpTokens?: "required" | "optional";
  /**
   * Whether the service answers at all.
   */
  httpEndpoint?: "enabled" | "disabled";
  /**
   * Network hops that a token may travel, 1 to 64.
   */
  httpPutResponseHopLimit?: number;
}
/**
 * Processor options of the launch.
 */
export interface CpuOptions {
  /**
   * AMD SEV-SNP; needs a UEFI image and a type that has it.
   */
  amdSevSnp?: "enabled" | "disabled";
}
/**
 * A recipe of EC2 Image Builder: checked, never managed. Sources: EC2 Image Builder API Reference, CreateImageRecipe; checked 2026-11-22.
 */
export interface ImageRecipeSpec {
  /**
   * Region of the recipe.
   */
  region?: string;
  /**
   * Name of the recipe.
   */
  name?: string;
  /**
   * Image it begins from: an image id, an Image Builder ARN (which may end in `x.x.x`) or an SSM parameter.
   */
  parentImage?: string;
  /**
   * Devices of the build instance, and so of the image.
   */
  blockDeviceMappings?: LaunchBlockDeviceMapping[];
}
/**
 * Where EC2 Image Builder puts an image and who may launch it: checked, never managed. Sources: EC2 Image Builder API Reference, CreateDistributionConfiguration; checked 2026-11-22.
 */
export interface DistributionSpec {
  /**
   * Region of the configuration.
   */
  region?: string;
  /**
   * One entry for each Region.
   */
  distributions?: RegionalDistribution[];
}
/**
 * What happens in one Region.
 */
export interface RegionalDistribution {
  /**
   * Region of the copies.
   */
  region?: string;
  /**
   * Name of the images; it may hold `{{ imagebuilder:buildDate }}`.
   */
  name?: string;
  /**
   * Description of the images, 1 to 1,024 characters.
   */
  description?: string;
  /**
   * KMS key of the copies' snapshots.
   */
  kmsKeyId?: string;
  /**
   * Accounts that get a copy of their own.
   */
  targetAccounts?: string[];
  /**
   * Accounts that may launch the image.
   */
  accounts?: string[];
  /**
   * Organizations whose accounts may launch the image.
   */
  organizations?: string[];
  /**
   * Organizational units whose accounts may launch the image.
   */
  organizationalUnits?: string[];
  /**
   * Whether every account may launch the image.
   */
  public?: boolean;
  /**
   * Tags of the images.
   */
  tags?: {
    [k: string]: string;
  };
}
/**
 * What an account says of all its images in a Region. Sources: EC2 API Reference, EnableImageBlockPublicAccess, EnableSnapshotBlockPublicAccess, EnableAllowedImagesSettings, ModifyInstanceMetadataDefaults; checked 2026-11-22.
 */
export interface AccountSettingsSpec {
  /**
   * Region of the settings. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the settings.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Whether images of the account can be made public. Left out, it is left as it is. Changed in place, within ten minutes.
   */
  imageBlockPublicAccess?: "block-new-sharing" | "unblocked";
  /**
   * Whether snapshots of the account can be public. It does not stop public images, whose snapshots everyone can then read. Left out, it is left as it is. Changed in place.
   */
  snapshotBlockPublicAccess?: "block-all-sharing" | "block-new-sharing" | "unblocked";
  allowedImages?: AllowedImages;
  instanceMetadataDefaults?: InstanceMetadataDefaults;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
}
/**
 * Which images of others the account may find and launch; its own are always allowed. Left out, it is left as it is. Changed in place.
 */
export interface AllowedImages {
  /**
   * Whether the criteria hold.
   */
  state: "enabled" | "audit-mode" | "disabled";
  /**
   * An image is allowed when it meets one of these, at most ten.
   *
   * @maxItems 10
   */
  criteria?:
    | []
    | [ImageCriterion]
    | [ImageCriterion, ImageCriterion]
    | [ImageCriterion, ImageCriterion, ImageCriterion]
    | [ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion]
    | [ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion]
    | [ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion, ImageCriterion]
    | [
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion
      ]
    | [
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion
      ]
    | [
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion
      ]
    | [
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion,
        ImageCriterion
      ];
}
/**
 * An image meets it when everything that is stated holds.
 */
export interface ImageCriterion {
  /**
   * Owners, at most 200: 12-digit accounts, `amazon`, `aws-marketplace`, `aws-backup-vault`, or `none` alone.
   *
   * @maxItems 200
   */
  imageProviders?: string[];
  /**
   * Names, at most 50; `*` and `?` stand for any characters.
   *
   * @maxItems 50
   */
  imageNames?: string[];
  /**
   * Marketplace product codes, at most 50.
   *
   * @maxItems 50
   */
  marketplaceProductCodes?: string[];
  /**
   * Most days since the image was created.
   */
  maximumDaysSinceCreated?: number;
  /**
   * Most days since the image was deprecated; 0 allows none that is.
   */
  maximumDaysSinceDeprecated?: number;
}
/**
 * Metadata options of launches that state none themselves; `optional` tokens override what an image says. Left out, they are left as they are. Changed in place.
 */
export interface InstanceMetadataDefaults {
  /**
   * Whether instances must ask for session tokens (IMDSv2).
   */
  httpTokens?: "required" | "optional" | "no-preference";
  /**
   * Network hops that a token may travel.
   */
  httpPutResponseHopLimit?: number;
}
/**
 * An SSM parameter of data type `aws:ec2:image` that points at an image. Sources: Systems Manager API Reference, PutParameter; Systems Manager User Guide, Native parameter support for AMI ids; checked 2026-11-22.
 */
export interface PublishedParameterSpec {
  /**
   * Region of the parameter, and of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the parameter.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Name of the parameter, such as `/images/web/latest`: letters, digits and `_ . - /`, at most 1,011 characters and 15 levels; not beginning with `aws` or `ssm`. Changing this replaces the parameter.
   */
  name: string;
  /**
   * Image that the parameter points at; it must be of the Region and visible to the account. Changed in place.
   */
  imageId: string;
  /**
   * Description, at most 1,024 characters. Changed in place.
   */
  description?: string;
  /**
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Whether a value that somebody else has put there is replaced. Does not change the parameter.
   */
  overwrite?: boolean;
  /**
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
  /**
   * Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.
   */
  preflight?: boolean;
}
/**
 * What to look for among existing images (EC2 DescribeImages). Sources: EC2 API Reference, DescribeImages; checked 2026-11-22.
 */
export interface ImageLookupSpec {
  /**
   * Region to look in. Default: the stack's `aws:region`, else what the AWS SDK finds.
   */
  region?: string;
  /**
   * IAM role to assume for every call about this resource, on top of the credentials found.
   */
  assumeRoleArn?: string;
  /**
   * Whose images: accounts of 12 digits, `self`, `amazon`, `aws-marketplace` or `aws-backup-vault`. Without an owner, anybody's image of the right name would be found.
   *
   * @minItems 1
   */
  owners: [string, ...string[]];
  /**
   * Name of the image; `*` and `?` stand for any characters.
   */
  name?: string;
  /**
   * Processor architecture of the image.
   */
  architecture?: "x86_64" | "arm64" | "i386" | "x86_64_mac" | "arm64_mac";
  /**
   * Tags that the image must bear, with these values.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Whether, of several, the one created last is taken; without it several are an error.
   */
  newest?: boolean;
  /**
   * Whether deprecated images of others are found too.
   */
  includeDeprecated?: boolean;
}
/**
 * What people write as YAML or JSON.
 */
export interface Documents {
  manifest: Manifest;
}
/**
 * Golden images of a team, as YAML or JSON: what each is made of, where it goes, who may launch it, and on which instance types. Sources: EC2 API Reference and EC2 User Guide, checked 2026-11-22.
 */
export interface Manifest {
  /**
   * Where an editor finds this schema, in a JSON document; YAML has a comment for it.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  apiVersion: "pulumi-ami/v1";
  /**
   * Room for parts that several images share: name one with `&name`, and merge it into an image with `<<: *name`. Nothing in it is an image. Default: none.
   */
  anchors?: {
    [k: string]: unknown;
  };
  /**
   * The images, each under the name of its resource.
   */
  images: {
    [k: string]: ManifestImage;
  };
}
/**
 * One image, with its copies, its launch permissions and the launches it is meant for.
 */
export interface ManifestImage {
  /**
   * Name of the image and of its copies, unique among the images of the account in each Region: 3 to 128 characters. Default: the name that the image has here, and a random suffix. Changing this replaces the image.
   */
  name?: string;
  /**
   * Description, at most 255 characters. Default: none. Changed in place.
   */
  description?: string;
  /**
   * Processor architecture; an image launches only on instance types that support it. Changing this replaces the image.
   */
  architecture: "x86_64" | "arm64" | "i386" | "x86_64_mac" | "arm64_mac";
  /**
   * What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry, which an image from a snapshot may lose: make images of systems that AWS bills of an instance. Default: none. Does not change the image, but for the default of `rootDevice`.
   */
  platform?: "linux" | "macos" | "rhel" | "suse" | "sql-server" | "ubuntu-pro" | "windows";
  source: ManifestSource;
  /**
   * Region in which the image is made, where its source is. Changing this replaces the image.
   */
  region: string;
  /**
   * Further Regions, other than `region`, that get a copy: a list of Regions, or a map from Region to how the copy is encrypted. Default: none. Taking a Region away removes the copy in it.
   */
  copies?:
    | string[]
    | {
        [k: string]: ManifestCopy;
      };
  /**
   * Boot mode. Left out, instances boot in their type's own mode: UEFI on arm64, legacy BIOS on x86. Changing this replaces the image.
   */
  bootMode?: "legacy-bios" | "uefi" | "uefi-preferred";
  /**
   * NitroTPM; needs `bootMode: uefi`. Changing this replaces the image.
   */
  tpmSupport?: "v2.0";
  /**
   * UEFI variable store, base64, at most 64,000 characters. Instances can read it: no secrets. Changing this replaces the image.
   */
  uefiData?: string;
  /**
   * With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.
   */
  imdsSupport?: "v2.0";
  /**
   * Whether the image has the Elastic Network Adapter driver; every Nitro instance type needs it. EC2's default: false. Changing this replaces the image.
   */
  enaSupport?: boolean;
  share?: ManifestShare;
  /**
   * Instance types that the image and its copies are meant for; each is checked against the image. Default: none. Does not change the image.
   */
  launches?: string[];
  /**
   * When the image and its copies become deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Default: never. Changed in place.
   */
  deprecateAt?: string;
  /**
   * Whether EC2 refuses to deregister the image and its copies, whoever asks. Default: `disabled`. Changed in place; with it on, destroy fails and says so.
   */
  deregistrationProtection?: "disabled" | "enabled-without-cooldown" | "enabled-with-cooldown";
  /**
   * Tags of the image and its copies: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:` or `pulumi-ami:`, values of at most 256. Default: none. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * What `pulumi destroy` and replacement do with the image and its copies. Default: `deregister` for an image from a snapshot, `deregister-and-delete-snapshots` for a copy and for an image of an instance. Does not change the image.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
}
/**
 * What the image is made of: a root snapshot, an instance, or a manifest in S3. Changing this replaces the image.
 */
export interface ManifestSource {
  /**
   * Snapshot of the root volume, in the image's Region; it must be yours or shared with you. Changing this replaces the image.
   */
  snapshot?: string;
  /**
   * Device name of the root volume. Default: `/dev/xvda`; for platforms `windows` and `sql-server`, `/dev/sda1`. Changing this replaces the image.
   */
  rootDevice?: string;
  /**
   * Further devices, in any order; a mapping of the root device says how its volume is made, and takes its snapshot from `snapshot`. Default: the root device alone. Changing this replaces the image.
   */
  mappings?: BlockDeviceMapping[];
  /**
   * Instance, in the image's Region, whose volumes become the image; `architecture`, `bootMode` and the like then say what it has, so that `launches` are checked. Changing this replaces the image.
   */
  instance?: string;
  /**
   * Whether the instance is left running while its image is made; files may then be caught half written. Default: false. Changing this replaces the image.
   */
  noReboot?: boolean;
  /**
   * Path of the manifest of an S3-backed image, bucket first. Such images launch on a few old instance types only. Changing this replaces the image.
   */
  manifest?: string;
}
/**
 * How a copy differs from its source.
 */
export interface ManifestCopy {
  /**
   * KMS key of the copy's snapshots, which it encrypts: key id, key ARN, alias name with its `alias/` prefix or alias ARN; symmetric, and of the copy's Region. Default: as the source is. Changing this replaces the copy.
   */
  kmsKeyId?: string;
  /**
   * Whether the copy's snapshots are encrypted; without `kmsKeyId`, under the account's default key. Default: true with `kmsKeyId`, else as the source is. Changing this replaces the copy.
   */
  encrypted?: boolean;
}
/**
 * Everyone who may launch the image and its copies, besides your own account. Default: nobody. Changed in place.
 */
export interface ManifestShare {
  /**
   * Accounts that may launch the image: 12 digits each, as strings (zeros in front count). Default: none. Changed in place.
   */
  accounts?: string[];
  /**
   * ARNs of organizations whose accounts may launch the image. Default: none. Changed in place.
   */
  organizations?: string[];
  /**
   * ARNs of organizational units whose accounts may launch the image, those of units below included. Default: none. Changed in place.
   */
  organizationalUnits?: string[];
  /**
   * Whether every AWS account may launch the image, and create volumes from its snapshots. Default: false. Changed in place.
   */
  public?: false | PublicAcknowledgement;
}
