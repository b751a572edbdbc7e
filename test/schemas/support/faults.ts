/**
 * Every way to break a sound value once, and the one issue that each must make. Floor: support/arbitrary, places.
 */
import { type JsonSchema } from "../../../schemas/inline";
import { escapeToken } from "../../../schemas/validate";
import { accepts } from "./arbitrary";
import { replaceAt } from "./places";

export interface Broken {
  readonly value: unknown;
  readonly at: string;
  readonly keyword: string;
}

/** A fault of one place: what stands there instead, where the issue is from there, and its keyword. */
type Fault = readonly [keyword: string, instead: unknown, below?: string];

/** Every single fault of a value that the schema accepts. */
export function faultsOf(schema: JsonSchema, value: unknown): Broken[] {
  return [...walk(schema, value, "")].map(({ at, fault: [keyword, instead, below = ""] }) => ({
    value: replaceAt(value, at, instead),
    at: `${at}${below}`,
    keyword,
  }));
}

function* walk(schema: JsonSchema, value: unknown, at: string): Generator<{ at: string; fault: Fault }> {
  for (const fault of [...faultsHere(schema, value), ...faultsOfCondition(schema, value)])
    yield { at, fault };
  if (typeof value !== "object" || value === null) return;
  const around = memberOf(schema, value);
  const properties = (around.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  for (const [key, item] of Object.entries(value)) {
    const inner = Array.isArray(value) ? around.items : (properties[key] ?? around.additionalProperties);
    yield* walk(inner as JsonSchema, item, `${at}/${escapeToken(key)}`);
  }
}

/** The schema of an object or a list, or the member of a choice that takes it. */
function memberOf(schema: JsonSchema, value: unknown): JsonSchema {
  const members = (schema.oneOf ?? []) as JsonSchema[];
  const isWhole = ({ type }: JsonSchema): boolean => type === "object" || type === "array";
  return members.find((member) => isWhole(member) && accepts(member, value)) ?? schema;
}

const wrong: Readonly<Record<string, unknown>> = {
  string: 5,
  integer: "5",
  boolean: "true",
  array: { 0: "x" },
  object: ["x"],
};

function* faultsHere(schema: JsonSchema, value: unknown): Generator<Fault> {
  if (typeof schema.type === "string") yield ["type", wrong[schema.type]];
  yield* ofChoice(schema);
  const here = memberOf(schema, value);
  if (typeof value === "boolean" && here.const !== undefined) yield ["const", !value];
  if (typeof value === "string") yield* ofString(here);
  if (typeof value === "number") yield* ofNumber(here);
  if (Array.isArray(value)) yield* ofList(here, value);
  else if (typeof value === "object" && value !== null) yield* ofObject(here, value);
}

function* ofChoice(schema: JsonSchema): Generator<Fault> {
  for (const keyword of ["oneOf", "anyOf"]) {
    const candidates = ["UNHEARD OF", 0].filter(
      (other) => schema.type === undefined || isOf(schema.type, other),
    );
    const bad = candidates.find((other) => schema[keyword] !== undefined && !accepts(schema, other));
    if (bad !== undefined) yield [keyword, bad];
  }
  if (typeof schema.const === "string") yield ["const", `${schema.const} not`];
}

function isOf(type: unknown, value: unknown): boolean {
  return type === (typeof value === "number" ? "integer" : typeof value);
}

function* ofString({ pattern, minLength, maxLength }: JsonSchema): Generator<Fault> {
  const texts = ["~!~", "~", "~".repeat(30)];
  const bad = texts.find((text) => typeof pattern === "string" && !new RegExp(pattern, "u").test(text));
  if (bad !== undefined) yield ["pattern", bad];
  if (typeof minLength === "number") yield ["minLength", "x".repeat(minLength - 1)];
  // Of `A` alone is base64 made, too.
  if (typeof maxLength === "number") yield ["maxLength", "A".repeat(maxLength + 1)];
}

function* ofNumber({ minimum, maximum, multipleOf = 1 }: JsonSchema): Generator<Fault> {
  const step = Number(multipleOf);
  if (typeof minimum === "number") yield ["minimum", minimum - step];
  if (typeof maximum === "number") yield ["maximum", maximum + step];
  if (step > 1 && typeof minimum === "number") yield ["multipleOf", minimum + 1];
}

function* ofList(schema: JsonSchema, list: readonly unknown[]): Generator<Fault> {
  const [first] = list;
  const { maxItems, minItems, uniqueItems } = schema;
  if (typeof minItems === "number" && minItems > 0) yield ["minItems", []];
  if (first === undefined) return;
  if (uniqueItems === true && keepsCondition(schema, [...list, first]))
    yield ["uniqueItems", [...list, first]];
  if (typeof maxItems === "number" && uniqueItems !== true)
    yield ["maxItems", Array.from({ length: maxItems + 1 }, () => first)];
}

function* ofObject(schema: JsonSchema, value: object): Generator<Fault> {
  for (const name of (schema.required ?? []) as string[]) yield ["required", without(value, name)];
  if (schema.additionalProperties === false)
    yield ["additionalProperties", { ...value, "something else": true }];
  if (schema.propertyNames !== undefined) {
    const entries = (schema.additionalProperties ?? {}) as JsonSchema;
    // An entry that is sound, so that its key alone is at fault.
    const fit = ["platform", {}, ...(Object.values(value) as unknown[])].find((item) =>
      accepts(entries, item),
    );
    if (fit !== undefined) yield ["propertyNames", { ...value, "aws:team": fit }];
  }
  if (typeof schema.maxProperties === "number") {
    const keys = Array.from({ length: schema.maxProperties + 1 }, (_, index) => `key-${String(index)}`);
    yield ["maxProperties", Object.fromEntries(keys.map((key) => [key, ""]))];
  }
  if (typeof schema.minProperties === "number") yield ["minProperties", {}];
}

/** What a condition asks for is taken away, where it holds. */
function* faultsOfCondition(schema: JsonSchema, value: unknown): Generator<Fault> {
  if (schema.if === undefined || !accepts(schema.if as JsonSchema, value)) return;
  const { required = [], maxItems, ...then } = schema.then as JsonSchema;
  const properties = (then.properties ?? {}) as Readonly<Record<string, JsonSchema | true>>;
  for (const name of required as string[]) yield ["required", without(value as object, name)];
  for (const [name, inner] of Object.entries(properties)) {
    if (inner !== true && typeof inner.const === "boolean")
      yield ["const", { ...(value as object), [name]: !inner.const }, `/${name}`];
  }
  if (maxItems === 1) yield ["maxItems", [...(value as unknown[]), "amazon"]];
}

function keepsCondition({ if: condition, then }: JsonSchema, value: unknown): boolean {
  return condition === undefined || accepts({ if: condition, then }, value);
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
