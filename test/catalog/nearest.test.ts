import { expect, test } from "vitest";
import { findNearest, findNearestNames } from "../../catalog/nearest";

const names = ["match-volume-iops", "match-root-device", "no-public-image"];

test.each([
  ["match-volume-iop", "match-volume-iops"],
  ["NO-PUBLIC-IMAGE", "no-public-image"],
  ["no-puplic-imag", "no-public-image"],
  ["something-else-entirely", undefined],
  ["", undefined],
])("%j is probably %j", (name, wanted) => {
  expect(findNearest(name, names)).toBe(wanted);
});

test("the closest come first, equals in order of their names", () => {
  expect(findNearestNames("ab", ["xb", "ab", "ac", "abcdef"], 3)).toEqual(["ab", "ac", "xb"]);
});

test("a very long name costs nothing", () => {
  expect(findNearestNames("x".repeat(1_000_000), names, 3)).toEqual([]);
});
