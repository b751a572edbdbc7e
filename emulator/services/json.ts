// The JSON 1.1 protocol that KMS, SSM and Organizations speak: the operation in X-Amz-Target, the input as a JSON
// object, errors told by `__type` (Smithy: AWS JSON 1.1 protocol, checked 2026-11-22). Floor: the refusals.
import { type FaultError } from "../faults";
import { refusal } from "../refusal";
import { maxQueryBytes, type Service, type ServiceCall } from "./service";

/** The input of an operation: a JSON object. */
export type JsonInput = Readonly<Record<string, unknown>>;

/** The implementation of an operation. */
export type JsonHandler = (input: JsonInput, call: ServiceCall) => object;

const headers = { "content-type": "application/x-amz-json-1.1" };

/** Makes a service of operations. */
export function jsonService(
  prefix: string,
  operations: Readonly<Record<string, JsonHandler>>,
  throttled: FaultError = { code: "ThrottlingException", message: "Rate exceeded", status: 400 },
): Service {
  return {
    maxBodyBytes: maxQueryBytes,
    errors: {
      throttled,
      broken: { code: "InternalFailure", message: "An internal error has occurred.", status: 500 },
    },
    badCredentials: (verdict) =>
      verdict === "wrong token" ? refusal("jsonWrongToken") : refusal("jsonWrongSignature"),
    tooLarge: () => refusal("jsonTooLarge", maxQueryBytes),

    actionOf(request) {
      const target = String(request.headers["x-amz-target"] ?? "");
      return target.startsWith(`${prefix}.`) ? target.slice(prefix.length + 1) : target;
    },

    inputOf(action, request) {
      if (!Object.hasOwn(operations, action)) throw refusal("jsonUnknownAction", action);
      return { ...objectIn(request.body.toString("utf8")) };
    },

    perform(action, input, call) {
      const output = operations[action]?.(input, call) ?? {};
      return { status: 200, headers, body: JSON.stringify(output) };
    },

    refuse: ({ code, message, status }) => ({
      status,
      headers: { ...headers, "x-amzn-errortype": code },
      body: JSON.stringify({ __type: code, message }),
      errorCode: code,
    }),
  };
}

function objectIn(text: string): JsonInput {
  let value: unknown;
  try {
    value = JSON.parse(text === "" ? "{}" : text);
  } catch (error) {
    throw refusal("jsonMalformed", error instanceof Error ? error.message : String(error));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refusal("jsonMalformed", "it is none");
  }
  return value as JsonInput;
}

/** What a text must be like, and how to say so. */
export interface TextForm {
  readonly form?: RegExp;
  readonly max: number;
  readonly allowed: string;
}

/** A member that is a text, if it is given. */
export function textOf(
  input: JsonInput,
  member: string,
  { form, max, allowed }: TextForm,
): string | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw refusal("jsonMalformed", `${member} must be a string`);
  if (value.length > max || form?.test(value) === false) throw refusal("jsonInvalid", member, allowed);
  return value;
}

/** A member that must be given and is a text. */
export function requiredText(input: JsonInput, member: string, form: TextForm): string {
  const value = textOf(input, member, form);
  if (value === undefined || value === "") throw refusal("jsonInvalid", member, form.allowed);
  return value;
}

/** A member that is a list of texts, if it is given. */
export function textsOf(input: JsonInput, member: string): string[] | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    throw refusal("jsonMalformed", `${member} must be a list of strings`);
  }
  return value;
}

/** A member that is a boolean; false if it is not given. */
export function flagOf(input: JsonInput, member: string): boolean {
  const value = input[member];
  if (value === undefined || value === null) return false;
  if (typeof value !== "boolean") throw refusal("jsonMalformed", `${member} must be true or false`);
  return value;
}

/** A member that is a whole number in a range, if it is given. */
export function numberOf(
  input: JsonInput,
  member: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const value = input[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number") throw refusal("jsonMalformed", `${member} must be a number`);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw refusal("jsonInvalid", member, `a whole number from ${min} to ${max}`);
  }
  return value;
}
