/**
 * Values that a schema accepts, made from the schema: the part of draft-07 that ours use. Floor: fast-check, ajv, one-per-fault.
 */
import Ajv from "ajv";
import fc from "fast-check";
import { type JsonSchema } from "../../../schemas/inline";
import { isByName } from "../../../schemas/one-per-fault";

const ajv = new Ajv({ strict: false, validateFormats: false });

/** Whether a schema accepts a value, in the eyes of a plain Ajv. */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  const { $id: _id, $schema: _schema, ...rest } = schema;
  let validator = compiled.get(schema);
  if (validator === undefined) {
    const made = ajv.compile(rest);
    validator = (given) => made(given);
    compiled.set(schema, validator);
  }
  return validator(value);
}

const compiled = new WeakMap<JsonSchema, (value: unknown) => boolean>();

/** Values of the shape that a schema without references describes. Throws for what it cannot make. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { if: condition, then } = schema;
  const values = valuesWithoutCondition(schema);
  return condition === undefined ? values : values.filter((value) => accepts({ if: condition, then }, value));
}

function valuesWithoutCondition(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const members = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
  if (members?.every(isByName) === true) return byName(schema, members);
  if (members !== undefined)
    return fc.oneof(...members.map((member) => valuesOf({ ...typeOf(schema), ...member })));
  switch (schema.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return integers(schema);
    case "string":
      return strings(schema);
    case "array":
      return lists(schema);
    case "object":
      return objects(schema);
    default:
      throw new Error(`nothing says how to make a value of ${JSON.stringify(schema)}`);
  }
}

/** An object that states the properties of one member, and of the others none. */
function byName(schema: JsonSchema, members: readonly JsonSchema[]): fc.Arbitrary<unknown> {
  const names = members.flatMap(({ required }) => required as string[]);
  const { oneOf: _oneOf, properties = {}, ...around } = schema;
  return fc.constantFrom(...members).chain(({ required }) => {
    const others = names.filter((name) => !(required as string[]).includes(name));
    const own = Object.entries(properties as object).filter(([name]) => !others.includes(name));
    return valuesOf({ ...around, properties: Object.fromEntries(own), required }).map((made) =>
      withoutUnmet(schema, made as Readonly<Record<string, unknown>>),
    );
  });
}

/** Without properties that ask for others which are not there. */
function withoutUnmet({ dependencies = {} }: JsonSchema, made: Readonly<Record<string, unknown>>): object {
  const asked = dependencies as Readonly<Record<string, readonly string[]>>;
  const isMet = (name: string): boolean =>
    (Object.hasOwn(asked, name) ? (asked[name] ?? []) : []).every((other) => Object.hasOwn(made, other));
  return Object.fromEntries(Object.entries(made).filter(([name]) => isMet(name)));
}

function typeOf({ type }: JsonSchema): JsonSchema {
  return type === undefined ? {} : { type };
}

function integers({
  minimum = -1_000_000,
  maximum = 1_000_000,
  multipleOf = 1,
}: JsonSchema): fc.Arbitrary<number> {
  const [min, max, step] = [minimum, maximum, multipleOf].map(Number) as [number, number, number];
  return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) => count * step);
}

function strings({ pattern, minLength = 0, maxLength = 1_000 }: JsonSchema): fc.Arbitrary<string> {
  const [min, max] = [Number(minLength), Number(maxLength)];
  const bare = typeof pattern === "string" ? withoutLookaheads(pattern) : "^";
  if (typeof pattern !== "string" || bare === "^") {
    // The unit is a code point, as in JSON Schema.
    const any = fc.string({ unit: "binary", minLength: min, maxLength: max });
    return typeof pattern === "string" ? any.filter((text) => new RegExp(pattern, "u").test(text)) : any;
  }
  return fc.stringMatching(new RegExp(bare)).filter((text) => {
    const { length } = Array.from(text);
    return length >= min && length <= max && new RegExp(pattern, "u").test(text);
  });
}

/** What is left of a pattern when nothing looks ahead: strings are made of that, and then sorted out. */
function withoutLookaheads(pattern: string): string {
  const start = /\(\?[=!]/.exec(pattern)?.index;
  if (start === undefined) return pattern;
  let depth = 0;
  let end = start;
  do {
    if (pattern[end] === "\\") end++;
    else if (pattern[end] === "(") depth++;
    else if (pattern[end] === ")") depth--;
    end++;
  } while (depth > 0);
  return withoutLookaheads(pattern.slice(0, start) + pattern.slice(end));
}

function lists({ items, minItems = 0, maxItems = 4, uniqueItems }: JsonSchema): fc.Arbitrary<unknown[]> {
  const bounds = { minLength: Number(minItems), maxLength: Math.min(Number(maxItems), 4) };
  const members = valuesOf(items as JsonSchema);
  return uniqueItems === true
    ? fc.uniqueArray(members, { ...bounds, selector: (item) => JSON.stringify(item) })
    : fc.array(members, bounds);
}

function objects(schema: JsonSchema): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0 } = schema;
  if (typeof additionalProperties === "object")
    return fc.dictionary(
      strings(propertyNames === undefined ? {} : (propertyNames as JsonSchema)),
      valuesOf(additionalProperties as JsonSchema),
      { minKeys: Number(minProperties), maxKeys: 4, noNullPrototype: true },
    );
  const model = Object.fromEntries(
    Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([name, inner]) => [
      name,
      valuesOf(inner),
    ]),
  );
  return fc
    .record(model, { requiredKeys: required as string[], noNullPrototype: true })
    .filter((made) => Object.keys(made).length >= Number(minProperties));
}
