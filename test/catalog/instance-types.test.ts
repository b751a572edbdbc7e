import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { instanceTypeTable } from "../../catalog/generated/instance-types";
import {
  findInstanceType,
  instanceTypeNames,
  instanceTypeSources,
  nearestInstanceTypes,
  type InstanceType,
} from "../../catalog/instance-types";
import { packInstanceTypes } from "../../tools/generate-instance-types";

const allTypes = instanceTypeNames().map((name) => {
  const type = findInstanceType(name);
  if (type === undefined) throw new Error(`${name} must be found`);
  return type;
});

describe("the generated table", () => {
  test("is what the generator wrote: its digest holds", () => {
    const { traits, profiles, families, digest, count } = instanceTypeTable;
    expect(createHash("sha256").update(JSON.stringify({ traits, profiles, families })).digest("hex")).toBe(
      digest,
    );
    expect(allTypes.length).toBe(count);
  });

  test("is small", () => {
    expect(statSync(join(__dirname, "../../catalog/generated/instance-types.ts")).size).toBeLessThan(40_000);
  });

  // Counts of moto 5.2.5, taken apart from our own code: reference of 2026-11-22.
  test("agrees with an independent count of its source", () => {
    const counts = (group: (type: InstanceType) => string): Record<string, number> => {
      const counted: Record<string, number> = {};
      for (const type of allTypes) counted[group(type)] = (counted[group(type)] ?? 0) + 1;
      return counted;
    };
    expect(counts((type) => type.architectures.join("+"))).toEqual({
      x86_64: 959,
      arm64: 418,
      "i386+x86_64": 9,
      arm64_mac: 8,
      x86_64_mac: 1,
    });
    expect(counts((type) => type.virtualizationTypes.join("+"))).toEqual({
      hvm: 1376,
      "hvm+paravirtual": 19,
    });
    expect(counts((type) => type.bootModes.join("+"))).toEqual({
      "legacy-bios+uefi": 790,
      uefi: 418,
      "legacy-bios": 187,
    });
    expect(counts((type) => type.hypervisor ?? "none")).toEqual({ nitro: 1167, xen: 74, none: 154 });
    expect(counts((type) => type.rootDeviceTypes.join("+"))).toEqual({ ebs: 1362, "ebs+instance-store": 33 });
  });

  test("is sorted, and says where it is from", () => {
    const families = Object.keys(instanceTypeTable.families);
    expect(families).toEqual(families.toSorted());
    expect(instanceTypeSources[0]).toEqual({
      document: expect.stringContaining("moto 5.2.5") as string,
      checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
  });
});

describe("a type", () => {
  test("comes back whole", () => {
    expect(findInstanceType("m5d.xlarge")).toEqual({
      name: "m5d.xlarge",
      architectures: ["x86_64"],
      virtualizationTypes: ["hvm"],
      rootDeviceTypes: ["ebs"],
      bootModes: ["legacy-bios", "uefi"],
      hypervisor: "nitro",
      bareMetal: false,
      enaSupport: "required",
      nvmeSupport: "required",
      nitroTpm: true,
      maximumEbsAttachments: 26,
      attachmentLimitType: "shared",
      ebsCards: 1,
      instanceStore: [{ count: 1, sizeInGb: 150, type: "ssd" }],
    });
    expect(findInstanceType("m5.metal")).not.toHaveProperty("hypervisor");
  });

  test.each([
    "",
    ".",
    "m5",
    "m5.",
    ".xlarge",
    "m5.xlarge.x",
    "M5.XLARGE",
    "__proto__.x",
    "constructor.name",
    "m5.xl",
  ])("is not found by %j", (name) => {
    expect(findInstanceType(name)).toBeUndefined();
  });

  test("is offered where a name was mistyped, and only then", () => {
    expect(nearestInstanceTypes("t3.mcro", 2)).toEqual(["t3.micro", "t1.micro"]);
    expect(nearestInstanceTypes("M5.Xlarge", 1)).toEqual(["m5.xlarge"]);
    expect(nearestInstanceTypes("quantum", 3)).toEqual([]);
  });
});

test("the generator gives the same table whatever the order of its input", () => {
  const type = (architecture: string) => ({
    ProcessorInfo: { SupportedArchitectures: [architecture] },
    SupportedVirtualizationTypes: ["hvm"],
    SupportedRootDeviceTypes: ["ebs"],
    SupportedBootModes: ["uefi", "legacy-bios"],
    Hypervisor: "nitro" as const,
    BareMetal: false,
    NetworkInfo: { EnaSupport: "required" as const },
    NitroTpmSupport: "supported",
    EbsInfo: {
      NvmeSupport: "required" as const,
      MaximumEbsAttachments: 27,
      AttachmentLimitType: "shared" as const,
    },
  });
  const types = { "b1.small": type("arm64"), "a1.large": type("x86_64"), "a1.medium": type("x86_64") };
  const table = packInstanceTypes(types);
  expect(table.families).toEqual({ a1: "0:large,medium", b1: "1:small" });
  expect(packInstanceTypes(Object.fromEntries(Object.entries(types).toReversed()))).toEqual(table);
});
