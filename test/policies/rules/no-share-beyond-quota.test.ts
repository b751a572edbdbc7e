import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotas } from "../../../catalog/quotas";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/no-share-beyond-quota";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const accounts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(12, "0"));
const quota = quotas.sharingEntitiesPerImage.value;
const good: Example = {
  title: "as many as EC2 takes",
  kind: "launch-permissions",
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts: accounts(quota - 1),
    organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
  },
};

testRule(rule, {
  good,
  valid: {
    "one less": ["/spec/accounts", accounts(quota - 2)],
    nobody: ["/spec", { imageId: "ami-0123456789abcdef0" }],
    "one twice": ["/spec/accounts", [...accounts(quota - 1), "000000000000"]],
    "one that is not known yet, in the place of one that is": ["/spec/accounts/0", unknownValue],
  },
  invalid: {
    "one more": {
      change: ["/spec/accounts", accounts(quota)],
      message: "tooMany",
      at: "",
      text: "The image is shared with `1,001` accounts, organizations and units; there must be at most `1,000`, where an organization or a unit counts as one.",
    },
  },
  deferred: {
    "accounts that are not known yet": { change: ["/spec/accounts", unknownValue], at: "" },
    "one more that is not known yet": {
      change: ["/spec/accounts", [...accounts(quota - 1), unknownValue]],
      at: "",
    },
  },
});

describe("where the quota was raised", () => {
  testRule(rule, {
    good: {
      title: "three",
      kind: "launch-permissions",
      options: { quota: 3 },
      spec: { imageId: "ami-0123456789abcdef0", accounts: accounts(3) },
    },
    valid: {},
    invalid: { "one more": { change: ["/spec/accounts", accounts(4)], message: "tooMany", at: "" } },
  });
});

describe("of a distribution", () => {
  test("counts each Region by itself, and each entity once", () => {
    const list = fc.array(fc.constantFrom("1", "2", "3", "4", "5"));
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 6 }), (first, second, most) => {
        const { hits } = outcomeOf(rule, {
          title: "",
          kind: "distribution",
          options: { quota: most },
          spec: { distributions: [{ accounts: first }, { organizations: second }] },
        });
        const sizes = [new Set(first).size, new Set(second).size];
        const over = sizes.flatMap((size, index) => (size > most ? [`/distributions/${index}`] : []));
        expect(hits.map(({ at }) => at)).toEqual(over);
      }),
    );
  });
});
