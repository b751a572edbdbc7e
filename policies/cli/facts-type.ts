/**
 * One instance type as `ami-lint facts TYPE` shows it: what is known, what is disputed, and what is not known.
 * Floor: catalog.
 */
import { maximumAttachments } from "../../catalog/attachments";
import {
  findInstanceType,
  instanceTypeSources,
  standingOf,
  type InstanceType,
  type Standing,
} from "../../catalog/instance-types";
import {
  disputedGenerationFamilies,
  disputesOf,
  familyOf,
  isPreviousGeneration,
  needsDedicatedHost,
  overlaySources,
} from "../../catalog/overlay";
import { type Source } from "../../catalog/source";

/** What there is to say of a name. */
export interface TypeFacts {
  readonly name: string;
  readonly standing: Standing;
  /** Null: not known, or disputed. */
  readonly previousGeneration: boolean | null;
  /** As the table has them; absent for a type without facts. */
  readonly facts?: InstanceType;
  readonly dedicatedHostOnly?: boolean;
  /** With one network interface; null: on Xen more is best effort. */
  readonly maximumAttachments?: number | null;
  readonly disputes: readonly { readonly facts: readonly string[]; readonly reason: string }[];
  readonly sources: readonly Source[];
}

/** Everything that the catalog says of a name. */
export function describeType(name: string): TypeFacts {
  const facts = findInstanceType(name);
  const hostOnly = facts && needsDedicatedHost(facts);
  const generation = disputedGenerationFamilies.includes(familyOf(name))
    ? [
        {
          facts: ["previousGeneration"],
          reason: "DescribeInstanceTypes says the opposite of the Instance Types guide",
        },
      ]
    : [];
  return {
    name,
    standing: standingOf(name),
    previousGeneration: isPreviousGeneration(name) ?? null,
    ...(facts && { facts, maximumAttachments: maximumAttachments(facts) ?? null }),
    ...(hostOnly !== undefined && { dedicatedHostOnly: hostOnly }),
    disputes: [...generation, ...disputesOf(name).map(({ facts: of, reason }) => ({ facts: of, reason }))],
    sources: [
      ...new Map(
        [...instanceTypeSources, ...overlaySources].map((source) => [source.document, source]),
      ).values(),
    ],
  };
}

/** The facts of a type, label and text; what the sources disagree on is marked. */
export function typeRows(type: TypeFacts): [label: string, text: string][] {
  const generation: [string, string] = [
    "previous generation",
    type.previousGeneration === null ? "not known" : yes(type.previousGeneration),
  ];
  const { facts } = type;
  const rows: [fact: string, label: string, text: string][] = facts
    ? [
        ["architectures", "architectures", facts.architectures.join(", ")],
        ["virtualizationTypes", "virtualization", facts.virtualizationTypes.join(", ")],
        ["rootDeviceTypes", "root devices", facts.rootDeviceTypes.join(", ")],
        ["bootModes", "boot modes", facts.bootModes.join(", ")],
        ["hypervisor", "hypervisor", facts.hypervisor ?? "none: bare metal"],
        ["enaSupport", "ENA", facts.enaSupport],
        ["nvmeSupport", "EBS as NVMe", facts.nvmeSupport],
        ["nitroTpm", "NitroTPM", yes(facts.nitroTpm)],
        ["hibernation", "hibernation", yes(facts.hibernation)],
        ["sevSnp", "AMD SEV-SNP", yes(facts.sevSnp)],
        ["", "Dedicated Host alone", yes(type.dedicatedHostOnly === true)],
        [
          "maximumEbsAttachments",
          "EBS volumes",
          `${facts.maximumEbsAttachments}, ${facts.attachmentLimitType}`,
        ],
        ["maximumNetworkInterfaces", "network interfaces", String(facts.maximumNetworkInterfaces)],
        ["ebsCards", "EBS cards", String(facts.ebsCards)],
        ["instanceStore", "instance store", storeText(facts)],
      ]
    : [];
  const disputed = new Set<string>(facts?.disputed);
  return [
    ...rows.map(([fact, label, text]): [string, string] => [
      label,
      disputed.has(fact) ? `${text} (disputed)` : text,
    ]),
    generation,
    ...type.disputes.map((dispute): [string, string] => [
      "disputed",
      `${dispute.facts.join(", ")}: ${dispute.reason}`,
    ]),
  ];
}

function storeText({ instanceStore, instanceStoreNvme }: InstanceType): string {
  if (instanceStore.length === 0) return "none";
  const disks = instanceStore.map(({ count, sizeInGb, type }) => `${count} x ${sizeInGb} GB ${type}`);
  return `${disks.join(" + ")}${instanceStoreNvme === true ? ", NVMe" : ""}`;
}

function yes(is: boolean): string {
  return is ? "yes" : "no";
}
