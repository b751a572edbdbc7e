import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/require-uefi-boot-for-uefi-data";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "UEFI data and UEFI",
    kind: "image",
    spec: exampleImage({ uefiData: "QU1aTlVFRkk=", bootMode: "uefi" }),
  },
  valid: {
    "UEFI preferred": ["/spec/bootMode", "uefi-preferred"],
    "arm64 without a boot mode, which boots in UEFI": [
      "/spec",
      exampleImage({ uefiData: "QU1aTlVFRkk=", architecture: "arm64" }),
    ],
    "no UEFI data": ["/spec", exampleImage()],
    "UEFI data that is not known yet, and UEFI": ["/spec/uefiData", unknownValue],
  },
  invalid: {
    "legacy BIOS": {
      change: ["/spec/bootMode", "legacy-bios"],
      message: "unread",
      at: "/bootMode",
      text: "`uefiData` is stated and the image boots in legacy BIOS, where nothing reads it; `bootMode` must be `uefi` or `uefi-preferred`, or `uefiData` be left out.",
    },
    "x86 without a boot mode": { change: ["/spec/bootMode", undefined], message: "unread", at: "/bootMode" },
  },
  deferred: {
    "a boot mode that is not known yet": { change: ["/spec/bootMode", unknownValue], at: "/bootMode" },
    "UEFI data that is not known yet": {
      change: ["/spec", { ...exampleImage({ bootMode: "legacy-bios" }), uefiData: unknownValue }],
      at: "/uefiData",
    },
    "an architecture that is not known yet, without a boot mode": {
      change: ["/spec", { ...exampleImage({ uefiData: "QU1aTlVFRkk=" }), architecture: unknownValue }],
      at: "/bootMode",
    },
  },
});
