/**
 * What the tests of a rule need, whatever runs them: what a rule says of an example, and whether its own examples hold.
 * Published as `pulumi-ami/policies/testing`. Floor: the engine; no test runner.
 */
import { readConfig } from "../engine/config";
import { type Deferred, type Finding } from "../engine/finding";
import { type AnyRule, type Example, type LinkedExample } from "../engine/rule";
import { run } from "../engine/run";
import { type AnySubject } from "../engine/subject";

/** What one rule says of one example. */
export interface Outcome {
  /** Message keys with their places. */
  readonly hits: readonly { readonly message: string; readonly at: string }[];
  /** The same as a user reads it. */
  readonly findings: readonly Finding[];
  readonly deferred: readonly Deferred[];
}

/** The subject of an example, followed by those it is linked to. */
export function subjectsOf(example: Example | LinkedExample, id = "it"): AnySubject[] {
  const linked = Object.entries(example.linked ?? {});
  const others = linked.flatMap(([pointer, other]) => subjectsOf(other, `${id}${pointer}`));
  const links = new Map(linked.map(([pointer]) => [pointer, `${id}${pointer}`]));
  const source = { file: "index.ts", line: 1, column: 1 };
  const { kind, spec } = example;
  const assumed = new Set("assumed" in example ? example.assumed : []);
  const subject = { kind, id, type: "test", spec, assumed, links, at: () => source } as AnySubject;
  return [subject, ...others];
}

/**
 * What a rule says of an example's subject; of the subjects it is linked to, nothing. An unknown place is
 * `unknownValue`. The clock stands at `now`. Throws what the rule throws, and ConfigError for wrong options.
 */
export function outcomeOf(
  rule: AnyRule,
  example: Example,
  now: Date = new Date("2026-11-22T00:00:00Z"),
): Outcome {
  const subjects = subjectsOf(example);
  const options = example.options ?? {};
  const config = readConfig({ rules: { [rule.id]: { severity: rule.severity, ...options } } }, [rule]);
  const keys = Object.keys(rule.messages).map((key) => [key, key]);
  const keyed: AnyRule = { ...rule, messages: Object.fromEntries(keys) as Record<string, string> };
  const about = ({ subject }: { subject: string }): boolean => subject === "it";
  const { findings, deferred, faults } = run(subjects, [rule], { config, now });
  if (faults[0] !== undefined) throw new Error(faults[0].message);
  return {
    hits: run(subjects, [keyed], { config, now })
      .findings.filter(about)
      .map(({ message, at }) => ({ message, at })),
    findings: findings.filter(about),
    deferred: deferred.filter(about),
  };
}

/** One line for each example of a rule that does not hold: a good one that is refused, a bad one that passes. */
export function checkExamples(rule: AnyRule): string[] {
  const { good, bad } = rule.examples;
  const told = (example: Example): string => {
    const { hits, deferred } = outcomeOf(rule, example);
    return JSON.stringify([...hits, ...deferred.map(({ at, reason }) => ({ deferred: reason, at }))]);
  };
  const expect = (example: Example, wanted: string): string[] => {
    const found = told(example);
    return found === wanted ? [] : [`\`${example.title}\`: the rule must find ${wanted}; it finds ${found}`];
  };
  return [
    ...good.flatMap((example) => expect(example, "[]")),
    ...bad.flatMap((example) => {
      const { message, at } = example.finds ?? {};
      if (message !== undefined && at !== undefined)
        return expect(example, JSON.stringify([{ message, at }]));
      return [`\`${example.title}\`: a bad example must say in \`finds\` what is found, and where`];
    }),
  ];
}
