// STS: who one is, and credentials of another account's role. Roles are not modelled: whoever asks may assume any
// role of any account. The credentials last as long as the emulator (EC2's clock here is not the caller's, and SDKs
// compare Expiration with their own). Floor: caller, store, refusals.
import { createHash, randomBytes } from "node:crypto";
import { partitionOf } from "../../catalog/partitions";
import { refusal, type Refusal } from "../refusal";
import { elements, escapeXml } from "../xml";
import { formOf } from "./query";
import { maxQueryBytes, type Service, type ServiceCall } from "./service";

const namespace = "https://sts.amazonaws.com/doc/2011-06-15/";
const headers = { "content-type": "text/xml" };

type Input = Readonly<Record<string, string>>;
type Handler = (input: Input, call: ServiceCall) => string;

// AWS STS API Reference: AssumeRole, checked 2026-11-22.
const roleForm = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]{1,64})$/;
const sessionForm = /^[\w+=,.@-]{2,64}$/;
const durations = { min: 900, max: 43_200, usual: 3600 };

const operations: Readonly<Record<string, Handler>> = {
  GetCallerIdentity: (_, { caller }) =>
    elements({ Arn: caller.arn, UserId: caller.userId, Account: caller.account }),

  AssumeRole(input, call) {
    const { store, region } = call;
    const { account, role } = roleOf(required(input, "RoleArn"), region);
    const session = required(input, "RoleSessionName");
    if (!sessionForm.test(session)) {
      throw refusal("stsInvalid", session, "RoleSessionName", "2 to 64 letters, digits or + = , . @ - _");
    }
    const seconds = durationOf(input.DurationSeconds);
    const arn = `arn:${partitionOf(region)}:sts::${account}:assumed-role/${role}/${session}`;
    const userId = `AROA${idOf(`${account}/${role}`)}:${session}`;
    const accessKeyId = `ASIA${randomId()}`;
    const secretAccessKey = randomBytes(30).toString("base64");
    const sessionToken = randomBytes(96).toString("base64");
    store.credentials.set(accessKeyId, { accessKeyId, secretAccessKey, account, sessionToken, arn, userId });
    // Of the later clock, lest an SDK take them for expired where the emulator's clock stands in the past.
    const expiration = new Date(Math.max(call.now, Date.now()) + seconds * 1000).toISOString();
    return (
      `<Credentials>${elements({
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: expiration.replace(/\.\d+/, ""),
      })}</Credentials>` +
      `<AssumedRoleUser>${elements({ AssumedRoleId: userId, Arn: arn })}</AssumedRoleUser>` +
      elements({ PackedPolicySize: 0 })
    );
  },
};

/** The modelled operations of STS. */
export const stsOperations = Object.keys(operations);

/** STS. */
export const stsService: Service = {
  maxBodyBytes: maxQueryBytes,
  errors: {
    throttled: { code: "Throttling", message: "Rate exceeded", status: 400 },
    broken: { code: "InternalFailure", message: "An internal error has occurred.", status: 500 },
  },
  badCredentials: (verdict): Refusal =>
    verdict === "wrong token" ? refusal("stsWrongToken") : refusal("stsWrongSignature"),
  tooLarge: () => refusal("tooLarge", maxQueryBytes),
  actionOf: (request) => formOf(request).action,

  inputOf(action, request) {
    if (!Object.hasOwn(operations, action)) throw refusal("stsUnknownAction", action);
    return Object.fromEntries(formOf(request).parameters);
  },

  perform(action, input, call) {
    const result = operations[action]?.(input as Input, call) ?? "";
    const body =
      `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata>${elements({ RequestId: call.requestId })}</ResponseMetadata></${action}Response>`;
    return { status: 200, headers, body };
  },

  refuse: ({ code, message, status }, requestId) => ({
    status,
    headers,
    body:
      `<ErrorResponse xmlns="${namespace}"><Error>` +
      elements({ Type: status < 500 ? "Sender" : "Receiver", Code: code, Message: message }) +
      `</Error><RequestId>${escapeXml(requestId)}</RequestId></ErrorResponse>`,
    errorCode: code,
  }),
};

function required(input: Input, name: string): string {
  const value = input[name];
  if (value === undefined || value === "") throw refusal("stsMissing", name);
  return value;
}

function roleOf(arn: string, region: string): { account: string; role: string } {
  const [, partition, account, role] = roleForm.exec(arn) ?? [];
  if (account === undefined || role === undefined || partition !== partitionOf(region)) {
    throw refusal("stsInvalid", arn, "RoleArn", "the ARN of a role of this partition");
  }
  return { account, role };
}

function durationOf(text: string | undefined): number {
  const seconds = text === undefined ? durations.usual : Number(text);
  if (!Number.isInteger(seconds) || seconds < durations.min || seconds > durations.max) {
    const allowed = `a whole number from ${durations.min} to ${durations.max}`;
    throw refusal("stsInvalid", text ?? "", "DurationSeconds", allowed);
  }
  return seconds;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function letters(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join("");
}

function randomId(): string {
  return letters(randomBytes(16));
}

/** An id that is the same for the same role. */
function idOf(text: string): string {
  return letters(createHash("sha256").update(text).digest().subarray(0, 17));
}
