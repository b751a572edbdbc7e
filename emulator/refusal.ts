// Everything the emulator refuses, as one table: EC2's code, HTTP status, the condition and the document that
// states it. Actions throw from here and nowhere else, so that the table is the whole truth and can be printed.
// Messages are our own words in EC2's manner; clients must compare codes. Imports nothing.

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

/** One row of the table of refusals. */
export interface RefusalRow<Args extends readonly unknown[] = readonly unknown[]> {
  /** EC2's error code. */
  readonly code: string;
  readonly status: number;
  /** The condition, in one line. */
  readonly when: string;
  /** The document that states it. */
  readonly source: string;
  /** When the document was last read. */
  readonly checked: string;
  readonly message: (...args: Args) => string;
}

const checked = "2026-11-22";

// The documents, named as their publishers name them.
const errorCodes = "EC2 API Reference: Error codes";
const commonErrors = "EC2 API Reference: Common Error Types";
const api = (action: string): string => `EC2 API Reference: ${action}`;
const guide = (page: string): string => `EC2 User Guide: ${page}`;
const thread = (reference: string, otherwise: string): string => `${otherwise}; code seen in ${reference}`;

function row<Args extends readonly unknown[]>(
  code: string,
  status: number,
  when: string,
  source: string,
  message: (...args: Args) => string,
): RefusalRow<Args> {
  return { code, status, when, source, checked, message };
}

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
    "InvalidParameter",
    400,
    "sharing an image with encrypted snapshots with everyone (the code is our choice)",
    guide("Make your AMI publicly available"),
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
