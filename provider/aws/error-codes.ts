/**
 * The codes of AWS, each with what it means, whether trying again can help, and what a person does next. Nobody but
 * errors.ts reads them. Floor: nothing.
 * @see EC2 API Reference, Error codes; EC2 Developer Guide, Eventual consistency; EC2 User Guide; threads of the
 * tools around EC2 where those are silent (all checked 2026-11-22)
 */

/**
 * Whether trying again can help:
 * - `later`: AWS is busy or broken; the same call later
 * - `soon-after-create`: right after we made the thing it may not be known yet; else it is gone
 * - `when-condition`: once something else has ended
 * - `gone`: the thing is not there any more, which is what a removal wants
 * - `never`
 */
export type Retry = "later" | "soon-after-create" | "when-condition" | "never" | "gone";

export interface Meaning {
  readonly retry: Retry;
  /** Half a sentence: why AWS says this. */
  readonly cause: string;
  /** Half a sentence: what to do. */
  readonly advice?: string;
}

/** What stands for every code that means the same. */
const throttled: Meaning = {
  retry: "later",
  cause: "AWS throttles the account",
  advice: "run `pulumi up` again, with a lower `--parallel`",
};
const broken: Meaning = { retry: "later", cause: "AWS could not answer", advice: "run `pulumi up` again" };
const denied: Meaning = { retry: "never", cause: "the IAM identity is not allowed the call" };
const unsound: Meaning = { retry: "never", cause: "AWS does not take the request as it stands" };
const stale: Meaning = {
  retry: "never",
  cause: "the credentials are no longer valid",
  advice: "get new ones, and check the clock of this machine",
};
const hidden = "check the id and the Region, and that it is shared with the account";
const missing: Meaning = {
  retry: "soon-after-create",
  cause: "it is gone, or the account cannot see it",
  advice: hidden,
};
const busy: Meaning = {
  retry: "when-condition",
  cause: "it is busy, or in a state that forbids this",
  advice: "wait until it has settled and run `pulumi up` again",
};
const tooMany: Meaning = {
  retry: "when-condition",
  cause: "too many are under way at once",
  advice: "wait for some to end and run `pulumi up` again",
};
const malformed: Meaning = { retry: "never", cause: "it is not of the form that EC2 takes" };
const badMapping: Meaning = {
  retry: "never",
  cause: "the block device mapping cannot work",
  advice: "correct `blockDeviceMappings`",
};
const badTags: Meaning = { retry: "never", cause: "the tags are refused", advice: "correct `tags`" };

export const throttleCodes: readonly string[] = [
  "RequestLimitExceeded",
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "TooManyRequestsException",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
];

export const deniedCodes: readonly string[] = [
  "UnauthorizedOperation",
  "AccessDenied",
  "AccessDeniedException",
  "Forbidden",
  "403",
];

const all = (codes: readonly string[], meaning: Meaning): Record<string, Meaning> =>
  Object.fromEntries(codes.map((code) => [code, meaning]));

/** What each code means; the several meanings of `OperationNotPermitted` are in errors.ts. */
export const meanings: Readonly<Record<string, Meaning>> = {
  ...all(throttleCodes, throttled),
  ...all(
    [
      ...["InternalError", "InternalFailure", "InternalServerError", "InternalServiceError"],
      ...["ServiceUnavailable", "ServiceUnavailableException", "Unavailable", "KMSInternalException"],
    ],
    broken,
  ),
  ConcurrentTagAccess: { retry: "later", cause: "others write tags at the same time" },

  "InvalidAMIID.NotFound": missing,
  "InvalidSnapshot.NotFound": missing,
  "InvalidInstanceID.NotFound": missing,
  "InvalidAMIID.Unavailable": {
    retry: "gone",
    cause: "it is deregistered, or in a state that forbids this",
    advice: "check whether it is disabled",
  },
  ParameterNotFound: {
    retry: "gone",
    cause: "there is no such parameter",
    advice: "check its name and the Region",
  },
  InvalidResourceId: {
    retry: "gone",
    cause: "there is no such parameter",
    advice: "check its name and the Region",
  },
  TooManyUpdates: {
    retry: "later",
    cause: "others change the parameter at the same time",
  },
  NotFoundException: {
    retry: "gone",
    cause: "there is no such key",
    advice: "check `kmsKeyId`: it must be a key of this Region that the account may see",
  },
  NoSuchKey: { retry: "gone", cause: "there is no such object", advice: "check bucket and key" },
  NoSuchBucket: { retry: "gone", cause: "there is no such bucket", advice: "check its name" },
  NotFound: { retry: "gone", cause: "there is no such object", advice: "check bucket and key" },

  ParameterAlreadyExists: {
    retry: "never",
    cause: "a parameter has the name already",
    advice: "choose another name",
  },
  ResourceLimitExceeded: {
    retry: "when-condition",
    cause: "a quota is used up",
    advice: "wait for running copies to finish, or ask AWS for more",
  },
  ...all(
    [
      ...["ConcurrentCreateImageNoRebootLimitExceeded", "ConcurrentSnapshotLimitExceeded"],
      ...["PendingSnapshotLimitExceeded", "SnapshotCreationPerVolumeRateExceeded"],
    ],
    tooMany,
  ),
  IncorrectState: busy,
  InvalidState: busy,
  IncorrectInstanceState: busy,
  "InvalidSnapshot.InUse": {
    retry: "when-condition",
    cause: "an image is still made of it",
    advice: "deregister that image first",
  },
  "InvalidAMIName.Duplicate": {
    retry: "when-condition",
    cause: "another image of the account has the name in this Region",
    advice: "choose another name, or deregister that image",
  },

  ...all(deniedCodes, denied),
  AuthFailure: {
    retry: "never",
    cause: "the credentials are not valid here, or the image is not theirs",
    advice:
      "check that the credentials are valid, that the Region is opted in, and that the image belongs to the account",
  },
  OptInRequired: {
    retry: "never",
    cause: "the Region or the product is not subscribed to",
    advice: "the account must be subscribed to the product code of the image",
  },
  ...all(["ExpiredToken", "ExpiredTokenException", "RequestExpired"], stale),
  ...all(["InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch"], {
    ...stale,
    cause: "AWS does not know the credentials",
  }),

  ...all(
    [
      ...["InvalidAMIID.Malformed", "InvalidSnapshotID.Malformed", "InvalidAMIName.Malformed"],
      ...["InvalidAMIAttributeItemValue", "InvalidUserID.Malformed", "InvalidRegion", "InvalidManifest"],
    ],
    malformed,
  ),
  ...all(
    [
      ...["InvalidBlockDeviceMapping", "BootForVolumeTypeUnsupported", "UnknownVolumeType"],
      ...["EncryptedVolumesNotSupported", "AttachmentLimitExceeded"],
    ],
    badMapping,
  ),
  ...all(["TagLimitExceeded", "InvalidTagKey.Malformed", "TagPolicyViolation"], badTags),
  InvalidParameter: {
    ...unsound,
    advice:
      "an image whose snapshots are encrypted with the AWS-managed key cannot be shared: copy it with a customer-managed `kmsKeyId`",
  },
  InvalidRequest: {
    ...unsound,
    advice:
      "a copy of an encrypted image is always encrypted, and its snapshots must be shared with the account",
  },
  UnsupportedOperation: { ...unsound, advice: "an image with an encrypted snapshot cannot be made public" },
  ...all(
    [
      ...["InvalidParameterValue", "InvalidParameterCombination", "MissingParameter", "UnknownParameter"],
      ...["Unsupported", "ValidationException"],
    ],
    unsound,
  ),
  IdempotentParameterMismatch: {
    retry: "never",
    cause: "the same client token came with other parameters before",
  },
  CustomerKeyHasBeenRevoked: {
    retry: "never",
    cause: "the key's grant is revoked",
    advice: "let the account use the key again",
  },
  SnapshotLimitExceeded: {
    retry: "never",
    cause: "the quota of snapshots is used up",
    advice: "ask AWS for more",
  },
  "SnapshotCopyUnsupported.InterRegion": { ...unsound, cause: "the snapshot cannot leave its Region" },
};
