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
  blockDeviceMapping: {
    document: "EC2 API Reference, BlockDeviceMapping",
    url: `${api}/API_BlockDeviceMapping.html`,
    checked,
  },
  createImage: { document: "EC2 API Reference, CreateImage", url: `${api}/API_CreateImage.html`, checked },
  createVolume: { document: "EC2 API Reference, CreateVolume", url: `${api}/API_CreateVolume.html`, checked },
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
} satisfies Record<string, RuleSource>;
