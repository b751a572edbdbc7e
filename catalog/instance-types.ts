/**
 * Look-ups over the instance types: what each can run, boot and attach. The table is packed, and only the row that
 * is asked for is unpacked. Facts carry the date in `instanceTypeSources`; a type that came later is simply not found.
 * Floor: `generated/*` (from `tools/generate-instance-types.ts` and `tools/generate/`), `overlay.ts`, `nearest.ts`,
 * `source.ts`.
 */
import { instanceTypeTable } from "./generated/instance-types";
import { unlistedTypes } from "./generated/unlisted-types";
import { findNearestNames } from "./nearest";
import { disputedFacts } from "./overlay";
import { type Source } from "./source";

/** What types of one profile have in common, whatever their size. */
export interface InstanceTypeTraits {
  readonly architectures: readonly string[];
  readonly virtualizationTypes: readonly string[];
  readonly rootDeviceTypes: readonly string[];
  readonly bootModes: readonly string[];
  /** Absent on bare metal. */
  readonly hypervisor?: "nitro" | "xen";
  readonly bareMetal: boolean;
  readonly enaSupport: "required" | "supported" | "unsupported";
  /** Whether EBS volumes appear as NVMe devices. */
  readonly nvmeSupport: "required" | "supported" | "unsupported";
  readonly nitroTpm: boolean;
  /** Whether it hibernates, with Linux at least: Windows may only up to 16 GiB of memory. */
  readonly hibernation: boolean;
  /** Whether AMD SEV-SNP can be asked for at launch. */
  readonly sevSnp: boolean;
  /** Whether instance store disks are NVMe, and so appear without a mapping. Absent without instance store. */
  readonly instanceStoreNvme?: boolean;
}

/** Equal instance store disks of a type. */
export interface InstanceStoreDisks {
  readonly count: number;
  readonly sizeInGb: number;
  readonly type: "hdd" | "ssd";
}

/** What a type's size decides. */
interface InstanceTypeLimits {
  /** With one network interface; where the limit is shared, further interfaces count against it. */
  readonly maximumEbsAttachments: number;
  readonly attachmentLimitType: "dedicated" | "shared";
  /** Over all network cards. */
  readonly maximumNetworkInterfaces: number;
  readonly ebsCards: number;
  readonly instanceStore: readonly InstanceStoreDisks[];
}

/** Name of a fact about a type. */
export type InstanceTypeFact = keyof InstanceTypeTraits | keyof InstanceTypeLimits;

interface NamedInstanceType {
  readonly name: string;
  /** Facts on which our sources disagree (`overlay.ts` says how): no ground to refuse anything. */
  readonly disputed: readonly InstanceTypeFact[];
}

/** One instance type of this release's table, as DescribeInstanceTypes describes it. */
export interface InstanceType extends InstanceTypeTraits, InstanceTypeLimits, NamedInstanceType {}

/** An instance type of which somebody else's table may leave facts out: those are not known. */
export interface DescribedInstanceType
  extends Partial<InstanceTypeTraits>, Partial<InstanceTypeLimits>, NamedInstanceType {}

/**
 * `known`: the table has its facts. `unlisted`: EC2's API names it, and we have no facts. `unheard-of`: neither; newer
 * than this release, or mistyped.
 */
export type Standing = "known" | "unlisted" | "unheard-of";

/** A table of instance types: this release's, or the user's own over it. */
export interface InstanceTypeLookup {
  findInstanceType(name: string): DescribedInstanceType | undefined;
  nearestInstanceTypes(name: string, count: number): string[];
  standingOf(name: string): Standing;
}

/** Index of the traits, attachments, limit type, interfaces, EBS cards, then (count, GB, type) of each group of disks. */
export type PackedProfile = readonly [
  traits: number,
  maximumEbsAttachments: number,
  attachmentLimitType: "dedicated" | "shared",
  maximumNetworkInterfaces: number,
  ebsCards: number,
  ...disks: (number | string)[],
];

/** The generated table: where it is from, and its rows. */
export interface InstanceTypeTable {
  readonly source: { readonly name: string; readonly version: string; readonly license: string };
  /** Day on which the data was packaged by its source. */
  readonly dated: string;
  /** Day on which we last held it against AWS's guide. */
  readonly checked: string;
  readonly count: number;
  /** SHA-256 of the three lists below as JSON: a table edited by hand is found without the network. */
  readonly digest: string;
  readonly traits: readonly InstanceTypeTraits[];
  readonly profiles: readonly PackedProfile[];
  /** Family to its sizes, grouped by profile: `12:large,xlarge 13:metal`. */
  readonly families: Readonly<Record<string, string>>;
}

/** Where the table comes from. */
export const instanceTypeSources: readonly Source[] = [
  {
    document: `${instanceTypeTable.source.name} ${instanceTypeTable.source.version}, EC2 DescribeInstanceTypes of ${instanceTypeTable.dated}`,
    checked: instanceTypeTable.checked,
  },
  { document: `EC2 API, InstanceType, as in ${unlistedTypes.source}`, checked: "2026-11-22" },
];

/** The instance type of a name such as `t4g.micro`, or undefined for one that this release does not know. */
export function findInstanceType(name: string): InstanceType | undefined {
  const [family = "", size = "", ...rest] = name.split(".");
  if (size === "" || rest.length > 0 || !Object.hasOwn(instanceTypeTable.families, family)) return undefined;
  for (const [profile, sizes] of groupsOf(family)) {
    if (sizes.includes(size)) return unpack(name, profile);
  }
  return undefined;
}

let names: readonly string[] | undefined;

/** Names of all types, family by family. */
export function instanceTypeNames(): readonly string[] {
  names ??= Object.keys(instanceTypeTable.families).flatMap((family) =>
    groupsOf(family).flatMap(([, sizes]) => sizes.map((size) => `${family}.${size}`)),
  );
  return names;
}

/** Names that EC2's API has and our table lacks: retired types, and those too new for it. */
export function unlistedTypeNames(): readonly string[] {
  return unlistedTypes.names.split(" ");
}

/** The `count` names that are closest to `name`, closest first; none where nothing is close. */
export function nearestInstanceTypes(name: string, count: number): string[] {
  return findNearestNames(name, instanceTypeNames(), count);
}

/** What we know of a name. */
export function standingOf(name: string): Standing {
  if (findInstanceType(name) !== undefined) return "known";
  return unlistedTypeNames().includes(name) ? "unlisted" : "unheard-of";
}

/** The table of this release. */
export const ownInstanceTypes: InstanceTypeLookup = { findInstanceType, nearestInstanceTypes, standingOf };

/**
 * A fact that can be relied on: undefined where the sources disagree, where the table leaves it out, and where there is
 * nothing to say (`hypervisor` of bare metal, `instanceStoreNvme` without instance store).
 */
export function knownFact<Fact extends InstanceTypeFact>(
  type: DescribedInstanceType,
  fact: Fact,
): DescribedInstanceType[Fact] | undefined {
  return type.disputed.includes(fact) ? undefined : type[fact];
}

function groupsOf(family: string): [profile: number, sizes: string[]][] {
  return (instanceTypeTable.families[family] ?? "").split(" ").map((group) => {
    const [profile, sizes = ""] = group.split(":");
    return [Number(profile), sizes.split(",")];
  });
}

function unpack(name: string, profile: number): InstanceType | undefined {
  const row = instanceTypeTable.profiles[profile];
  const traits = row && instanceTypeTable.traits[row[0]];
  if (!row || !traits) return undefined;
  const [, maximumEbsAttachments, attachmentLimitType, maximumNetworkInterfaces, ebsCards, ...disks] = row;
  const instanceStore: InstanceStoreDisks[] = [];
  for (let i = 0; i < disks.length; i += 3) {
    const type = disks[i + 2] === "hdd" ? "hdd" : "ssd";
    instanceStore.push({ count: Number(disks[i]), sizeInGb: Number(disks[i + 1]), type });
  }
  return {
    name,
    ...traits,
    maximumEbsAttachments,
    attachmentLimitType,
    maximumNetworkInterfaces,
    ebsCards,
    instanceStore,
    disputed: disputedFacts(name),
  };
}
