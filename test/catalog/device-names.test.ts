/** Names of block devices. Floor: catalog/device-names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deviceLetter,
  doNamesOverlap,
  isDeviceName,
  isInstanceStoreDeviceName,
  isRootDeviceName,
  mayNamesOverlap,
  mixesDigits,
  parseDeviceName,
  rootDeviceNames,
} from "../../catalog/device-names";

describe("a device name", () => {
  it.each([
    // name, hvm, paravirtual
    ["/dev/sda1", true, true],
    ["/dev/sda2", true, true],
    ["/dev/sda3", false, true],
    ["/dev/sda", true, true],
    ["/dev/sdz", true, true],
    ["/dev/sdf1", false, true],
    ["/dev/sdf15", false, true],
    ["/dev/sdf16", false, false],
    ["/dev/sdf0", false, false],
    ["/dev/sdaa", false, false],
    ["/dev/hda", false, true],
    ["/dev/hdb3", false, true],
    ["/dev/xvda", true, false],
    ["/dev/xvdf", true, false],
    ["/dev/xvdh", true, false],
    ["/dev/xvdcz", true, false],
    ["/dev/xvddx", true, false],
    ["/dev/xvddy", false, false],
    ["/dev/xvdea", false, false],
    ["/dev/xvda1", false, false],
    ["xvdd", true, false],
    ["xvdca", true, false],
    ["xvddx", true, false],
    ["xvddz", false, false],
    ["sdf", false, false],
    ["/dev/nvme1n1", false, false],
    ["/dev/SDF", false, false],
    [" /dev/sdf", false, false],
    ["/dev/sdf\n", false, false],
    ["", false, false],
  ])("%j is one for HVM: %s, for paravirtual images: %s", (name, hvm, paravirtual) => {
    expect(isDeviceName(name, "hvm")).toBe(hvm);
    expect(isDeviceName(name, "paravirtual")).toBe(paravirtual);
    expect(isDeviceName(name)).toBe(hvm || paravirtual);
  });

  it("has parts that make it up again", () => {
    const name = fc.stringMatching(/^(\/dev\/)?(sd|hd|xvd)[a-z]{1,2}([1-9]\d?)?$/);
    fc.assert(
      fc.property(name, (text) => {
        const { folder, driver, letter, digits } = parseDeviceName(text) ?? {};
        expect([folder, driver, letter, digits].join("")).toBe(text);
      }),
    );
  });

  it("may be the root's", () => {
    for (const root of rootDeviceNames)
      expect(isDeviceName(root, "hvm") && isRootDeviceName(root)).toBe(true);
    expect(isRootDeviceName("/dev/sda")).toBe(false);
  });
});

describe("names of instance store", () => {
  it.each([
    ["/dev/sda", undefined, false],
    ["/dev/sdb", undefined, true],
    ["/dev/sde", undefined, true],
    ["/dev/sdf", undefined, false],
    ["/dev/sdb1", undefined, false],
    ["/dev/sdf", "h1.16xlarge", true],
    ["/dev/sdi", "h1.16xlarge", false],
    ["/dev/sdi", "i2.8xlarge", true],
    ["/dev/sdy", "d2.8xlarge", true],
    ["/dev/sdz", "d2.8xlarge", false],
    ["/dev/sdf", "constructor", false],
    ["/dev/xvdb", undefined, false],
    ["xvda", undefined, true],
    ["xvde", undefined, true],
    ["xvdf", undefined, false],
    ["xvdcx", undefined, true],
    ["xvdcz", undefined, false],
    ["nonsense", undefined, false],
  ])("%s on %s: %s", (name, type, expected) => {
    expect(isInstanceStoreDeviceName(name, type)).toBe(expected);
  });
});

describe("two names", () => {
  it.each([
    // documented, inferred, digits mixed
    ["/dev/xvdf", "xvdf", true, true, false],
    ["/dev/sdf", "/dev/xvdf", false, true, false],
    ["/dev/sdf", "xvdf", false, true, false],
    ["/dev/sdf", "/dev/sdg", false, false, false],
    ["/dev/sdf", "/dev/sdf", false, false, false],
    ["/dev/sdc", "/dev/sdc1", false, false, true],
    ["/dev/sdc1", "/dev/sdc2", false, false, false],
    ["what", "ever", false, false, false],
  ])("%s and %s overlap: %s, may: %s, mix digits: %s", (one, other, documented, inferred, mixed) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(doNamesOverlap(a, b)).toBe(documented);
      expect(mayNamesOverlap(a, b)).toBe(inferred);
      expect(mixesDigits(a, b)).toBe(mixed);
    }
  });

  it("share a letter whatever comes before it", () => {
    expect(["xvdf", "/dev/xvdf", "/dev/sdf", "/dev/sdf1"].map(deviceLetter)).toEqual(["f", "f", "f", "f"]);
    expect(deviceLetter("/dev/nvme0n1")).toBeUndefined();
  });
});
