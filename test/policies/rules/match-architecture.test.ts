import rule from "../../../policies/rules/launch/match-architecture";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const image = { kind: "image", spec: { architecture: "x86_64" } } as const;
const good: Example = {
  title: "through two copies",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
      linked: {
        "/sourceImageId": {
          kind: "image-copy",
          spec: { sourceImageId: "ami-0123456789abcdef2", sourceRegion: "us-west-2" },
          linked: { "/sourceImageId": image },
        },
      },
    },
  },
};
const architecture = "/linked/~1imageId/linked/~1sourceImageId/linked/~1sourceImageId/spec/architecture";

testRule(rule, {
  good,
  valid: {
    "an x86_64 type whose name looks like a Graviton's": ["/spec/instanceType", "g4dn.xlarge"],
    "bare metal": ["/spec/instanceType", "m5.metal"],
    "a launch without a type, such as a template": ["/spec/instanceType", undefined],
    "a launch without an image, such as a template": ["/spec/imageId", undefined],
    "an image id that is not known yet": ["/spec/imageId", unknownValue],
    "a type that runs i386 as well": ["/spec/instanceType", "t2.micro"],
  },
  invalid: {
    "a Graviton type": {
      change: ["/spec/instanceType", "t4g.micro"],
      message: "mismatch",
      at: "/instanceType",
      text: "Instance type `t4g.micro` runs `arm64` images and `it/imageId/sourceImageId/sourceImageId` is `x86_64`, so EC2 refuses the launch; it must be an `x86_64` type, or an image that is `arm64`.",
    },
    "g5g, which g5 is not": {
      change: ["/spec/instanceType", "g5g.xlarge"],
      message: "mismatch",
      at: "/instanceType",
    },
    "an i386 image on a 64-bit type": {
      change: [architecture, "i386"],
      message: "mismatch",
      at: "/instanceType",
    },
    "a Mac image": { change: [architecture, "x86_64_mac"], message: "mismatch", at: "/instanceType" },
  },
  deferred: {
    "an instance type that is not known yet": {
      change: ["/spec/instanceType", unknownValue],
      at: "/instanceType",
    },
    "a type that the catalog lacks": {
      change: ["/spec/instanceType", "t3.mcro"],
      at: "/instanceType",
      reason:
        "instance type `t3.mcro` is not in the catalog of this release; near it are `t3.micro` and `t1.micro`",
    },
    "a type like no other": {
      change: ["/spec/instanceType", "quantum"],
      at: "/instanceType",
      reason: "instance type `quantum` is not in the catalog of this release",
    },
    "an architecture that is not known yet": { change: [architecture, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});
