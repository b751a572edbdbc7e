import rule from "../../../policies/rules/launch/match-launch-image";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "an image",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
};

testRule(rule, {
  good,
  valid: {
    "an image that is not known yet": ["/spec/imageId", unknownValue],
    "a template that is not known yet": ["/spec", { launchTemplate: unknownValue }],
    "a template itself": ["/spec", { isTemplate: true }],
  },
  invalid: {
    neither: {
      change: ["/spec/imageId", undefined],
      message: "missing",
      at: "/imageId",
      text: "The launch names neither an image nor a launch template, so there is nothing to launch; it must state an image such as `ami-0123456789abcdef0`, or a launch template that does.",
    },
    "neither, and no template": {
      change: ["/spec", { isTemplate: false }],
      message: "missing",
      at: "/imageId",
    },
  },
  deferred: {
    "whether it is a template, not known yet": {
      change: ["/spec", { isTemplate: unknownValue }],
      at: "/isTemplate",
    },
  },
});
