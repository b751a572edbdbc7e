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

  it("is of families and types that are in the table", () => {
    const families = new Set(instanceTypeNames().map(familyOf));
    for (const of of disputes.flatMap((dispute) => dispute.of)) {
      expect(families.has(of) || findInstanceType(of) !== undefined, of).toBe(true);
    }
  });

  // What each guide lists, checked 2026-11-22. Families that came after the guide are not held against it.
  it.each([
    [
      "nitroTpm",
      "m5 m5a m5ad m5d m5dn m5n m5zn m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m7i-flex m8a m8azn m8g m8gb m8gd " +
        "m8gn m8i m8id m8i-flex t3 t3a t4g c5 c5a c5ad c5d c5n c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn c7i " +
        "c7i-flex c8a c8g c8gb c8gd c8gn c8i c8id c8i-flex r5 r5a r5ad r5b r5d r5dn r5n r6a r6g r6gd r6i r6id r6idn r6in " +
        "r7a r7g r7gd r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8id r8i-flex u7i-6tb u7i-8tb u7i-12tb u7in-16tb u7in-24tb " +
        "u7in-32tb x2idn x2iedn x2iezn x8g x8aedz x8i z1d d3 d3en i3en i4i i7i i7ie i8g i8ge im4gn f2 g4dn g5 g6 g6e g6f " +
        "gr6 gr6f g7e inf1 inf2 p5 p5e p5en p6-b200 p6-b300 trn2 trn2u hpc6a hpc6id hpc8a",
      true,
      false,
    ],
    [
      "attachmentLimitType",
      "m7a m7i m7i-flex m8a m8azn m8g m8gb m8gd m8gn m8i m8id m8i-flex c7a c7i c7i-flex c8a c8g c8gb c8gd c8gn c8i c8id " +
        "c8i-flex r7a r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8id r8i-flex u7i-6tb u7i-8tb u7i-12tb u7in-16tb u7in-24tb " +
        "u7in-32tb x8g x8aedz x8i i7i i7ie i8g i8ge f2 g6 g6e g6f gr6 gr6f g7e p4d p4de p5 p5e p5en p6-b200 p6-b300 trn2 " +
        "trn2u hpc7a hpc8a",
      "dedicated",
      "shared",
    ],
  ] as const)("is all that tells the table from the guide: %s", (fact, families, listed, unlisted) => {
    const newer =
      "c8ib c8in c8ine c9g c9gd g7 m8ib m8idb m8idn m8in m8ine m9g m9gd r8ib r8idb r8idn r8in r9g r9gd t8i";
    const inGuide = families.split(" ");
    for (const type of instanceTypeNames().map(typeOf)) {
      const family = familyOf(type.name);
      // NitroTPM is of virtualized types alone; that the others have none is in the guide's words.
      const isListed = inGuide.includes(family) && !(fact === "nitroTpm" && type.bareMetal);
      if (newer.split(" ").includes(family)) continue;
      expect([type.name, knownFact(type, fact) ?? "disputed"]).toEqual([
        type.name,
        type.disputed.includes(fact) ? "disputed" : isListed ? listed : unlisted,
      ]);
      if (type.disputed.includes(fact)) expect([isListed, type[fact]]).toEqual([true, unlisted]);
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
