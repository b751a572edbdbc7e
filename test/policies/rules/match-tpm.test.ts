import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-tpm";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "NitroTPM and UEFI",
    kind: "image",
    spec: exampleImage({ tpmSupport: "v2.0", bootMode: "uefi" }),
  },
  valid: {
    "no NitroTPM and no boot mode": ["/spec", exampleImage()],
    "NitroTPM on Graviton": ["/spec/architecture", "arm64"],
  },
  invalid: {
    "UEFI preferred": {
      change: ["/spec/bootMode", "uefi-preferred"],
      message: "bootMode",
      at: "/bootMode",
      text: "`tpmSupport` is stated and the boot mode is `uefi-preferred`; `bootMode` must be exactly `uefi`.",
    },
    "legacy BIOS": { change: ["/spec/bootMode", "legacy-bios"], message: "bootMode", at: "/bootMode" },
    "no boot mode, which is not UEFI for registration even on arm64": {
      change: ["/spec/bootMode", undefined],
      message: "bootMode",
      at: "/bootMode",
      text: "`tpmSupport` is stated and the boot mode is not stated; `bootMode` must be exactly `uefi`.",
    },
    "a Mac": {
      change: ["/spec/architecture", "arm64_mac"],
      message: "never",
      at: "/tpmSupport",
      text: "`tpmSupport` is stated, and no instance type that runs `arm64_mac` images has NitroTPM; `tpmSupport` must be left out.",
    },
    i386: { change: ["/spec/architecture", "i386"], message: "never", at: "/tpmSupport" },
    paravirtual: {
      change: ["/spec/virtualizationType", "paravirtual"],
      message: "never",
      at: "/tpmSupport",
    },
  },
  deferred: {
    "NitroTPM that is not known yet": { change: ["/spec/tpmSupport", unknownValue], at: "/tpmSupport" },
    "a boot mode that is not known yet": { change: ["/spec/bootMode", unknownValue], at: "/bootMode" },
    "an architecture that is not known yet": {
      change: ["/spec/architecture", unknownValue],
      at: "/architecture",
    },
  },
});
