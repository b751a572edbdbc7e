/**
 * The documents that rules cite, each once, with the day on which we last held the rules against it.
 * Floor: the engine's types.
 */
import { type RuleSource } from "../engine/rule";

const checked = "2026-11-22";
const api = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const ec2Guide = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide";
const ebsGuide = "https://docs.aws.amazon.com/ebs/latest/userguide";

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
  copiedImages: {
    document: "EC2 User Guide, Copy an Amazon EC2 AMI",
    url: `${ec2Guide}/CopyingAMIs.html`,
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
} satisfies Record<string, RuleSource>;
