/** Limits of volumes at their edges. Floor: catalog/ebs-volumes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultVolumeType,
  ebsVolumeTypes,
  findVolumeLimits,
  maximumIops,
  maximumThroughput,
  type VolumeLimits,
} from "../../catalog/ebs-volumes";

const limitsOf = (type: string): VolumeLimits => {
  const limits = findVolumeLimits(type);
  if (limits === undefined) throw new Error(type);
  return limits;
};

describe("IOPS", () => {
  // The first size at which each type reaches its most, as its guide states it.
  it.each([
    ["gp3", 1, 3_000],
    ["gp3", 6, 3_000],
    ["gp3", 7, 3_500],
    ["gp3", 159, 79_500],
    ["gp3", 160, 80_000],
    ["gp3", 65_536, 80_000],
    ["io1", 4, 200],
    ["io1", 100, 5_000],
    ["io1", 1_279, 63_950],
    ["io1", 1_280, 64_000],
    ["io2", 255, 255_000],
    ["io2", 256, 256_000],
    ["gp2", 100, undefined],
    ["st1", 500, undefined],
  ])("of %s with %i GiB are at most %s", (type, size, most) => {
    expect(maximumIops(limitsOf(type), size)).toBe(most);
  });

  it("never fall as a volume grows, and stay within the bounds of the type", () => {
    fc.assert(
      fc.property(fc.constantFrom("gp3", "io1", "io2"), fc.integer({ min: 4, max: 65_535 }), (type, size) => {
        const limits = limitsOf(type);
        const most = maximumIops(limits, size) ?? NaN;
        expect(maximumIops(limits, size + 1)).toBeGreaterThanOrEqual(most);
        expect(most).toBeLessThanOrEqual(limits.iops?.max ?? NaN);
        expect(most).toBeGreaterThanOrEqual(limits.iops?.min ?? NaN);
      }),
    );
  });

  it("beyond the Nitro System are fewer", () => {
    expect(limitsOf("io1").iops?.reachedOffNitro).toBe(32_000);
    expect(limitsOf("io1").iops).not.toHaveProperty("attachableOffNitro");
    for (const type of ["gp3", "io2"]) {
      expect(limitsOf(type).iops).toMatchObject({ reachedOffNitro: 32_000, attachableOffNitro: 64_000 });
    }
  });
});

describe("throughput", () => {
  it.each([
    [undefined, 750],
    [3_000, 750],
    [7_999, 1_999.75],
    [8_000, 2_000],
    [80_000, 2_000],
  ])("of gp3 with %s IOPS is at most %s MiB/s", (iops, most) => {
    expect(maximumThroughput(limitsOf("gp3"), iops)).toBe(most);
  });

  it("is set on gp3 alone", () => {
    const settable = Object.keys(ebsVolumeTypes).filter((type) => limitsOf(type).throughput);
    expect(settable).toEqual(["gp3"]);
    expect(maximumThroughput(limitsOf("io2"), 100_000)).toBeUndefined();
  });
});

describe("a volume type", () => {
  it("boots unless it is a hard disk of throughput", () => {
    const still = Object.keys(ebsVolumeTypes).filter((type) => !limitsOf(type).boots);
    expect(still).toEqual(["st1", "sc1"]);
  });

  it("has sound bounds, on Outposts too", () => {
    for (const { size, iops, throughput, onOutpost } of Object.values(ebsVolumeTypes)) {
      for (const range of [size, iops, throughput]) {
        if (range) expect(range.min).toBeLessThan(range.max);
      }
      if (onOutpost) expect(onOutpost.maximumSize).toBeLessThan(size.max);
      if (iops) expect(iops.required).toBe(iops.default === undefined);
    }
    expect(limitsOf("gp3").onOutpost).toEqual({
      maximumSize: 16_384,
      maximumIops: 16_000,
      maximumThroughput: 1_000,
    });
  });

  it("is found by its own name alone", () => {
    expect(findVolumeLimits(defaultVolumeType)).toBe(ebsVolumeTypes.gp2);
    for (const name of ["", "GP3", "gp4", "constructor", "__proto__"]) {
      expect(findVolumeLimits(name)).toBeUndefined();
    }
  });
});
