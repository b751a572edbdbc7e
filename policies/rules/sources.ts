/**
 * The documents that rules cite, each once, with the day on which we last held the rules against it.
 * Floor: the engine's types.
 */
import { type RuleSource } from "../engine/rule";

const checked = "2026-11-22";
const api = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const ec2Guide = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide";
const ebsGuide = "https://docs.aws.amazon.com/ebs/latest/userguide";
const cloudFormation = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide";

export const documents = {
  registerImage: {
    document: "EC2 API Reference, RegisterImage",
    url: `${api}/API_RegisterImage.html`,
    checked,
  },
  createImage: {
    document: "EC2 API Reference, CreateImage",
    url: `${api}/API_CreateImage.html`,
    checked,
  },
  enableDeprecation: {
    document: "EC2 API Reference, EnableImageDeprecation",
    url: `${api}/API_EnableImageDeprecation.html`,
    checked,
  },
  errorCodes: {
    document: "EC2 API Reference, Error codes",
    url: `${api}/errors-overview.html`,
    checked,
  },
  imageTypes: {
    document: "EC2 User Guide, AMI types and characteristics in Amazon EC2",
    url: `${ec2Guide}/ComponentsAMIs.html`,
    checked,
  },
  bootModes: {
    document: "EC2 User Guide, Instance launch behavior with Amazon EC2 boot modes",
    url: `${ec2Guide}/ami-boot.html`,
    checked,
  },
  uefiRequirements: {
    document: "EC2 User Guide, Requirements to launch an Amazon EC2 instance in UEFI boot mode",
    url: `${ec2Guide}/launch-instance-boot-mode.html`,
    checked,
  },
  imageBootMode: {
    document: "EC2 User Guide, Determine the boot mode parameter of an Amazon EC2 AMI",
    url: `${ec2Guide}/ami-boot-mode.html`,
    checked,
  },
  setBootMode: {
    document: "EC2 User Guide, Set the boot mode of an Amazon EC2 AMI",
    url: `${ec2Guide}/set-ami-boot-mode.html`,
    checked,
  },
  uefiVariables: {
    document: "EC2 User Guide, UEFI variables for Amazon EC2 instances",
    url: `${ec2Guide}/uefi-variables.html`,
    checked,
  },
  nitroTpm: {
    document: "EC2 User Guide, Requirements for using NitroTPM with Amazon EC2 instances",
    url: `${ec2Guide}/enable-nitrotpm-prerequisites.html`,
    checked,
  },
  tags: {
    document: "EC2 User Guide, Tag your Amazon EC2 resources",
    url: `${ec2Guide}/Using_Tags.html`,
    checked,
  },
  deprecation: {
    document: "EC2 User Guide, Deprecate an Amazon EC2 AMI",
    url: `${ec2Guide}/ami-deprecate.html`,
    checked,
  },
  disabledImages: {
    document: "EC2 User Guide, Disable an Amazon EC2 AMI",
    url: `${ec2Guide}/disable-an-ami.html`,
    checked,
  },
  deregistrationProtection: {
    document: "EC2 User Guide, Protect an Amazon EC2 AMI from deregistration",
    url: `${ec2Guide}/ami-deregistration-protection.html`,
    checked,
  },
  metadataOfImages: {
    document: "EC2 User Guide, Configure instance metadata options for new instances",
    url: `${ec2Guide}/configuring-IMDS-new-instances.html`,
    checked,
  },
  billingInfo: {
    document: "EC2 User Guide, Understand AMI billing information",
    url: `${ec2Guide}/ami-billing-info.html`,
    checked,
  },
  blockPublicImages: {
    document: "EC2 User Guide, Understand block public access for AMIs",
    url: `${ec2Guide}/block-public-access-to-amis.html`,
    checked,
  },
  ebsBlockDevice: {
    document: "EC2 API Reference, EbsBlockDevice",
    url: `${api}/API_EbsBlockDevice.html`,
    checked,
  },
  processorInfo: {
    document: "EC2 API Reference, ProcessorInfo",
    url: `${api}/API_ProcessorInfo.html`,
    checked,
  },
  imageFromSnapshot: {
    document: "EC2 User Guide, Create an Amazon EBS-backed AMI",
    url: `${ec2Guide}/creating-an-ami-ebs.html`,
    checked,
  },
  typeCompatibility: {
    document: "EC2 User Guide, Compatibility for changing the instance type",
    url: `${ec2Guide}/resize-limitations.html`,
    checked,
  },
  publicImages: {
    document: "EC2 User Guide, Make your AMI publicly available for use in Amazon EC2",
    url: `${ec2Guide}/sharingamis-intro.html`,
    checked,
  },
  sharedImages: {
    document: "EC2 User Guide, Share an AMI with specific AWS accounts",
    url: `${ec2Guide}/sharingamis-explicit.html`,
    checked,
  },
  blockPublicSnapshots: {
    document: "EBS User Guide, Block public access for Amazon EBS snapshots",
    url: `${ebsGuide}/block-public-access-snapshots.html`,
    checked,
  },
  volumeTypes: {
    document: "EBS User Guide, Amazon EBS volume types",
    url: `${ebsGuide}/ebs-volume-types.html`,
    checked,
  },
  runInstances: {
    document: "EC2 API Reference, RunInstances",
    url: `${api}/API_RunInstances.html`,
    checked,
  },
  describeImages: {
    document: "EC2 API Reference, DescribeImages",
    url: `${api}/API_DescribeImages.html`,
    checked,
  },
  describeInstanceTypes: {
    document: "EC2 API Reference, DescribeInstanceTypes",
    url: `${api}/API_DescribeInstanceTypes.html`,
    checked,
  },
  disableImage: {
    document: "EC2 API Reference, DisableImage",
    url: `${api}/API_DisableImage.html`,
    checked,
  },
  imageTypeList: {
    document: "EC2 API Reference, ReplaceImageInstanceTypeSpecification",
    url: `${api}/API_ReplaceImageInstanceTypeSpecification.html`,
    checked,
  },
  metadataOptions: {
    document: "EC2 API Reference, InstanceMetadataOptionsRequest",
    url: `${api}/API_InstanceMetadataOptionsRequest.html`,
    checked,
  },
  placement: {
    document: "EC2 API Reference, Placement",
    url: `${api}/API_Placement.html`,
    checked,
  },
  ena: {
    document: "EC2 User Guide, Enable enhanced networking with ENA on your EC2 instances",
    url: `${ec2Guide}/enhanced-networking-ena.html`,
    checked,
  },
  copiedImages: {
    document: "EC2 User Guide, Copy an Amazon EC2 AMI",
    url: `${ec2Guide}/CopyingAMIs.html`,
    checked,
  },
  allowedTypes: {
    document: "EC2 User Guide, AMI allowed instance types",
    url: `${ec2Guide}/ami-allowed-instance-types.html`,
    checked,
  },
  volumeLimits: {
    document: "EC2 User Guide, Amazon EBS volume limits for Amazon EC2 instances",
    url: `${ec2Guide}/volume_limits.html`,
    checked,
  },
  sevSnp: {
    document: "EC2 User Guide, AMD SEV-SNP for Amazon EC2 instances",
    url: `${ec2Guide}/sev-snp.html`,
    checked,
  },
  hibernation: {
    document: "EC2 User Guide, Prerequisites for EC2 instance hibernation",
    url: `${ec2Guide}/hibernating-prerequisites.html`,
    checked,
  },
  macInstances: {
    document: "EC2 User Guide, Amazon EC2 Mac instances",
    url: `${ec2Guide}/ec2-mac-instances.html`,
    checked,
  },
  metadataService: {
    document: "EC2 User Guide, Configure the Instance Metadata Service options",
    url: `${ec2Guide}/configuring-instance-metadata-options.html`,
    checked,
  },
  findingImages: {
    document: "EC2 User Guide, Find an AMI that meets the requirements for your EC2 instance",
    url: `${ec2Guide}/finding-an-ami.html`,
    checked,
  },
  instanceTypes: {
    document: "EC2 Instance Types guide, Instance types",
    url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html",
    checked,
  },
  blockDeviceMapping: {
    document: "EC2 API Reference, BlockDeviceMapping",
    url: `${api}/API_BlockDeviceMapping.html`,
    checked,
  },
  mappingProperties: {
    document: "CloudFormation User Guide, AWS::EC2::Instance BlockDeviceMapping",
    url: `${cloudFormation}/aws-properties-ec2-instance-blockdevicemapping.html`,
    checked,
  },
  deviceNames: {
    document: "EC2 User Guide, Device names for volumes on Amazon EC2 instances",
    url: `${ec2Guide}/device_naming.html`,
    checked,
  },
  mappings: {
    document: "EC2 User Guide, Block device mappings",
    url: `${ec2Guide}/block-device-mapping-concepts.html`,
    checked,
  },
  imageEncryption: {
    document: "EC2 User Guide, Use encryption with EBS-backed AMIs",
    url: `${ec2Guide}/AMIEncryption.html`,
    checked,
  },
  keptVolumes: {
    document: "EC2 User Guide, Preserve data when an instance is terminated",
    url: `${ec2Guide}/preserving-volumes-on-termination.html`,
    checked,
  },
  instanceStoreImages: {
    document: "EC2 User Guide, Create an Amazon S3-backed AMI",
    url: `${ec2Guide}/creating-an-ami-instance-store.html`,
    checked,
  },
  archivedSnapshots: {
    document: "EBS User Guide, Considerations and limitations for archiving Amazon EBS snapshots",
    url: `${ebsGuide}/snapshot-archive-considerations.html`,
    checked,
  },
  archivingSnapshots: {
    document: "EBS User Guide, Archive an Amazon EBS snapshot",
    url: `${ebsGuide}/archive-snapshot.html`,
    checked,
  },
  encryptionByDefault: {
    document: "EBS User Guide, Enable Amazon EBS encryption by default",
    url: `${ebsGuide}/encryption-by-default.html`,
    checked,
  },
  generalPurposeVolumes: {
    document: "EBS User Guide, Amazon EBS General Purpose SSD volumes",
    url: `${ebsGuide}/general-purpose.html`,
    checked,
  },
  volumeConstraints: {
    document: "EBS User Guide, Amazon EBS volume constraints",
    url: `${ebsGuide}/volume_constraints.html`,
    checked,
  },
  copyImage: {
    document: "EC2 API Reference, CopyImage",
    url: `${api}/API_CopyImage.html`,
    checked,
  },
  copySnapshot: {
    document: "EC2 API Reference, CopySnapshot",
    url: `${api}/API_CopySnapshot.html`,
    checked,
  },
  howCopiesWork: {
    document: "EC2 User Guide, How Amazon EC2 AMI copy works",
    url: `${ec2Guide}/how-ami-copy-works.html`,
    checked,
  },
  timeBasedCopies: {
    document: "EBS User Guide, Time-based copies for Amazon EBS snapshots and EBS-backed AMIs",
    url: `${ebsGuide}/time-based-copies.html`,
    checked,
  },
  kmsKeyForms: {
    document: "KMS API Reference, DescribeKey",
    url: "https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html",
    checked,
  },
  organizationShares: {
    document: "EC2 User Guide, Share an AMI with organizations and organizational units",
    url: `${ec2Guide}/share-amis-with-organizations-and-OUs.html`,
    checked,
  },
  imageQuotas: {
    document: "EC2 User Guide, AMI quotas in Amazon EC2",
    url: `${ec2Guide}/ami-quotas.html`,
    checked,
  },
  imageWatermarks: {
    document: "EC2 User Guide, Use AMI watermarks to track and identify AMIs",
    url: `${ec2Guide}/ami-watermark.html`,
    checked,
  },
  sharedSnapshots: {
    document: "EBS User Guide, Share an Amazon EBS snapshot with other AWS accounts",
    url: `${ebsGuide}/ebs-modifying-snapshot-permissions.html`,
    checked,
  },
  distributedPermissions: {
    document: "EC2 Image Builder API Reference, LaunchPermissionConfiguration",
    url: "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LaunchPermissionConfiguration.html",
    checked,
  },
  createVolume: { document: "EC2 API Reference, CreateVolume", url: `${api}/API_CreateVolume.html`, checked },
} satisfies Record<string, RuleSource>;
