// `pulumi-ami/policies/testing`, as the author of a rule of a house uses it.
import { describe, expect, test } from "vitest";
import { defineRule } from "../../policies/pack";
import { checkExamples, outcomeOf } from "../../policies/pack/testing";
import { rules } from "../../policies/rules";

const image = (owner?: string) => ({
  architecture: "x86_64" as const,
  ...(owner !== undefined && { tags: { owner } }),
});
const rule = defineRule({
  id: "acme/require-owner",
  kinds: ["image"],
  severity: "warning",
  since: "1",
  scope: "subject",
  presets: [],
  docs: { summary: "It has an owner.", why: "W.", fix: "F.", unless: "U.", sources: [] },
  messages: { missing: "It must have an owner." },
  options: {},
  defaults: {},
  examples: {
    good: [{ title: "owned", kind: "image", spec: image("me") }],
    bad: [{ title: "nobody's", kind: "image", spec: image(), finds: { message: "missing", at: "/tags" } }],
  },
  *check({ spec }) {
    if (spec.tags === undefined) yield { message: "missing" as const, at: "/tags" };
  },
});

describe("checkExamples", () => {
  test.each(rules)("says nothing of $id", (own) => {
    expect(checkExamples(own)).toEqual([]);
  });

  test("says nothing of a rule whose examples hold, and names each that does not", () => {
    expect(checkExamples(rule)).toEqual([]);
    const { good, bad } = rule.examples;
    expect(checkExamples({ ...rule, examples: { good: bad, bad: good } })).toEqual([
      '`nobody\'s`: the rule must find []; it finds [{"message":"missing","at":"/tags"}]',
      "`owned`: a bad example must say in `finds` what is found, and where",
    ]);
    const unfound = bad.map((example) => ({ ...example, spec: image("me") }));
    expect(checkExamples({ ...rule, examples: { good, bad: unfound } })).toEqual([
      '`nobody\'s`: the rule must find [{"message":"missing","at":"/tags"}]; it finds []',
    ]);
  });
});

test("outcomeOf throws what a rule throws", () => {
  const broken = {
    ...rule,
    check: () => {
      throw new Error("out of luck");
    },
  };
  expect(() => outcomeOf(broken as never, rule.examples.good[0] as never)).toThrow("out of luck");
});
