import rule from "../../../policies/rules/launch/no-unowned-lookup";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "of Canonical",
  kind: "image-lookup",
  spec: { owners: ["099720109477"], name: "ubuntu/images/*", newest: true },
};

testRule(rule, {
  good,
  valid: {
    "an owner that is not known yet": ["/spec/owners/0", unknownValue],
    "a search for an id": ["/spec", { architecture: "arm64" }],
  },
  invalid: {
    "no owners": {
      change: ["/spec/owners", undefined],
      message: "anybody",
      at: "/owners",
      text: "The search names no `owners`, so that anybody's image of the right name is found; it must state an account, `self`, `amazon` or `aws-marketplace`.",
    },
    "an empty list": { change: ["/spec/owners", []], message: "anybody", at: "/owners" },
    "a search by name alone": { change: ["/spec", { name: "web" }], message: "anybody", at: "/owners" },
    "a search by tags alone": {
      change: ["/spec", { tags: { role: "web" } }],
      message: "anybody",
      at: "/owners",
    },
    "the newest of all": { change: ["/spec", { newest: true }], message: "anybody", at: "/owners" },
  },
  deferred: {
    "owners that are not known yet": { change: ["/spec/owners", unknownValue], at: "/owners" },
  },
});
