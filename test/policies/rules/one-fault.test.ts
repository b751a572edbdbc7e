// One fault, one finding, one id: every rule over every rule's examples, and over programs. Two rules may speak of one
// place only where they find different faults, which the table below argues; a fault of one rule's example is its own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { type Finding } from "../../../policies/engine/finding";
import { type AnyRule, type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { readPreview } from "../../../policies/readers/preview";
import { rules } from "../../../policies/rules";
import { subjectsOf } from "../support/subjects";

const now = new Date("2026-11-22T00:00:00Z");

/** Two rules that may both speak of one place, and why those are two faults: to mend one leaves the other. */
const differentFaults: readonly (readonly [one: string, other: string, why: string])[] = [
  ["match-architecture", "match-instance-ena", "the flag is missing whatever the architecture"],
  ["match-architecture", "match-instance-virtualization", "the image stays paravirtual on another type"],
  ["match-deprecation-limit", "no-public-image", "whether to publish is a decision, the date a refusal"],
  ["match-deprecation-limit", "require-public-description", "a date, and a text"],
  ["match-instance-tpm", "no-previous-generation", "current families without NitroTPM exist too"],
  ["match-public-encryption", "no-public-image", "whether to publish is a decision, encryption a refusal"],
  ["match-public-state", "no-public-image", "whether to publish is a decision, the state a refusal"],
  ["match-public-state", "require-public-description", "a text is missing in every state"],
  ["match-volume-iops", "require-delete-on-termination", "speed, and what becomes of the volume"],
  ["match-volume-size", "require-delete-on-termination", "size, and what becomes of the volume"],
  ["no-public-image", "no-public-while-blocked", "a decision, and a program that contradicts itself"],
  ["no-public-image", "require-public-description", "a waived publication still lacks its text"],
  ["no-previous-generation", "prefer-known-instance-type", "the family is old, and nothing was checked"],
  ["require-delete-on-termination", "require-encrypted-volumes", "what becomes of it, and who reads it"],
];

/** Errors that the good example of a rule raises in another rule: none but what is argued here. */
const acceptedErrors: readonly (readonly [rule: string, other: string, why: string])[] = [
  ["no-instance-store", "match-root-device", "the example leaves the location out, and so the root"],
  ["require-public-description", "no-public-image", "the example is public, by decision"],
];

const isArgued = (one: string, other: string): boolean =>
  differentFaults.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

/** Every finding of every rule that is recommended, and of one more. */
function findingsIn(
  subjects: readonly AnySubject[],
  rule?: AnyRule,
  options: object = {},
): readonly Finding[] {
  const own = rule === undefined ? {} : { [rule.id]: { severity: rule.severity, ...options } };
  const config = readConfig({ preset: "recommended", rules: own }, rules);
  const { findings, faults } = run(subjects, rules, { config, now });
  expect(faults).toEqual([]);
  return findings;
}

/** The pairs of rules that speak of one place of one subject, in their alphabetical order. */
function pairsIn(findings: readonly Finding[]): (readonly [one: string, other: string])[] {
  const places = new Map<string, Set<string>>();
  for (const { subject, at, ruleId } of findings) {
    const place = `${subject} ${at}`;
    places.set(place, (places.get(place) ?? new Set()).add(ruleId));
  }
  return [...places.values()].flatMap((ids) => {
    const sorted = [...ids].toSorted();
    return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => [one, other] as const));
  });
}

const programs = join(__dirname, "../../corpus");
const previews = [
  ...readdirSync(join(programs, "programs")).map((file) => join(programs, "programs", file)),
  join(programs, "preview-create.json"),
  join(programs, "preview-update.json"),
];
const examples = rules.flatMap((rule) =>
  [...rule.examples.good, ...rule.examples.bad].map((example): readonly [AnyRule, Example] => [
    rule,
    example,
  ]),
);
const findingsOf = ([rule, example]: readonly [AnyRule, Example]): readonly Finding[] =>
  findingsIn(subjectsOf(example), rule, example.options);
const all = [
  ...examples.map(findingsOf),
  ...previews.map((file) => findingsIn(readPreview(readFileSync(file, "utf8")).subjects)),
];

test("no two rules speak of one fault at one place", () => {
  const found = all.flatMap(pairsIn).filter(([one, other]) => !isArgued(one, other));
  expect([...new Set(found.map((pair) => pair.join(" and ")))]).toEqual([]);
});

test("the table holds no pair that does not meet", () => {
  const met = new Set(all.flatMap(pairsIn).map((pair) => pair.join(" ")));
  const missing = differentFaults.filter(([one, other]) => !met.has([one, other].toSorted().join(" ")));
  expect(missing.map(([one, other]) => `${one} ${other}`)).toEqual([]);
});

describe.each(rules)("$id", (rule) => {
  test.each(rule.examples.good)("raises no error by its good example: $title", (example) => {
    const errors = findingsOf([rule, example]).filter(({ severity }) => severity === "error");
    const ids = new Set(errors.map(({ ruleId }) => ruleId));
    for (const [one, other] of acceptedErrors) if (one === rule.id) ids.delete(other);
    expect([...ids]).toEqual([]);
  });

  test.each(rule.examples.bad)("is alone with the error of its bad example: $title", (example) => {
    const others = findingsOf([rule, example]).filter(
      ({ severity, subject, ruleId }) => severity === "error" && subject === "it" && ruleId !== rule.id,
    );
    expect(others.filter(({ ruleId }) => !isArgued(rule.id, ruleId)).map(({ ruleId }) => ruleId)).toEqual([]);
  });
});
