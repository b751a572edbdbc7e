/** Which name was probably meant. Floor: catalog/nearest. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countEdits, findNearest } from "../../catalog/nearest";

/** Short words over few letters meet often. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "A"), maxLength: 8 });

describe("countEdits", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["x86-64", "x86_64", 1],
    ["esb", "ebs", 2],
  ])("%j and %j differ in %i", (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  it("is a distance: zero for equal words alone, the same both ways, never longer by a detour", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(countEdits(a, b) === 0).toBe(a === b);
        expect(countEdits(a, b)).toBe(countEdits(b, a));
        expect(countEdits(a, c)).toBeLessThanOrEqual(countEdits(a, b) + countEdits(b, c));
      }),
    );
  });

  it("lies between the difference in length and the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countEdits(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(countEdits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("findNearest", () => {
  it.each([
    ["x86-64", ["x86_64", "arm64"], "x86_64"],
    ["GP3", ["gp2", "gp3"], "gp3"],
    ["esb", ["ebs"], undefined],
    ["zebra", ["architecture", "region"], undefined],
    ["region", [], undefined],
  ])("of %j among %j is %j", (name, candidates, nearest) => {
    expect(findNearest(name, candidates)).toBe(nearest);
  });

  it("gives a candidate within a third of the name, and none that is closer is left", () => {
    fc.assert(
      fc.property(word, fc.array(word), (name, candidates) => {
        const edits = candidates.map((candidate) => countEdits(name.toLowerCase(), candidate.toLowerCase()));
        const fewest = Math.min(...edits);
        const nearest = findNearest(name, candidates);
        if (fewest > Math.max(1, Math.floor(name.length / 3))) expect(nearest).toBeUndefined();
        else expect(candidates.filter((_, index) => edits[index] === fewest)).toContain(nearest);
      }),
    );
  });

  it("gives the name itself where it is a candidate", () => {
    fc.assert(
      fc.property(word, (name) => {
        expect(findNearest(name, [name])).toBe(name);
      }),
    );
  });
});
