/**
 * What goes wrong in a call: what each code means to us, and the words in which a person meets it. Codes are compared
 * here and nowhere else. Floor: error-codes, error-words.
 */
import { deniedCodes, meanings, throttleCodes, type Meaning, type Retry } from "./error-codes";
import {
  adviceOnRights,
  idOf,
  splitMessage,
  whyLimited,
  whyNotPermitted,
  type FailedCall,
} from "./error-words";
import type { ServiceName } from "./port";

interface FailureParts {
  readonly service: ServiceName;
  readonly operation: string;
  readonly region: string;
  readonly code: string;
  readonly message: string;
  readonly id?: string;
  readonly retry?: Retry;
  readonly cause?: unknown;
}

/** A call that failed. Its message names the operation, the id, the Region, AWS's code, the cause and the remedy. */
export class AwsFailure extends Error {
  override readonly name = "AwsFailure";
  readonly service: ServiceName;
  readonly operation: string;
  readonly region: string;
  /** AWS's error code, or the name of what kept the call from reaching AWS. */
  readonly code: string;
  /** The id or name that the call was about; empty where there is none. */
  readonly id: string;
  /** Whether trying again can help. */
  readonly retry: Retry;

  constructor(parts: FailureParts) {
    super(parts.message, { cause: parts.cause });
    this.service = parts.service;
    this.operation = parts.operation;
    this.region = parts.region;
    this.code = parts.code;
    this.id = parts.id ?? "";
    this.retry = parts.retry ?? "never";
  }
}

/** Whether the thing that the call is about does not exist: right after a create it may only not be visible yet. */
export function isGone(error: unknown): boolean {
  return error instanceof AwsFailure && (error.retry === "gone" || error.retry === "soon-after-create");
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

/** Whether a parameter of that name exists already. */
export function isParameterTaken(error: unknown): boolean {
  return hasCode(error, "ParameterAlreadyExists");
}

/** Whether too much is under way at once, so that the call may succeed when something else has ended. */
export function isLimitReached(error: unknown): boolean {
  return (
    error instanceof AwsFailure && error.retry === "when-condition" && error.code.endsWith("LimitExceeded")
  );
}

/** Whether the identity lacks a right, as against asking for what cannot be. */
export function isDenied(error: unknown): boolean {
  return hasCode(error, ...deniedCodes);
}

/** Whether AWS refused the call for its rate: it did not happen. */
export function isThrottled(error: unknown): boolean {
  return hasCode(error, ...throttleCodes);
}

/** Whether the same call may succeed later, for nothing is wrong with it. */
export function isTransient(error: unknown): boolean {
  return error instanceof AwsFailure && error.retry === "later";
}

/** Network errors of a call that cannot have arrived. */
const unsent: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];
const networkErrors: readonly string[] = [...unsent, ...["ECONNRESET", "ETIMEDOUT", "EPIPE", "TimeoutError"]];
const credentialErrors: readonly string[] = ["CredentialsProviderError", "TokenProviderError"];

/** Whether a call that failed had surely no effect. */
export function neverHappened(error: unknown): boolean {
  return hasCode(error, ...unsent, ...throttleCodes) || isSkewed(error);
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
  readonly $metadata?: { readonly clockSkewCorrected?: boolean; readonly httpStatusCode?: number };
}

/** The SDK has just learnt how far this machine's clock is off, and signs the next try with the right time. */
function isSkewed(error: unknown): boolean {
  return (
    error instanceof AwsFailure && (error.cause as SdkError | null)?.$metadata?.clockSkewCorrected === true
  );
}

const names: Readonly<Record<ServiceName, string>> = {
  ec2: "EC2",
  kms: "KMS",
  s3: "S3",
  ssm: "Systems Manager",
  sts: "STS",
};

/** Turns whatever the SDK throws into an {@link AwsFailure}. */
export function toFailure(error: unknown, call: FailedCall): AwsFailure {
  if (error instanceof AwsFailure) return error;
  const sdk = (typeof error === "object" && error !== null ? error : { message: String(error) }) as SdkError;
  const { service, operation, region } = call;
  const id = idOf(call.input);
  const where = `${operation}${id === "" ? "" : ` of \`${id}\``} in ${region}`;
  const network = findNetworkCode(sdk);
  const code = network ?? sdk.Code ?? sdk.name ?? "UnknownError";
  const fail = (text: string, retry: Retry): AwsFailure =>
    new AwsFailure({
      service,
      operation,
      region,
      code,
      message: `${where}: ${text}`,
      id,
      retry,
      cause: error,
    });

  if (network !== undefined) {
    const variable = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
    const target = call.endpoint ?? `${names[service]}'s own endpoint`;
    return fail(
      `${names[service]} cannot be reached (${code}) at ${target}; check the network, \`aws:endpoints\` and ${variable}.`,
      "later",
    );
  }
  if (credentialErrors.includes(sdk.name ?? "")) {
    return fail(
      `there are no usable AWS credentials (${oneLine(sdk.message)}); set \`aws:profile\` or AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
      "never",
    );
  }
  const { text, encoded } = splitMessage(oneLine(sdk.message));
  const { cause, advice, retry } = meaningOf(code, sdk, call, text);
  const remedy = deniedCodes.includes(code) ? adviceOnRights(call, text) : advice;
  const meant = `${cause === undefined ? "" : ` (${cause})`}${remedy === undefined ? "" : `; ${remedy}.`}`;
  return fail(`${code}: ${text}${meant}${encoded}`, retry);
}

function meaningOf(
  code: string,
  sdk: SdkError,
  call: FailedCall,
  text: string,
): Omit<Meaning, "cause"> & { readonly cause?: string } {
  const skewed = sdk.$metadata?.clockSkewCorrected === true;
  const known = told(code, call, text) ?? meanings[code];
  if (known !== undefined) return skewed ? { ...known, retry: "later" } : known;
  // A code that is new to us: the status says at least whose fault it is.
  return { retry: skewed || (sdk.$metadata?.httpStatusCode ?? 0) >= 500 ? "later" : "never" };
}

/** What a code means that has several meanings. */
function told(code: string, call: FailedCall, text: string): Meaning | undefined {
  if (code === "OperationNotPermitted") return whyNotPermitted(call, text);
  return code === "ResourceLimitExceeded" ? whyLimited(call) : undefined;
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
