/** Partitions and Regions. Floor: catalog/partitions, the generator that reads the SDK. */
import { describe, expect, it } from "vitest";
import {
  hasParavirtualTypes,
  isKnownRegion,
  knownRegions,
  nearestRegions,
  paravirtualRegions,
  partitionNames,
  partitionOf,
} from "../../catalog/partitions";
import { readPartitions } from "../../tools/generate/regions";

const { partitions } = readPartitions();

describe("the partition of a Region", () => {
  it.each(partitions)("is $id for all that the SDK has there", ({ id, regions, pattern }) => {
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) {
      expect([region, partitionOf(region)]).toEqual([region, id]);
      expect(isKnownRegion(region)).toBe(true);
      expect(region).toMatch(new RegExp(pattern));
    }
    expect(knownRegions(id)).toEqual(regions);
  });

  it.each([
    ["eu-south-9", "aws"],
    ["us-gov-south-9", "aws-us-gov"],
    ["us-iso-north-9", "aws-iso"],
    ["us-isob-north-9", "aws-iso-b"],
    ["cn-south-9", "aws-cn"],
    ["eusc-fr-east-1", "aws-eusc"],
    ["moon-base-1", "aws"],
    ["", "aws"],
  ])("of %j, which nobody knows, is %s", (region, partition) => {
    expect(partitionOf(region)).toBe(partition);
    expect(isKnownRegion(region)).toBe(false);
  });

  it("has no Regions that are none", () => {
    expect(knownRegions().filter((region) => !/-\d$/.test(region))).toEqual([]);
    expect(partitionNames()).toHaveLength(8);
    expect(knownRegions("aws-moon")).toEqual([]);
  });
});

describe("a mistyped Region", () => {
  it("gets the one that was meant", () => {
    expect(nearestRegions("us-est-1", 1)).toEqual(["us-east-1"]);
    expect(nearestRegions("eu_west_1", 1)).toEqual(["eu-west-1"]);
    expect(nearestRegions("atlantis", 1)).toEqual([]);
  });
});

describe("paravirtual types", () => {
  it("are in nine old Regions, not in others, and not known elsewhere", () => {
    expect(paravirtualRegions).toHaveLength(9);
    for (const region of paravirtualRegions) expect(hasParavirtualTypes(region)).toBe(true);
    expect(hasParavirtualTypes("eu-west-2")).toBe(false);
    expect(hasParavirtualTypes("us-gov-west-1")).toBeUndefined();
    expect(hasParavirtualTypes("eu-south-9")).toBeUndefined();
  });
});
