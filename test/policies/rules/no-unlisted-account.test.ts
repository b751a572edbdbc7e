import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/no-unlisted-account";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "listed, all of them",
  kind: "launch-permissions",
  options: { allowedAccounts: ["111122223333", "000000000001"] },
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333", "000000000001"] },
};

testRule(rule, {
  good,
  valid: { nobody: ["/spec/accounts", undefined], "anybody, where no list is configured": ["/options", {}] },
  invalid: {
    "a stranger": {
      change: ["/spec/accounts/1", "111122223334"],
      message: "account",
      at: "/accounts/1",
      text: "Account `111122223334` is not one of the allowed accounts; it must be taken out of the share, or be listed in `allowedAccounts`.",
    },
    "an account without its leading zeros": {
      change: ["/spec/accounts/1", "1"],
      message: "account",
      at: "/accounts/1",
    },
  },
  deferred: {
    "an account that is not known yet": { change: ["/spec/accounts/0", unknownValue], at: "/accounts/0" },
    "accounts that are not known yet": { change: ["/spec/accounts", unknownValue], at: "/accounts" },
  },
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "a listed account",
      kind: "snapshot-permissions",
      options: { allowedAccounts: ["111122223333"] },
      spec: { snapshotId: "snap-0123456789abcdef0", accounts: ["111122223333"] },
    },
    valid: {},
    invalid: {
      "a stranger": { change: ["/spec/accounts/0", "111122223334"], message: "account", at: "/accounts/0" },
    },
  });
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "listed accounts",
      kind: "distribution",
      options: { allowedAccounts: ["111122223333"] },
      spec: { distributions: [{ accounts: ["111122223333"], targetAccounts: ["111122223333"] }] },
    },
    valid: { "no Region": ["/spec/distributions", undefined] },
    invalid: {
      "a stranger who may launch": {
        change: ["/spec/distributions/0/accounts/0", "111122223334"],
        message: "account",
        at: "/distributions/0/accounts/0",
      },
      "a stranger who gets a copy": {
        change: ["/spec/distributions/0/targetAccounts/0", "111122223334"],
        message: "account",
        at: "/distributions/0/targetAccounts/0",
      },
    },
    deferred: {
      "Regions that are not known yet": {
        change: ["/spec/distributions", unknownValue],
        at: "/distributions",
      },
      "a Region that is not known yet": {
        change: ["/spec/distributions/0", unknownValue],
        at: "/distributions/0",
      },
    },
  });
});
