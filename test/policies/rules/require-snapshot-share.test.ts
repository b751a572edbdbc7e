import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/require-snapshot-share";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const good: Example = {
  title: "image and snapshots",
  kind: "launch-permissions",
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts: ["111122223333", "444455556666"],
    snapshotPermissions: true,
  },
};
const alone: Example = {
  ...good,
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
};

testRule(rule, {
  good,
  valid: {},
  invalid: {},
});
testRule(rule, {
  good: { ...alone, spec: { imageId: "ami-0123456789abcdef0" } },
  valid: {
    "an organization, which cannot be given snapshots": [
      "/spec/organizations",
      ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
    ],
  },
  invalid: {
    "an account that cannot copy": {
      change: ["/spec/accounts", ["111122223333"]],
      message: "launchOnly",
      at: "/accounts/0",
      text: "Account `111122223333` may launch the image and not copy it; `snapshotPermissions` must be `true`, or a share of the image's snapshots name the account.",
    },
  },
  deferred: {
    "accounts that are not known yet": { change: ["/spec/accounts", unknownValue], at: "/accounts" },
    "an answer that is not known yet": {
      change: ["/spec", { ...alone.spec, snapshotPermissions: unknownValue }],
      at: "/accounts/0",
    },
  },
});

describe("beside shares of snapshots", () => {
  const beside = (accounts: unknown): { findings: number; deferred: number } => {
    const share = {
      kind: "snapshot-permissions",
      id: "share",
      type: "test",
      spec: { snapshotId: "snap-0123456789abcdef0", accounts },
      links: new Map(),
      at: () => undefined,
    } as AnySubject;
    const { findings, deferred } = run([...subjectsOf(alone), share], [rule], { now: new Date() });
    return { findings: findings.length, deferred: deferred.length };
  };

  test("accepts an account that may use a snapshot", () => {
    expect(beside(["444455556666", "111122223333"])).toEqual({ findings: 0, deferred: 0 });
  });
  test("refuses one that may not", () => {
    expect(beside(["444455556666"])).toEqual({ findings: 1, deferred: 0 });
  });
  test.each([[unknownValue], [[unknownValue]]])("cannot tell where it may", (accounts) => {
    expect(beside(accounts)).toEqual({ findings: 0, deferred: 1 });
  });
});
