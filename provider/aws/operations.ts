/**
 * Every operation that is called, by service, with its input and output. Floor: types of the AWS SDK.
 */
import type * as ec2 from "@aws-sdk/client-ec2";
import type * as kms from "@aws-sdk/client-kms";
import type * as s3 from "@aws-sdk/client-s3";
import type * as ssm from "@aws-sdk/client-ssm";
import type * as sts from "@aws-sdk/client-sts";

/** What a table of operations is: input and output of each. */
export type Table<Operations> = { readonly [Name in keyof Operations]: [input: object, output: object] };

/** EC2's image, snapshot and account-level operations. */
export interface Ec2Operations {
  CopyImage: [ec2.CopyImageCommandInput, ec2.CopyImageCommandOutput];
  CreateImage: [ec2.CreateImageCommandInput, ec2.CreateImageCommandOutput];
  CreateImageUsageReport: [ec2.CreateImageUsageReportCommandInput, ec2.CreateImageUsageReportCommandOutput];
  CreateTags: [ec2.CreateTagsCommandInput, ec2.CreateTagsCommandOutput];
  DeleteImageUsageReport: [ec2.DeleteImageUsageReportCommandInput, ec2.DeleteImageUsageReportCommandOutput];
  DeleteSnapshot: [ec2.DeleteSnapshotCommandInput, ec2.DeleteSnapshotCommandOutput];
  DeleteTags: [ec2.DeleteTagsCommandInput, ec2.DeleteTagsCommandOutput];
  DeregisterImage: [ec2.DeregisterImageCommandInput, ec2.DeregisterImageCommandOutput];
  DescribeImageAttribute: [ec2.DescribeImageAttributeCommandInput, ec2.DescribeImageAttributeCommandOutput];
  DescribeImageReferences: [
    ec2.DescribeImageReferencesCommandInput,
    ec2.DescribeImageReferencesCommandOutput,
  ];
  DescribeImageUsageReportEntries: [
    ec2.DescribeImageUsageReportEntriesCommandInput,
    ec2.DescribeImageUsageReportEntriesCommandOutput,
  ];
  DescribeImageUsageReports: [
    ec2.DescribeImageUsageReportsCommandInput,
    ec2.DescribeImageUsageReportsCommandOutput,
  ];
  DescribeImages: [ec2.DescribeImagesCommandInput, ec2.DescribeImagesCommandOutput];
  DescribeInstances: [ec2.DescribeInstancesCommandInput, ec2.DescribeInstancesCommandOutput];
  DescribeRegions: [ec2.DescribeRegionsCommandInput, ec2.DescribeRegionsCommandOutput];
  DescribeSnapshotAttribute: [
    ec2.DescribeSnapshotAttributeCommandInput,
    ec2.DescribeSnapshotAttributeCommandOutput,
  ];
  DescribeSnapshots: [ec2.DescribeSnapshotsCommandInput, ec2.DescribeSnapshotsCommandOutput];
  DisableAllowedImagesSettings: [
    ec2.DisableAllowedImagesSettingsCommandInput,
    ec2.DisableAllowedImagesSettingsCommandOutput,
  ];
  DisableImage: [ec2.DisableImageCommandInput, ec2.DisableImageCommandOutput];
  DisableImageBlockPublicAccess: [
    ec2.DisableImageBlockPublicAccessCommandInput,
    ec2.DisableImageBlockPublicAccessCommandOutput,
  ];
  DisableImageDeprecation: [
    ec2.DisableImageDeprecationCommandInput,
    ec2.DisableImageDeprecationCommandOutput,
  ];
  DisableImageDeregistrationProtection: [
    ec2.DisableImageDeregistrationProtectionCommandInput,
    ec2.DisableImageDeregistrationProtectionCommandOutput,
  ];
  DisableSnapshotBlockPublicAccess: [
    ec2.DisableSnapshotBlockPublicAccessCommandInput,
    ec2.DisableSnapshotBlockPublicAccessCommandOutput,
  ];
  EnableAllowedImagesSettings: [
    ec2.EnableAllowedImagesSettingsCommandInput,
    ec2.EnableAllowedImagesSettingsCommandOutput,
  ];
  EnableImage: [ec2.EnableImageCommandInput, ec2.EnableImageCommandOutput];
  EnableImageBlockPublicAccess: [
    ec2.EnableImageBlockPublicAccessCommandInput,
    ec2.EnableImageBlockPublicAccessCommandOutput,
  ];
  EnableImageDeprecation: [ec2.EnableImageDeprecationCommandInput, ec2.EnableImageDeprecationCommandOutput];
  EnableImageDeregistrationProtection: [
    ec2.EnableImageDeregistrationProtectionCommandInput,
    ec2.EnableImageDeregistrationProtectionCommandOutput,
  ];
  EnableSnapshotBlockPublicAccess: [
    ec2.EnableSnapshotBlockPublicAccessCommandInput,
    ec2.EnableSnapshotBlockPublicAccessCommandOutput,
  ];
  GetAllowedImagesSettings: [
    ec2.GetAllowedImagesSettingsCommandInput,
    ec2.GetAllowedImagesSettingsCommandOutput,
  ];
  GetEbsDefaultKmsKeyId: [ec2.GetEbsDefaultKmsKeyIdCommandInput, ec2.GetEbsDefaultKmsKeyIdCommandOutput];
  GetEbsEncryptionByDefault: [
    ec2.GetEbsEncryptionByDefaultCommandInput,
    ec2.GetEbsEncryptionByDefaultCommandOutput,
  ];
  GetImageBlockPublicAccessState: [
    ec2.GetImageBlockPublicAccessStateCommandInput,
    ec2.GetImageBlockPublicAccessStateCommandOutput,
  ];
  GetInstanceMetadataDefaults: [
    ec2.GetInstanceMetadataDefaultsCommandInput,
    ec2.GetInstanceMetadataDefaultsCommandOutput,
  ];
  GetSnapshotBlockPublicAccessState: [
    ec2.GetSnapshotBlockPublicAccessStateCommandInput,
    ec2.GetSnapshotBlockPublicAccessStateCommandOutput,
  ];
  ModifyImageAttribute: [ec2.ModifyImageAttributeCommandInput, ec2.ModifyImageAttributeCommandOutput];
  ModifyInstanceMetadataDefaults: [
    ec2.ModifyInstanceMetadataDefaultsCommandInput,
    ec2.ModifyInstanceMetadataDefaultsCommandOutput,
  ];
  ModifySnapshotAttribute: [
    ec2.ModifySnapshotAttributeCommandInput,
    ec2.ModifySnapshotAttributeCommandOutput,
  ];
  RegisterImage: [ec2.RegisterImageCommandInput, ec2.RegisterImageCommandOutput];
  ReplaceImageCriteriaInAllowedImagesSettings: [
    ec2.ReplaceImageCriteriaInAllowedImagesSettingsCommandInput,
    ec2.ReplaceImageCriteriaInAllowedImagesSettingsCommandOutput,
  ];
  ReplaceImageInstanceTypeSpecification: [
    ec2.ReplaceImageInstanceTypeSpecificationCommandInput,
    ec2.ReplaceImageInstanceTypeSpecificationCommandOutput,
  ];
  ResetImageAttribute: [ec2.ResetImageAttributeCommandInput, ec2.ResetImageAttributeCommandOutput];
}

/** KMS, as far as keys are looked at. */
export interface KmsOperations {
  DescribeKey: [kms.DescribeKeyCommandInput, kms.DescribeKeyCommandOutput];
}

/** S3, as far as an image bundle is read. */
export interface S3Operations {
  GetBucketAcl: [s3.GetBucketAclCommandInput, s3.GetBucketAclCommandOutput];
  GetObject: [s3.GetObjectCommandInput, s3.GetObjectCommandOutput];
  GetObjectAcl: [s3.GetObjectAclCommandInput, s3.GetObjectAclCommandOutput];
  HeadObject: [s3.HeadObjectCommandInput, s3.HeadObjectCommandOutput];
}

/** Parameter Store. */
export interface SsmOperations {
  AddTagsToResource: [ssm.AddTagsToResourceCommandInput, ssm.AddTagsToResourceCommandOutput];
  DeleteParameter: [ssm.DeleteParameterCommandInput, ssm.DeleteParameterCommandOutput];
  DescribeParameters: [ssm.DescribeParametersCommandInput, ssm.DescribeParametersCommandOutput];
  GetParameter: [ssm.GetParameterCommandInput, ssm.GetParameterCommandOutput];
  ListTagsForResource: [ssm.ListTagsForResourceCommandInput, ssm.ListTagsForResourceCommandOutput];
  PutParameter: [ssm.PutParameterCommandInput, ssm.PutParameterCommandOutput];
  RemoveTagsFromResource: [ssm.RemoveTagsFromResourceCommandInput, ssm.RemoveTagsFromResourceCommandOutput];
}

/** STS, as far as we ask who we are. */
export interface StsOperations {
  GetCallerIdentity: [sts.GetCallerIdentityCommandInput, sts.GetCallerIdentityCommandOutput];
}
