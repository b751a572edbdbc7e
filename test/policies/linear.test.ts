/**
 * Rules look at a stack in one linear pass: ten times the subjects are ten times the steps, counted, not timed. A step is
 * a property of a spec that is read, or a link that is followed. Floor: policies.
 */
import { expect, test } from "vitest";
import { type AnyRule, type Context } from "../../policies/engine/rule";
import { run } from "../../policies/engine/run";
import { type AnySubject } from "../../policies/engine/subject";
import { rules } from "../../policies/rules";
import { groupSize, manySubjects } from "./support/many-subjects";

interface Count {
  steps: number;
  checks: number;
  /** By rule. */
  surveys: Map<string, number>;
  findings: number;
}

test("10,000 subjects take ten times the steps of 1,000", { timeout: 120_000 }, () => {
  const [few, many] = [countOver(1_000), countOver(10_000)];
  expect(many.findings / few.findings).toBeCloseTo(10, 0);
  expect(many.checks).toBe(10 * few.checks);
  expect(many.steps / few.steps).toBeGreaterThan(9);
  expect(many.steps / few.steps).toBeLessThan(11);
  expect(many.surveys.size).toBeGreaterThan(0);
  expect([...many.surveys.values()].every((count) => count === 1)).toBe(true);
});

function countOver(size: number): Count {
  const count: Count = { steps: 0, checks: 0, surveys: new Map(), findings: 0 };
  const step = (): void => {
    count.steps++;
  };
  const subjects = manySubjects(size / groupSize).map((subject) => watched(subject, step));
  expect(subjects).toHaveLength(size);
  const counting = rules.map((rule) => counted(rule, count));
  const report = run(subjects, counting, { now: new Date("2026-11-22T00:00:00Z") });
  expect(report.faults).toEqual([]);
  count.findings = report.findings.length;
  return count;
}

function watched(subject: AnySubject, step: () => void): AnySubject {
  const links = new Map(subject.links);
  const get = links.get.bind(links);
  links.get = (pointer) => {
    step();
    return get(pointer);
  };
  return { ...subject, spec: watch(subject.spec, step), links } as AnySubject;
}

/** The same value, which tells of every property that is read of it or in it. */
function watch<T>(value: T, step: () => void): T {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      step();
      return watch(Reflect.get(target, key, receiver) as unknown, step);
    },
  });
}

function counted(rule: AnyRule, count: Count): AnyRule {
  return {
    ...rule,
    check(subject, ctx: Context<unknown>) {
      count.checks++;
      const survey: Context<unknown>["survey"] = (make) =>
        ctx.survey((all) => {
          count.surveys.set(rule.id, (count.surveys.get(rule.id) ?? 0) + 1);
          return make(all);
        });
      return rule.check(subject, { ...ctx, survey });
    },
  };
}
