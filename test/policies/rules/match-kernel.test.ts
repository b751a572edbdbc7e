import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-kernel";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "a paravirtual image",
    kind: "image",
    spec: exampleImage({ virtualizationType: "paravirtual", kernelId: "aki-0123abcd" }),
  },
  valid: {
    "no kernel": ["/spec", exampleImage()],
    "a kernel that is not known yet, of a paravirtual image": ["/spec/kernelId", unknownValue],
  },
  invalid: {
    "an HVM image": {
      change: ["/spec/virtualizationType", "hvm"],
      message: "hvm",
      at: "/kernelId",
      text: "The image is `hvm`, which boots from its own volume, and states a `kernelId`; `kernelId` must be left out, or the image be `paravirtual`.",
    },
    "an image of ours without a virtualization type": {
      change: ["/spec/virtualizationType", undefined],
      message: "hvm",
      at: "/kernelId",
    },
    "a RAM disk of an HVM image": {
      change: ["/spec", exampleImage({ ramdiskId: "ari-0123abcd" })],
      message: "hvm",
      at: "/ramdiskId",
    },
  },
  deferred: {
    "a virtualization type that is not known yet": {
      change: ["/spec/virtualizationType", unknownValue],
      at: "/kernelId",
    },
    "a kernel that is not known yet": {
      change: ["/spec", { ...exampleImage(), kernelId: unknownValue }],
      at: "/kernelId",
    },
  },
});
