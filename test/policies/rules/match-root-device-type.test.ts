import rule from "../../../policies/rules/launch/match-root-device-type";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "an EBS-backed image",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64" } } },
};
const imageLocation = "/linked/~1imageId/spec/imageLocation";

testRule(rule, {
  good,
  valid: {
    "no image": ["/spec/imageId", undefined],
    "a type that boots from both, whatever the image": [
      "/spec",
      { imageId: "ami-1", instanceType: "r3.large" },
    ],
    "an image made of an instance, which is EBS-backed": [
      "/linked/~1imageId",
      { kind: "image-from-instance", spec: { instanceId: "i-0123456789abcdef0" } },
    ],
  },
  invalid: {
    "an S3-backed image": {
      change: [imageLocation, "images/web.manifest.xml"],
      message: "mismatch",
      at: "/instanceType",
      text: "Instance type `t3.micro` boots from `ebs` and the root of `it/imageId` is `instance-store`, so EC2 refuses the launch; the image must be registered from a snapshot.",
    },
  },
  deferred: {
    "S3 or EBS, not known yet": { change: [imageLocation, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});
