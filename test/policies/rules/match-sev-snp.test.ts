import rule from "../../../policies/rules/launch/match-sev-snp";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "SEV-SNP where it is",
  kind: "launch",
  spec: {
    imageId: "ami-0123456789abcdef0",
    instanceType: "c6a.large",
    cpuOptions: { amdSevSnp: "enabled" },
  },
  linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64", bootMode: "uefi" } } },
};
const bootMode = "/linked/~1imageId/spec/bootMode";
const type = "/spec/instanceType";

testRule(rule, {
  good,
  valid: {
    "UEFI preferred": [bootMode, "uefi-preferred"],
    "not asked for": ["/spec", { imageId: "ami-1", instanceType: "t2.micro" }],
    "switched off": ["/spec", { instanceType: "t2.micro", cpuOptions: { amdSevSnp: "disabled" } }],
    "a template without image and type": ["/spec", { cpuOptions: { amdSevSnp: "enabled" } }],
  },
  invalid: {
    "a type of AMD's without it": {
      change: [type, "m7a.large"],
      message: "type",
      at: "/instanceType",
      text: "Instance type `m7a.large` has no AMD SEV-SNP, which the launch asks for; it must be a type that has it, such as `m6a.large`, or `amdSevSnp` be left out.",
    },
    "legacy BIOS": { change: [bootMode, "legacy-bios"], message: "bootMode", at: "/imageId" },
    "no boot mode, which is legacy BIOS on x86": {
      change: [bootMode, undefined],
      message: "bootMode",
      at: "/imageId",
      text: "AMD SEV-SNP needs UEFI and the boot mode of `it/imageId` is `not stated`; it must be `uefi` or `uefi-preferred`.",
    },
  },
  deferred: {
    "options that are not known yet": { change: ["/spec/cpuOptions", unknownValue], at: "/cpuOptions" },
    "whether it is asked for, not known yet": {
      change: ["/spec/cpuOptions/amdSevSnp", unknownValue],
      at: "/cpuOptions",
    },
    "a boot mode that is not known yet": { change: [bootMode, unknownValue], at: "/imageId" },
    "a type of which nothing is known": { change: [type, "m99a.large"], at: "/instanceType" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});
