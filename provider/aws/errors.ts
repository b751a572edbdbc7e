/**
 * What goes wrong in a call: EC2's codes, what each of them means to us, and what a person does next. Codes are
 * compared here and nowhere else. Sources: EC2 API Reference, Error codes; EC2 Developer Guide, Eventual
 * consistency; checked 2026-11-22. Floor: nothing.
 */

/** A call that failed. Its message names the operation, the id, the Region, EC2's code and the remedy. */
export class AwsFailure extends Error {
  override readonly name = "AwsFailure";
  constructor(
    readonly operation: string,
    readonly region: string,
    /** EC2's error code, or the name of what kept the call from reaching EC2. */
    readonly code: string,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/** A thing that EC2 does not know, or no longer. */
const goneCodes = ["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable", "InvalidSnapshot.NotFound"];

/** Whether the image or snapshot of the call does not exist: right after a create it may only not be visible yet. */
export function isGone(error: unknown): boolean {
  return hasCode(error, ...goneCodes);
}

/** Whether the name is taken by another image of the account in the Region. */
export function isNameTaken(error: unknown): boolean {
  return hasCode(error, "InvalidAMIName.Duplicate");
}

/** Whether the snapshot still belongs to an image. */
export function isSnapshotInUse(error: unknown): boolean {
  return hasCode(error, "InvalidSnapshot.InUse");
}

/** Whether a client token was used before, with other parameters. */
export function isTokenMismatch(error: unknown): boolean {
  return hasCode(error, "IdempotentParameterMismatch");
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof AwsFailure && codes.includes(error.code);
}

interface SdkError {
  readonly name?: string;
  readonly Code?: string;
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly SdkError[];
  readonly $response?: unknown;
}

/** What to do about a code; `message` is EC2's own text, for codes that have several causes. */
const remedies: Readonly<Record<string, string>> = {
  AuthFailure:
    "check that the credentials are valid, that the Region is opted in, and that the image belongs to the account",
  UnauthorizedOperation: "the IAM identity must be allowed this operation on this resource",
  OptInRequired: "the account must be subscribed to the product code of the image",
  OperationNotPermitted:
    "a policy or a protection of the account forbids it: block public access for images, deregistration protection, or billing products the account is not authorised for",
  InvalidParameter:
    "an image whose snapshots are encrypted with the AWS-managed key cannot be shared: copy it with a customer-managed `kmsKeyId`",
  UnsupportedOperation: "an image with an encrypted snapshot cannot be made public",
  ResourceLimitExceeded: "a quota is used up: wait for running copies to finish, or ask AWS for more",
  RequestLimitExceeded: "EC2 throttles the account: run `pulumi up` again, with a lower `--parallel`",
  "InvalidAMIID.NotFound": "check the id and the Region, and that the image is shared with the account",
  "InvalidSnapshot.NotFound": "check the id and the Region, and that the snapshot is shared with the account",
  ExpiredToken: "get new credentials",
  RequestExpired: "get new credentials, and check the clock of this machine",
};

const credentialErrors = ["CredentialsProviderError", "TokenProviderError"];
const networkErrors = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "EPIPE",
  "TimeoutError",
];

/** Turns whatever the SDK throws into an {@link AwsFailure}. */
export function toFailure(error: unknown, operation: string, region: string, about: string): AwsFailure {
  const sdk = (typeof error === "object" && error !== null ? error : { message: String(error) }) as SdkError;
  const network = findNetworkCode(sdk);
  const code = network ?? sdk.Code ?? sdk.name ?? "UnknownError";
  const where = `${operation}${about === "" ? "" : ` of ${about}`} in ${region}`;
  const fail = (text: string): AwsFailure => new AwsFailure(operation, region, code, text, error);
  if (network !== undefined) {
    const endpoint = process.env.AWS_ENDPOINT_URL_EC2 ?? process.env.AWS_ENDPOINT_URL;
    const target =
      endpoint === undefined
        ? "EC2's own endpoint"
        : `${endpoint}, which the environment's AWS_ENDPOINT_URL* names`;
    return fail(
      `${where}: EC2 cannot be reached (${code}) at ${target}; check the network, \`aws:endpoints\` and AWS_ENDPOINT_URL_EC2.`,
    );
  }
  if (credentialErrors.includes(sdk.name ?? "")) {
    return fail(
      `${where}: there are no usable AWS credentials (${oneLine(sdk.message)}); set \`aws:profile\` or AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
    );
  }
  const remedy = remedies[code];
  return fail(`${where}: ${code}: ${oneLine(sdk.message)}${remedy === undefined ? "" : `; ${remedy}.`}`);
}

function findNetworkCode(error: SdkError): string | undefined {
  const own = [error.code, error.name].find((code) => code !== undefined && networkErrors.includes(code));
  if (own !== undefined) return own;
  for (const inner of error.errors ?? []) {
    const found = findNetworkCode(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function oneLine(text: string | undefined): string {
  return (text ?? "no message").replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
