import { describe } from "vitest";
import rule from "../../../policies/rules/launch-permissions/no-public-image";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "shared with one account",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"], public: false },
};

testRule(rule, {
  good,
  valid: { "nothing said": ["/spec/public", undefined] },
  invalid: {
    "everyone, acknowledged": {
      change: ["/spec/public", { reason: "our appliance", scrubbed: true }],
      message: "everyone",
      at: "/public",
      text: "`public` gives the image to every AWS account, which can also create volumes from its snapshots; it must name `accounts`, `organizations` or `organizationalUnits` instead.",
    },
    "everyone, as aws.ec2.AmiLaunchPermission says it": {
      change: ["/spec/public", {}],
      message: "everyone",
      at: "/public",
    },
    "a shape that the schema refuses": { change: ["/spec/public", true], message: "everyone", at: "/public" },
  },
  deferred: { "not known yet": { change: ["/spec/public", unknownValue], at: "/public" } },
});

describe("where acknowledgement is accepted", () => {
  testRule(rule, {
    good: {
      ...good,
      options: { acceptAcknowledged: true },
      spec: { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
    },
    valid: {},
    invalid: {
      "no reason": { change: ["/spec/public/reason", undefined], message: "unacknowledged", at: "/public" },
      "an empty reason": { change: ["/spec/public/reason", ""], message: "unacknowledged", at: "/public" },
      "not scrubbed": { change: ["/spec/public/scrubbed", false], message: "unacknowledged", at: "/public" },
    },
    deferred: {
      "a reason that is not known yet": { change: ["/spec/public/reason", unknownValue], at: "/public" },
    },
  });
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "one Region",
      kind: "distribution",
      options: { acceptAcknowledged: true },
      spec: { distributions: [{ region: "eu-west-1", public: false }] },
    },
    valid: { "no Region": ["/spec/distributions", []] },
    invalid: {
      "everyone, which cannot be acknowledged there": {
        change: ["/spec/distributions/0/public", true],
        message: "everyone",
        at: "/distributions/0/public",
      },
    },
    deferred: {
      "not known yet": {
        change: ["/spec/distributions/0/public", unknownValue],
        at: "/distributions/0/public",
      },
      "Regions that are not known yet": {
        change: ["/spec/distributions", unknownValue],
        at: "/distributions",
      },
    },
  });
});
