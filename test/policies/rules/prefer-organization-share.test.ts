import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/prefer-organization-share";
import { testRule } from "../support/rule-tester";

const accounts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(12, "0"));
const good: Example = {
  title: "ten accounts",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", accounts: accounts(10) },
};

testRule(rule, {
  good,
  valid: {
    nobody: ["/spec/accounts", undefined],
    "nine accounts": ["/spec/accounts", accounts(9)],
    "one twice": ["/spec/accounts", [...accounts(10), "000000000000"]],
    "many that must copy the image": [
      "/spec",
      { imageId: "ami-0123456789abcdef0", accounts: accounts(11), snapshotPermissions: true },
    ],
  },
  invalid: {
    "eleven accounts": {
      change: ["/spec/accounts", accounts(11)],
      message: "many",
      at: "/accounts",
      text: "The image is shared with `11` accounts one by one; beyond `10`, it must be shared with their organization or unit instead.",
    },
  },
  deferred: {
    "accounts that are not known yet": { change: ["/spec/accounts", unknownValue], at: "/accounts" },
    "an eleventh that is not known yet": {
      change: ["/spec/accounts", [...accounts(10), unknownValue]],
      at: "/accounts",
    },
  },
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "two accounts",
      kind: "distribution",
      options: { threshold: 2 },
      spec: { distributions: [{ accounts: accounts(2) }] },
    },
    valid: {},
    invalid: {
      "three accounts": {
        change: ["/spec/distributions/0/accounts", accounts(3)],
        message: "many",
        at: "/distributions/0/accounts",
      },
    },
  });
});
