/**
 * What a schema demands, piece by piece, and which pieces no fixture has put to the test. A definition that several
 * schemas refer to counts once; what refers to it counts by its own place.
 * Floor: schemas/inline.
 */
import { dirname, posix } from "node:path";
import { lookUp, type JsonSchema, type SchemaLoader } from "../../../schemas/inline";
import { type KeywordError } from "../../../schemas/kinds";

/** One thing that a schema says about values. */
export interface Demand {
  /** `keyword`: can be broken. `property`: can hold a fault, and be stated. `member`: of a choice, can be taken. */
  readonly sort: "keyword" | "property" | "member";
  /** Where it is written: file and JSON Pointer. */
  readonly source: string;
  /** Where it is found from the top of the kind's schema, all references resolved. */
  readonly path: string;
}

/** A kind's schema file, with the paths that its fixtures reached. */
export interface Reach {
  readonly file: string;
  readonly paths: ReadonlySet<string>;
}

const annotations = new Set([
  "$schema",
  "$id",
  "title",
  "description",
  "default",
  "definitions",
  "patternErrorMessage",
  "deprecated",
  "deprecationMessage",
  "markdownDescription",
  "defaultSnippets",
  "x-rule",
  "x-sensitive",
]);
const assertions = new Set([
  "type",
  "const",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "multipleOf",
  "minProperties",
  "maxProperties",
  "minItems",
  "maxItems",
  "uniqueItems",
]);
/** In a member of a choice these only tell whether it is taken; in a condition, whether it holds. */
const selectors = new Set(["type", "const", "enum", "pattern"]);

interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly path: string;
}

/** Everything that the schema in `file` demands. Throws for a keyword it has not heard of. */
export function* demandsOf(file: string, load: SchemaLoader): Generator<Demand> {
  yield* walk({ file, pointer: "", path: "#" }, load, false);
}

function* walk(place: Place, load: SchemaLoader, isMember: boolean): Generator<Demand> {
  const demand = (sort: Demand["sort"], { file, pointer, path }: Place): Demand => ({
    sort,
    source: `${file}#${pointer}`,
    path,
  });
  const into = (...tokens: readonly string[]): Place => {
    const tail = tokens.map((token) => `/${token}`).join("");
    return { ...place, pointer: `${place.pointer}${tail}`, path: `${place.path}${tail}` };
  };
  const schema = lookUp(load(place.file), place.pointer) as JsonSchema;
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || (isMember && selectors.has(keyword))) continue;
    if (assertions.has(keyword) || (keyword === "additionalProperties" && value === false)) {
      yield demand("keyword", into(keyword));
      continue;
    }
    switch (keyword) {
      case "$ref":
        yield* walk({ ...targetOf(value as string, place.file), path: place.path }, load, isMember);
        break;
      case "required":
        for (const name of value as string[]) yield demand("keyword", into(keyword, name));
        break;
      case "dependencies":
        for (const name of Object.keys(value as object)) yield demand("keyword", into(keyword, name));
        break;
      case "properties":
        for (const [name, inner] of Object.entries(value as object)) {
          if (inner === true) continue; // names the property for `required` beside it, and asks for nothing
          yield demand("property", into(keyword, name));
          yield* walk(into(keyword, name), load, false);
        }
        break;
      case "oneOf":
      case "anyOf":
        yield demand("keyword", into(keyword));
        for (const index of (value as unknown[]).keys()) {
          yield demand("member", into(keyword, String(index)));
          yield* walk(into(keyword, String(index)), load, true);
        }
        break;
      case "propertyNames":
        // A key is always a string.
        for (const inner of walk(into(keyword), load, false)) if (!inner.path.endsWith("/type")) yield inner;
        break;
      case "if":
        break;
      case "items":
      case "then":
      case "additionalProperties":
        yield* walk(into(keyword), load, false);
        break;
      default:
        throw new Error(`${place.file}#${place.pointer}: nothing says how \`${keyword}\` is put to the test`);
    }
  }
}

function targetOf(reference: string, from: string): Omit<Place, "path"> {
  const [target = "", pointer = ""] = reference.split("#");
  return { file: target === "" ? from : posix.join(dirname(from), target), pointer };
}

/** The paths that a faulty value reaches: what it breaks, by the keyword of its one issue, and the properties around. */
export function brokenPaths(errors: readonly KeywordError[], at: string, keyword: string): Set<string> {
  const paths = errors.filter((error) => error.instancePath === at).map(pathOf);
  const main = paths.filter((path) => path.split("/").includes(keyword));
  return new Set(main.flatMap(prefixesOf));
}

function pathOf({ schemaPath: encoded, keyword, params }: KeywordError): string {
  const schemaPath = decodeURIComponent(encoded);
  if (keyword === "dependencies") return `${schemaPath}/${String(params.property)}`;
  return keyword === "required" ? `${schemaPath}/${String(params.missingProperty)}` : schemaPath;
}

function prefixesOf(path: string): string[] {
  const tokens = path.split("/");
  return tokens.map((_, count) => tokens.slice(0, count + 1).join("/"));
}

/** The paths that a sound value reaches: the properties that it states, the members of choices that it takes. */
export function* takenPaths(schema: JsonSchema, value: unknown, path = "#"): Generator<string> {
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = (schema[keyword] ?? []) as JsonSchema[];
    const taken = members.filter((member) => takes(member, value));
    // One that names the value stands before one that takes it by its form.
    const member = taken.find((candidate) => "const" in candidate || "enum" in candidate) ?? taken[0];
    if (member === undefined) continue;
    const index = members.indexOf(member);
    yield `${path}/${keyword}/${index}`;
    yield* takenPaths(member, value, `${path}/${keyword}/${index}`);
  }
  // What a condition asks of a sound value holds; so does the condition, wherever it asks for what is stated.
  if (schema.then !== undefined) yield* takenPaths(schema.then as JsonSchema, value, `${path}/then`);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const own = Array.isArray(value) ? ["items"] : ["properties", key];
    const isOwn = lookUp(schema, own.map((token) => `/${token}`).join("")) !== undefined;
    const tokens = isOwn ? own : ["additionalProperties"];
    const inner = lookUp(schema, tokens.map((token) => `/${token}`).join(""));
    if (typeof inner !== "object") continue;
    yield `${path}/${tokens.join("/")}`;
    yield* takenPaths(inner as JsonSchema, item, `${path}/${tokens.join("/")}`);
  }
}

function takes(member: JsonSchema, value: unknown): boolean {
  if ("const" in member) return member.const === value;
  if (Array.isArray(member.enum)) return member.enum.includes(value);
  if (typeof member.pattern === "string")
    return typeof value === "string" && new RegExp(member.pattern).test(value);
  if (member.type === undefined && Array.isArray(member.required))
    return member.required.every((name) => lookUp(value, `/${String(name)}`) !== undefined);
  if (typeof member.minimum === "number") return typeof value === "number";
  return typeof value === "object" && (member.type === "array") === Array.isArray(value);
}

/** Where the demands of these sorts are written that no fixture of any kind reached. */
export function findUncovered(
  sorts: readonly Demand["sort"][],
  reaches: readonly Reach[],
  load: SchemaLoader,
): string[] {
  const all = new Set<string>();
  const reached = new Set<string>();
  for (const { file, paths } of reaches) {
    for (const { sort, source, path } of demandsOf(file, load)) {
      if (!sorts.includes(sort)) continue;
      all.add(source);
      if (paths.has(path)) reached.add(source);
    }
  }
  return [...all].filter((source) => !reached.has(source));
}
