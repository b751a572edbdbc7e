import rule from "../../../policies/rules/launch/match-image-type-list";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "what the source of a copy admits",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "g5.xlarge" },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
      linked: {
        "/sourceImageId": {
          kind: "image",
          spec: {
            architecture: "x86_64",
            instanceTypeSpecification: {
              supportedInstanceTypes: ["g5.*", "*.metal*", "t3.micro"],
              unsupportedInstanceTypes: ["*.48xlarge"],
            },
          },
        },
      },
    },
  },
};
const type = "/spec/instanceType";
const lists = "/linked/~1imageId/linked/~1sourceImageId/spec/instanceTypeSpecification";
const copied = "/linked/~1imageId/spec/instanceTypeSpecification";
const at = "/instanceType";

testRule(rule, {
  good,
  valid: {
    "a full name": [type, "t3.micro"],
    "a pattern with two stars": [type, "m7i.metal-24xl"],
    "a type that the catalog lacks": [type, "g5.9xlarge"],
    "a type of another architecture, which `match-architecture` reports": [type, "g5g.xlarge"],
    "no lists": [lists, undefined],
    "empty lists": [lists, { supportedInstanceTypes: [], unsupportedInstanceTypes: [] }],
    "only what is not supported": [lists, { unsupportedInstanceTypes: ["t2.*"] }],
    "a list of the copy's own": [copied, { supportedInstanceTypes: ["g*"] }],
    "no type": [type, undefined],
    "one pattern that is not known yet, beside one that matches": [
      `${lists}/supportedInstanceTypes/1`,
      unknownValue,
    ],
  },
  invalid: {
    "g4dn, which `g5.*` does not name": {
      change: [type, "g4dn.xlarge"],
      message: "notSupported",
      at,
      text: "Instance type `g4dn.xlarge` is not among the `supportedInstanceTypes` of `it/imageId/sourceImageId`, so EC2 refuses the launch; it must match `g5.*`, `*.metal*`, `t3.micro`.",
    },
    "what both lists name": {
      change: [type, "g5.48xlarge"],
      message: "unsupported",
      at,
      text: "Instance type `g5.48xlarge` is among the `unsupportedInstanceTypes` of `it/imageId/sourceImageId`, so EC2 refuses the launch; it must not match `*.48xlarge`.",
    },
    "a longer name than the one listed": { change: [type, "t3.micro2"], message: "notSupported", at },
    "a copy's own list instead of its source's": {
      change: [copied, { supportedInstanceTypes: ["t3.*"] }],
      message: "notSupported",
      at,
    },
  },
  deferred: {
    "lists that are not known yet": { change: [lists, unknownValue], at: "/imageId" },
    "the one pattern that would admit it": {
      change: [`${lists}/supportedInstanceTypes/0`, unknownValue],
      at: "/imageId",
    },
    "one that may exclude it": {
      change: [`${lists}/unsupportedInstanceTypes`, unknownValue],
      at: "/imageId",
    },
    "a type that is not known yet": { change: [type, unknownValue], at },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
    "a source that is not in the input": { change: ["/linked/~1imageId/linked", {}], at: "/imageId" },
  },
});
