/**
 * Partitions and their Regions. Images, keys and organizations never cross partitions.
 * Floor: `generated/regions.ts` (from the SDK's data, by `tools/generate/regions.ts`), `nearest.ts`, `source.ts`.
 */
import { regionTable } from "./generated/regions";
import { findNearestNames } from "./nearest";
import type { Source } from "./source";

/** Where the partitions and Regions come from. */
export const partitionSources: readonly Source[] = [
  { document: `AWS SDK for JavaScript, partitions of ${regionTable.source}`, checked: "2026-11-22" },
  { document: "EC2 User Guide of 2023, Linux AMI virtualization types", checked: "2026-11-22" },
];

interface Partition {
  readonly id: string;
  /** What names of its Regions look like, those of Regions to come included. */
  readonly pattern: RegExp;
  readonly regions: readonly string[];
}

const partitions: readonly Partition[] = regionTable.partitions.map(({ id, pattern, regions }) => ({
  id,
  pattern: new RegExp(pattern),
  regions: regions.split(" "),
}));
const partitionByRegion: ReadonlyMap<string, string> = new Map(
  partitions.flatMap(({ id, regions }) => regions.map((region): [string, string] => [region, id])),
);

/**
 * Regions with instance types that run paravirtual images. Source: EC2 User Guide of 2023, Linux AMI virtualization
 * types, which lists them by name and says that current types do not run such images. Later guides give no list.
 */
export const paravirtualRegions: readonly string[] = [
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "eu-central-1",
  "eu-west-1",
  "sa-east-1",
  "us-east-1",
  "us-west-1",
  "us-west-2",
];

/** Names of all partitions, as they stand in ARNs. */
export function partitionNames(): readonly string[] {
  return partitions.map(({ id }) => id);
}

/** The partition of a Region, as it stands in ARNs; of a name that fits none, `aws`. */
export function partitionOf(region: string): string {
  const found =
    partitionByRegion.get(region) ??
    partitions.find(({ pattern }) => pattern.test(region))?.id ??
    // A Region of a country that the pattern does not have yet: `eusc-fr-east-1`. `eu` and `us` begin several.
    partitions.find(({ regions }) => regions.every((known) => geographyOf(known) === geographyOf(region)))
      ?.id;
  return found ?? "aws";
}

/** Whether the SDK of this release knows a Region; one that it does not may be new. */
export function isKnownRegion(region: string): boolean {
  return partitionByRegion.has(region);
}

/** Every Region of a partition, or of all, sorted. */
export function knownRegions(partition?: string): readonly string[] {
  const regions = partitions.filter(({ id }) => partition === undefined || id === partition);
  return regions.flatMap((each) => each.regions).toSorted();
}

/** The `count` Regions that are closest to `name`, closest first; none where nothing is close. */
export function nearestRegions(name: string, count: number): string[] {
  return findNearestNames(name, partitionByRegion.keys(), count);
}

/**
 * Whether paravirtual images run in a Region. Undefined for a Region that we do not know, and outside the partition
 * `aws`, of which the guide does not speak.
 */
export function hasParavirtualTypes(region: string): boolean | undefined {
  if (partitionByRegion.get(region) !== "aws") return undefined;
  return paravirtualRegions.includes(region);
}

function geographyOf(region: string): string | undefined {
  const [geography] = region.split("-", 1);
  return geography === "us" || geography === "eu" ? undefined : geography;
}
