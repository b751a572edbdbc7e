/**
 * A schema as it is published, for editors and strangers: what our schemas say once is also said in the keywords that
 * editors read. It accepts what it accepted before. Floor: inline.
 */
import { type JsonSchema } from "./inline";

/**
 * Publishes a schema that `inlineSchema` has made, so one without references.
 *
 * - Beside each `description`, which is Markdown, the same text stands as `markdownDescription`: editors show the
 *   backticks of a plain one as they are.
 * - A choice among constants becomes an `enum` with `enumDescriptions` and `markdownEnumDescriptions`: on hover editors
 *   show the first description that they meet, and of a choice they meet its member before the property.
 * - So do the constants of any other choice, where they are several.
 * - A member of any other choice tells the description of the property first, for the same reason.
 * - Where a choice has one member for objects, what it asks stands beside the choice, as a condition: editors mark what is
 *   wrong in the member that fits best, and an object with one misspelt key fits a constant as well as its own member.
 *   They offer values out of the members alone, so that each stays as one.
 * - Keywords that only we read (`x-…`, the description of a `then`) are left out.
 */
export function publishSchema(schema: JsonSchema): JsonSchema {
  const { oneOf, anyOf, description, then, ...rest } = schema;
  const published: Record<string, unknown> = { ...describe(description) };
  for (const [keyword, value] of Object.entries(rest)) {
    if (!keyword.startsWith("x-")) published[keyword] = publishKeyword(keyword, value);
  }
  if (Array.isArray(oneOf)) Object.assign(published, publishOneOf(oneOf as JsonSchema[], schema));
  if (Array.isArray(anyOf)) published.anyOf = publishAnyOf(anyOf as JsonSchema[]);
  if (then !== undefined) {
    const { description: _, ...asked } = then as JsonSchema;
    published.then = publishSchema(asked);
  }
  return published;
}

function describe(text: unknown): JsonSchema {
  return text === undefined ? {} : { description: text, markdownDescription: text };
}

/** Keywords that hold a schema, and those that hold several. What others hold is a value. */
const withSchema = new Set([
  "items",
  "additionalProperties",
  "propertyNames",
  "contains",
  "not",
  "if",
  "else",
]);
const withSchemas = new Set(["properties", "patternProperties", "allOf", "dependencies"]);

function publishKeyword(keyword: string, value: unknown): unknown {
  if (withSchema.has(keyword)) return publishInner(value);
  if (!withSchemas.has(keyword)) return value;
  if (Array.isArray(value)) return value.map(publishInner);
  const byName = Object.entries(value as object) as [string, unknown][];
  return Object.fromEntries(byName.map(([name, inner]) => [name, publishInner(inner)]));
}

/** A schema may also be `true` or `false`, `items` a list, and a dependency a list of names. */
function publishInner(inner: unknown): unknown {
  if (Array.isArray(inner)) return inner.map(publishInner);
  return typeof inner === "object" && inner !== null ? publishSchema(inner as JsonSchema) : inner;
}

function publishOneOf(members: readonly JsonSchema[], around: JsonSchema): JsonSchema {
  if (members.every((member) => "const" in member)) return toEnum(members);
  const texts = ({ description }: JsonSchema): string =>
    [around.description, description].filter((text) => typeof text === "string").join("\n\n");
  const constants = members.filter((member) => "const" in member);
  const [apart, others] =
    constants.length < 2 ? [[], members] : [constants, members.filter((member) => !("const" in member))];
  const named = apart.length === 0 ? [] : [{ ...describe(around.description), ...toEnum(apart) }];
  const published = others.map((member) => publishSchema({ ...member, description: texts(member) }));
  const [object, ...more] = published.filter(({ type }) => type === "object");
  if (object === undefined || more.length > 0 || "if" in around || !members.every(isOfOneType))
    return { oneOf: [...named, ...published] };
  const entries = Object.entries(object);
  const told = Object.fromEntries(entries.filter(([keyword]) => keyword === "type" || tells.has(keyword)));
  const asked = Object.fromEntries(entries.filter(([keyword]) => !tells.has(keyword)));
  return {
    oneOf: [...named, ...published.map((member) => (member === object ? told : member))],
    if: { type: "object" },
    then: asked,
  };
}

/** Keywords that ask nothing of a value. */
const tells = new Set(["title", "description", "markdownDescription", "default", "defaultSnippets"]);

/** Whether a member of a choice takes values of one type alone, so that no object passes for another. */
function isOfOneType(member: JsonSchema): boolean {
  return typeof member.type === "string" || (typeof member.const !== "object" && "const" in member);
}

/** An open set: the constants that are known, in one member, beside what may come later. */
function publishAnyOf(members: readonly JsonSchema[]): JsonSchema[] {
  const constants = members.filter((member) => "const" in member);
  const others = members.filter((member) => !("const" in member));
  // Without a description of their own, that of the property is shown.
  const bare = others.map(({ description: _, ...member }) => publishSchema(member));
  return constants.length === 0 ? bare : [toEnum(constants), ...bare];
}

function toEnum(members: readonly JsonSchema[]): JsonSchema {
  const descriptions = members.map((member) => member.description);
  return {
    enum: members.map((member) => member.const),
    enumDescriptions: descriptions,
    markdownEnumDescriptions: descriptions,
  };
}
