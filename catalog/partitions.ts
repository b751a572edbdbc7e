/**
 * Which partition a Region belongs to. Images, keys and organizations never cross partitions.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

export const partitionSources: readonly Source[] = [
  { document: "botocore, endpoints and partitions data (partitions.json)", checked: "2026-11-22" },
];

/** How the Regions of each partition begin; `aws` has all the others. */
const prefixes: Readonly<Record<string, string>> = {
  "cn-": "aws-cn",
  "us-gov-": "aws-us-gov",
  "us-iso-": "aws-iso",
  "us-isob-": "aws-iso-b",
  "eu-isoe-": "aws-iso-e",
  "us-isof-": "aws-iso-f",
  "eusc-": "aws-eusc",
};

/** The partition of a Region, as it stands in ARNs. */
export function partitionOf(region: string): string {
  const prefix = Object.keys(prefixes).find((start) => region.startsWith(start));
  return prefixes[prefix ?? ""] ?? "aws";
}
