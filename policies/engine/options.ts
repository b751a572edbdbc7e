/**
 * Options of a rule: the part of JSON Schema that describes them, and what is wrong with a value that was given.
 * Floor: mistakes.ts, value.ts, words.ts.
 */
import { escapeToken } from "../../schemas/pointer";
import { type Mistake } from "./mistakes";
import { isObject, type JsonPointer } from "./value";
import { printable, quote } from "./words";

interface Described {
  /** One sentence, printed on the rule's page. */
  readonly description: string;
}

/** What a string must be: one of a list, or of a form. */
export interface StringForm {
  readonly type: "string";
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** What a number must be; both bounds are inclusive. */
export interface NumberForm {
  readonly type: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The part of JSON Schema that options are described in; their defaults are the rule's `defaults`. */
export type OptionSchema = Described &
  (
    | { readonly type: "boolean" }
    | StringForm
    | NumberForm
    | { readonly type: "array"; readonly items: StringForm }
    | { readonly type: "object"; readonly additionalProperties: StringForm }
  );

/** What is wrong with the value of an option, and where in the value; undefined where it fits. */
export function findValueMistake(name: string, schema: OptionSchema, value: unknown): Mistake | undefined {
  switch (schema.type) {
    case "array":
      if (!Array.isArray(value)) return mustBe(name, "a list of strings", value);
      return firstOf(
        value.map((item, index) =>
          within(`/${index}`, findStringMistake(`${name}[${index}]`, schema.items, item)),
        ),
      );
    case "object":
      if (!isObject(value)) return mustBe(name, "an object from string to string", value);
      return firstOf(
        Object.entries(value as object).map(([key, item]) =>
          within(
            `/${escapeToken(key)}`,
            findStringMistake(`${name}.${key}`, schema.additionalProperties, item),
          ),
        ),
      );
    case "boolean":
      return typeof value === "boolean" ? undefined : mustBe(name, "`true` or `false`", value);
    case "string":
      return findStringMistake(name, schema, value);
    default:
      return findNumberMistake(name, schema, value);
  }
}

function findStringMistake(name: string, form: StringForm, value: unknown): Mistake | undefined {
  const { enum: allowed, pattern } = form;
  const fits =
    typeof value === "string" &&
    (allowed === undefined || allowed.includes(value)) &&
    (pattern === undefined || new RegExp(pattern, "u").test(value));
  if (fits) return undefined;
  if (allowed !== undefined) return mustBe(name, allowed.map((item) => `\`${item}\``).join(" or "), value);
  const quoted = typeof value === "number" ? ", in quotes: as a number it loses zeros in front" : "";
  return mustBe(
    name,
    `a string${pattern === undefined ? "" : ` of the form \`${pattern}\``}${quoted}`,
    value,
  );
}

function findNumberMistake(name: string, form: NumberForm, value: unknown): Mistake | undefined {
  const { minimum = -Infinity, maximum = Infinity } = form;
  const fits =
    typeof value === "number" &&
    (form.type === "integer" ? Number.isInteger(value) : Number.isFinite(value)) &&
    value >= minimum &&
    value <= maximum;
  if (fits) return undefined;
  const bounds = [
    minimum === -Infinity ? [] : `from \`${minimum}\``,
    maximum === Infinity ? [] : `to \`${maximum}\``,
  ].flat();
  return mustBe(name, [form.type === "integer" ? "a whole number" : "a number", ...bounds].join(" "), value);
}

function mustBe(name: string, allowed: string, value: unknown): Mistake {
  return { message: `\`${printable(name, 80)}\` must be ${allowed}; it is ${quote(value)}` };
}

function within(at: JsonPointer, mistake: Mistake | undefined): Mistake | undefined {
  return mistake && { ...mistake, at };
}

function firstOf(mistakes: readonly (Mistake | undefined)[]): Mistake | undefined {
  return mistakes.find((mistake) => mistake !== undefined);
}
