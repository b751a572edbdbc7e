/**
 * TypeScript types of every kind; the descriptions of the schemas become their doc comments.
 * Floor: schemas.
 */
import { compile } from "json-schema-to-typescript";
import { inlineSchema } from "../../schemas/inline";
import { isByName } from "../../schemas/one-per-fault";
import type { GeneratedFile } from "./files";
import { documentFiles, kindFiles, loadSchema } from "./schema-files";

const banner = "// Generated from schemas/*.schema.json by `npm run generate`; do not edit.";

export const types: GeneratedFile = {
  path: "schemas/generated/types.ts",
  text: async () => {
    const seen = new Map<string, unknown>();
    const rooms = {
      specs: room("Specs", "The spec of every kind.", kindFiles, seen),
      documents: room("Documents", "What people write as YAML or JSON.", documentFiles, seen),
    };
    const schema = closed("SchemaTypes", "Everything that a schema describes.", rooms);
    return compile(schema, "SchemaTypes", {
      bannerComment: banner,
      style: { printWidth: 110, singleQuote: false },
    });
  },
};

function room(
  title: string,
  description: string,
  files: Readonly<Record<string, string>>,
  seen: Map<string, unknown>,
): object {
  const properties = Object.entries(files).map(([name, file]) => [
    name,
    share(inlineSchema(file, loadSchema), seen),
  ]);
  return closed(title, description, Object.fromEntries(properties) as object);
}

function closed(title: string, description: string, properties: object): object {
  const required = Object.keys(properties);
  return { title, description, type: "object", additionalProperties: false, required, properties };
}

/**
 * What is left for the type generator: conditions go (types cannot say them), so do marks of deprecation (our own code
 * passes such properties on), a closed or open set of constants
 * loses the keywords beside it, and equal titles become one shared object, hence one type.
 */
function share(node: unknown, seen: Map<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => share(item, seen));
  if (typeof node !== "object" || node === null) return node;
  const {
    $id: _id,
    $schema: _schema,
    if: _if,
    then: _then,
    dependencies: _dependencies,
    deprecated: _deprecated,
    ...kept
  } = node as Record<string, unknown>;
  // Which properties are stated together: no type says it.
  if (Array.isArray(kept.oneOf) && kept.oneOf.every(isByName)) delete kept.oneOf;
  if ((Array.isArray(kept.oneOf) || Array.isArray(kept.anyOf)) && kept.type === "string") {
    return { description: kept.description, tsType: constants(kept.oneOf ?? kept.anyOf) };
  }
  if (kept.type === "integer") delete kept.oneOf; // a range: no type says it
  const copy = Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [
      key,
      key === "properties" ? shareEach(value as object, seen) : share(value, seen),
    ]),
  );
  if (typeof copy.title !== "string") return copy;
  const known = seen.get(copy.title);
  if (known !== undefined) return known;
  seen.set(copy.title, copy);
  return copy;
}

/** Properties, whose names may be those of keywords. */
function shareEach(properties: object, seen: Map<string, unknown>): object {
  return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, share(inner, seen)]));
}

/** `"gp3" | "gp2" | (string & {})`: the last part keeps an open set open and its known members in completion. */
function constants(branches: unknown): string {
  // An enum is long here: who writes a program has the pattern alone.
  const members = (branches as Record<string, unknown>[])
    .filter((branch) => !("enum" in branch))
    .map((branch) => ("const" in branch ? JSON.stringify(branch.const) : "(string & {})"));
  return members.length === 1 && !members[0]?.startsWith('"') ? "string" : members.join(" | ");
}
