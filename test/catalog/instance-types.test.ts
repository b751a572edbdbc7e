import { _InstanceType } from "@aws-sdk/client-ec2";
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
  standingOf,
  unlistedTypeNames,
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
    expect(statSync(join(__dirname, "../../catalog/generated/instance-types.ts")).size).toBeLessThan(48_000);
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
      hibernation: true,
      sevSnp: false,
      instanceStoreNvme: true,
      maximumEbsAttachments: 26,
      attachmentLimitType: "shared",
      maximumNetworkInterfaces: 4,
      ebsCards: 1,
      instanceStore: [{ count: 1, sizeInGb: 150, type: "ssd" }],
      disputed: [],
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

describe("look-alikes", () => {
  test.each([
    ["g4dn.xlarge", "x86_64"],
    ["g5.xlarge", "x86_64"],
    ["g6.xlarge", "x86_64"],
    ["g5g.xlarge", "arm64"],
    ["im4gn.large", "arm64"],
    ["is4gen.large", "arm64"],
    ["x2gd.large", "arm64"],
    ["x2idn.16xlarge", "x86_64"],
    ["a1.large", "arm64"],
    ["m5a.large", "x86_64"],
    ["mac2.metal", "arm64_mac"],
    ["mac1.metal", "x86_64_mac"],
    ["c6gn.large", "arm64"],
    ["c6in.large", "x86_64"],
    ["hpc7g.4xlarge", "arm64"],
    ["hpc7a.12xlarge", "x86_64"],
  ])("%s runs %s, whatever its letters suggest", (name, architecture) => {
    expect(findInstanceType(name)?.architectures).toEqual([architecture]);
  });

  // EC2 User Guide, AMD SEV-SNP: both of its lists, checked 2026-11-22.
  test("AMD SEV-SNP is offered by the types that the guide lists", () => {
    const sizes = {
      c6a: ["12xlarge", "16xlarge", "2xlarge", "4xlarge", "8xlarge", "large", "xlarge"],
      m6a: ["2xlarge", "4xlarge", "8xlarge", "large", "xlarge"],
      r6a: ["2xlarge", "4xlarge", "large", "xlarge"],
    };
    expect(allTypes.flatMap(({ name, sevSnp }) => (sevSnp ? [name] : [])).toSorted()).toEqual(
      Object.entries(sizes).flatMap(([family, each]) => each.map((size) => `${family}.${size}`)),
    );
  });

  // EC2 User Guide, Prerequisites for hibernation; families that came after the page are left out.
  test("hibernation is offered by the families that the guide lists, and never on bare metal", () => {
    const guide = [
      "m3 m4 m5 m5a m5ad m5d m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m7i-flex m8a m8azn m8g m8gb m8gd m8gn m8i",
      "m8i-flex m8in m8idn m8ib m8idb t2 t3 t3a t4g c3 c4 c5 c5d c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn c7i",
      "c7i-flex c8a c8g c8gb c8gd c8gn c8i c8i-flex c8in c8ib r3 r4 r5 r5a r5ad r5d r6a r6g r6gd r6idn r6in r7a r7g r7gd",
      "r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8i-flex r8in r8idn r8ib r8idb x2gd x8aedz x8i i3 i3en i4g i7i i7ie i8g i8ge",
      "im4gn is4gen",
    ].flatMap((line) => line.split(" "));
    const hibernating = allTypes.filter((type) => type.hibernation);
    const families = new Set(hibernating.map(({ name }) => name.replace(/\..*/, "")));
    const newer = ["c9g", "c9gd", "m9g", "m9gd", "r9g", "r9gd", "t8i"];
    expect([...families].toSorted()).toEqual([...guide, ...newer].toSorted());
    expect(hibernating.filter((type) => type.bareMetal)).toEqual([]);
  });

  test("instance store that is not NVMe is left on old families alone", () => {
    const old = allTypes.filter((type) => type.instanceStoreNvme === false);
    const families = new Set(old.map(({ name }) => name.replace(/\..*/, "")));
    expect([...families].join(" ")).toBe("c1 c3 d2 h1 i2 m1 m2 m3 r3 x1 x1e");
    for (const type of allTypes) {
      expect(type.instanceStoreNvme === undefined).toBe(type.instanceStore.length === 0);
    }
  });
});

describe("a name", () => {
  test("round-trips for every type", () => {
    for (const name of instanceTypeNames()) {
      expect(findInstanceType(name)?.name).toBe(name);
      expect(standingOf(name)).toBe("known");
    }
    expect(new Set(instanceTypeNames()).size).toBe(instanceTypeTable.count);
  });

  test("stands as the SDK and the table have it", () => {
    const names: string[] = Object.values(_InstanceType);
    for (const name of names) expect(standingOf(name)).not.toBe("unheard-of");
    const unlisted = names.filter((name) => standingOf(name) === "unlisted");
    expect(unlisted.toSorted()).toEqual(unlistedTypeNames());
    expect(unlisted.length + instanceTypeTable.count).toBe(names.length);
    for (const name of ["t3.mcro", "", "m5", "constructor", "M5.large", "cc2.8xlarge dl1.24xlarge"]) {
      expect(standingOf(name)).toBe("unheard-of");
    }
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
    HibernationSupported: false,
    NetworkInfo: { EnaSupport: "required" as const, MaximumNetworkInterfaces: 4 },
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
