/**
 * What a validator reports, reduced to one error for each fault. Time goes by the number of errors, not its square:
 * a hostile value may have many thousands. Floor: inline, pointer.
 */
import { findNearest } from "../catalog/nearest";
import { lookUp, type JsonSchema } from "./inline";
import { type KeywordError } from "./kinds";
import { escapeToken, isWithin, parentOf } from "./pointer";

/**
 * Ajv reports every branch of a choice, both a condition and what it asks for, and of a value of the wrong type also
 * what no such value could be. Kept is one error for each fault: a choice stands for its branches, unless the value
 * evidently means one of them; what a condition asks for stands for the condition; a type stands for the rest; a
 * misspelt name stands for the one that is missing. An unknown silences what is at it, below it, or chooses or
 * compares by looking at it.
 */
export function onePerFault(
  errors: readonly KeywordError[],
  unknown: readonly string[],
  schema: JsonSchema,
): KeywordError[] {
  const choices = gather(
    errors.filter((error) => isChoice(error.keyword)),
    errors,
    (choice) => choice.schemaPath,
  );
  const conditions = gather(
    errors.filter((error) => error.keyword === "if"),
    errors,
    (condition) => thenOf(condition.schemaPath),
  );
  const meantNames = findMeantNames(errors, schema);
  const isHidden = (at: string): boolean => unknown.some((other) => isWithin(at, other));
  const holdsUnknown = (at: string): boolean => unknown.some((other) => isWithin(other, at));

  const kept = errors.filter((error) => {
    if (error.keyword === "if" || isHidden(error.instancePath)) return false;
    if (comparedBy(error).some((at) => isHidden(at) || holdsUnknown(at))) return false;
    if (isChoice(error.keyword) && findMeantBranch(error, choices.below(error)) !== undefined) return false;
    if (namesOf(error, schema).some((name) => meantNames.has(`${error.instancePath}\n${name}`))) return false;
    const around = choices.around(error);
    if (around !== undefined) {
      const meant = findMeantBranch(around, choices.below(around));
      return meant !== undefined && isWithin(error.schemaPath, meant);
    }
    const condition = conditions.around(error);
    return condition === undefined || !readBy(condition, schema).some(holdsUnknown);
  });
  const types = new Map<string, KeywordError>();
  for (const error of kept) {
    if (error.keyword === "type" && !types.has(error.instancePath)) types.set(error.instancePath, error);
  }
  return kept.filter((error) => (types.get(error.instancePath) ?? error) === error);
}

interface Gathered {
  /** The closest of the outer errors around an error. */
  around(error: KeywordError): KeywordError | undefined;
  /** The errors below one of the outer errors. */
  below(outer: KeywordError): readonly KeywordError[];
}

/** Which errors are about (a part of) the same value as another and come from below its place in the schema. */
function gather(
  outer: readonly KeywordError[],
  errors: readonly KeywordError[],
  placeOf: (error: KeywordError) => string,
): Gathered {
  const keyOf = (schemaPath: string, instancePath: string): string => `${schemaPath}\n${instancePath}`;
  const byKey = new Map<string, { error: KeywordError; below: KeywordError[] }>();
  for (const error of outer) {
    const key = keyOf(placeOf(error), error.instancePath);
    if (!byKey.has(key)) byKey.set(key, { error, below: [] });
  }
  const allAround = (error: KeywordError) =>
    byKey.size === 0
      ? []
      : ancestorsOf(error.schemaPath).flatMap((schemaPath) =>
          [error.instancePath, ...ancestorsOf(error.instancePath)].flatMap(
            (instancePath) => byKey.get(keyOf(schemaPath, instancePath)) ?? [],
          ),
        );
  for (const error of errors) for (const { below } of allAround(error)) below.push(error);
  return {
    around: (error) => allAround(error)[0]?.error,
    below: (error) => byKey.get(keyOf(placeOf(error), error.instancePath))?.below ?? [],
  };
}

/** The paths that a path lies below, the longest first. */
function ancestorsOf(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
    found.push(path.slice(0, at));
    if (at === 0) break;
  }
  return found;
}

/** The names, with their places, that somebody seems to have meant by one that is not known. */
function findMeantNames(errors: readonly KeywordError[], schema: JsonSchema): Set<string> {
  const found = new Set<string>();
  for (const { keyword, instancePath, schemaPath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    const nearest = findNearest(String(params.additionalProperty), namesAt(schemaPath, schema, "properties"));
    if (nearest !== undefined) found.add(`${instancePath}\n${nearest}`);
  }
  return found;
}

/** The names that an error is about the absence of. */
function namesOf({ keyword, schemaPath, params }: KeywordError, schema: JsonSchema): string[] {
  if (keyword === "required" || keyword === "dependencies") return [String(params.missingProperty)];
  if (keyword !== "oneOf" || params.passingSchemas !== null) return [];
  const branches = (lookUp(schema, toPointer(schemaPath)) ?? []) as readonly JsonSchema[];
  return branches.every(isByName) ? branches.flatMap(({ required }) => required as string[]) : [];
}

/** Whether a branch of a choice is taken by stating a property. */
export function isByName(branch: JsonSchema): boolean {
  return Array.isArray(branch.required) && branch.type === undefined && !("const" in branch);
}

function namesAt(schemaPath: string, schema: JsonSchema, keyword: string): string[] {
  const parent = (lookUp(schema, parentOf(toPointer(schemaPath))) ?? {}) as JsonSchema;
  return Object.keys(parent[keyword] ?? {});
}

/** The places whose whole content a keyword compares, as JSON Pointers into the value. */
function comparedBy({ keyword, instancePath, params }: KeywordError): string[] {
  if (keyword === "oneOf" || keyword === "anyOf") return [instancePath];
  if (keyword === "uniqueItems")
    return [params.i, params.j].map((index) => `${instancePath}/${String(index)}`);
  return [];
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
export function toPointer(schemaPath: string): string {
  return decodeURIComponent(schemaPath.replace(/^#/, ""));
}

function isChoice(keyword: string): boolean {
  return keyword === "oneOf" || keyword === "anyOf" || keyword === "propertyNames";
}

/** Keywords that a value of another branch breaks itself; an enumeration beside a pattern is `false` (see tools/generate). */
const aboutWhole = ["type", "const", "enum", "pattern", "minimum", "maximum", "false schema"];

/** The schema path of the one branch that a value fails only further down: an object where one branch takes objects. */
function findMeantBranch(choice: KeywordError, below: readonly KeywordError[]): string | undefined {
  if (choice.keyword === "propertyNames") return undefined;
  const branchOf = (error: KeywordError): string =>
    /^\/\d+/.exec(error.schemaPath.slice(choice.schemaPath.length))?.[0] ?? "";
  const branches = new Set(below.map(branchOf));
  for (const error of below) {
    const isOfItself =
      error.instancePath === choice.instancePath && !error.schemaPath.includes("/propertyNames/");
    if (isOfItself && aboutWhole.includes(error.keyword)) branches.delete(branchOf(error));
  }
  const [meant, ...others] = branches;
  return meant === undefined || others.length > 0 ? undefined : `${choice.schemaPath}${meant}`;
}
