// What holds for every rule: its examples, its pages, and that an unknown never makes it speak.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnyRule, type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import { rulePages } from "../../../policies/reporters/page";
import { refusals, rules } from "../../../policies/rules";
import { documents } from "../../../policies/rules/sources";
import { validate } from "../../../schemas/validate";
import { outcomeOf, placesIn, withChange } from "../support/subjects";

const policies = join(__dirname, "../../../policies");
const examplesOf = (rule: AnyRule): Example[] => [...rule.examples.good, ...rule.examples.bad];
const specPlaces = (example: Example): string[] =>
  placesIn({ spec: example.spec, linked: example.linked ?? {} }).filter((place) => place.includes("/spec/"));

/** The text of a rule's tests; rules that are tested in one table have a file of the beginning that they share. */
function testsOf({ id }: AnyRule): string {
  const words = id.split("-");
  const names = words.map((_, index) => `${words.slice(0, words.length - index).join("-")}.test.ts`);
  const name = names.find((file) => existsSync(join(__dirname, file)));
  return name === undefined ? "" : readFileSync(join(__dirname, name), "utf8");
}

/** Rules that never defer, with the reason. */
const neverDefers: Readonly<Record<string, string>> = {
  "match-image-id": "an id that is not known yet is EC2's own to give",
  "no-previous-generation": "a note about a name, and there is none yet",
  "prefer-fewer-attachments": "only what is sure to be attached is counted",
  "prefer-known-instance-type": "a note about a name, and there is none yet",
  "require-explicit-architecture": "what is not known yet is stated",
  "require-explicit-virtualization": "what is not known yet is stated",
};

describe.each(rules)("$id", (rule) => {
  test.each(rule.examples.good)("accepts its good example: $title", (example) => {
    expect(outcomeOf(rule, example)).toEqual({ hits: [], findings: [], deferred: [] });
  });

  test.each(rule.examples.bad)("refuses its bad example: $title", (example) => {
    expect(outcomeOf(rule, example).hits).toEqual([example.finds]);
  });

  test.each(rule.examples.bad)("differs in one place from a good example: $title", (bad) => {
    const partsOf = ({ spec, assumed = [] }: Example): object => ({ spec, assumed });
    const places = rule.examples.good.map((good) => differences(partsOf(good), partsOf(bad)).length);
    expect(Math.min(...places)).toBe(1);
  });

  test("has examples of the shape that the schemas ask for", () => {
    for (const { kind, spec } of rule.examples.good) expect(validate(kind, spec).issues).toEqual([]);
    // What a bad example breaks is the rule's own: a keyword may state it too, for editors' sake.
    for (const { kind, spec } of rule.examples.bad) {
      expect(validate(kind, spec).issues.filter((issue) => issue.rule !== rule.id)).toEqual([]);
    }
  });

  test("says nothing new when any one place of an example is unknown", () => {
    for (const example of examplesOf(rule)) {
      const { hits } = outcomeOf(rule, example);
      for (const place of specPlaces(example)) {
        expect(hits).toEqual(
          expect.arrayContaining([...outcomeOf(rule, withChange(example, place, unknownValue)).hits]),
        );
      }
    }
  });

  test("never fails, whatever stands in a place", () => {
    const cases = examplesOf(rule).flatMap((example) =>
      specPlaces(example).map((place) => [example, place] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.jsonValue({ maxDepth: 3 }), ([example, place], value) => {
        outcomeOf(rule, withChange(example, place, value));
      }),
      { numRuns: 300 },
    );
  });

  test("is documented in whole sentences, with dated sources", () => {
    const { summary, why, fix, unless, sources } = rule.docs;
    for (const text of [summary, why, fix, unless, ...Object.values(rule.messages)])
      expect(text).toMatch(/\.$/);
    for (const text of Object.values(rule.messages)) expect(text).toMatch(/ must /);
    for (const text of Object.values(rule.messages)) expect(text).not.toMatch(/should/);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, checked } of sources) {
      expect(url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test("defers something that is not known, and has a case of it", () => {
    const tests = testsOf(rule);
    const defers = examplesOf(rule).some((example) =>
      specPlaces(example).some((place) => {
        return outcomeOf(rule, withChange(example, place, unknownValue)).deferred.length > 0;
      }),
    );
    expect([defers, /unknown/i.test(tests)]).toEqual([!(rule.id in neverDefers), true]);
  });

  test("takes what is absent, and has a case of it", () => {
    const tests = testsOf(rule);
    for (const example of examplesOf(rule)) {
      for (const place of specPlaces(example)) outcomeOf(rule, withChange(example, place, undefined));
    }
    expect(tests).toMatch(/undefined|absent|nobody|without|not stated|nothing|takes a default/i);
  });

  test("has cases at its limits and on both sides of them, where it states a range", () => {
    const limited = Object.entries(rule.messages).filter(([, text]) =>
      /`\{min\}`|at most|at least/.test(text),
    );
    const tests = testsOf(rule);
    if (limited.length > 0) expect(tests).toMatch(/\b(at|below|above|more than|limit)/i);
  });

  test("shows every message in a bad example, or in a test of its own", () => {
    const tests = testsOf(rule);
    for (const key of Object.keys(rule.messages)) expect(tests).toContain(`"${key}"`);
  });
});

test("the documents that rules cite have one name each, by their address", () => {
  const addresses = Object.values(documents).map(({ url }) => url);
  expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
});

describe("the list of rules", () => {
  test("holds every rule file, once", () => {
    const files = readdirSync(join(policies, "rules"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.includes("/") && !file.endsWith("/index.ts"))
      .map((file) => file.replace(/^.*\//, "").replace(/\.ts$/, ""));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  test("gives `check` the documented refusals alone", () => {
    const others = rules.filter((rule) => !refusals.includes(rule));
    expect(refusals.every(({ id, severity }) => id.startsWith("match-") && severity === "error")).toBe(true);
    expect(others.filter(({ id, severity }) => id.startsWith("match-") && severity === "error")).toEqual([]);
  });

  test("counts what is about sharing alone as exposure, but for refusals and choices of a house", () => {
    const sharing = ["launch-permissions", "snapshot-permissions", "distribution"];
    const about = rules.filter(
      ({ id, kinds }) => !id.startsWith("match-") && kinds.every((kind) => sharing.includes(kind)),
    );
    const ofHouses = about.filter(({ presets }) => !presets.includes("exposure-only"));
    expect(ofHouses.filter(({ presets }) => presets.length > 0)).toEqual([]);
    expect(about.length).toBeGreaterThan(ofHouses.length);
  });

  test("has a page for each rule, as generated", () => {
    const pages = rulePages(rules);
    for (const { path, text } of pages) expect(readFileSync(join(policies, "..", path), "utf8")).toBe(text());
    const files = readdirSync(join(policies, "docs")).map((file) => `policies/docs/${file}`);
    expect(pages.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  });

  test("is the table of the README, row by row", () => {
    const readme = readFileSync(join(policies, "../README.md"), "utf8");
    const rows = [...readme.matchAll(/^\| \[([a-z0-9-]+)\]\(policies\/docs\/\1\.md\)/gm)].map(([, id]) => id);
    expect(rows).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

function differences(a: unknown, b: unknown): string[] {
  if (!isObjectOrList(a) || !isObjectOrList(b)) return a === b ? [] : [""];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(a[key], b[key]).map((at) => `/${key}${at}`));
}

function isObjectOrList(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
