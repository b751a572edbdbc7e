import { describe } from "vitest";
import rule from "../../../policies/rules/launch/match-instance-boot-mode";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const launch = (architecture: "x86_64" | "arm64" | "arm64_mac", instanceType: string) =>
  ({
    title: "UEFI where it is",
    kind: "launch",
    spec: { imageId: "ami-0123456789abcdef0", instanceType },
    linked: { "/imageId": { kind: "image", spec: { architecture, bootMode: "uefi" } } },
  }) as const satisfies Example;
const bootMode = "/linked/~1imageId/spec/bootMode";
const type = "/spec/instanceType";

describe("of x86", () => {
  testRule(rule, {
    good: launch("x86_64", "t3.micro"),
    valid: {
      "legacy BIOS on a type of both modes": [bootMode, "legacy-bios"],
      "a mode that is not known yet, on a type of both": [bootMode, unknownValue],
      "a type of both, whatever the image": ["/linked", {}],
      "g4dn, beside g4ad which has no UEFI": [type, "g4dn.xlarge"],
      "a type of another architecture, which match-architecture reports": [type, "t4g.micro"],
    },
    invalid: {
      "UEFI on Xen": {
        change: [type, "t2.micro"],
        message: "mismatch",
        at: "/instanceType",
        text: "Instance type `t2.micro` boots in mode `legacy-bios` and `it/imageId` is of mode `uefi`, so it cannot be launched; the image must be of mode `uefi-preferred`, or the type one that boots `uefi`.",
      },
      "UEFI on bare metal": { change: [type, "m5.metal"], message: "mismatch", at: "/instanceType" },
      "UEFI on a Nitro type without": {
        change: [type, "vt1.3xlarge"],
        message: "mismatch",
        at: "/instanceType",
      },
    },
    deferred: {
      "types that the guide and the API dispute": { change: [type, "trn1.2xlarge"], at: "/instanceType" },
    },
  });
});

describe("of x86 on Xen", () => {
  const good = {
    ...launch("x86_64", "t2.micro"),
    linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64" } } },
  } as const satisfies Example;
  testRule(rule, {
    good,
    valid: {
      "UEFI preferred": [bootMode, "uefi-preferred"],
      "legacy BIOS": [bootMode, "legacy-bios"],
    },
    invalid: {},
    deferred: {
      "a mode that is not known yet": { change: [bootMode, unknownValue], at: "/imageId" },
      "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
    },
  });
});

describe("of x86 with NitroTPM", () => {
  const { linked, ...rest } = launch("x86_64", "t2.micro");
  const tpm = { ...linked["/imageId"].spec, tpmSupport: "v2.0" } as const;
  testRule(rule, {
    good: { ...rest, linked: { "/imageId": { kind: "image", spec: tpm } } },
    valid: {},
    invalid: {
      "without NitroTPM, of which `match-instance-tpm` would speak": {
        change: ["/linked/~1imageId/spec/tpmSupport", undefined],
        message: "mismatch",
        at: "/instanceType",
      },
    },
  });
});

describe("of Arm", () => {
  testRule(rule, {
    good: launch("arm64", "t4g.micro"),
    valid: {
      "no mode, which is UEFI": [bootMode, undefined],
      "UEFI preferred, which is routine": [bootMode, "uefi-preferred"],
      "bare metal of Graviton": [type, "m7g.metal"],
      "legacy BIOS, which `match-boot-mode` reports at the image": [bootMode, "legacy-bios"],
    },
    invalid: {},
  });
});

describe("of Mac", () => {
  const { linked, ...rest } = launch("arm64_mac", "mac2.metal");
  testRule(rule, {
    good: { ...rest, linked: { "/imageId": { kind: "image", spec: { architecture: "arm64_mac" } } } },
    valid: { "legacy BIOS, as the type says": [bootMode, "legacy-bios"] },
    invalid: {},
    deferred: { UEFI: { change: ["/linked", linked], at: "/instanceType" } },
  });
});
