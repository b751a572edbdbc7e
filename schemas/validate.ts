/**
 * A value against the schema of its kind: one issue per fault, each naming what was given, what is allowed and
 * what to do. What is not known yet is deferred: no keyword at, below or around it speaks.
 * Floor: kinds.
 */
import { findKeywordErrors, schemaOf, type Kind, type KeywordError } from "./kinds";
import { lookUp, splitPointer, type JsonSchema } from "./inline";
import { findNearest } from "../catalog/nearest";

/** One fault of shape. */
export interface Issue {
  /** JSON Pointer into the value. */
  readonly at: string;
  /** One sentence or two, for a person; never quotes what the schema calls sensitive. */
  readonly message: string;
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
}

/** Checks a value's shape. Never throws, whatever the value. */
export function validate(kind: Kind, value: unknown, options: ValidateOptions = {}): Verdict {
  const unknown = options.isUnknown ? findUnknown(value, options.isUnknown) : [];
  const schema = schemaOf(kind);
  const errors = onePerFault(findKeywordErrors(kind, value), unknown, schema);
  return { issues: errors.map((error) => toIssue(error, schema, value)), unknown };
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

/**
 * Ajv reports every branch of a choice, both a condition and what it asks for, and of a value of the wrong type also
 * what no such value could be. Kept is one error for each fault: a choice stands for its branches, unless the value
 * evidently means one of them; what a condition asks for stands for the condition; a type stands for the rest.
 * An unknown silences what is at it, below it, or chooses or compares by looking at it.
 */
function onePerFault(
  errors: readonly KeywordError[],
  unknown: readonly string[],
  schema: JsonSchema,
): KeywordError[] {
  const choices = errors.filter((error) => isChoice(error.keyword));
  const conditions = errors.filter((error) => error.keyword === "if");
  const isHidden = (at: string): boolean => unknown.some((other) => isWithin(at, other));
  const holdsUnknown = (at: string): boolean => unknown.some((other) => isWithin(other, at));

  const kept = errors.filter((error) => {
    if (error.keyword === "if" || isHidden(error.instancePath)) return false;
    if (comparedBy(error).some((at) => isHidden(at) || holdsUnknown(at))) return false;
    if (isChoice(error.keyword) && findMeantBranch(error, errors) !== undefined) return false;
    const around = choices.find((choice) => isBelow(error, choice, choice.schemaPath));
    if (around !== undefined) {
      const meant = findMeantBranch(around, errors);
      return meant !== undefined && isWithin(error.schemaPath, meant);
    }
    const condition = conditions.find((other) => isBelow(error, other, thenOf(other.schemaPath)));
    return condition === undefined || !readBy(condition, schema).some(holdsUnknown);
  });
  const types = new Map<string, KeywordError>();
  for (const error of kept) {
    if (error.keyword === "type" && !types.has(error.instancePath)) types.set(error.instancePath, error);
  }
  return kept.filter((error) => (types.get(error.instancePath) ?? error) === error);
}

/** The places whose whole content a keyword compares, as JSON Pointers into the value. */
function comparedBy({ keyword, instancePath, params }: KeywordError): string[] {
  if (keyword === "oneOf" || keyword === "anyOf") return [instancePath];
  if (keyword === "uniqueItems")
    return [params.i, params.j].map((index) => `${instancePath}/${String(index)}`);
  return [];
}

/** Whether an error is about (a part of) the same value as another and comes from below a place in the schema. */
function isBelow(error: KeywordError, other: KeywordError, schemaPath: string): boolean {
  return error.schemaPath.startsWith(`${schemaPath}/`) && isWithin(error.instancePath, other.instancePath);
}

function thenOf(schemaPath: string): string {
  return schemaPath.replace(/if$/, "then");
}

/** What a condition reads, as JSON Pointers into the value: the properties that it names. */
function readBy(condition: KeywordError, schema: JsonSchema): string[] {
  return [condition.schemaPath, thenOf(condition.schemaPath)].flatMap((schemaPath) => {
    const { properties = {} } = (lookUp(schema, toPointer(schemaPath)) ?? {}) as { properties?: object };
    return Object.keys(properties).map((key) => `${condition.instancePath}/${escapeToken(key)}`);
  });
}

/** `#/properties/name` to the JSON Pointer in it. */
function toPointer(schemaPath: string): string {
  return decodeURIComponent(schemaPath.replace(/^#/, ""));
}

function isChoice(keyword: string): boolean {
  return keyword === "oneOf" || keyword === "anyOf" || keyword === "propertyNames";
}

/** The schema path of the one branch that a value fails only further down: an object where one branch takes objects. */
function findMeantBranch(choice: KeywordError, errors: readonly KeywordError[]): string | undefined {
  if (choice.keyword === "propertyNames") return undefined;
  const inside = errors.filter((error) => isBelow(error, choice, choice.schemaPath));
  const branchOf = (error: KeywordError): string =>
    /^\/\d+/.exec(error.schemaPath.slice(choice.schemaPath.length))?.[0] ?? "";
  const branches = [...new Set(inside.map(branchOf))];
  const meant = branches.filter((branch) =>
    inside.every(
      (error) =>
        branchOf(error) !== branch ||
        error.instancePath !== choice.instancePath ||
        !["type", "const", "enum", "pattern", "minimum", "maximum", "false schema"].includes(error.keyword),
    ),
  );
  return meant.length === 1 ? `${choice.schemaPath}${meant[0] ?? ""}` : undefined;
}

function toIssue(error: KeywordError, schema: JsonSchema, value: unknown): Issue {
  const parent = (lookUp(schema, parentOf(toPointer(error.schemaPath))) ?? {}) as JsonSchema;
  const given = lookUp(value, error.instancePath);
  // Of a value of the wrong type a rule can say nothing.
  const rule =
    typeof parent["x-rule"] === "string" && error.keyword !== "type" ? parent["x-rule"] : undefined;
  const subject = error.instancePath === "" ? "" : `\`${toPath(error.instancePath)}\``;
  return {
    at: error.instancePath,
    keyword: error.keyword,
    message: describe(error, parent, subject, parent["x-sensitive"] === true ? undefined : given),
    ...(rule === undefined ? {} : { rule }),
  };
}

type Describe = (
  error: KeywordError,
  parent: JsonSchema,
  subject: string,
  got: string,
  given: unknown,
) => string;

/** What a condition asks for says why in its description. */
function whyOf({ schemaPath, keyword }: KeywordError, parent: JsonSchema): string {
  return schemaPath.endsWith(`/then/${keyword}`)
    ? `, for ${textOr(parent.description, "another asks for it")}`
    : "";
}

const inside = (subject: string): string => (subject === "" ? "" : ` in ${subject}`);

const descriptions: Readonly<Record<string, Describe>> = {
  required: (error, parent, subject) =>
    `\`${String(error.params.missingProperty)}\` is missing${inside(subject)}; it must be given${whyOf(error, parent)}.`,
  additionalProperties: (error, parent, subject) => {
    const name = show(error.params.additionalProperty);
    const allowed = Object.keys(parent.properties ?? {});
    const nearest = findNearest(name, allowed);
    const remedy = nearest === undefined ? `allowed are ${list(allowed)}` : `did you mean \`${nearest}\`?`;
    return `${quote(name)} is not a property${inside(subject)}; ${remedy}${remedy.endsWith("?") ? "" : "."}`;
  },
  type: (error, parent, subject, got, given) => {
    if (typeof given === "string" && given !== "")
      return `${subject} must be ${article(String(error.params.type))}; it is the string ${quote(got)}.`;
    const isOfDigits = typeof parent.pattern === "string" && parent.pattern.startsWith("^[0-9]");
    const hint = isOfDigits ? ", in quotes: as a number it loses zeros in front" : "";
    return `${subject} must be ${article(String(error.params.type))}${hint}; it is ${quote(got)}.`;
  },
  pattern: (_, parent, subject, got) =>
    `${subject} must be ${textOr(parent.patternErrorMessage, `of the form ${String(parent.pattern)}`)}; it is ${quote(got)}.`,
  minimum: (error, _, subject, got) =>
    `${subject} must be at least ${count(error.params.limit)}; it is ${quote(got)}.`,
  maximum: (error, _, subject, got) =>
    `${subject} must be at most ${count(error.params.limit)}; it is ${quote(got)}.`,
  multipleOf: (error, _, subject, got) =>
    `${subject} must be a multiple of ${count(error.params.multipleOf)}; it is ${quote(got)}.`,
  minLength: (error, _, subject) =>
    error.params.limit === 1
      ? `${subject} must not be empty.`
      : `${subject} must have at least ${plural(error.params.limit, "character")}.`,
  maxLength: (error, _, subject) =>
    `${subject} must have at most ${plural(error.params.limit, "character")}.`,
  minItems: (error, _, subject) =>
    `${subject} must hold at least ${plural(error.params.limit, "entry", "entries")}.`,
  maxItems: (error, parent, subject) =>
    `${subject} must hold at most ${plural(error.params.limit, "entry", "entries")}${whyOf(error, parent)}.`,
  minProperties: (error, _, subject) =>
    `${subject} must hold at least ${plural(error.params.limit, "property", "properties")}.`,
  maxProperties: (error, _, subject) =>
    `${subject} must hold at most ${plural(error.params.limit, "entry", "entries")}.`,
  propertyNames: (error, parent, subject) =>
    `${quote(show(error.params.propertyName))} cannot be a key${inside(subject)}; it must be ${textOr(((parent.propertyNames ?? {}) as JsonSchema).patternErrorMessage, "a permitted name")}.`,
  uniqueItems: ({ params }, _, subject) => {
    const entries = [params.i, params.j].map(Number).sort((a, b) => a - b);
    return `${subject} must not name the same thing twice; entries ${entries.join(" and ")} are equal.`;
  },
  const: (error, _, subject, got) =>
    `${subject} must be ${quote(show(error.params.allowedValue))}; it is ${quote(got)}.`,
  oneOf: choice,
  anyOf: choice,
};

function choice(error: KeywordError, parent: JsonSchema, subject: string, got: string): string {
  const branches = (parent[error.keyword] ?? []) as JsonSchema[];
  const constants = branches.filter((branch) => "const" in branch).map((branch) => show(branch.const));
  const names = branches.flatMap((branch) => (branch.enum ?? []) as string[]);
  // Of a few constants the form of what may come later tells nothing; of many names it is all that can be told.
  const allowed = [
    ...constants.map(quote),
    ...branches.flatMap((branch) => formOf(branch, names.length > 0)),
  ];
  const nearest = findNearest(got, [...constants, ...names]);
  const remedy = nearest === undefined ? "." : `: did you mean \`${nearest}\`?`;
  return `${subject} must be ${join(allowed, "or")}; it is ${quote(got)}${remedy}`;
}

/** A member of a choice that is no constant, in words. */
function formOf(branch: JsonSchema, withPattern: boolean): string[] {
  if (typeof branch.minimum === "number")
    return [`a whole number from ${count(branch.minimum)} to ${count(branch.maximum)}`];
  if (withPattern && typeof branch.pattern === "string")
    return [textOr(branch.patternErrorMessage, branch.pattern)];
  return typeof branch.title === "string"
    ? [`an object with ${list((branch.required ?? []) as string[])}`]
    : [];
}

/** Keywords whose fault is in the keys of an object: the whole document needs no name there. */
const aboutKeys = ["required", "additionalProperties", "propertyNames"];

function describe(error: KeywordError, parent: JsonSchema, path: string, given: unknown): string {
  const subject = path === "" && !aboutKeys.includes(error.keyword) ? "the value" : path;
  const got = given === undefined ? "a value not shown" : show(given);
  const say = descriptions[error.keyword];
  return say === undefined
    ? `${subject} breaks \`${error.keyword}\`.`
    : say(error, parent, subject, got, given);
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

function plural(value: unknown, noun: string, many = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : many}`;
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

/** `/blockDeviceMappings/0/ebs` to `blockDeviceMappings[0].ebs`: as the user wrote it. */
export function toPath(pointer: string): string {
  return splitPointer(pointer).reduce(
    (path, token) => (/^\d+$/.test(token) ? `${path}[${token}]` : path === "" ? token : `${path}.${token}`),
    "",
  );
}

/** A key as a token of a JSON Pointer. */
export function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** Whether a pointer is another one or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
