import { describe } from "vitest";
import rule from "../../../policies/rules/launch/match-mac-tenancy";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const imageId = "ami-0123456789abcdef0";
const good: Example = {
  title: "a Mac on a Dedicated Host, or in a host resource group",
  kind: "launch",
  spec: { imageId, instanceType: "mac2-m2pro.metal", tenancy: "host" },
};

testRule(rule, {
  good,
  valid: {
    "a type that only sounds like one": ["/spec", { imageId, instanceType: "m5.metal" }],
    "a template: its users may name the host": ["/spec", { isTemplate: true, instanceType: "mac1.metal" }],
    "a type that is not known yet, on a host": ["/spec/instanceType", unknownValue],
  },
  invalid: {
    "shared hardware": {
      change: ["/spec/tenancy", "default"],
      message: "notHost",
      at: "/tenancy",
      text: "Instance type `mac2-m2pro.metal` runs on a Dedicated Host alone and the launch has tenancy `default`; `tenancy` must be `host`, or the launch name a host resource group.",
    },
    "a dedicated instance, which is not a host": {
      change: ["/spec/tenancy", "dedicated"],
      message: "notHost",
      at: "/tenancy",
    },
    "no tenancy": { change: ["/spec/tenancy", undefined], message: "notHost", at: "/tenancy" },
    "Intel, without a tenancy": {
      change: ["/spec", { imageId, instanceType: "mac1.metal" }],
      message: "notHost",
      at: "/tenancy",
    },
  },
  deferred: {
    "a tenancy that is not known, such as that of a named host": {
      change: ["/spec/tenancy", unknownValue],
      at: "/tenancy",
    },
    "a type that is not known yet": {
      change: ["/spec", { imageId, instanceType: unknownValue }],
      at: "/instanceType",
    },
    "whether it is a template, not known yet": {
      change: ["/spec", { isTemplate: unknownValue, instanceType: "mac1.metal" }],
      at: "/isTemplate",
    },
  },
});

describe("over a launch template", () => {
  const template = "/linked/~1launchTemplate/spec";
  testRule(rule, {
    good: {
      title: "the template names the host",
      kind: "launch",
      spec: { launchTemplate: "mac" },
      linked: {
        "/launchTemplate": {
          kind: "launch",
          spec: { isTemplate: true, instanceType: "mac2.metal", tenancy: "host" },
        },
      },
    },
    valid: {
      "the launch names it": [
        "/spec",
        { launchTemplate: "mac", tenancy: "host", instanceType: "mac2.metal" },
      ],
    },
    invalid: {
      "the template says otherwise": {
        change: [`${template}/tenancy`, "default"],
        message: "notHost",
        at: "/launchTemplate",
      },
    },
    deferred: {
      "nobody says: a license of the template may bring a host": {
        change: [`${template}/tenancy`, undefined],
        at: "/launchTemplate",
      },
      "a template that is not in the input": { change: ["/linked", {}], at: "/launchTemplate" },
    },
  });
});
