import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/no-share-with-owner";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "an owner that an output tells",
  kind: "launch-permissions",
  options: { owner: "999999999999" },
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { sourceImageId: "ami-00000000", sourceRegion: "us-east-1", ownerId: "123456789012" },
    },
  },
};

testRule(rule, {
  good,
  valid: {
    "no accounts": ["/spec/accounts", undefined],
    "the account of the option, where another owner is known": ["/spec/accounts/0", "999999999999"],
  },
  invalid: {
    "the owner": {
      change: ["/spec/accounts/0", "123456789012"],
      message: "owner",
      at: "/accounts/0",
      text: "Account `123456789012` is the owner and needs no share; it must be taken out of `accounts`.",
    },
  },
  deferred: {
    "an account that is not known yet": { change: ["/spec/accounts/0", unknownValue], at: "/accounts/0" },
  },
});

describe("by the role that shares", () => {
  testRule(rule, {
    good: {
      title: "a role",
      kind: "launch-permissions",
      spec: {
        imageId: "ami-0123456789abcdef0",
        assumeRoleArn: "arn:aws:iam::123456789012:role/publisher",
        accounts: ["111122223333"],
      },
    },
    valid: {
      "anybody, where no owner is known": [
        "/spec",
        { imageId: "ami-0123456789abcdef0", accounts: ["123456789012", unknownValue] },
      ],
      "anybody, where the role is not known yet": ["/spec/assumeRoleArn", unknownValue],
    },
    invalid: {
      "the role's account": {
        change: ["/spec/accounts/0", "123456789012"],
        message: "owner",
        at: "/accounts/0",
      },
    },
  });
});

describe("by the option", () => {
  testRule(rule, {
    good: {
      title: "a snapshot",
      kind: "snapshot-permissions",
      options: { owner: "123456789012" },
      spec: { snapshotId: "snap-0123456789abcdef0", accounts: ["111122223333"] },
    },
    valid: {},
    invalid: {
      "the owner": { change: ["/spec/accounts/0", "123456789012"], message: "owner", at: "/accounts/0" },
    },
  });
});
