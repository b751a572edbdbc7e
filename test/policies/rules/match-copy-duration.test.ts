import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-duration";
import { validate } from "../../../schemas/validate";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/snapshotCopyCompletionDurationMinutes";
const good: Example = {
  title: "an hour",
  kind: "image-copy",
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    snapshotCopyCompletionDurationMinutes: 60,
  },
};

testRule(rule, {
  good,
  valid: {
    "no promise": [`/spec${at}`, undefined],
    "the least": [`/spec${at}`, 15],
    "the most": [`/spec${at}`, 2_880],
  },
  invalid: {
    "less than the least": { change: [`/spec${at}`, 14], message: "outOfRange", at },
    nothing: { change: [`/spec${at}`, 0], message: "outOfRange", at },
    "more than the least, by a minute": {
      change: [`/spec${at}`, 16],
      message: "notAStep",
      at,
      text: "`16` minutes are no completion duration; it must be a multiple of `15`, such as `15` or `30`.",
    },
    "less than the most, by a minute": { change: [`/spec${at}`, 2_879], message: "notAStep", at },
    "more than the most": { change: [`/spec${at}`, 2_881], message: "outOfRange", at },
  },
  deferred: { "a duration that is not known yet": { change: [`/spec${at}`, unknownValue], at } },
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "half an hour",
      kind: "snapshot-copy",
      spec: {
        sourceSnapshotId: "snap-0123456789abcdef0",
        sourceRegion: "us-east-1",
        completionDurationMinutes: 30,
      },
    },
    valid: {},
    invalid: {
      "no quarter of an hour": {
        change: ["/spec/completionDurationMinutes", 20],
        message: "notAStep",
        at: "/completionDurationMinutes",
      },
    },
  });
});

test("agrees with the schema on every number of minutes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -15, max: 3_000 }), (minutes) => {
      const example = withChange(good, `/spec${at}`, minutes);
      const { issues } = validate("image-copy", example.spec);
      expect(issues.length > 0).toBe(outcomeOf(rule, example).hits.length > 0);
      for (const issue of issues) expect(issue.rule).toBe(rule.id);
    }),
  );
});
