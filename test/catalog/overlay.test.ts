/** What guides add to the table of instance types, and where the two disagree. Floor: catalog/overlay. */
import { describe, expect, it } from "vitest";
import { findInstanceType, instanceTypeNames, knownFact } from "../../catalog/instance-types";
import {
  currentGenerationFamilies,
  disputedGenerationFamilies,
  disputes,
  familyOf,
  isPreviousGeneration,
  needsDedicatedHost,
  previousGenerationFamilies,
} from "../../catalog/overlay";

const typeOf = (name: string) => {
  const type = findInstanceType(name);
  if (type === undefined) throw new Error(`${name} must be found`);
  return type;
};

describe("the generation of a type", () => {
  it.each([
    ["m4.large", true],
    ["t1.micro", true],
    ["a1.medium", true],
    ["p3.2xlarge", true],
    ["t2.micro", false],
    ["m6g.large", false],
    ["mac2-m2pro.metal", false],
    ["m5.large", undefined],
    ["d2.xlarge", undefined],
    ["p3dn.24xlarge", undefined],
    ["r9g.large", undefined],
    ["quantum.large", undefined],
    ["constructor.large", undefined],
  ])("of %s is previous: %s", (name, expected) => {
    expect(isPreviousGeneration(name)).toBe(expected);
  });

  it("is one of the two for every family that the guide names", () => {
    const both = previousGenerationFamilies.filter((family) => currentGenerationFamilies.includes(family));
    expect(both).toEqual([]);
    const named = [...previousGenerationFamilies, ...currentGenerationFamilies];
    expect(new Set(named).size).toBe(named.length);
    expect(disputedGenerationFamilies.filter((family) => !named.includes(family))).toEqual([]);
  });

  it("is not known for those families alone that came after the guide", () => {
    const families = new Set(instanceTypeNames().map(familyOf));
    const unnamed = [...families].filter(
      (family) => ![...previousGenerationFamilies, ...currentGenerationFamilies].includes(family),
    );
    expect(unnamed).toEqual(["r9g", "r9gd", "t8i"]);
  });
});

describe("a dispute", () => {
  it("stands against its facts, and leaves the others alone", () => {
    for (const name of ["trn1.2xlarge", "trn1.32xlarge", "trn1n.32xlarge"]) {
      expect(typeOf(name).disputed).toEqual(["bootModes"]);
      expect(knownFact(typeOf(name), "bootModes")).toBeUndefined();
      expect(knownFact(typeOf(name), "architectures")).toEqual(["x86_64"]);
    }
    expect(typeOf("trn2.3xlarge").disputed).toEqual(["nitroTpm"]);
    expect(knownFact(typeOf("trn2.48xlarge"), "nitroTpm")).toBe(true);
  });

  it("touches a handful of types, each of them in the table", () => {
    const disputed = instanceTypeNames().filter((name) => typeOf(name).disputed.length > 0);
    expect(disputed).toEqual(["trn1.2xlarge", "trn1.32xlarge", "trn1n.32xlarge", "trn2.3xlarge"]);
    const families = new Set(instanceTypeNames().map(familyOf));
    for (const of of disputes.flatMap((dispute) => dispute.of)) {
      expect(families.has(of) || findInstanceType(of) !== undefined, of).toBe(true);
    }
  });
});

describe("a Dedicated Host", () => {
  it("is needed by Macs alone", () => {
    const needing = instanceTypeNames().filter((name) => needsDedicatedHost(typeOf(name)));
    expect(needing).toHaveLength(9);
    expect(needing.every((name) => name.startsWith("mac"))).toBe(true);
  });

  it("is not known to be needed where the architectures are not known", () => {
    expect(needsDedicatedHost({})).toBeUndefined();
  });
});
