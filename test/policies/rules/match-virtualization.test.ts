import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-virtualization";
import { testRule } from "../support/rule-tester";

const good = {
  title: "a paravirtual image of old",
  kind: "image",
  spec: exampleImage({ virtualizationType: "paravirtual", enaSupport: false }),
} as const;

testRule(rule, {
  good,
  valid: {
    "HVM with everything": ["/spec", exampleImage({ enaSupport: true, sriovNetSupport: "simple" })],
    "32-bit": ["/spec/architecture", "i386"],
    "no virtualization type, which is HVM for our own": [
      "/spec",
      exampleImage({ architecture: "arm64", enaSupport: true }),
    ],
    "a virtualization type that is not known, where nothing needs HVM": [
      "/spec/virtualizationType",
      unknownValue,
    ],
  },
  invalid: {
    arm64: {
      change: ["/spec/architecture", "arm64"],
      message: "paravirtual",
      at: "/virtualizationType",
      text: "The image is `paravirtual`, stated or assumed by its resource type, and architecture `arm64` needs hardware virtualization; `virtualizationType` must be `hvm`.",
    },
    "a Mac": {
      change: ["/spec/architecture", "x86_64_mac"],
      message: "paravirtual",
      at: "/virtualizationType",
    },
    ENA: { change: ["/spec/enaSupport", true], message: "paravirtual", at: "/virtualizationType" },
    "SR-IOV": {
      change: ["/spec/sriovNetSupport", "simple"],
      message: "paravirtual",
      at: "/virtualizationType",
    },
    Windows: { change: ["/spec/platform", "windows"], message: "paravirtual", at: "/virtualizationType" },
  },
  deferred: {
    "an architecture that is not known yet": {
      change: ["/spec/architecture", unknownValue],
      at: "/architecture",
    },
    "a virtualization type that is not known yet, with ENA": {
      change: ["/spec", { ...good.spec, enaSupport: true, virtualizationType: unknownValue }],
      at: "/virtualizationType",
    },
  },
});
