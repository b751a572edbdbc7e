/**
 * TypeScript types of every kind; the descriptions of the schemas become their doc comments.
 * Floor: schemas.
 */
import { compile } from "json-schema-to-typescript";
import { inlineSchema } from "../../schemas/inline";
import type { GeneratedFile } from "./files";
import { kindFiles, loadSchema } from "./schema-files";

const banner = "// Generated from schemas/*.schema.json by `npm run generate`; do not edit.";

export const types: GeneratedFile = {
  path: "schemas/generated/types.ts",
  text: async () => {
    const seen = new Map<string, unknown>();
    const properties = Object.fromEntries(
      Object.entries(kindFiles).map(([kind, file]) => [kind, share(inlineSchema(file, loadSchema), seen)]),
    );
    const schema = {
      title: "Specs",
      description: "The spec of every kind.",
      type: "object",
      additionalProperties: false,
      required: Object.keys(properties),
      properties,
    };
    return compile(schema as Parameters<typeof compile>[0], "Specs", {
      bannerComment: banner,
      style: { printWidth: 110, singleQuote: false },
    });
  },
};

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
    deprecated: _deprecated,
    ...kept
  } = node as Record<string, unknown>;
  if ((Array.isArray(kept.oneOf) || Array.isArray(kept.anyOf)) && kept.type === "string") {
    return { description: kept.description, tsType: constants(kept.oneOf ?? kept.anyOf) };
  }
  if (kept.type === "integer") delete kept.oneOf; // a range: no type says it
  const copy = Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, share(value, seen)]));
  if (typeof copy.title !== "string") return copy;
  const known = seen.get(copy.title);
  if (known !== undefined) return known;
  seen.set(copy.title, copy);
  return copy;
}

/** `"gp3" | "gp2" | (string & {})`: the last part keeps an open set open and its known members in completion. */
function constants(branches: unknown): string {
  // An enum is long here: who writes a program has the pattern alone.
  const members = (branches as Record<string, unknown>[])
    .filter((branch) => !("enum" in branch))
    .map((branch) => ("const" in branch ? JSON.stringify(branch.const) : "(string & {})"));
  return members.length === 1 && !members[0]?.startsWith('"') ? "string" : members.join(" | ");
}
