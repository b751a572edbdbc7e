import rule from "../../../policies/rules/launch/match-instance-tpm";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const withTpm = (architecture: "x86_64" | "arm64", instanceType: string) =>
  ({
    title: "NitroTPM on a type that has it, through a copy",
    kind: "launch" as const,
    spec: { imageId: "ami-0123456789abcdef0", instanceType },
    linked: {
      "/imageId": {
        kind: "image-copy",
        spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
        linked: {
          "/sourceImageId": {
            kind: "image",
            spec: { architecture, bootMode: "uefi", tpmSupport: "v2.0" },
          },
        },
      },
    },
  }) as const satisfies Example;
const type = "/spec/instanceType";
const at = "/instanceType";

testRule(rule, {
  good: withTpm("x86_64", "m6i.large"),
  valid: {
    "a type of another architecture, which `match-architecture` reports": [type, "g5g.xlarge"],
    "a type that has it, whatever the image": ["/linked", {}],
    "g5, beside g5g": [type, "g5.xlarge"],
    "x2idn, beside x2gd": [type, "x2idn.16xlarge"],
    "no image": ["/spec", { instanceType: "m4.large" }],
  },
  invalid: {
    Xen: {
      change: [type, "m4.large"],
      message: "missing",
      at,
      text: "Instance type `m4.large` has no NitroTPM, which `it/imageId/sourceImageId` asks for with `tpmSupport`; the type must be one that supports NitroTPM, or the image be registered without.",
    },
    "bare metal": { change: [type, "m6i.metal"], message: "missing", at },
    vt1: { change: [type, "vt1.3xlarge"], message: "missing", at },
  },
  deferred: {
    "a type of which the documents disagree": { change: [type, "trn2.3xlarge"], at },
    "a type that is not known yet": { change: [type, unknownValue], at },
  },
});

testRule(rule, {
  good: withTpm("arm64", "m7g.large"),
  valid: {},
  invalid: {
    g5g: { change: [type, "g5g.xlarge"], message: "missing", at },
    is4gen: { change: [type, "is4gen.large"], message: "missing", at },
    x2gd: { change: [type, "x2gd.large"], message: "missing", at },
    a1: { change: [type, "a1.medium"], message: "missing", at },
  },
});

testRule(rule, {
  good: {
    title: "an image without NitroTPM on a type without",
    kind: "launch",
    spec: { imageId: "ami-0123456789abcdef0", instanceType: "m4.large" },
    linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64" } } },
  },
  valid: { "bare metal": ["/spec/instanceType", "m6i.metal"] },
  invalid: {},
  deferred: {
    "whether it has NitroTPM, not known yet": {
      change: ["/linked/~1imageId/spec/tpmSupport", unknownValue],
      at: "/imageId",
    },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

testRule(rule, {
  good: {
    title: "an image of an instance without NitroTPM",
    kind: "launch",
    spec: { imageId: "ami-0123456789abcdef0", instanceType: "m4.large" },
    linked: {
      "/imageId": {
        kind: "image-from-instance",
        spec: { instanceId: "i-0123456789abcdef0" },
        linked: {
          "/instanceId": {
            kind: "launch",
            spec: { imageId: "ami-0123456789abcdef1", instanceType: "m6i.large" },
            linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64" } } },
          },
        },
      },
    },
  },
  valid: {},
  invalid: {},
  deferred: {
    "an instance with NitroTPM: no document says whether its image has it": {
      change: ["/linked/~1imageId/linked/~1instanceId/linked/~1imageId/spec/tpmSupport", "v2.0"],
      at: "/imageId",
    },
  },
});
