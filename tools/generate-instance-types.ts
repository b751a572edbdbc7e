/**
 * Writes `catalog/generated/instance-types.ts` from the table of instance types that PyPI's moto carries (Apache-2.0,
 * no code of it is used): `npx tsx tools/generate-instance-types.ts [--check] [--wheel FILE]`. `--check` only compares.
 * Raise `release` by hand, with the checksum that PyPI shows. Needs Python with pip. Floor: the catalog's types.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import {
  type InstanceTypeTable,
  type InstanceTypeTraits,
  type PackedProfile,
} from "../catalog/instance-types";

const release = {
  name: "moto",
  version: "5.2.5",
  license: "Apache-2.0",
  sha256: "eef62cdcf3bfe73e0863743511ba042dfaba04ba3d5ecdcb896a196c693ad528",
  dated: "2026-10-27", // of the file in the wheel
  checked: "2026-11-22", // against the EC2 User Guide and the Instance Types guide
} as const;

const target = join(__dirname, "../catalog/generated/instance-types.ts");

/** What we read of an entry of DescribeInstanceTypes. */
interface Description {
  readonly ProcessorInfo: {
    readonly SupportedArchitectures: string[];
    readonly SupportedFeatures?: string[];
  };
  readonly SupportedVirtualizationTypes: string[];
  readonly SupportedRootDeviceTypes: string[];
  readonly SupportedBootModes: string[];
  readonly Hypervisor?: InstanceTypeTraits["hypervisor"];
  readonly BareMetal: boolean;
  readonly HibernationSupported: boolean;
  readonly NetworkInfo: {
    readonly EnaSupport: InstanceTypeTraits["enaSupport"];
    readonly MaximumNetworkInterfaces: number;
  };
  readonly NitroTpmSupport: string;
  readonly EbsInfo: {
    readonly NvmeSupport: InstanceTypeTraits["nvmeSupport"];
    readonly MaximumEbsAttachments: number;
    readonly AttachmentLimitType: PackedProfile[2];
    readonly MaximumEbsCards?: number;
  };
  readonly InstanceStorageInfo?: {
    readonly NvmeSupport: string;
    readonly Disks: { readonly Count: number; readonly SizeInGB: number; readonly Type: string }[];
  };
}

/** The table of a map from type name to its description. */
export function packInstanceTypes(types: Readonly<Record<string, Description>>): InstanceTypeTable {
  const traits = new Interned<InstanceTypeTraits>();
  const profiles = new Interned<PackedProfile>();
  const families: Record<string, string> = {};
  const names = Object.keys(types).toSorted();
  const familyNames = new Set(names.map((name) => name.slice(0, name.indexOf("."))));
  for (const family of [...familyNames].toSorted()) {
    const groups = new Map<number, string[]>();
    for (const name of names.filter((candidate) => candidate.startsWith(`${family}.`))) {
      const type = types[name];
      if (type === undefined) continue;
      const profile = profiles.add(toProfile(type, traits));
      groups.set(profile, [...(groups.get(profile) ?? []), name.slice(family.length + 1)]);
    }
    families[family] = [...groups].map(([profile, sizes]) => `${profile}:${sizes.join(",")}`).join(" ");
  }
  const { name, version, license, dated, checked } = release;
  const lists = { traits: traits.values, profiles: profiles.values, families };
  const digest = createHash("sha256").update(JSON.stringify(lists)).digest("hex");
  return { source: { name, version, license }, dated, checked, count: names.length, digest, ...lists };
}

function toProfile(type: Description, traits: Interned<InstanceTypeTraits>): PackedProfile {
  const index = traits.add({
    architectures: type.ProcessorInfo.SupportedArchitectures.toSorted(),
    virtualizationTypes: type.SupportedVirtualizationTypes.toSorted(),
    rootDeviceTypes: type.SupportedRootDeviceTypes.toSorted(),
    bootModes: type.SupportedBootModes.toSorted(),
    ...(type.Hypervisor && { hypervisor: type.Hypervisor }),
    bareMetal: type.BareMetal,
    enaSupport: type.NetworkInfo.EnaSupport,
    nvmeSupport: type.EbsInfo.NvmeSupport,
    nitroTpm: type.NitroTpmSupport === "supported",
    hibernation: type.HibernationSupported,
    sevSnp: type.ProcessorInfo.SupportedFeatures?.includes("amd-sev-snp") ?? false,
    ...(type.InstanceStorageInfo && {
      instanceStoreNvme: type.InstanceStorageInfo.NvmeSupport !== "unsupported",
    }),
  });
  const { MaximumEbsAttachments, AttachmentLimitType, MaximumEbsCards = 1 } = type.EbsInfo;
  const disks = (type.InstanceStorageInfo?.Disks ?? []).flatMap((disk) => [
    disk.Count,
    disk.SizeInGB,
    disk.Type,
  ]);
  const { MaximumNetworkInterfaces } = type.NetworkInfo;
  return [
    index,
    MaximumEbsAttachments,
    AttachmentLimitType,
    MaximumNetworkInterfaces,
    MaximumEbsCards,
    ...disks,
  ];
}

/** A list in which equal values stand once. */
class Interned<T> {
  readonly values: T[] = [];
  private readonly indexes = new Map<string, number>();

  add(value: T): number {
    const key = JSON.stringify(value);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function printModule(table: InstanceTypeTable): string {
  const { traits, profiles, families, ...about } = table;
  const lines = (list: readonly unknown[]): string =>
    list.map((item) => `    ${JSON.stringify(item)},\n`).join("");
  const entry = ([key, value]: [string, unknown]): string =>
    `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  return [
    `// Generated from ${about.source.name} ${about.source.version} (${about.source.license}) by tools/generate-instance-types.ts; do not edit.\n`,
    `import { type InstanceTypeTable } from "../instance-types";\n\n`,
    `export const instanceTypeTable: InstanceTypeTable = {\n`,
    ...Object.entries(about).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`),
    `  traits: [\n${lines(traits)}  ],\n  profiles: [\n${lines(profiles)}  ],\n`,
    `  families: {\n${Object.entries(families).map(entry).join("")}  },\n};\n`,
  ].join("");
}

/** The descriptions in moto's wheel, which is downloaded unless given, and whose checksum must be the recorded one. */
function readDescriptions(givenWheel: string | undefined): Record<string, Description> {
  const folder = mkdtempSync(join(tmpdir(), "instance-types-"));
  try {
    const wheel = givenWheel ?? downloadWheel(folder);
    const digest = createHash("sha256").update(readFileSync(wheel)).digest("hex");
    if (digest !== release.sha256) {
      throw new Error(`${wheel} is not ${release.name} ${release.version}: its SHA-256 is ${digest}`);
    }
    execFileSync("python3", ["-m", "zipfile", "-e", wheel, join(folder, "wheel")]);
    const packed = readFileSync(join(folder, "wheel/moto/ec2/resources/instance_types.json.gz"));
    return JSON.parse(gunzipSync(packed).toString("utf8")) as Record<string, Description>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function downloadWheel(folder: string): string {
  const wanted = `${release.name}==${release.version}`;
  execFileSync("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, wanted]);
  const wheel = readdirSync(folder).find((file) => file.endsWith(".whl"));
  if (wheel === undefined) throw new Error(`pip has not delivered a wheel of ${wanted}`);
  return join(folder, wheel);
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, wheel: { type: "string" } } });
  const table = packInstanceTypes(readDescriptions(values.wheel));
  const text = printModule(table);
  const same = readFileSync(target, { encoding: "utf8", flag: "a+" }) === text;
  if (!values.check) writeFileSync(target, text);
  else if (!same) process.exitCode = 1;
  const verdict = same ? "up to date" : values.check ? "out of date: run this without --check" : "written";
  console.log(`catalog/generated/instance-types.ts: ${verdict} (${table.count} types)`);
}

if (require.main === module) main();
