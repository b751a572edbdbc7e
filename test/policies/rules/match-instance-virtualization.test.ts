import rule from "../../../policies/rules/launch/match-instance-virtualization";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "HVM on a type of today",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64", virtualizationType: "hvm" } } },
};
const virtualizationType = "/linked/~1imageId/spec/virtualizationType";

testRule(rule, {
  good,
  valid: {
    "our own default": [virtualizationType, undefined],
    "a type that runs both, whatever the image": ["/spec", { imageId: "ami-1", instanceType: "c3.large" }],
  },
  invalid: {
    "paravirtual, which `aws.ec2.Ami` assumes": {
      change: [virtualizationType, "paravirtual"],
      message: "mismatch",
      at: "/instanceType",
      text: "Instance type `t3.micro` runs `hvm` images and `it/imageId` is `paravirtual`, so EC2 refuses the launch; the image must state a `virtualizationType` of `hvm`.",
    },
  },
  deferred: {
    "a virtualization type that is not known yet": {
      change: [virtualizationType, unknownValue],
      at: "/imageId",
    },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
    "a type of which nothing is known": {
      change: ["/spec/instanceType", "g2.2xlarge"],
      at: "/instanceType",
    },
  },
});
