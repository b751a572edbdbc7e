import rule from "../../../policies/rules/launch/no-previous-generation";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = { title: "current", kind: "launch", spec: { instanceType: "m7i.large" } };
const type = "/spec/instanceType";
const [message, at] = ["previous", "/instanceType"];

testRule(rule, {
  good,
  valid: {
    "a family that only the API calls previous": [type, "m5.large"],
    "a family that only the guide calls previous": [type, "p3dn.24xlarge"],
    g5g: [type, "g5g.xlarge"],
    mac2: [type, "mac2.metal"],
    "t2, which is current": [type, "t2.micro"],
    "a family that the guide does not name": [type, "r9g.large"],
    "no type": [type, undefined],
    "a type that is not known yet": [type, unknownValue],
  },
  invalid: {
    m4: {
      change: [type, "m4.large"],
      message: "previous",
      at,
      text: "Instance type `m4.large` is of a previous generation; for new work it must give way to one of a current family, once the image has the drivers.",
    },
    "a1, Graviton's first": { change: [type, "a1.medium"], message, at },
    "a type that the table has no facts of": { change: [type, "p3.2xlarge"], message, at },
  },
});
