import rule from "../../../policies/rules/launch/match-instance-ena";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "ENA on Nitro",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64", enaSupport: true } } },
};
const enaSupport = "/linked/~1imageId/spec/enaSupport";

testRule(rule, {
  good,
  valid: {
    "a type that does without, whatever the image": [
      "/spec",
      { imageId: "ami-1", instanceType: "m4.16xlarge" },
    ],
    "bare metal": ["/spec/instanceType", "m5.metal"],
  },
  invalid: {
    "an image without": {
      change: [enaSupport, false],
      message: "missing",
      at: "/instanceType",
      text: "Instance type `t3.micro` requires ENA and `it/imageId` is registered without, so EC2 refuses the launch; the image must state `enaSupport: true`, once the driver is in it.",
    },
    "nothing said, which is without": {
      change: [enaSupport, undefined],
      message: "missing",
      at: "/instanceType",
    },
  },
  deferred: {
    "ENA support that is not known yet": { change: [enaSupport, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
    "a type of which nothing is known": {
      change: ["/spec/instanceType", "f1.2xlarge"],
      at: "/instanceType",
    },
  },
});

testRule(rule, {
  good: {
    title: "an image of an instance with ENA",
    kind: "launch",
    spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
    linked: {
      "/imageId": {
        kind: "image-from-instance",
        spec: { instanceId: "i-0123456789abcdef0" },
        linked: {
          "/instanceId": {
            kind: "launch",
            spec: { imageId: "ami-0123456789abcdef1", instanceType: "t2.micro" },
            linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64", enaSupport: true } } },
          },
        },
      },
    },
  },
  valid: {},
  invalid: {},
  deferred: {
    "an instance without: the flag may be set on it": {
      change: ["/linked/~1imageId/linked/~1instanceId/linked/~1imageId/spec/enaSupport", false],
      at: "/imageId",
    },
  },
});
