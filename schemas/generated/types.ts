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
  "image-copy": ImageCopySpec;
  "launch-permissions": LaunchPermissionsSpec;
  launch: LaunchSpec;
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
   * Path of the manifest of an S3-backed image. Changing this replaces the image.
   */
  imageLocation?: string;
  /**
   * Billing product codes; your account must be authorised for them. Changing this replaces the image.
   */
  billingProducts?: string[];
  /**
   * When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.
   */
  deprecateAt?: string;
  /**
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * What `pulumi destroy` and replacement do with the image. Does not change the image.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
  /**
   * Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.
   */
  adopt?: boolean;
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
   * Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * What `pulumi destroy` and replacement do with the copy. Does not change the copy.
   */
  onDelete?: "deregister" | "deregister-and-delete-snapshots" | "disable" | "retain";
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
   * Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.
   */
  skipChecks?: string[];
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
 * The launch of an image on an instance type: checked, never managed. Sources: EC2 API Reference, RunInstances; checked 2026-11-22.
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
  rootVolume?: EbsBlockDevice;
  /**
   * Mappings of the launch; each overlays the image's mapping of the same device name, or adds a volume.
   */
  blockDeviceMappings?: BlockDeviceMapping[];
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
   * Operating system, as EC2 bills it. Default: linux. An image from snapshots may lose the billing of any other; make those of an instance. Changing this replaces the image.
   */
  platform?: "linux" | "windows" | "rhel" | "suse";
  source: ManifestSource;
  /**
   * Region in which the image is made, where its source is. Changing this replaces the image.
   */
  region: string;
  /**
   * Further Regions that get a copy: a list of Regions, or a map from Region to how the copy is encrypted. Default: none. Taking a Region away removes the copy in it.
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
   * Whether the image and its copies are protected against being deregistered, by whomever. Default: false. Changed in place.
   */
  deregistrationProtection?: false | true | "with-cooldown";
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
   * Device name of the root volume. Default: `/dev/xvda`, for Windows `/dev/sda1`. Changing this replaces the image.
   */
  rootDevice?: string;
  /**
   * Further devices, in any order; a mapping of the root device says how its volume is made, and needs no `snapshotId`. Default: the root device alone. Changing this replaces the image.
   */
  mappings?: BlockDeviceMapping[];
  /**
   * Instance, in the image's Region, whose volumes become the image. Changing this replaces the image.
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
