/**
 * A value against the schema of its kind: one issue per fault, each naming what was given, what is allowed and
 * what to do. What is not known yet is deferred: no keyword at, below or around it speaks.
 * Floor: kinds, one-per-fault, describe.
 */
import { describe, type Description } from "./describe";
import { lookUp, type JsonSchema } from "./inline";
import { findKeywordErrors, schemaOf, type Kind, type KeywordError } from "./kinds";
import { onePerFault, toPointer } from "./one-per-fault";
import { escapeToken, parentOf } from "./pointer";

export { escapeToken, isWithin, toPath } from "./pointer";

/** One fault of shape. The message says all that `got`, `allowed`, `suggestion` and `remedy` say by themselves. */
export interface Issue extends Description {
  /** JSON Pointer into the value; of what is missing or too much, to what it is missing from or too much in. */
  readonly at: string;
  /** The key at fault: one that is missing, that must not be there, or that asks for another. */
  readonly key?: string;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** The rule that states the same and explains it, where there is one (`x-rule`). */
  readonly rule?: string;
}

export interface Verdict {
  readonly issues: readonly Issue[];
  /** JSON Pointers of what is not known yet. */
  readonly unknown: readonly string[];
}

export interface ValidateOptions {
  /** Whether a value stands for one that is not known yet. */
  readonly isUnknown?: (value: unknown) => boolean;
  /** How the number, truth value or null at a JSON Pointer is written: `012` for 12. Default: as JavaScript writes it. */
  readonly writtenAt?: (pointer: string) => string | undefined;
}

/** Checks a value's shape. Never throws, whatever the value. */
export function validate(kind: Kind, value: unknown, options: ValidateOptions = {}): Verdict {
  return judge(findKeywordErrors(kind, value), schemaOf(kind), value, options);
}

/** The verdict on a value in which a schema's validator found these errors. */
export function judge(
  errors: readonly KeywordError[],
  schema: JsonSchema,
  value: unknown,
  { isUnknown, writtenAt }: ValidateOptions = {},
): Verdict {
  const unknown = isUnknown ? findUnknown(value, isUnknown) : [];
  const faults = onePerFault(errors, unknown, schema);
  return { issues: faults.map((error) => toIssue(error, schema, value, writtenAt)), unknown };
}

/** Without recursion: a value may be nested deeper than the stack. */
function findUnknown(root: unknown, isUnknown: (value: unknown) => boolean): string[] {
  const found: string[] = [];
  const rest: { value: unknown; at: string }[] = [{ value: root, at: "" }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, at } = next;
    if (isUnknown(value)) found.push(at);
    else if (typeof value === "object" && value !== null) {
      const inside = Object.entries(value).map(([key, item]) => ({
        value: item as unknown,
        at: `${at}/${escapeToken(key)}`,
      }));
      for (const entry of inside.reverse()) rest.push(entry);
    }
  }
  return found;
}

function toIssue(
  error: KeywordError,
  schema: JsonSchema,
  value: unknown,
  writtenAt: ValidateOptions["writtenAt"],
): Issue {
  const { instancePath: at, keyword, params } = error;
  const parent = (lookUp(schema, parentOf(toPointer(error.schemaPath))) ?? {}) as JsonSchema;
  const given = parent["x-sensitive"] === true ? undefined : lookUp(value, at);
  // Of a value of the wrong type a rule can say nothing.
  const rule = typeof parent["x-rule"] === "string" && keyword !== "type" ? parent["x-rule"] : undefined;
  const key = params.additionalProperty ?? params.propertyName ?? params.property ?? params.missingProperty;
  const isPlain = typeof given === "number" || typeof given === "boolean" || given === null;
  const written = isPlain ? writtenAt?.(at) : undefined;
  return {
    at,
    keyword,
    ...describe(error, parent, given, written),
    ...(typeof key === "string" && { key }),
    ...(rule !== undefined && { rule }),
  };
}
