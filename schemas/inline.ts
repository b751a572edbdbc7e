/**
 * Resolves the `$ref`s of a schema, file by file, so that it stands alone: what validators are compiled from,
 * and where a schema path of an error is looked up. Keywords beside a `$ref` win over those behind it.
 * Floor: the schema files.
 */

/** A JSON Schema, as far as we need to know it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Gives the schema with a file name such as `definitions.schema.json`; throws when there is none. */
export type SchemaLoader = (file: string) => JsonSchema;

/** The schema in `file` with every reference replaced by what it refers to. Our schemas do not recurse. */
export function inlineSchema(file: string, load: SchemaLoader): JsonSchema {
  const root = load(file);
  const inlined = inlineNode(root, file, load) as Record<string, unknown>;
  delete inlined.definitions;
  return inlined;
}

function inlineNode(node: unknown, file: string, load: SchemaLoader): unknown {
  if (Array.isArray(node)) return node.map((item) => inlineNode(item, file, load));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...siblings } = node as Record<string, unknown>;
  const own = Object.fromEntries(
    Object.entries(siblings).map(([key, value]) => [key, inlineNode(value, file, load)]),
  );
  if (typeof $ref !== "string") return own;
  const [target = "", pointer = ""] = $ref.split("#");
  const targetFile = target === "" ? file : resolveBeside(file, target);
  const found = lookUp(load(targetFile), decodeURIComponent(pointer));
  if (found === undefined) throw new Error(`${file}: nothing is at ${$ref}`);
  return { ...(inlineNode(found, targetFile, load) as object), ...own };
}

/** The value at a JSON Pointer, or undefined. */
export function lookUp(value: unknown, pointer: string): unknown {
  let at = value;
  for (const token of splitPointer(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token)) return undefined;
    at = (at as Record<string, unknown>)[token];
  }
  return at;
}

/** The tokens of a JSON Pointer, unescaped. */
export function splitPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function resolveBeside(file: string, target: string): string {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
