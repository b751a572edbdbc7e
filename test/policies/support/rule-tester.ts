/**
 * The one harness for rules: a good example, and cases that each change it in one place.
 */
import { describe, expect, test } from "vitest";
import { type AnyRule, type Example } from "../../../policies/engine/rule";
import { outcomeOf, withChange } from "./subjects";

/** A change of the good example, such as `["/spec/instanceType", "t4g.micro"]`. */
type Change = readonly [pointer: string, value: unknown];

export interface RuleCases {
  readonly good: Example;
  /** Changes that leave the rule silent, with nothing deferred. */
  readonly valid: Readonly<Record<string, Change>>;
  /** Changes that make it speak: which message, where, and, if it matters, in which words. */
  readonly invalid: Readonly<
    Record<
      string,
      { readonly change: Change; readonly message: string; readonly at: string; readonly text?: string }
    >
  >;
  /** Changes after which it cannot tell: where. */
  readonly deferred?: Readonly<
    Record<string, { readonly change: Change; readonly at: string; readonly reason?: string }>
  >;
}

export function testRule(rule: AnyRule, { good, valid, invalid, deferred = {} }: RuleCases): void {
  describe(rule.id, () => {
    test("accepts the good example", () => {
      expect(outcomeOf(rule, good)).toEqual({ hits: [], findings: [], deferred: [] });
    });
    test.each(Object.entries(valid))("accepts %s", (_, [pointer, value]) => {
      expect(outcomeOf(rule, withChange(good, pointer, value))).toEqual({
        hits: [],
        findings: [],
        deferred: [],
      });
    });
    test.each(Object.entries(invalid))("refuses %s", (_, { change: [pointer, value], message, at, text }) => {
      const { hits, findings } = outcomeOf(rule, withChange(good, pointer, value));
      expect(hits).toEqual([{ message, at }]);
      if (text !== undefined) expect(findings[0]?.message).toBe(text);
    });
    test.each(Object.entries(deferred))("defers %s", (_, { change: [pointer, value], at, reason }) => {
      const outcome = outcomeOf(rule, withChange(good, pointer, value));
      expect(outcome.hits).toEqual([]);
      expect(outcome.deferred).toMatchObject([{ at, ...(reason !== undefined && { reason }) }]);
    });
  });
}
