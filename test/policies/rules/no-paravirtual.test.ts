import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/no-paravirtual";
import { testRule } from "../support/rule-tester";

const paravirtual = exampleImage({ virtualizationType: "paravirtual" });

testRule(rule, {
  good: { title: "HVM", kind: "image", spec: exampleImage() },
  valid: {
    "no virtualization type, which is HVM for our own": ["/spec/virtualizationType", undefined],
    "a paravirtual arm64 image, of which `match-virtualization` speaks": [
      "/spec",
      { ...paravirtual, architecture: "arm64" },
    ],
  },
  invalid: {
    paravirtual: {
      change: ["/spec/virtualizationType", "paravirtual"],
      message: "paravirtual",
      at: "/virtualizationType",
      text: "The image is `paravirtual` and runs on C1, C3, M1, M2, M3 and T1 alone; `virtualizationType` must be `hvm` for every other instance type.",
    },
  },
  deferred: {
    "a virtualization type that is not known yet": {
      change: ["/spec/virtualizationType", unknownValue],
      at: "/virtualizationType",
    },
    "a paravirtual image whose architecture is not known yet": {
      change: ["/spec", { ...paravirtual, architecture: unknownValue }],
      at: "/virtualizationType",
    },
  },
});
