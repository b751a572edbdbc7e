/**
 * Whatever is given, a value or a text, has a verdict: nothing throws, changes the world or tells a secret.
 * Floor: schemas/validate, support.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp, type JsonSchema } from "../../schemas/inline";
import { kinds, schemaOf } from "../../schemas/kinds";
import { readManifest } from "../../schemas/manifest";
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

describe("a document", () => {
  const large = 1_000_000;
  const bomb = [
    "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]",
    ...Array.from({ length: 9 }, (_, level) => {
      const aliases = Array.from({ length: 9 }, () => `*a${level}`).join(", ");
      return `a${level + 1}: &a${level + 1} [${aliases}]`;
    }),
  ].join("\n");
  const mergeBomb = [
    "m0: &m0 { k: 1 }",
    ...Array.from({ length: 200 }, (_, level) => {
      const aliases = Array.from({ length: 9 }, () => `*m${level}`).join(", ");
      return `m${level + 1}: &m${level + 1} { <<: [${aliases}] }`;
    }),
  ].join("\n");

  it.each<[name: string, text: string, keyword: string]>([
    ["of 10 MB", "a: b\n".repeat(2 * large), "limit"],
    ["with an alias bomb", bomb, "limit"],
    ["with a bomb of merge keys", mergeBomb, "limit"],
    ["with an alias of what is around it", "a: &a [*a]", "limit"],
    ["with a merge of what is around it", "a: &a\n  <<: *a\n  b: 1", "limit"],
    ["of open lists", "[".repeat(large), "limit"],
    ["of closed lists", "[".repeat(large / 2) + "]".repeat(large / 2), "limit"],
    ["of open maps", "{a: ".repeat(large / 4), "limit"],
    ["of lists in one line", "- ".repeat(large / 2), "limit"],
    [
      "of maps in maps",
      Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
      "limit",
    ],
    ["of many keys", Array.from({ length: 80_000 }, (_, index) => `k${index}:\n`).join(""), "limit"],
    ["of empty lines", "\n".repeat(large), "limit"],
    ["of many documents", "---\n".repeat(large / 4), "limit"],
    ["of strays", "]".repeat(large), "syntax"],
    ["of commas", `[${",".repeat(50_000)}]`, "syntax"],
    ["of anchors", "&a ".repeat(30_000), "syntax"],
    ["of directives", "%a\n".repeat(30_000), "syntax"],
    ["with NUL", 'a: "b\0c"', "syntax"],
    ["with an escape for NUL", 'a: "b\\0c"', "syntax"],
    ["with half a character", "a: \ud800", "syntax"],
    ["with an escape for half a character", 'a: "\\udc00"', "syntax"],
    ["in UTF-16, read as UTF-8", "\ufffd\ufffda\0:\0", "syntax"],
    ["with tabs for indentation", "a:\n\t\tb: 1\n", "syntax"],
  ])("%s is refused, with its place", (_, text, keyword) => {
    for (const file of ["x.ami.yaml", "x.ami.json"]) {
      const { issues, manifest } = readManifest(text, file);
      expect(manifest).toBeUndefined();
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ file, ...(file.endsWith("yaml") && { keyword }) });
      expect(issues[0]?.message.length).toBeLessThan(300);
    }
  });

  it.each([
    ["`__proto__` keys", "__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n"],
    ["`__proto__` keys by a merge", "a: &a { __proto__: { polluted: true } }\nb: { <<: *a }\n"],
    ["an image called `__proto__`", "apiVersion: pulumi-ami/v1\nimages: { __proto__: { polluted: true } }\n"],
    ["tags called `__proto__`", "apiVersion: pulumi-ami/v1\nimages: { a: { tags: { __proto__: 1 } } }\n"],
  ])("with %s pollutes nothing", (_, text) => {
    const { issues, document } = readManifest(text, "x.ami.yaml");
    expect(issues.length).toBeGreaterThan(0);
    expect(Object.getPrototypeOf(document.value)).toBeNull();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeBefore);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("of thousands of faults is told whole", () => {
    const launches = Array.from({ length: 9_000 }, (_, index) => `[${index}]`).join(", ");
    const text = `apiVersion: pulumi-ami/v1\nimages: { web: { launches: [${launches}] } }\n`;
    const { issues } = readManifest(text, "x.ami.yaml");
    expect(issues.filter(({ keyword }) => keyword === "type")).toHaveLength(9_000);
  });

  it("of whatever text ends in a verdict", () => {
    const piece = fc.constantFrom(
      ..."abc:-?[]{},&*!|>'\"%@#\n \t<~01".split(""),
      "\n  ",
      "- ",
      ": ",
      "<<: *a",
      "&a ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          for (const file of ["x.ami.yaml", "x.ami.json"])
            expect(readManifest(text, file).issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
