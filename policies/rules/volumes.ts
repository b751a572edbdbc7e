/**
 * The EBS volumes that a subject describes, each with what EC2 will make of it *there*: defaults filled in, a launch
 * laid over the image's mapping of the same device. Shared by the rules about volumes.
 * Floor: the engine, `launches.ts` and `snapshots.ts`.
 */
import { type LaunchEbsBlockDevice } from "../../schemas/generated/types";
import { type Context } from "../engine/rule";
import { type SubjectOf } from "../engine/subject";
import {
  isObject,
  isUnknown,
  itemsOf,
  mayHoldMore,
  unknownValue,
  type Fields,
  type JsonPointer,
  type Tri,
  type Unknown,
} from "../engine/value";
import { effectiveLaunch } from "./launches";
import { orEncrypted, snapshotBehind, type SnapshotFacts } from "./snapshots";

/** The kinds that describe volumes. */
export const volumeKinds = ["image", "image-from-instance", "launch", "image-recipe", "volume"] as const;
export type VolumeSubject = SubjectOf<(typeof volumeKinds)[number]>;

export type VolumeFields = Fields<LaunchEbsBlockDevice>;

export interface Volume {
  /** Place of the volume's properties; the empty pointer for a volume by itself. */
  readonly at: JsonPointer;
  /** What a person calls it: the device name, where one is known. */
  readonly device: string;
  /** What the subject itself says. */
  readonly stated: VolumeFields;
  /** What it will be: a property that nobody states yet is unknown, one that nobody will state is absent. */
  readonly made: VolumeFields;
  /** Type of what lies under it, which may be another than its own; absent where nothing does, or names no type. */
  readonly typeBelow: Tri<string>;
  readonly isRoot: boolean | Unknown;
  /** Of the snapshot that it begins from, its own or the image's; absent for an empty volume. */
  readonly snapshot: SnapshotFacts | undefined;
}

type Links = Pick<Context<unknown>, "find" | "findImage">;

/** What lies under a volume: nothing, the image's mapping of the device, or something that is not known. */
type Base = Unknown | { readonly fields: VolumeFields; readonly snapshot: SnapshotFacts | undefined };

interface Ground {
  /** Device name of the root; absent where there is none to know. */
  readonly root: Tri<string>;
  under(device: Tri<string>): Base;
}

// Through the API; the console offers gp3. Source: EC2 API Reference, CreateVolume, and EBS User Guide, Amazon EBS General
// Purpose SSD volumes, checked 2026-11-22.
const defaultVolumeType = "gp2";
const nothing: Base = { fields: {}, snapshot: undefined };
const notKnown: SnapshotFacts = {
  volumeSize: unknownValue,
  encrypted: unknownValue,
  storageTier: unknownValue,
};

/** The volumes of a subject; mappings that are not known yet are deferred. */
export function* volumesOf(
  subject: VolumeSubject,
  ctx: Links & Pick<Context<unknown>, "defer">,
): Generator<Volume> {
  const ground = groundOf(subject, ctx);
  const toVolume = (
    at: JsonPointer,
    device: string,
    stated: VolumeFields,
    base: Base,
    isRoot: Volume["isRoot"],
  ): Volume => {
    const below = isUnknown(base) ? notKnown : base.snapshot;
    const typeBelow = isUnknown(base) ? base : base.fields.volumeType;
    const snapshot =
      stated.snapshotId === undefined ? below : snapshotBehind(subject, `${at}/snapshotId`, ctx);
    return { at, device, stated, typeBelow, made: make(stated, base, snapshot), isRoot, snapshot };
  };

  if (subject.kind === "volume") {
    yield toVolume("", "volume", subject.spec, nothing, false);
    return;
  }
  if (subject.kind === "launch") {
    const { rootVolume } = subject.spec;
    if (isObject(rootVolume)) {
      const base = ground.root === undefined ? unknownValue : ground.under(ground.root);
      yield toVolume("/rootVolume", "root", rootVolume, base, true);
    } else if (rootVolume !== undefined) ctx.defer("/rootVolume", "the root volume is not known yet");
  }
  const { blockDeviceMappings } = subject.spec;
  if (blockDeviceMappings !== undefined && !Array.isArray(blockDeviceMappings)) {
    ctx.defer("/blockDeviceMappings", "the mappings are not known yet");
  }
  for (const [index, mapping] of itemsOf(blockDeviceMappings).entries()) {
    const at = `/blockDeviceMappings/${index}`;
    const stated = isObject(mapping) ? mapping.ebs : mapping;
    if (isObject(mapping) && isObject(stated)) {
      const { deviceName } = mapping;
      const device = typeof deviceName === "string" ? deviceName : String(index);
      const areKnown = typeof deviceName === "string" && typeof ground.root === "string";
      const isRoot = areKnown ? deviceName === ground.root : unknownValue;
      yield toVolume(`${at}/ebs`, device, stated, ground.under(deviceName), isRoot);
    } else if (stated !== undefined) ctx.defer(at, "the mapping is not known yet");
  }
}

function groundOf(subject: VolumeSubject, ctx: Links): Ground {
  if (subject.kind === "image") return { root: subject.spec.rootDeviceName, under: () => nothing };
  if (subject.kind !== "launch") return { root: unknownValue, under: () => unknownValue };
  const { image, template } = effectiveLaunch(subject, ctx);
  const isOpen = subject.spec.launchTemplate !== undefined && template === undefined;
  return {
    root: image?.spec.rootDeviceName ?? unknownValue,
    under: (device) => {
      if (image === undefined || isOpen) return unknownValue;
      const between = template === undefined ? undefined : findMapping(template, device);
      return between === undefined ? underOf(image, device, ctx) : unknownValue;
    },
  };
}

/** What an image says of a device. */
function underOf(image: SubjectOf<"image">, device: Tri<string>, ctx: Links): Base {
  const index = findMapping(image, device);
  if (index === undefined) return nothing;
  const mapping = isUnknown(index) ? index : itemsOf(image.spec.blockDeviceMappings)[index];
  if (!isObject(mapping) || !isObject(mapping.ebs)) return unknownValue;
  const at = `/blockDeviceMappings/${String(index)}/ebs/snapshotId`;
  const snapshot = mapping.ebs.snapshotId === undefined ? undefined : snapshotBehind(image, at, ctx);
  return { fields: mapping.ebs, snapshot };
}

/** The index of a device's mapping: absent where the device is not mapped, unknown where it may be. */
function findMapping({ spec }: SubjectOf<"image" | "launch">, device: Tri<string>): Tri<number> {
  const mappings: readonly Tri<{ readonly deviceName?: Tri<string> }>[] = itemsOf(spec.blockDeviceMappings);
  const names = mappings.map((mapping) => (isObject(mapping) ? mapping.deviceName : unknownValue));
  const index = typeof device === "string" ? names.indexOf(device) : -1;
  if (index >= 0) return index;
  const isOpen = names.length > 0 && typeof device !== "string";
  const mayMap =
    isOpen || mayHoldMore(spec.blockDeviceMappings) || names.some((name) => typeof name !== "string");
  return mayMap ? unknownValue : undefined;
}

const properties = [
  "volumeSize",
  "volumeType",
  "iops",
  "throughput",
  "encrypted",
  "kmsKeyId",
  "snapshotId",
  "deleteOnTermination",
  "volumeInitializationRate",
  "ebsCardIndex",
] as const satisfies readonly (keyof VolumeFields)[];

function make(stated: VolumeFields, base: Base, snapshot: SnapshotFacts | undefined): VolumeFields {
  const below = (key: keyof VolumeFields): unknown => (isUnknown(base) ? base : base.fields[key]);
  const over = Object.fromEntries(properties.map((key) => [key, stated[key] ?? below(key)])) as VolumeFields;
  const encrypted = orEncrypted(stated.encrypted, isUnknown(base) ? base : base.fields.encrypted);
  return {
    ...over,
    volumeType: over.volumeType ?? defaultVolumeType,
    volumeSize: over.volumeSize ?? snapshot?.volumeSize,
    encrypted: snapshot === undefined ? encrypted : orEncrypted(encrypted, snapshot.encrypted),
  };
}
