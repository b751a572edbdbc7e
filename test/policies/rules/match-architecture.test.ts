import rule from "../../../policies/rules/launch/match-architecture";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { describe } from "vitest";
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
    "g5, beside g5g": ["/spec/instanceType", "g5.xlarge"],
    g6: ["/spec/instanceType", "g6.xlarge"],
    "x2idn, beside x2gd": ["/spec/instanceType", "x2idn.16xlarge"],
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
    "a1, which is Graviton's first": {
      change: ["/spec/instanceType", "a1.medium"],
      message: "mismatch",
      at: "/instanceType",
    },
    "im4gn, a Graviton among im4": {
      change: ["/spec/instanceType", "im4gn.large"],
      message: "mismatch",
      at: "/instanceType",
    },
    is4gen: { change: ["/spec/instanceType", "is4gen.large"], message: "mismatch", at: "/instanceType" },
    "x2gd, beside x2idn": {
      change: ["/spec/instanceType", "x2gd.large"],
      message: "mismatch",
      at: "/instanceType",
    },
    mac2: { change: ["/spec/instanceType", "mac2.metal"], message: "mismatch", at: "/instanceType" },
    "mac1, which runs x86_64_mac": {
      change: ["/spec/instanceType", "mac1.metal"],
      message: "mismatch",
      at: "/instanceType",
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
      reason: "nothing is known of instance type `t3.mcro`",
    },
    "a type that EC2 names and the catalog lacks": {
      change: ["/spec/instanceType", "p3.2xlarge"],
      at: "/instanceType",
    },
    "an architecture that is not known yet": { change: [architecture, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

const base = { architecture: "arm64" } as const;
const ofInstance: Example = {
  title: "an image made of an instance",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t4g.micro" },
  linked: {
    "/imageId": {
      kind: "image-from-instance",
      spec: { instanceId: "i-0123456789abcdef0" },
      linked: {
        "/instanceId": {
          kind: "launch",
          spec: { imageId: "ami-0123456789abcdef1", instanceType: "m7g.large" },
          linked: { "/imageId": { kind: "image", spec: base } },
        },
      },
    },
  },
};
const instance = "/linked/~1imageId/linked/~1instanceId";

describe("of an image made of an instance", () => {
  testRule(rule, {
    good: ofInstance,
    valid: { "whose image is not in the input, by its type": [`${instance}/linked`, {}] },
    invalid: {
      "another architecture": {
        change: ["/spec/instanceType", "t3.micro"],
        message: "mismatch",
        at: "/instanceType",
      },
    },
    deferred: {
      "neither image nor type of the instance known": {
        change: [instance, { kind: "launch", spec: { imageId: "ami-0123456789abcdef1" } }],
        at: "/imageId",
      },
      "a type of two architectures": {
        change: [
          instance,
          { kind: "launch", spec: { imageId: "ami-0123456789abcdef1", instanceType: "t2.micro" } },
        ],
        at: "/imageId",
      },
      "an instance that is not in the input": { change: ["/linked/~1imageId/linked", {}], at: "/imageId" },
    },
  });
});

describe("over a launch template", () => {
  testRule(rule, {
    good: {
      title: "the type of an override, the image of the template",
      kind: "launch",
      spec: { launchTemplate: "web", instanceType: "m7g.large" },
      linked: {
        "/launchTemplate": {
          kind: "launch",
          spec: { isTemplate: true, imageId: "ami-0123456789abcdef0", instanceType: "t4g.micro" },
          linked: { "/imageId": { kind: "image", spec: base } },
        },
      },
    },
    valid: {
      "a launch that adds nothing, which the template answers for": ["/spec", { launchTemplate: "web" }],
      "a type that EC2 chooses": ["/spec", { launchTemplate: "web", instanceRequirements: true }],
    },
    invalid: {
      "an override of another architecture": {
        change: ["/spec/instanceType", "m7i.large"],
        message: "mismatch",
        at: "/instanceType",
      },
    },
    deferred: {
      "a template that is not in the input": { change: ["/linked", {}], at: "/launchTemplate" },
    },
  });
});
