/**
 * The tables of the catalog as `ami-lint facts` shows them: as data, and as lines for a terminal.
 * Floor: catalog, layout.ts.
 */
import { ebsVolumeTypes, volumeInitializationRate, type Range } from "../../catalog/ebs-volumes";
import { findInstanceType, instanceTypeNames, unlistedTypeNames } from "../../catalog/instance-types";
import { kmsKeyForms } from "../../catalog/kms-keys";
import {
  disputedGenerationFamilies,
  disputes,
  familyOf,
  previousGenerationFamilies,
} from "../../catalog/overlay";
import { knownRegions, paravirtualRegions, partitionNames } from "../../catalog/partitions";
import { quotas } from "../../catalog/quotas";
import { deviceNameForms, rootDeviceNames } from "../../catalog/device-names";
import { factTables, type FactTable } from "../../catalog/tables";
import { organizationArnPattern, organizationalUnitArnPattern } from "../../catalog/arns";
import { type Row } from "./layout";

/** A table as it is shown. */
export interface FactView extends FactTable {
  /** For `--json`. */
  readonly data: unknown;
  /** For a terminal: a label, and what belongs to it. */
  readonly rows: readonly Row[];
}

/** Every table of the catalog that has rows or says where its facts are from. */
export function factViews(): FactView[] {
  return factTables.map((table) => ({ ...table, ...(contents[table.name]?.() ?? { data: null, rows: [] }) }));
}

const contents: Readonly<Record<string, () => Pick<FactView, "data" | "rows">>> = {
  "instance-types": () => {
    const families = familiesByArchitecture();
    const unlisted = unlistedTypeNames();
    return {
      data: { count: instanceTypeNames().length, families, unlisted },
      rows: [
        ["types", String(instanceTypeNames().length)],
        ...Object.entries(families).map(([label, names]): Row => [label, names.join(" ")]),
        ["without facts", unlisted.join(" ")],
      ],
    };
  },
  overlay: () => ({
    data: { previousGenerationFamilies, disputedGenerationFamilies, disputes },
    rows: [
      ["previous generation", previousGenerationFamilies.join(" ")],
      ["disputed generation", disputedGenerationFamilies.join(" ")],
      ...disputes.map(({ of, facts, reason }): Row => [
        `disputed ${facts.join(", ")}`,
        `${of.join(" ")}: ${reason}`,
      ]),
    ],
  }),
  "ebs-volumes": () => ({
    data: { volumeTypes: ebsVolumeTypes, volumeInitializationRate },
    rows: [
      ...Object.entries(ebsVolumeTypes).map(
        ([type, { size, iops, throughput, boots, previousGeneration }]): Row => [
          type,
          [
            `${range(size)} GiB`,
            iops && `${range(iops)} IOPS, ${iops.perGib} per GiB`,
            throughput && `${range(throughput)} MiB/s, ${throughput.perIops} per IOPS`,
            boots ? "boots" : "never boots",
            previousGeneration && "previous generation",
          ]
            .filter(Boolean)
            .join("; "),
        ],
      ),
      ["initialization", `${range(volumeInitializationRate)} MiB/s`],
    ],
  }),
  "device-names": () => ({
    data: { forms: deviceNameForms, rootDeviceNames },
    rows: [
      ...Object.entries(deviceNameForms).map(([label, forms]): Row => [label, forms.join(" ")]),
      ["roots", rootDeviceNames.join(" ")],
    ],
  }),
  partitions: () => ({
    data: {
      partitions: Object.fromEntries(partitionNames().map((name) => [name, knownRegions(name)])),
      paravirtualRegions,
    },
    rows: [
      ...partitionNames().map((name): Row => [name, knownRegions(name).join(" ")]),
      ["paravirtual types", paravirtualRegions.join(" ")],
    ],
  }),
  arns: () => {
    const organization = organizationArnPattern().source;
    const organizationalUnit = organizationalUnitArnPattern().source;
    return {
      data: { organization, organizationalUnit },
      rows: [
        ["organization", organization],
        ["organizational unit", organizationalUnit],
      ],
    };
  },
  "kms-keys": () => ({ data: { forms: kmsKeyForms }, rows: [["forms", kmsKeyForms.join(" ")]] }),
  quotas: () => ({
    data: quotas,
    rows: Object.values(quotas).map(({ value, unit, adjustable, summary }): Row => [
      `${grouped(value)} ${unit}`,
      adjustable ? `${summary} Adjustable.` : summary,
    ]),
  }),
};

function familiesByArchitecture(): Record<string, string[]> {
  const families = new Map<string, Set<string>>();
  for (const name of instanceTypeNames()) {
    const architecture = findInstanceType(name)?.architectures.join(" and ") ?? "";
    families.set(architecture, (families.get(architecture) ?? new Set()).add(familyOf(name)));
  }
  return Object.fromEntries([...families].map(([architecture, names]) => [architecture, [...names]]));
}

function range({ min, max }: Range): string {
  return `${grouped(min)} to ${grouped(max)}`;
}

function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
