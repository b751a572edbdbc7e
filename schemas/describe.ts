/**
 * One broken keyword in words: what was given, what is allowed, what to do. Never quotes what the schema calls
 * sensitive. Floor: pointer, one-per-fault.
 */
import { findNearest } from "../catalog/nearest";
import { type JsonSchema } from "./inline";
import { type KeywordError } from "./kinds";
import { isByName } from "./one-per-fault";
import { toPath } from "./pointer";

export interface Description {
  /** One sentence or two, for a person. */
  readonly message: string;
  /** What was given, shortened; absent where something is missing, or must not be shown. */
  readonly got?: string;
  /** The names or values that are allowed, or one phrase that tells them. */
  readonly allowed?: readonly string[];
  /** The allowed name or value that was probably meant. */
  readonly suggestion?: string;
  /** What to do, as an order: `write "012345678901"`. */
  readonly remedy: string;
}

interface Fault {
  readonly error: KeywordError;
  readonly parent: JsonSchema;
  /** The value's path in backticks; empty for the whole value. */
  readonly subject: string;
  /** What was given, as it may be shown. */
  readonly got: string;
  readonly given: unknown;
}

type Told = Omit<Description, "got"> & { readonly got?: string };

/** What a condition asks for says why in its description. */
function whyOf({ schemaPath, keyword }: KeywordError, parent: JsonSchema): string {
  return schemaPath.endsWith(`/then/${keyword}`)
    ? `, for ${textOr(parent.description, "another asks for it")}`
    : "";
}

/** The one value that a property can have. */
function onlyValueOf({ properties }: JsonSchema, name: string): string | undefined {
  const { oneOf } = ((properties ?? {}) as Readonly<Record<string, JsonSchema>>)[name] ?? {};
  const [first, ...others] = (oneOf ?? []) as readonly JsonSchema[];
  return others.length === 0 && typeof first?.const === "string" ? first.const : undefined;
}

const inside = (subject: string): string => (subject === "" ? "" : ` in ${subject}`);

const descriptions: Readonly<Record<string, (fault: Fault) => Told>> = {
  required({ error, parent, subject }) {
    const missing = String(error.params.missingProperty);
    const [name, only] = [`\`${missing}\``, onlyValueOf(parent, missing)];
    const what = only === undefined ? "given" : quote(only);
    return {
      message: `${name} is missing${inside(subject)}; it must be ${what}${whyOf(error, parent)}.`,
      ...(only !== undefined && { allowed: [only] }),
      remedy: only === undefined ? `state ${name}` : `state \`${missing}: ${only}\``,
    };
  },
  dependencies({ error, subject }) {
    const [name, other] = [String(error.params.property), String(error.params.missingProperty)];
    return {
      message: `\`${name}\`${inside(subject)} goes with \`${other}\`, which is missing; \`${other}\` must be given, or \`${name}\` be taken out.`,
      remedy: `state \`${other}\`, or take \`${name}\` out`,
    };
  },
  additionalProperties({ error, parent, subject }) {
    const name = show(error.params.additionalProperty);
    const allowed = Object.keys(parent.properties ?? {});
    const nearest = findNearest(name, allowed);
    const hint = nearest === undefined ? `allowed are ${list(allowed)}.` : `did you mean \`${nearest}\`?`;
    return {
      message: `${quote(name)} is not a property${inside(subject)}; ${hint}`,
      got: name,
      allowed,
      ...suggest(nearest),
      remedy: nearest === undefined ? `take ${quote(name)} out` : `write \`${nearest}\``,
    };
  },
  type({ error, parent, subject, got, given }) {
    const allowed = article(String(error.params.type));
    const told = { allowed: [allowed], remedy: `write ${allowed}` };
    if (typeof given === "string" && given !== "")
      return { message: `${subject} must be ${allowed}; it is the string ${quote(got)}.`, ...told };
    const isOfDigits = typeof parent.pattern === "string" && parent.pattern.startsWith("^[0-9]");
    const hint = isOfDigits ? ", in quotes: as a number it loses zeros in front" : "";
    const isUnquoted = error.params.type === "string" && ["number", "boolean"].includes(typeof given);
    return {
      message: `${subject} must be ${allowed}${hint}; it is ${quote(got)}.`,
      ...told,
      ...(isUnquoted && { remedy: `write "${got}", in quotes` }),
    };
  },
  pattern({ parent, subject, got }) {
    const form = textOr(parent.patternErrorMessage, `of the form ${String(parent.pattern)}`);
    return {
      message: `${subject} must be ${form}; it is ${quote(got)}.`,
      allowed: [form],
      remedy: `write ${form}`,
    };
  },
  minimum: bound("at least"),
  maximum: bound("at most"),
  multipleOf: bound("a multiple of", "multipleOf"),
  minLength: length("have at least", "character"),
  maxLength: length("have at most", "character"),
  minItems: length("hold at least", "entry"),
  maxItems: length("hold at most", "entry"),
  minProperties: length("hold at least", "entry"),
  maxProperties: length("hold at most", "entry"),
  propertyNames({ error, parent, subject }) {
    const name = show(error.params.propertyName);
    const names = (parent.propertyNames ?? {}) as JsonSchema;
    const form = textOr(names.patternErrorMessage, "a permitted name");
    return {
      message: `${quote(name)} cannot be a key${inside(subject)}; it must be ${form}.`,
      got: name,
      allowed: [form],
      remedy: `write ${form}`,
    };
  },
  uniqueItems({ error: { params }, subject }) {
    const entries = [params.i, params.j].map(Number).sort((a, b) => a - b);
    return {
      message: `${subject} must not name the same thing twice; entries ${entries.join(" and ")} are equal.`,
      remedy: `take entry ${entries[1] ?? 0} out`,
    };
  },
  const({ error, subject, got }) {
    const allowed = show(error.params.allowedValue);
    return {
      message: `${subject} must be ${quote(allowed)}; it is ${quote(got)}.`,
      allowed: [allowed],
      remedy: `write ${quote(allowed)}`,
    };
  },
  oneOf: choice,
  anyOf: choice,
};

function bound(relation: string, param = "limit"): (fault: Fault) => Told {
  return ({ error, subject, got }) => {
    const allowed = `${relation} ${count(error.params[param])}`;
    return {
      message: `${subject} must be ${allowed}; it is ${quote(got)}.`,
      allowed: [allowed],
      remedy: `write ${relation} ${count(error.params[param])}`,
    };
  };
}

function length(relation: string, noun: string): (fault: Fault) => Told {
  return ({ error, parent, subject }) => {
    const isOne = error.keyword === "minLength" && error.params.limit === 1;
    const allowed = isOne ? "not be empty" : `${relation} ${plural(error.params.limit, noun)}`;
    return {
      message: `${subject} must ${allowed}${whyOf(error, parent)}.`,
      allowed: [allowed],
      remedy: relation.endsWith("least") ? "write more" : "shorten it",
    };
  };
}

function choice({ error, parent, subject, got, given }: Fault): Told {
  const branches = (parent[error.keyword] ?? []) as JsonSchema[];
  if (branches.length > 0 && branches.every(isByName)) return choiceByName(branches, subject, given);
  const constants = branches.filter((branch) => "const" in branch).map((branch) => show(branch.const));
  const names = branches.flatMap((branch) => (branch.enum ?? []) as string[]);
  // Of a few constants the form of what may come later tells nothing; of many names it is all that can be told.
  const allowed = [
    ...constants.map(quote),
    ...branches.flatMap((branch) => formOf(branch, names.length > 0)),
  ];
  const nearest = findNearest(got, [...constants, ...names]);
  const hint = nearest === undefined ? "." : `: did you mean \`${nearest}\`?`;
  return {
    message: `${subject} must be ${join(allowed, "or")}; it is ${quote(got)}${hint}`,
    allowed: constants.length === 0 ? allowed : constants,
    ...suggest(nearest),
    remedy: `write ${nearest === undefined ? join(allowed, "or") : `\`${nearest}\``}`,
  };
}

/** A member of a choice that is no constant, in words. */
function formOf({ type, required, minimum, maximum, ...branch }: JsonSchema, withPattern: boolean): string[] {
  if (typeof minimum === "number") return [`a whole number from ${count(minimum)} to ${count(maximum)}`];
  if (withPattern && typeof branch.pattern === "string")
    return [textOr(branch.patternErrorMessage, branch.pattern)];
  if (type === "array") return ["a list"];
  if (type !== "object") return [];
  return [Array.isArray(required) ? `an object with ${list(required as string[])}` : "an object"];
}

function choiceByName(branches: readonly JsonSchema[], subject: string, given: unknown): Told {
  const names = branches.flatMap(({ required }) => required as string[]);
  const stated = names.filter(
    (name) => typeof given === "object" && given !== null && Object.hasOwn(given, name),
  );
  const what = stated.length === 0 ? "none" : list(stated);
  return {
    message: `${subject} must state one of ${list(names, "or")}; it states ${what}.`,
    got: what,
    allowed: names,
    remedy: stated.length === 0 ? `state ${list(names, "or")}` : `take out all but one of ${list(stated)}`,
  };
}

function suggest(nearest: string | undefined): { suggestion?: string } {
  return nearest === undefined ? {} : { suggestion: nearest };
}

/** Keywords whose fault is in the keys of an object: the whole document needs no name there. */
const aboutKeys = ["required", "dependencies", "additionalProperties", "propertyNames"];

/** A broken keyword in words; `written` is how a value stands in its document, where that is known. */
export function describe(
  error: KeywordError,
  parent: JsonSchema,
  given: unknown,
  written: string | undefined,
): Description {
  const { instancePath, keyword } = error;
  const path = instancePath === "" ? "" : `\`${toPath(instancePath)}\``;
  const isAboutKeys = aboutKeys.includes(keyword);
  const subject = path === "" && !isAboutKeys ? "the value" : path;
  // In YAML a key may have nothing behind it, which is null.
  const stated = written === "" ? "a key without value" : written;
  const got = stated ?? (given === undefined ? "a value not shown" : show(given));
  const told = descriptions[keyword]?.({ error, parent, subject, got, given }) ?? {
    message: `${subject} breaks \`${keyword}\`.`,
    remedy: "see the schema",
  };
  return { ...(given === undefined || isAboutKeys ? {} : { got }), ...told };
}

const longestShown = 80;

/** A value as a person would write it, shortened. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = String(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function quote(shown: string): string {
  if (shown === "") return "the empty string";
  return /^(a|an) /.test(shown) ? shown : `\`${shown}\``;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    object: "an object",
    array: "a list",
    integer: "a whole number",
    boolean: "true or false",
  };
  return names[type] ?? `a ${type}`;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" ? value : fallback;
}

function count(value: unknown): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : String(value);
}

function plural(value: unknown, noun: string): string {
  const nouns = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count(value)} ${value === 1 ? noun : nouns}`;
}

function list(names: readonly string[], last = "and"): string {
  return join(
    names.map((name) => `\`${name}\``),
    last,
  );
}

function join(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}
