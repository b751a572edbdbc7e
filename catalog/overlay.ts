/**
 * What AWS's guides say of instance types that the generated table does not say, or says otherwise. Where the two
 * disagree we take neither: a rule must defer. Each entry has its document.
 * Floor: `source.ts`, and the names of facts in `instance-types.ts`.
 */
import { type DescribedInstanceType, type InstanceTypeFact } from "./instance-types";
import { type Source } from "./source";

const checked = "2026-11-22";
const instanceTypesGuide: Source = { document: "EC2 Instance Types guide, Instance types", checked };
const macGuide: Source = { document: "EC2 User Guide, Amazon EC2 Mac instances", checked };
const bootGuide: Source = {
  document: "EC2 User Guide, Requirements to launch an EC2 instance in UEFI boot mode",
  checked,
};
const tpmGuide: Source = { document: "EC2 User Guide, Requirements for using NitroTPM", checked };

/** Facts of a family, or of one type, on which our sources disagree. */
export interface Dispute {
  /** Families (`trn1`) and types (`trn2.3xlarge`). */
  readonly of: readonly string[];
  readonly facts: readonly InstanceTypeFact[];
  /** What each side says. */
  readonly reason: string;
  readonly source: Source;
}

export const disputes: readonly Dispute[] = [
  {
    of: ["trn1", "trn1n"],
    facts: ["bootModes"],
    reason:
      "DescribeInstanceTypes gives legacy-bios alone; the guide leaves the family out of its exceptions to UEFI",
    source: bootGuide,
  },
  {
    of: ["trn2.3xlarge"],
    facts: ["nitroTpm"],
    reason: "DescribeInstanceTypes says unsupported; the guide lists all of Trn2",
    source: tpmGuide,
  },
];

/** Families that the guide calls previous generation. Source: EC2 Instance Types guide, Instance types. */
export const previousGenerationFamilies: readonly string[] =
  "a1 m1 m2 m3 m4 t1 c1 c3 c4 r3 r4 i2 g3 p3 p3dn".split(" ");

/** Families that the guide calls current generation. Source: the same page. */
export const currentGenerationFamilies: readonly string[] = [
  "m5 m5a m5ad m5d m5dn m5n m5zn m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m7i-flex m8a m8azn m8g m8gb m8gd",
  "m8gn m8i m8id m8i-flex m8in m8idn m8ine m8ib m8idb m9g m9gd mac1 mac2 mac2-m1ultra mac2-m2 mac2-m2pro mac-m3ultra",
  "mac-m4 mac-m4pro mac-m4max t2 t3 t3a t4g c5 c5a c5ad c5d c5n c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn c7i",
  "c7i-flex c8a c8g c8gb c8gd c8gn c8i c8id c8i-flex c8in c8ine c8ib c9g c9gd r5 r5a r5ad r5b r5d r5dn r5n r6a r6g",
  "r6gd r6i r6id r6idn r6in r7a r7g r7gd r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8id r8i-flex r8in r8idn r8ib r8idb u-3tb1",
  "u-6tb1 u-9tb1 u-12tb1 u-18tb1 u-24tb1 u7i-6tb u7i-8tb u7i-12tb u7in-16tb u7in-24tb u7in-32tb u7inh-32tb x1 x1e x2gd",
  "x2idn x2iedn x2iezn x8g x8aedz x8i z1d d2 d3 d3en h1 i3 i3en i4g i4i i7i i7ie i8g i8ge im4gn is4gen dl1 dl2q f2 g4ad",
  "g4dn g5 g5g g6 g6e g6f gr6 gr6f g7 g7e inf1 inf2 p4d p4de p5 p5e p5en p6-b200 p6-b300 p6e-gb200 trn1 trn1n trn2",
  "trn2u vt1 hpc6a hpc6id hpc7a hpc7g hpc8a",
].flatMap((line) => line.split(" "));

/**
 * Families whose `CurrentGeneration` in DescribeInstanceTypes (moto 5.2.5, of 2026-10-27) is the opposite of what the
 * guide says: the guide has all but p3dn as current.
 */
export const disputedGenerationFamilies: readonly string[] =
  "c5 c6gn d2 g5 m5 m6i p3dn r5 r6i r7g r7gd".split(" ");

/** Where the overlay comes from. */
export const overlaySources: readonly Source[] = [
  instanceTypesGuide,
  bootGuide,
  tpmGuide,
  macGuide,
  { document: "moto 5.2.5, EC2 DescribeInstanceTypes of 2026-10-27", checked },
];

/** The disputes that touch a type. */
export function disputesOf(name: string): readonly Dispute[] {
  return disputes.filter(({ of }) => of.includes(name) || of.includes(familyOf(name)));
}

/** The facts of a type on which our sources disagree. */
export function disputedFacts(name: string): readonly InstanceTypeFact[] {
  return disputesOf(name).flatMap(({ facts }) => facts);
}

/**
 * Whether AWS calls the family of a type previous generation. Undefined where the guide does not name the family, and
 * where DescribeInstanceTypes says the opposite.
 */
export function isPreviousGeneration(name: string): boolean | undefined {
  const family = familyOf(name);
  if (disputedGenerationFamilies.includes(family)) return undefined;
  if (previousGenerationFamilies.includes(family)) return true;
  return currentGenerationFamilies.includes(family) ? false : undefined;
}

/**
 * Whether a type runs on a Dedicated Host alone (tenancy `host`): those of Mac. Undefined where its architectures are
 * not known. Source: EC2 User Guide, Amazon EC2 Mac instances.
 */
export function needsDedicatedHost({
  architectures,
}: Pick<DescribedInstanceType, "architectures">): boolean | undefined {
  return architectures?.some((architecture) => architecture.endsWith("_mac"));
}

/** The family of a type: `m5d` of `m5d.xlarge`. */
export function familyOf(name: string): string {
  return name.split(".", 1)[0] ?? name;
}
