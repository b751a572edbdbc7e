/**
 * What a manifest must not say in two places, or of one place twice: faults that no keyword of a schema can tell, for
 * it compares what stands apart. Floor: pointer, the types of validate.
 */
import { escapeToken } from "./pointer";
import { type Issue } from "./validate";

/** A fault between two places of a manifest. */
export type Relation = Pick<Issue, "at" | "key" | "message" | "got" | "remedy"> & {
  readonly id: "manifest/copy-at-home" | "manifest/two-root-snapshots";
};

/** The faults of a manifest's value, whatever its shape. Never throws. */
export function findRelations(manifest: unknown): Relation[] {
  return Object.entries(bagOf(bagOf(manifest).images)).flatMap(([name, image]) => {
    const at = `/images/${escapeToken(name)}`;
    return [...copyAtHome(bagOf(image), at), ...secondRootSnapshot(bagOf(image), at)];
  });
}

type Bag = Readonly<Record<string, unknown>>;

/** A copy bears its source's name, and in one Region a name is there once. */
function copyAtHome({ region, copies }: Bag, at: string): Relation[] {
  if (typeof region !== "string") return [];
  const told = (place: Pick<Relation, "at" | "key">): Relation => ({
    id: "manifest/copy-at-home",
    ...place,
    got: region,
    message: `\`${region}\` is the Region in which the image is made; \`copies\` must name further Regions alone: take it out.`,
    remedy: `take \`${region}\` out`,
  });
  if (Array.isArray(copies)) {
    const index = copies.indexOf(region);
    return index < 0 ? [] : [told({ at: `${at}/copies/${index}` })];
  }
  return Object.hasOwn(bagOf(copies), region) ? [told({ at: `${at}/copies`, key: region })] : [];
}

/** The root snapshot has one place: `source.snapshot`. */
function secondRootSnapshot({ source, platform }: Bag, at: string): Relation[] {
  const { snapshot, rootDevice = defaultRootDevice(platform), mappings } = bagOf(source);
  if (snapshot === undefined || !Array.isArray(mappings)) return [];
  return (mappings as readonly unknown[]).flatMap((mapping, index): Relation[] => {
    const { deviceName, ebs } = bagOf(mapping);
    const given = bagOf(ebs).snapshotId;
    if (deviceName !== rootDevice || typeof given !== "string") return [];
    return [
      {
        id: "manifest/two-root-snapshots",
        at: `${at}/source/mappings/${index}/ebs/snapshotId`,
        got: given,
        message: `\`${String(rootDevice)}\` is the root device, whose snapshot is \`source.snapshot\`; it must be stated there alone: take \`snapshotId\` out.`,
        remedy: "take `snapshotId` out",
      },
    ];
  });
}

/** Windows has its root on `/dev/sda1`; Linux on either. Source: EC2 User Guide, Device names; checked 2026-11-22. */
export function defaultRootDevice(platform: unknown): string {
  return platform === "windows" || platform === "sql-server" ? "/dev/sda1" : "/dev/xvda";
}

function bagOf(value: unknown): Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Bag) : {};
}
