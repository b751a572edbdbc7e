// Everything the emulator refuses, as one table: EC2's code, HTTP status, the condition and the document that
// states it. Actions throw from here and nowhere else, so that the table is the whole truth and can be printed.
// Messages are our own words in EC2's manner; clients must compare codes. Floor: the rows of the other services.
import { row } from "./refusal-row";
import { serviceRefusals } from "./service-refusal";

export { type RefusalRow } from "./refusal-row";

/** A refusal on its way to the caller. */
export class Refusal extends Error {
  constructor(
    /** EC2's error code, such as `InvalidAMIID.NotFound`. */
    readonly code: string,
    message: string,
    /** HTTP status of the answer. */
    readonly status: number,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

// The documents, named as their publishers name them.
const errorCodes = "EC2 API Reference: Error codes";
const commonErrors = "EC2 API Reference: Common Error Types";
const api = (action: string): string => `EC2 API Reference: ${action}`;
const devGuide = (page: string): string => `EC2 Developer Guide: ${page}`;
const guide = (page: string): string => `EC2 User Guide: ${page}`;
const ebsGuide = (page: string): string => `EBS User Guide: ${page}`;
const thread = (reference: string, otherwise: string): string => `${otherwise}; code seen in ${reference}`;

/** Every refusal that the emulator models, by a name of our own. */
export const refusals = {
  // Requests
  unsigned: row(
    "MissingAuthenticationToken",
    403,
    "no credentials in the request",
    commonErrors,
    () => "The request carries no credentials.",
  ),
  badSignature: row(
    "IncompleteSignature",
    400,
    "an Authorization header that is not SigV4 with a credential scope",
    commonErrors,
    () =>
      "The Authorization header must be AWS4-HMAC-SHA256 with a Credential of the form KEY/DATE/REGION/ec2/aws4_request.",
  ),
  badCharacter: row(
    "InvalidCharacter",
    400,
    "a control character, which XML cannot carry",
    errorCodes,
    (text: string) => `A character of ${text} is invalid.`,
  ),
  missingAction: row("MissingAction", 400, "no Action", errorCodes, () => "The request names no Action."),
  incompleteSignature: row(
    "IncompleteSignature",
    400,
    "a signature that lacks one of its parts",
    commonErrors,
    (part: string) => `The signature must have ${part}.`,
  ),
  wrongSignature: row(
    "AuthFailure",
    401,
    "a signature that the seeded secret does not give, or temporary credentials without their session token",
    thread("github.com/hashicorp/terraform/issues/17273", errorCodes),
    () => "The credentials could not be validated.",
  ),
  throttled: row(
    "RequestLimitExceeded",
    503,
    "more calls of an action than its token bucket holds, where throttling is asked for",
    devGuide("Request throttling for the Amazon EC2 API"),
    (action: string) => `Too many calls of ${action}.`,
  ),
  slowRequest: row(
    "RequestTimeoutException",
    408,
    "a request that is not sent within 30 seconds, or not before the emulator ends",
    "AWS Management Console: Common Errors",
    () => "The request was not sent in time.",
  ),
  malformedRequest: row(
    "MalformedHttpRequestException",
    400,
    "a request that is no HTTP",
    "AWS Management Console: Common Errors",
    () => "The request could not be read as HTTP.",
  ),
  invalidAction: row(
    "InvalidAction",
    400,
    "an action that EC2 does not have, or that is not modelled here",
    errorCodes,
    (action: string) => `The action ${action} does not exist, or this emulator does not model it.`,
  ),
  wrongVersion: row(
    "NoSuchVersion",
    400,
    "a Version other than 2016-11-15",
    errorCodes,
    (version: string) => `There is no API version ${version}.`,
  ),
  unknownParameter: row(
    "UnknownParameter",
    400,
    "a parameter that the action does not take",
    errorCodes,
    (name: string) => `This action has no parameter ${name}.`,
  ),
  missingParameter: row(
    "MissingParameter",
    400,
    "a required parameter is absent",
    errorCodes,
    (name: string) => `The request lacks the parameter ${name}.`,
  ),
  badValue: row(
    "InvalidParameterValue",
    400,
    "a value of the wrong form, outside its enumeration or outside its range",
    errorCodes,
    (value: string, name: string, allowed: string) => `The value "${value}" of ${name} must be ${allowed}.`,
  ),
  conflictingParameters: row(
    "InvalidParameterCombination",
    400,
    "parameters that exclude each other",
    errorCodes,
    (message: string) => message,
  ),
  tooLarge: row(
    "RequestEntityTooLarge",
    413,
    "a body over 1 MiB (a limit of this emulator)",
    "AWS Management Console: Common Errors",
    (limit: number) => `The request body must not exceed ${limit} bytes.`,
  ),
  dryRun: row(
    "DryRunOperation",
    412,
    "DryRun on a well-formed request",
    errorCodes,
    () => "The request is well-formed; DryRun kept it from being tried.",
  ),
  tokenReused: row(
    "IdempotentParameterMismatch",
    400,
    "a client token seen before with other parameters",
    errorCodes,
    (token: string) => `The client token ${token} was used before with other parameters.`,
  ),

  // Lists
  unknownFilter: row(
    "InvalidParameterValue",
    400,
    "a filter that the action does not document",
    thread("github.com/github-aws-runners/terraform-aws-github-runner/issues/2253", errorCodes),
    (name: string) => `This action has no filter ${name}.`,
  ),
  badEscape: row(
    "InvalidParameterValue",
    400,
    "a backslash before anything but *, ? and backslash in a filter value",
    thread("github.com/hashicorp/packer/issues/6572", errorCodes),
    (sequence: string) => `A filter value must not hold the escape sequence ${sequence}.`,
  ),
  tooManyFilters: row(
    "FilterLimitExceeded",
    400,
    "more than 50 filters, or 200 values in one",
    guide("List and filter using the CLI and API"),
    () => "A request takes at most 50 filters of at most 200 values each.",
  ),
  badNextToken: row(
    "InvalidNextToken",
    400,
    "a NextToken that no answer gave",
    errorCodes,
    (token: string) => `No answer gave the NextToken ${token}.`,
  ),
  malformedUser: row(
    "InvalidUserID.Malformed",
    400,
    "an owner or user that is neither 12 digits nor a documented word",
    errorCodes,
    (user: string) => `Not an account id or a known word: "${user}"`,
  ),
  disabledFilter: row(
    "InvalidParameter",
    400,
    "filtering on the state disabled without IncludeDisabled",
    thread("github.com/turbot/steampipe-plugin-aws/issues/2276", api("DescribeImages")),
    () => "The state disabled can be asked for only with IncludeDisabled.",
  ),

  // Images
  malformedImage: row(
    "InvalidAMIID.Malformed",
    400,
    "an image id that is not ami- and 8 or 17 hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  missingImage: row(
    "InvalidAMIID.NotFound",
    400,
    "an image that does not exist in this Region, or that the caller may not see",
    errorCodes,
    (ids: string) => `No such image in this Region: ${ids}`,
  ),
  unavailableImage: row(
    "InvalidAMIID.Unavailable",
    400,
    "an image that was deregistered or is in a state that forbids the action",
    errorCodes,
    (id: string, state: string) => `The image ${id} is ${state}, which forbids this.`,
  ),
  foreignImage: row(
    "AuthFailure",
    403,
    "acting on another account's image",
    errorCodes,
    (id: string) => `The image ${id} is another account's, or the attribute is closed.`,
  ),
  malformedName: row(
    "InvalidAMIName.Malformed",
    400,
    "a name outside 3 to 128 of the documented characters",
    api("RegisterImage"),
    (name: string) =>
      `The image name "${name}" must be 3 to 128 letters, digits, spaces or ( ) [ ] . / - ' @ _`,
  ),
  duplicateName: row(
    "InvalidAMIName.Duplicate",
    400,
    "a name in use by another image of the account in the Region",
    errorCodes,
    (name: string, id: string) => `The image name "${name}" is taken by ${id}.`,
  ),
  badManifest: row(
    "InvalidManifest",
    400,
    "the manifest of an S3-backed image that is missing, unreadable to EC2 or unparsable, where its bucket is known here",
    errorCodes,
    (location: string) =>
      `The manifest ${location} cannot be parsed, or its bucket does not give aws-exec-read.`,
  ),
  malformedKernel: row(
    "InvalidKernelId.Malformed",
    400,
    "a kernel id that is not aki- and hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  malformedRamdisk: row(
    "InvalidRamDiskId.Malformed",
    400,
    "a RAM disk id that is not ari- and hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  tpmNeedsUefi: row(
    "InvalidParameterCombination",
    400,
    "TpmSupport without the boot mode uefi",
    guide("Requirements for using NitroTPM"),
    () => "TpmSupport requires the boot mode uefi.",
  ),

  // Block device mappings
  emptyMapping: row(
    "MissingParameter",
    400,
    "an ebs mapping with neither snapshot nor size",
    api("EbsBlockDevice"),
    (device: string) => `The ebs mapping of ${device} must give a snapshot id or a volume size`,
  ),
  encryptedMapping: row(
    "InvalidBlockDeviceMapping",
    400,
    "Encrypted, true or false, beside a SnapshotId",
    api("EbsBlockDevice"),
    (device: string) =>
      `The mapping of ${device} must not set encrypted beside a snapshot id: the snapshot decides`,
  ),
  smallVolume: row(
    "InvalidBlockDeviceMapping",
    400,
    "a volume smaller than its snapshot",
    api("EbsBlockDevice"),
    (size: number, snapshot: string, minimum: number) =>
      `The volume of ${size} GiB must not be smaller than its snapshot ${snapshot} of ${minimum} GiB.`,
  ),
  bootType: row(
    "BootForVolumeTypeUnsupported",
    400,
    "st1 or sc1 as the root volume",
    errorCodes,
    (type: string) => `A volume of type ${type} cannot be the root.`,
  ),
  unknownVolumeType: row(
    "UnknownVolumeType",
    400,
    "a volume type that EBS does not have",
    api("EbsBlockDevice"),
    (type: string) => `No such volume type: ${type}`,
  ),

  // Copies
  badRegion: row(
    "InvalidRegion",
    400,
    "a source Region that is none, or is of another partition",
    errorCodes,
    (region: string) => `Not a Region of this partition: ${region}`,
  ),
  decryptingCopy: row(
    "InvalidRequest",
    400,
    "Encrypted=false for an encrypted source",
    thread("github.com/hashicorp/packer/issues/6789", api("CopyImage")),
    (id: string) => `The image ${id} has encrypted snapshots: a copy cannot be unencrypted.`,
  ),
  keyWithoutEncryption: row(
    "InvalidParameterDependency",
    400,
    "KmsKeyId without Encrypted=true",
    thread("github.com/keithvassallomt/parsec-aws-automation/issues/12", api("CopyImage")),
    () => "KmsKeyId needs Encrypted to be true.",
  ),
  paravirtualCopy: row(
    "UnsupportedOperation",
    400,
    "copying a paravirtual image to a Region without paravirtual instance types (the code is our choice)",
    guide("Copy an Amazon EC2 AMI"),
    (id: string, region: string) => `The image ${id} is paravirtual, which ${region} does not run.`,
  ),
  tooManyCopies: row(
    "ResourceLimitExceeded",
    400,
    "more copies in progress than the destination Region allows (300 by default)",
    errorCodes,
    (limit: number) => `At most ${limit} image copies may be in progress in a destination Region.`,
  ),

  // Image attributes
  badPermission: row(
    "InvalidAMIAttributeItemValue",
    400,
    "an account, group or ARN that is not of the documented form",
    errorCodes,
    (kind: string, value: string) => `Not a valid ${kind}: "${value}"`,
  ),
  publicBlocked: row(
    "OperationNotPermitted",
    400,
    "sharing with everyone while block public access is on",
    thread("github.com/hortonworks/cloudbreak-images/issues/926", guide("Block public access to your AMIs")),
    () => "Block public access is on in this account and Region: no image can be made public.",
  ),
  publicEncrypted: row(
    "UnsupportedOperation",
    400,
    "sharing an image with encrypted snapshots with everyone",
    thread("github.com/opendevstack/ods-core/issues/1062", guide("Make your AMI publicly available")),
    (id: string) => `The image ${id} has encrypted snapshots and cannot be made public.`,
  ),
  managedKeyShared: row(
    "InvalidParameter",
    400,
    "sharing an image whose snapshots use the AWS managed key",
    thread(
      "github.com/DataDog/stratus-red-team/issues/109",
      guide("Share an AMI with specific AWS accounts"),
    ),
    () => "Snapshots on the AWS managed key keep their image from being shared.",
  ),

  publicLimit: row(
    "ResourceLimitExceeded",
    400,
    "more public images than the account may have in the Region (5 by default; the recycle bin counts)",
    thread("github.com/iterative/studio-selfhosted/issues/81", guide("AMI quotas in Amazon EC2")),
    (limit: number) => `At most ${limit} images of an account may be public in a Region.`,
  ),
  publicProduct: row(
    "InvalidParameter",
    400,
    "sharing an image with product codes with everyone (the code is our choice)",
    guide("Make your AMI publicly available"),
    (id: string) => `The image ${id} has product codes and cannot be made public.`,
  ),
  notShared: row(
    "OperationNotPermitted",
    400,
    "giving up an image that was not shared with the account by its id, but with its organization or everyone (the code is our choice)",
    guide("Cancel having an AMI shared with your AWS account"),
    (id: string) => `The image ${id} is not shared with this account by its id.`,
  ),
  protectedImage: row(
    "OperationNotPermitted",
    400,
    "deregistering an image that is protected, or was until less than 24 hours ago (the code is our choice)",
    guide("Protect an Amazon EC2 AMI from deregistration"),
    (id: string) => `The image ${id} is protected from deregistration.`,
  ),
  foreignSharedTag: row(
    "OperationNotPermitted",
    400,
    "writing or deleting an ec2:SharedTag/ tag of another account's image (the code is our choice)",
    guide("Tag your Amazon EC2 resources"),
    (id: string) => `Only the owner of ${id} may change its shared tags.`,
  ),
  snapshotGone: row(
    "InvalidSnapshot.NotFound",
    400,
    "restoring an image before its snapshots (the code is our choice)",
    ebsGuide("Considerations for Recycle Bin"),
    (image: string, snapshot: string) => `The image ${image} needs its snapshot ${snapshot} restored first.`,
  ),

  // Deprecation
  deprecationPast: row(
    "InvalidParameterValue",
    400,
    "a deprecation date in the past",
    api("EnableImageDeprecation"),
    (date: string) => `The deprecation date ${date} must not be in the past.`,
  ),
  deprecationFar: row(
    "InvalidParameterValue",
    400,
    "a deprecation date beyond 10 years from now, or for a public image 2 years from its creation",
    api("EnableImageDeprecation"),
    (date: string, limit: string) => `The deprecation date ${date} must not be later than ${limit}.`,
  ),
  deprecationLater: row(
    "InvalidParameterValue",
    400,
    "moving the deprecation of a public image to a later date (the code is our choice)",
    guide("Deprecate an Amazon EC2 AMI"),
    (id: string) => `The image ${id} is public: its deprecation can only be brought forward.`,
  ),
  deprecationKept: row(
    "OperationNotPermitted",
    400,
    "cancelling the deprecation of a public image (the code is our choice)",
    guide("Deprecate an Amazon EC2 AMI"),
    (id: string) => `The image ${id} is public: its deprecation cannot be cancelled.`,
  ),

  // Regions and references
  closedRegion: row(
    "AuthFailure",
    401,
    "a call in a Region that the account has not opted in to",
    thread(
      "github.com/turbot/steampipe-plugin-aws/issues/75",
      "AWS Regions and Availability Zones: AWS Regions",
    ),
    (region: string) =>
      `The credentials could not be validated: the account has not enabled the Region ${region}.`,
  ),
  unknownRegion: row(
    "InvalidRegion",
    400,
    "describing a Region that this partition does not have",
    errorCodes,
    (region: string) => `Not a Region of this partition: ${region}`,
  ),

  // Snapshots and volumes
  malformedSnapshot: row(
    "InvalidSnapshotID.Malformed",
    400,
    "a snapshot id that is not snap- and 8 or 17 hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  missingSnapshot: row(
    "InvalidSnapshot.NotFound",
    400,
    "a snapshot that does not exist in this Region, or that the caller may not see",
    errorCodes,
    (id: string) => `No such snapshot in this Region: ${id}`,
  ),
  snapshotInUse: row(
    "InvalidSnapshot.InUse",
    400,
    "deleting a snapshot that an image references",
    errorCodes,
    (id: string, image: string) => `The snapshot ${id} is in use by ${image}.`,
  ),
  snapshotPending: row(
    "IncorrectState",
    400,
    "using a snapshot that is not completed",
    errorCodes,
    (id: string) => `The snapshot ${id} is not in the state completed.`,
  ),
  foreignSnapshot: row(
    "AuthFailure",
    403,
    "acting on another account's snapshot",
    errorCodes,
    (id: string) => `The snapshot ${id} is another account's.`,
  ),
  malformedVolume: row(
    "InvalidVolumeID.Malformed",
    400,
    "a volume id that is not vol- and 8 or 17 hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  missingVolume: row(
    "InvalidVolume.NotFound",
    400,
    "a volume that does not exist in this Region and account",
    errorCodes,
    (id: string) => `No such volume in this Region and account: ${id}`,
  ),
  volumeUnusable: row(
    "IncorrectState",
    400,
    "a snapshot of a volume whose key proved unusable",
    errorCodes,
    (id: string) => `The volume ${id} is not in the state available.`,
  ),
  missingZone: row(
    "InvalidZone.NotFound",
    400,
    "an Availability Zone of another Region",
    errorCodes,
    (zone: string) => `No such zone in this Region: ${zone}`,
  ),

  // Instances
  malformedInstance: row(
    "InvalidInstanceID.Malformed",
    400,
    "an instance id that is not i- and 8 or 17 hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  missingInstance: row(
    "InvalidInstanceID.NotFound",
    400,
    "an instance that does not exist in this Region and account",
    errorCodes,
    (id: string) => `No such instance in this Region and account: ${id}`,
  ),
  wrongInstanceState: row(
    "IncorrectInstanceState",
    400,
    "starting what is not stopped, stopping what never ran or is terminated",
    thread(
      "github.com/canonical/ubuntu-pro-client/pull/1697 and github.com/cloud-custodian/cloud-custodian/pull/6014",
      errorCodes,
    ),
    (id: string, state: string) => `The instance ${id} is ${state}, which forbids this.`,
  ),
  protectedInstance: row(
    "OperationNotPermitted",
    400,
    "terminating or stopping an instance that is protected against it",
    errorCodes,
    (id: string) => `The instance ${id} is protected against this.`,
  ),
  instanceStoreStop: row(
    "UnsupportedOperation",
    400,
    "stopping an instance with an instance store root",
    errorCodes,
    (id: string) => `The root of the instance ${id} is in instance store: it cannot be stopped.`,
  ),
  undescribedType: row(
    "InvalidInstanceType",
    400,
    "describing an instance type that does not exist",
    thread("github.com/scylladb/scylla-cluster-tests/issues/12419", errorCodes),
    (names: string) => `No such instance types: ${names}`,
  ),

  // Launches
  terminatedToken: row(
    "IdempotentInstanceTerminated",
    400,
    "a client token whose instance was terminated since",
    errorCodes,
    (token: string) => `The instances that the client token ${token} launched are terminated.`,
  ),
  tooManyInstances: row(
    "InstanceLimitExceeded",
    400,
    "more instances than allowed (1,000 by default here, where EC2 counts vCPUs)",
    errorCodes,
    (limit: number) => `An account takes at most ${limit} instances in a Region.`,
  ),
  unauthorizedImage: row(
    "AuthFailure",
    400,
    "launching another account's image without launch permission",
    thread("github.com/Orange-Cyberdefense/GOAD/issues/304", errorCodes),
    (id: string) => `Not authorized for images: [${id}]`,
  ),
  unknownType: row(
    "InvalidParameterValue",
    400,
    "launching an instance type that does not exist",
    thread("github.com/getmoto/moto/issues/1695", errorCodes),
    (type: string) => `Invalid value '${type}' for InstanceType.`,
  ),
  wrongArchitecture: row(
    "InvalidParameterValue",
    400,
    "an image of an architecture that the instance type does not have",
    thread(
      "github.com/skypilot-org/skypilot/issues/6315",
      guide("Compatibility for changing the instance type"),
    ),
    (image: string, type: string, supported: string) =>
      `The architecture ${image} of the image does not match ${supported} of the instance type ${type}.`,
  ),
  wrongVirtualization: row(
    "InvalidParameterCombination",
    400,
    "an image of a virtualization type that the instance type does not have",
    thread("github.com/BD2KGenomics/cgcloud/issues/10", guide("AMI types")),
    (image: string, type: string) => `The instance type ${type} does not take ${image} images.`,
  ),
  wrongRootDevice: row(
    "UnsupportedOperation",
    400,
    "an image with an instance store root on an instance type that boots from EBS alone",
    thread("github.com/thelastpickle/tlp-cluster/issues/150", guide("AMI types")),
    (image: string, type: string) => `The instance type ${type} does not boot from ${image}.`,
  ),
  wrongBootMode: row(
    "InvalidParameterValue",
    400,
    "an image of the boot mode uefi on an instance type that does not boot UEFI",
    thread(
      "github.com/RhinoSecurityLabs/cloudgoat/issues/247",
      guide("Instance launch behavior with Amazon EC2 boot modes"),
    ),
    (type: string) => `The instance type ${type} does not take images of the boot mode uefi.`,
  ),
  missingEna: row(
    "InvalidParameterCombination",
    400,
    "an image without the ENA flag on an instance type that requires it",
    thread(
      "github.com/keithvassallomt/parsec-aws-automation/issues/4",
      guide("Enhanced networking with ENA"),
    ),
    (type: string) => `The instance type ${type} needs an image that is enabled for ENA.`,
  ),
  missingTpm: row(
    "UnsupportedOperation",
    400,
    "an image with TpmSupport on an instance type without NitroTPM (the code is that of types which an image does not support)",
    `${guide("Requirements for using NitroTPM")}; ${errorCodes}`,
    (type: string) => `The instance type ${type} has no NitroTPM, which the image needs.`,
  ),
  refusedType: row(
    "InvalidParameterCombination",
    400,
    "an instance type that the image's specification of instance types does not admit",
    guide("Specify supported instance types for your AMI"),
    (image: string, type: string) => `The image ${image} is not to be launched on ${type}.`,
  ),
  tokensEnforced: row(
    "UnsupportedOperation",
    400,
    "a launch without HttpTokens=required where the account enforces it",
    guide("Modify instance metadata options for existing instances"),
    () => "The account enforces IMDSv2: HttpTokens must be required.",
  ),
  tooManyVolumes: row(
    "AttachmentLimitExceeded",
    400,
    "more volumes than a Nitro instance type can attach; with a shared limit, further network interfaces count",
    `${errorCodes}; ${guide("Amazon EBS volume limits for Amazon EC2 instances")}`,
    (type: string, limit: number) => `An instance of the type ${type} takes at most ${limit} volumes.`,
  ),
  duplicateDevice: row(
    "InvalidBlockDeviceMapping",
    400,
    "two mappings of one device; xvdb and /dev/xvdb are one",
    thread("github.com/hashicorp/terraform/issues/7233", errorCodes),
    (device: string) => `The device '${device}' is used in more than one block-device mapping`,
  ),
  emptyLaunchMapping: row(
    "InvalidBlockDeviceMapping",
    400,
    "a volume with neither snapshot nor size, at launch or in CreateImage",
    thread("github.com/hashicorp/packer/issues/1500", api("EbsBlockDevice")),
    (device: string) => `Either snapshot ID or volume size must be provided for: ${device}`,
  ),
  volumeLimit: row(
    "InvalidParameterValue",
    400,
    "a size, IOPS or throughput outside what the volume type has, or a ratio between them that is too high",
    thread("github.com/rocicorp/mono/pull/4410", api("EbsBlockDevice")),
    (what: string, value: number, bound: string) => `The ${what} of ${value} must be ${bound}.`,
  ),
  emptyRate: row(
    "InvalidParameterCombination",
    400,
    "an initialization rate for a volume without a snapshot (the code is our choice)",
    api("EbsBlockDevice"),
    (device: string) => `The volume of ${device} begins empty, so that there is nothing to initialize.`,
  ),
  foreignSetting: row(
    "InvalidParameterCombination",
    400,
    "IOPS or throughput for a volume type that does not take them",
    thread("github.com/boto/boto3/issues/3653", api("EbsBlockDevice")),
    (setting: string, type: string) => `The parameter ${setting} is not supported for ${type} volumes.`,
  ),
  missingIops: row(
    "MissingParameter",
    400,
    "a volume of the type io1 or io2 without IOPS",
    api("EbsBlockDevice"),
    (type: string) => `The parameter iops must be specified for ${type} volumes.`,
  ),

  // CreateImage
  unimageable: row(
    "InvalidParameterValue",
    400,
    "an image of an instance that is not running, stopping or stopped",
    thread(
      "github.com/aws-samples/aws-systemsmanagerautomation-with-asglifecyclehooks/issues/2",
      api("CreateImage"),
    ),
    (id: string) => `The instance ${id} must be running, stopping or stopped.`,
  ),
  instanceStoreImage: row(
    "InvalidParameterValue",
    400,
    "an image of an instance whose root is in instance store (the code is our choice)",
    api("CreateImage"),
    (id: string) => `The root of the instance ${id} must be an EBS volume.`,
  ),
  changedVolume: row(
    "InvalidBlockDeviceMapping",
    400,
    "changing anything but DeleteOnTermination of an existing volume (the code is our choice)",
    api("CreateImage"),
    (device: string, setting: string) =>
      `The mapping of ${device} must not change ${setting}: for existing volumes only DeleteOnTermination may.`,
  ),
  encryptedVolumeMapping: row(
    "InvalidBlockDeviceMapping",
    400,
    "Encrypted=true for an existing volume that is not encrypted",
    thread("github.com/hashicorp/packer/issues/6889", api("EbsBlockDevice")),
    (device: string) =>
      `the encrypted flag cannot be specified since device ${device} has a conflicting encryption setting`,
  ),
  keyInImage: row(
    "UnknownParameter",
    400,
    "KmsKeyId in a mapping of CreateImage",
    thread("github.com/hashicorp/packer/issues/6212", api("EbsBlockDevice")),
    () => "The parameter KmsKeyId is not recognized",
  ),
  foreignImageSetting: row(
    "InvalidBlockDeviceMapping",
    400,
    "a zone, an Outpost or an initialization rate in a mapping of CreateImage (the code is our choice)",
    api("EbsBlockDevice"),
    (device: string, setting: string) => `The mapping of ${device} must not give ${setting} to CreateImage.`,
  ),
  uefiOverride: row(
    "InvalidParameterCombination",
    400,
    "BootModeOverride for an instance that did not boot UEFI (the code is our choice)",
    api("CreateImage"),
    (id: string) => `The instance ${id} must have booted UEFI for BootModeOverride.`,
  ),

  // Snapshots of instances, copies and permissions of snapshots, volumes
  snapshotsTooFast: row(
    "SnapshotCreationPerVolumeRateExceeded",
    400,
    "a snapshot less than 15 seconds after another one of the volume that is still pending",
    errorCodes,
    (id: string) => `Snapshots of the volume ${id} must be at least 15 seconds apart.`,
  ),
  snapshotsAtOnce: row(
    "ConcurrentSnapshotLimitExceeded",
    400,
    "more pending snapshots of one volume than five, or than one for st1 and sc1",
    `${errorCodes}; ${ebsGuide("Create Amazon EBS snapshots")}`,
    (id: string, limit: number) => `At most ${limit} snapshots of the volume ${id} may be pending.`,
  ),
  snapshotsPending: row(
    "PendingSnapshotLimitExceeded",
    400,
    "more pending snapshots than allowed (the number is not documented: a quota to set)",
    errorCodes,
    (limit: number) => `At most ${limit} snapshots may be pending.`,
  ),
  tooManySnapshots: row(
    "SnapshotLimitExceeded",
    400,
    "more snapshots than allowed (100,000 by default)",
    errorCodes,
    (limit: number) => `An account takes at most ${limit} snapshots in a Region.`,
  ),
  excludedRoot: row(
    "InvalidParameterValue",
    400,
    "excluding the root volume, or one that is not the instance's, as a data volume (the code is our choice)",
    api("InstanceSpecification"),
    (volume: string) => `The volume ${volume} must be a data volume of the instance.`,
  ),
  tooManySnapshotCopies: row(
    "ResourceLimitExceeded",
    400,
    "more snapshot copies in progress than the destination Region allows (20 by default)",
    thread("github.com/aws-samples/copy-encrypted-ami/issues/3", errorCodes),
    (limit: number) =>
      `Too many snapshot copies in progress. The limit is ${limit} for this destination region.`,
  ),
  tooManySnapshotPermissions: row(
    "InvalidParameterValue",
    400,
    "more than 500 changes of a snapshot's permissions in one call (the code is our choice)",
    api("ModifySnapshotAttribute"),
    (limit: number) => `A call changes at most ${limit} permissions.`,
  ),
  snapshotKeyShared: row(
    "OperationNotPermitted",
    400,
    "sharing a snapshot on the key that AWS manages",
    thread("github.com/hashicorp/packer/issues/7499", api("ModifySnapshotAttribute")),
    () => "Encrypted snapshots with EBS default key cannot be shared",
  ),
  publicEncryptedSnapshot: row(
    "OperationNotPermitted",
    400,
    "sharing an encrypted snapshot with everyone (the code is our choice)",
    api("ModifySnapshotAttribute"),
    (id: string) => `The snapshot ${id} is encrypted and cannot be made public.`,
  ),
  publicSnapshotBlocked: row(
    "OperationNotPermitted",
    400,
    "sharing a snapshot with everyone while block public access for snapshots is on (the code is our choice)",
    ebsGuide("Block public access for snapshots"),
    () => "Block public access for snapshots is on in this account and Region.",
  ),
  volumeInUse: row(
    "VolumeInUse",
    400,
    "deleting a volume that is attached to an instance",
    errorCodes,
    (id: string, instance: string) => `The volume ${id} is attached to ${instance}.`,
  ),

  // Launch templates
  malformedTemplate: row(
    "InvalidLaunchTemplateId.Malformed",
    400,
    "a launch template id that is not lt- and 17 hexadecimal digits",
    errorCodes,
    (id: string) => `Malformed id: "${id}"`,
  ),
  missingTemplate: row(
    "InvalidLaunchTemplateId.NotFound",
    400,
    "a launch template id that does not exist in this Region and account",
    errorCodes,
    (id: string) => `No such launch template in this Region and account: ${id}`,
  ),
  missingTemplateName: row(
    "InvalidLaunchTemplateName.NotFoundException",
    400,
    "a launch template name that does not exist in this Region and account",
    errorCodes,
    (name: string) => `No launch template has the name "${name}" in this Region and account.`,
  ),
  missingTemplateVersion: row(
    "InvalidLaunchTemplateId.VersionNotFound",
    400,
    "a version that the launch template does not have",
    thread("github.com/eksctl-io/eksctl/issues/7786", errorCodes),
    (id: string, version: string) => `The launch template ${id} has no version ${version}.`,
  ),
  duplicateTemplateName: row(
    "InvalidLaunchTemplateName.AlreadyExistsException",
    400,
    "a launch template name in use",
    errorCodes,
    (name: string) => `The launch template name "${name}" is taken.`,
  ),
  malformedTemplateName: row(
    "InvalidLaunchTemplateName.MalformedException",
    400,
    "a launch template name outside 3 to 128 of the documented characters",
    errorCodes,
    (name: string) => `The launch template name "${name}" must be 3 to 128 letters, digits or ( ) . - / _`,
  ),
  tooManyTemplates: row(
    "MaxTemplateLimitExceeded",
    400,
    "more launch templates than allowed (5,000 by default)",
    errorCodes,
    (limit: number) => `An account takes at most ${limit} launch templates in a Region.`,
  ),
  tooManyTemplateVersions: row(
    "MaxTemplateVersionLimitExceeded",
    400,
    "more versions of a launch template than allowed (10,000 by default)",
    errorCodes,
    (limit: number) => `A launch template takes at most ${limit} versions.`,
  ),

  // Tags
  malformedTarget: row(
    "InvalidID",
    400,
    "tagging an id of a kind that is not modelled",
    errorCodes,
    (id: string) => `Not the id of anything that takes tags here: ${id}`,
  ),
  badTagKey: row(
    "InvalidTagKey.Malformed",
    400,
    "a tag key that is empty or begins with aws:",
    errorCodes,
    (key: string) => `The tag key "${key}" must not be empty and must not begin with aws:`,
  ),
  longTagKey: row(
    "InvalidParameterValue",
    400,
    "a tag key of more than 128 characters",
    guide("Tag your Amazon EC2 resources"),
    (length: number) => `A tag key must have at most 128 characters, not ${length}.`,
  ),
  longTagValue: row(
    "InvalidParameterValue",
    400,
    "a tag value of more than 256 characters",
    guide("Tag your Amazon EC2 resources"),
    (key: string, length: number) =>
      `The value of the tag '${key}' must have at most 256 characters, not ${length}.`,
  ),
  tooManyTags: row(
    "TagLimitExceeded",
    400,
    "more tags on a resource than allowed (50)",
    errorCodes,
    (limit: number) => `A resource takes at most ${limit} tags.`,
  ),

  // The services beside EC2
  ...serviceRefusals,
};

/** The name of a row. */
export type Reason = keyof typeof refusals;

/**
 * Makes the refusal of a row; throw it.
 *
 * @example throw refusal("missingImage", imageId);
 */
export function refusal<R extends Reason>(
  reason: R,
  ...args: Parameters<(typeof refusals)[R]["message"]>
): Refusal {
  const { code, status, message } = refusals[reason];
  return new Refusal(code, (message as (...values: unknown[]) => string)(...args), status);
}
