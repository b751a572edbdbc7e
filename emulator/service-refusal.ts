// What the services beside EC2 refuse, one table for each; refusal.ts makes them part of the one table that actions
// throw from. Floor: the form of a row.
import { row } from "./refusal-row";

const sigv4 = "IAM User Guide: Troubleshoot Signature Version 4 signing for AWS API requests";
const common = "AWS Management Console: Common Errors";
const sts = (page: string): string => `AWS STS API Reference: ${page}`;
const kms = (page: string): string => `AWS KMS API Reference: ${page}`;
const ssm = (page: string): string => `AWS Systems Manager API Reference: ${page}`;
const organizations = (page: string): string => `AWS Organizations API Reference: ${page}`;
const s3 = (page: string): string => `Amazon S3 API Reference: ${page}`;
const json = "Smithy: AWS JSON 1.1 protocol";

/** The refusals of KMS, SSM and Organizations alike: what their protocol or their signature says. */
export const jsonRefusals = {
  jsonWrongSignature: row(
    "InvalidSignatureException",
    400,
    "a signature that the seeded secret does not give",
    sigv4,
    () => "The signature is not the one that the secret access key gives.",
  ),
  jsonWrongToken: row(
    "UnrecognizedClientException",
    400,
    "temporary credentials without their session token",
    common,
    () => "The security token of the request is not that of the access key.",
  ),
  jsonUnknownAction: row(
    "UnknownOperationException",
    400,
    "an operation that the service does not have, or that is not modelled here (the status is our choice)",
    common,
    (target: string) => `The operation ${target} does not exist, or this emulator does not model it.`,
  ),
  jsonMalformed: row(
    "SerializationException",
    400,
    "a body that is not a JSON object, or a member of the wrong type",
    json,
    (what: string) => `The body must be a JSON object: ${what}`,
  ),
  jsonInvalid: row(
    "ValidationException",
    400,
    "a required member that is absent, or a value outside its documented form",
    json,
    (member: string, allowed: string) => `The member ${member} must be ${allowed}.`,
  ),
  jsonTooLarge: row(
    "RequestEntityTooLargeException",
    413,
    "a body over 1 MiB (a limit of this emulator)",
    common,
    (limit: number) => `The request body must not exceed ${limit} bytes.`,
  ),
};

/** The refusals of STS. */
export const stsRefusals = {
  stsWrongSignature: row(
    "SignatureDoesNotMatch",
    403,
    "a signature that the seeded secret does not give",
    sigv4,
    () => "The signature is not the one that the secret access key gives.",
  ),
  stsWrongToken: row(
    "InvalidClientTokenId",
    403,
    "temporary credentials without their session token",
    sts("Common Error Types"),
    () => "The security token of the request is not that of the access key.",
  ),
  stsUnknownAction: row(
    "InvalidAction",
    400,
    "an action that STS does not have, or that is not modelled here",
    sts("Common Error Types"),
    (action: string) => `The action ${action} does not exist, or this emulator does not model it.`,
  ),
  stsMissing: row(
    "MissingParameter",
    400,
    "a required parameter is absent",
    sts("Common Error Types"),
    (name: string) => `The request lacks the parameter ${name}.`,
  ),
  stsInvalid: row(
    "ValidationError",
    400,
    "a value outside its documented form",
    sts("AssumeRole"),
    (value: string, name: string, allowed: string) => `The value "${value}" of ${name} must be ${allowed}.`,
  ),
};

/** The refusals of KMS. */
export const kmsRefusals = {
  kmsMissingKey: row(
    "NotFoundException",
    400,
    "a key or alias that is not there in the account and Region",
    kms("DescribeKey"),
    (key: string) => `There is no key ${key} in this account and Region.`,
  ),
  kmsInvalidArn: row(
    "InvalidArnException",
    400,
    "an ARN that is none, or not of a key",
    kms("DescribeKey"),
    (arn: string) => `Not the ARN of a key: ${arn}`,
  ),
  kmsDisabledKey: row(
    "DisabledException",
    400,
    "a grant on a key that is disabled",
    kms("CreateGrant"),
    (arn: string) => `${arn} is disabled.`,
  ),
  kmsDryRun: row(
    "DryRunOperationException",
    400,
    "DryRun on a well-formed request",
    kms("CreateGrant"),
    () => "The request is well-formed; DryRun kept it from being tried.",
  ),
  kmsBadMarker: row(
    "InvalidMarkerException",
    400,
    "a marker that no answer gave",
    kms("ListAliases"),
    (marker: string) => `No answer gave the marker ${marker}.`,
  ),
};

/** The refusals of SSM. */
export const ssmRefusals = {
  ssmParameterExists: row(
    "ParameterAlreadyExists",
    400,
    "writing a parameter that is there without Overwrite",
    ssm("PutParameter"),
    (name: string) => `The parameter ${name} exists. To write a new version, set Overwrite.`,
  ),
  ssmParameterMissing: row(
    "ParameterNotFound",
    400,
    "a parameter that is not there",
    ssm("GetParameter"),
    (name: string) => `There is no parameter ${name}.`,
  ),
  ssmVersionMissing: row(
    "ParameterVersionNotFound",
    400,
    "a version that the parameter does not have",
    ssm("GetParameter"),
    (name: string, version: string) => `The parameter ${name} has no version ${version}.`,
  ),
  ssmUnsupportedType: row(
    "UnsupportedParameterType",
    400,
    "a type other than String, StringList and SecureString",
    ssm("PutParameter"),
    (type: string) => `The type ${type} is not supported.`,
  ),
  ssmTypeChange: row(
    "HierarchyTypeMismatchException",
    400,
    "a new version of another type; parameters cannot be changed from String to SecureString, or back",
    ssm("PutParameter"),
    (name: string, type: string) => `The parameter ${name} is of the type ${type}, which cannot change.`,
  ),
  ssmDataTypeChange: row(
    "ValidationException",
    400,
    "a new version that changes the data type to or from aws:ec2:image (the code is our choice)",
    ssm("PutParameter"),
    (name: string, dataType: string) =>
      `The parameter ${name} is of the data type ${dataType}, which cannot change.`,
  ),
  ssmTagsAndOverwrite: row(
    "ValidationException",
    400,
    "tags in a request that overwrites",
    `${ssm("PutParameter")}; code and text as seen in github.com/getmoto/moto/issues/4283`,
    () => "Tags cannot be given together with Overwrite; use AddTagsToResource.",
  ),
  ssmResourceType: row(
    "InvalidResourceType",
    400,
    "tags of anything but a parameter, which is all that there is here",
    ssm("AddTagsToResource"),
    (type: string) => `${type} is not a type of resource that can be tagged here.`,
  ),
  ssmResourceMissing: row(
    "InvalidResourceId",
    400,
    "tags of a parameter that is not there",
    ssm("AddTagsToResource"),
    (id: string) => `There is no parameter ${id}.`,
  ),
  ssmTooManyTags: row(
    "TooManyTagsError",
    400,
    "more tags than a parameter may have",
    ssm("AddTagsToResource"),
    (name: string, limit: number) => `The parameter ${name} may have at most ${limit} tags.`,
  ),
  ssmFilterKey: row(
    "InvalidFilterKey",
    400,
    "a filter by anything but Name, Type, DataType or Tier",
    ssm("DescribeParameters"),
    (key: string) => `${key} is not a filter here.`,
  ),
  ssmFilterOption: row(
    "InvalidFilterOption",
    400,
    "a filter's option other than Equals, BeginsWith and, for names, Contains",
    ssm("ParameterStringFilter"),
    (option: string, key: string) => `${option} is not an option of the filter ${key}.`,
  ),
};

/** The refusals of Organizations. */
export const organizationsRefusals = {
  organizationsNotInUse: row(
    "AWSOrganizationsNotInUseException",
    400,
    "an account that is not in an organization",
    organizations("DescribeOrganization"),
    () => "The account is not a member of an organization.",
  ),
};

/** The refusals of S3. */
export const s3Refusals = {
  s3WrongSignature: row(
    "SignatureDoesNotMatch",
    403,
    "a signature that the seeded secret does not give",
    s3("Error responses"),
    () => "The signature is not the one that the secret access key gives.",
  ),
  s3WrongToken: row(
    "InvalidToken",
    400,
    "temporary credentials without their session token",
    s3("Error responses"),
    () => "The security token of the request is not that of the access key.",
  ),
  s3UnknownAction: row(
    "MethodNotAllowed",
    405,
    "an operation on a bucket or object that is not modelled here",
    s3("Error responses"),
    (method: string) => `The method ${method} is not allowed here, or this emulator does not model it.`,
  ),
  s3MissingBucket: row(
    "NoSuchBucket",
    404,
    "a bucket that is not there",
    s3("Error responses"),
    (bucket: string) => `There is no bucket ${bucket}.`,
  ),
  s3MissingKey: row(
    "NoSuchKey",
    404,
    "an object that is not there",
    s3("Error responses"),
    (key: string) => `There is no object ${key}.`,
  ),
  s3Denied: row(
    "AccessDenied",
    403,
    "another account's bucket",
    s3("Error responses"),
    (bucket: string) => `The bucket ${bucket} is another account's.`,
  ),
  s3BucketExists: row(
    "BucketAlreadyExists",
    409,
    "creating a bucket whose name another account has",
    s3("CreateBucket"),
    (bucket: string) => `The bucket name ${bucket} is taken.`,
  ),
  s3BucketOwned: row(
    "BucketAlreadyOwnedByYou",
    409,
    "creating a bucket that the account has, outside us-east-1",
    s3("CreateBucket"),
    (bucket: string) => `The bucket ${bucket} is already yours.`,
  ),
  s3BadBucketName: row(
    "InvalidBucketName",
    400,
    "a bucket name outside 3 to 63 of the documented characters",
    s3("Error responses"),
    (bucket: string) => `Not the name of a bucket: ${bucket}`,
  ),
  s3BadDigest: row(
    "BadDigest",
    400,
    "a Content-MD5 that is not the body's",
    s3("Error responses"),
    () => "The Content-MD5 is not that of the body.",
  ),
  s3TooLarge: row(
    "EntityTooLarge",
    400,
    "an object over 16 MiB (a limit of this emulator; a bundle's parts are 10 MB)",
    s3("Error responses"),
    (limit: number) => `An object must not exceed ${limit} bytes here.`,
  ),
};

/** All of them. */
export const serviceRefusals = {
  ...jsonRefusals,
  ...stsRefusals,
  ...kmsRefusals,
  ...ssmRefusals,
  ...organizationsRefusals,
  ...s3Refusals,
};
