import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-boot-mode";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "arm64 with UEFI",
    kind: "image",
    spec: exampleImage({ architecture: "arm64", bootMode: "uefi" }),
  },
  valid: {
    "UEFI preferred on arm64, which is routine": ["/spec/bootMode", "uefi-preferred"],
    "no boot mode on arm64, which is common": ["/spec/bootMode", undefined],
    "legacy BIOS on x86_64": ["/spec", exampleImage({ bootMode: "legacy-bios" })],
    "UEFI preferred on a paravirtual image": [
      "/spec",
      exampleImage({ bootMode: "uefi-preferred", virtualizationType: "paravirtual" }),
    ],
    "a Mac image, of which no document tells": ["/spec/architecture", "x86_64_mac"],
  },
  invalid: {
    "legacy BIOS on arm64": {
      change: ["/spec/bootMode", "legacy-bios"],
      message: "armLegacy",
      at: "/bootMode",
      text: "An `arm64` image cannot have boot mode `legacy-bios`, since Graviton instance types boot in UEFI only; `bootMode` must be `uefi` or `uefi-preferred`, or be left out.",
    },
    "UEFI on i386": { change: ["/spec/architecture", "i386"], message: "noUefi", at: "/bootMode" },
    "UEFI on a paravirtual image": {
      change: ["/spec/virtualizationType", "paravirtual"],
      message: "noUefi",
      at: "/bootMode",
    },
  },
  deferred: {
    "a boot mode that is not known yet": { change: ["/spec/bootMode", unknownValue], at: "/bootMode" },
    "an architecture that is not known yet": {
      change: ["/spec/architecture", unknownValue],
      at: "/architecture",
    },
    "a virtualization type that is not known yet": {
      change: ["/spec/virtualizationType", unknownValue],
      at: "/virtualizationType",
    },
    "an architecture that is not known yet, with legacy BIOS": {
      change: ["/spec", { ...exampleImage({ bootMode: "legacy-bios" }), architecture: unknownValue }],
      at: "/architecture",
    },
  },
});
