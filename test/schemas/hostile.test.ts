/**
 * Whatever is given, `validate` gives a verdict: it never throws, never changes the world, never tells a secret.
 * Floor: schemas/validate, support.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp, type JsonSchema } from "../../schemas/inline";
import { kinds, schemaOf } from "../../schemas/kinds";
import { validate } from "../../schemas/validate";
import { fullValue, validFixtures } from "./support/fixtures";
import { placesOf, replaceAt } from "./support/places";
import { acceptsPlainly } from "./support/plain-ajv";

const isUnknown = (value: unknown): boolean => value === "unknown";

function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "innermost";
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const hostileValues: readonly [name: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["the empty list", []],
  ["the empty object", {}],
  ["a list of null", [null]],
  ["10,000 levels of lists", nest(10_000, (inner) => [inner])],
  ["10,000 levels of objects", nest(10_000, (inner) => ({ inner }))],
  ["a huge string", "x".repeat(1_000_000)],
  ["a huge key", { ["x".repeat(1_000_000)]: "" }],
  ["a string that tempts a pattern to go back", `aa${"-a".repeat(100_000)}!`],
  ["a number as a string", "3000"],
  ["NaN", Number.NaN],
  ["an infinite number", Number.POSITIVE_INFINITY],
  ["a negative zero", -0],
  ["a huge number", 1e308],
  ["a big integer", 10n],
  ["a symbol", Symbol("s")],
  ["a function", () => "x"],
  ["a date", new Date(0)],
  ["an object without prototype", Object.create(null)],
  ["a `__proto__` key", JSON.parse('{ "__proto__": { "polluted": true } }')],
  ["a `constructor` key", JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }')],
  ["names of inherited members", ["__proto__", "constructor", "toString", "__proto__"]],
  ["keys that pointers and addresses escape", { "100%": 1, "a/b": 1, "~1": 1, "%2F": 1, "": 1, "#": 1 }],
  ["half a character", "\ud800"],
];

const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).sort();

describe.each(kinds)("%s", (kind) => {
  it.each(hostileValues)("has a verdict on %s, wherever it stands", (_, hostile) => {
    const full = fullValue(kind);
    for (const at of [...placesOf(full), "/__proto__", "/extra"]) {
      const { issues } = validate(kind, replaceAt(full, at, hostile), { isUnknown });
      for (const issue of issues) expect(issue.message.length).toBeLessThan(1_500);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeBefore);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("gives the verdict of a plain Ajv on anything, and an issue for every refusal", () => {
    const values = validFixtures.filter((fixture) => fixture.kind === kind).map(({ value }) => value);
    const changed = fc
      .constantFrom(...values)
      .chain((value) =>
        fc
          .tuple(fc.constantFrom(...placesOf(value)), fc.anything())
          .map(([at, item]) => replaceAt(value, at, item)),
      );
    fc.assert(
      fc.property(fc.oneof(changed, fc.anything()), (value) => {
        expect(validate(kind, value).issues.length === 0).toBe(acceptsPlainly(kind, value));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what the schema calls sensitive", () => {
  const secret = "wKalrXUtnFEMI";
  const secretValues: readonly unknown[] = [
    `${secret}!`,
    secret.repeat(10_000),
    { [secret]: secret },
    [secret],
    { value: `${secret}!` },
  ];
  const cases = kinds.flatMap((kind) =>
    placesOf(fullValue(kind))
      .filter((at) => isSensitive(schemaOf(kind), at))
      .map((at) => ({ kind, at })),
  );

  it("is known to the full fixture", () => {
    expect(cases).toEqual([{ kind: "image", at: "/uefiData" }]);
  });

  it.each(cases)("is never quoted: $kind$at", ({ kind, at }) => {
    for (const given of [...secretValues, 4_111_111_111_111_111, false]) {
      const { issues } = validate(kind, replaceAt(fullValue(kind), at, given));
      expect(issues).toHaveLength(1);
      expect(issues[0]?.message).not.toMatch(new RegExp(`${secret}|4,?111|false`));
    }
  });
});

/** Whether the schema of a place, or of one around it, is marked. */
function isSensitive(schema: JsonSchema, at: string): boolean {
  const tokens = at.split("/").slice(1);
  let path = "";
  return tokens.some((token) => {
    path += /^\d+$/.test(token) ? "/items" : `/properties/${token}`;
    return lookUp(schema, `${path}/x-sensitive`) === true;
  });
}
