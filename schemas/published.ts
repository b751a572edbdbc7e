/**
 * The schemas as others get them, each in one file that stands alone: references resolved, allowed values told in
 * `markdownDescription` too, for editors show no description of a constant. Floor: kinds, documents, inline.
 */
import { documentKinds, documentSchema } from "./documents";
import { type JsonSchema } from "./inline";
import { kinds, schemaOf } from "./kinds";

/** The names of the schemas that others can have. */
export const publishedNames: readonly string[] = [...documentKinds, ...kinds];

/** A published schema, or undefined for a name that is none. */
export function publishSchema(name: string): JsonSchema | undefined {
  const document = documentKinds.find((kind) => kind === name);
  const kind = kinds.find((candidate) => candidate === name);
  if (document !== undefined) return withMarkdown(documentSchema(document)) as JsonSchema;
  return kind === undefined ? undefined : (withMarkdown(schemaOf(kind)) as JsonSchema);
}

function withMarkdown(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withMarkdown);
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    // What snippets hold is no schema.
    copy[key] = key === "defaultSnippets" ? value : withMarkdown(value);
    if (key === "oneOf" || key === "anyOf")
      copy[key] = (copy[key] as JsonSchema[]).map(withContext(node as JsonSchema));
    if (key === "description") Object.assign(copy, toMarkdown(node as JsonSchema));
  }
  return copy;
}

/** An editor that finds a value's own branch shows that alone, so the branch says what the property is, too. */
function withContext({ description }: JsonSchema): (branch: JsonSchema) => JsonSchema {
  return (branch) => {
    if (!("const" in branch) || typeof description !== "string" || "markdownDescription" in branch)
      return branch;
    const value = `\`${String(branch.const)}\`: ${String(branch.description)}`;
    return { ...branch, markdownDescription: `${value}\n\n${description}` };
  };
}

/** The description, the allowed values as a list, and the default where the description leaves it out. */
function toMarkdown(schema: JsonSchema): { markdownDescription?: string } {
  const { description, default: fallback } = schema;
  if (typeof description !== "string" || typeof schema.markdownDescription === "string") return {};
  const branches = [schema.oneOf, schema.anyOf].flatMap((list) => (list ?? []) as readonly JsonSchema[]);
  const values = branches.flatMap((branch) =>
    "const" in branch ? [`- \`${String(branch.const)}\`: ${String(branch.description)}`] : [],
  );
  const isDefaultOpen =
    ["string", "number", "boolean"].includes(typeof fallback) && !/\bdefault/i.test(description);
  if (values.length === 0 && !isDefaultOpen) return {};
  const parts = [description, values.join("\n"), isDefaultOpen ? `Default: \`${String(fallback)}\`.` : ""];
  return { markdownDescription: parts.filter((part) => part !== "").join("\n\n") };
}
