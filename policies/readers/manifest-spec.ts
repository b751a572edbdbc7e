/**
 * What a manifest's image says, as the specs of the resources that it stands for, and where each property comes from.
 * Floor: engine/value, the types of `schemas/`.
 */
import {
  type BlockDeviceMapping,
  type ManifestCopy,
  type ManifestImage,
  type ManifestShare,
  type ManifestSource,
} from "../../schemas/generated/types";
import { type SpecOf } from "../../schemas/kinds";
import { defaultRootDevice } from "../../schemas/manifest-relations";
import {
  isObject,
  isUnknown,
  itemsOf,
  unknownValue,
  type Fields,
  type JsonPointer,
  type Tri,
} from "../engine/value";

/** Place in a spec to the place in the document that it comes from; what is not listed keeps its name. */
export type Origins = ReadonlyMap<JsonPointer, JsonPointer>;

type Image = Fields<ManifestImage>;
type Mapping = Fields<BlockDeviceMapping>;

/** The properties that are the image's own, whatever its source. */
const ownProperties = [
  "region",
  "name",
  "description",
  "platform",
  "imdsSupport",
  "deprecateAt",
  "deregistrationProtection",
  "tags",
  "onDelete",
] as const;
/** Those that an instance hands on to an image made of it, where nothing else is said. */
const inherited = ["bootMode", "tpmSupport", "uefiData", "enaSupport"] as const;

/** The spec of the image, and origins below `top`, the place of the image in its document. */
export function imageSpec(
  image: Image,
  top: JsonPointer,
): { spec: Fields<SpecOf["image"]>; origins: Origins } {
  const { source } = image;
  const own = pick(image, [...ownProperties, "architecture", ...inherited]);
  const origins = new Map<JsonPointer, JsonPointer>([
    ["", top],
    ["/rootDeviceName", `${top}/source/rootDevice`],
    ["/blockDeviceMappings", `${top}/source/mappings`],
    ["/imageLocation", `${top}/source/manifest`],
  ]);
  if (!isObject(source)) {
    const spec: Fields<SpecOf["image"]> = {
      ...own,
      rootDeviceName: unknownValue,
      blockDeviceMappings: unknownValue,
      imageLocation: unknownValue,
    };
    return { spec, origins };
  }
  const { snapshot, manifest, mappings } = source;
  if (snapshot === undefined) {
    return { spec: compact({ ...own, imageLocation: manifest, blockDeviceMappings: mappings }), origins };
  }
  const rootDeviceName =
    source.rootDevice ?? (isUnknown(image.platform) ? unknownValue : defaultRootDevice(image.platform));
  const all = withRoot(knownOr(mappings), rootDeviceName, snapshot);
  if (source.rootDevice === undefined) origins.set("/rootDeviceName", `${top}/source`);
  if (all.root !== undefined) {
    const place = `/blockDeviceMappings/${all.root}`;
    const isAdded = all.root >= knownOr(mappings).length;
    origins.set(isAdded ? place : `${place}/ebs/snapshotId`, `${top}/source/snapshot`);
  }
  return { spec: { ...own, rootDeviceName, blockDeviceMappings: all.mappings }, origins };
}

/** The spec of an image made of an instance, what is known of the image that it becomes, and origins below `top`. */
export function instanceSpec(
  image: Image,
  { instance, noReboot, mappings }: Fields<ManifestSource>,
  top: JsonPointer,
): { spec: Fields<SpecOf["image-from-instance"]>; becomes: Fields<SpecOf["image"]>; origins: Origins } {
  const spec: Fields<SpecOf["image-from-instance"]> = {
    ...pick(image, ownProperties),
    instanceId: instance,
    noReboot,
    blockDeviceMappings: mappings,
    // CreateImage takes `uefi` alone; another mode says what the instance has.
    bootMode: image.bootMode === "uefi" || isUnknown(image.bootMode) ? image.bootMode : undefined,
  };
  // What the instance has and the manifest does not say cannot be seen from here.
  const handedOn = Object.fromEntries(inherited.map((key) => [key, image[key] ?? unknownValue]));
  const becomes: Fields<SpecOf["image"]> = {
    ...pick(image, [...ownProperties, "architecture"]),
    ...handedOn,
    rootDeviceName: unknownValue,
    blockDeviceMappings: [...knownOr(mappings), unknownValue],
  };
  const origins = new Map<JsonPointer, JsonPointer>([
    ["", top],
    ["/instanceId", `${top}/source/instance`],
    ["/noReboot", `${top}/source/noReboot`],
    ["/blockDeviceMappings", `${top}/source/mappings`],
  ]);
  return { spec: compact(spec), becomes, origins };
}

/** The mappings with the root snapshot in the one of the root device, which is added where it is not there. */
function withRoot(
  mappings: readonly Tri<BlockDeviceMapping>[],
  root: Tri<string>,
  snapshotId: Tri<string>,
): { mappings: readonly Tri<BlockDeviceMapping>[]; root?: number } {
  const mayBeRoot = (mapping: Tri<BlockDeviceMapping>): boolean =>
    isUnknown(mapping) || (isObject(mapping) && isUnknown(mapping.deviceName));
  if (typeof root !== "string" || mappings.some(mayBeRoot)) return { mappings: [...mappings, unknownValue] };
  const index = mappings.findIndex((mapping) => isObject(mapping) && mapping.deviceName === root);
  const found = mappings[index];
  if (!isObject(found)) {
    return { mappings: [...mappings, { deviceName: root, ebs: { snapshotId } }], root: mappings.length };
  }
  const { ebs = {}, virtualName, noDevice } = found;
  const isOther = virtualName !== undefined || noDevice !== undefined;
  if (isOther || isUnknown(ebs) || ebs.snapshotId !== undefined) return { mappings };
  const filled: Mapping = { ...found, ebs: { ...ebs, snapshotId } };
  return { mappings: mappings.with(index, filled), root: index };
}

/** The spec of a copy; a key encrypts. */
export function copySpec(
  image: Image,
  region: string,
  copy: Tri<ManifestCopy>,
): Fields<SpecOf["image-copy"]> {
  const key = isObject(copy) ? copy.kmsKeyId : copy;
  const encrypted: Tri<boolean> = isObject(copy) ? copy.encrypted : copy;
  const spec: Fields<SpecOf["image-copy"]> = {
    ...pick(image, ["name", "description", "deprecateAt", "deregistrationProtection", "tags", "onDelete"]),
    region,
    sourceImageId: unknownValue,
    sourceRegion: image.region,
    kmsKeyId: key,
    encrypted: encrypted ?? (key === undefined ? undefined : true),
  };
  return compact(spec);
}

/** The spec of the launch permissions in a Region; undefined where nothing is shared. */
export function shareSpec(
  share: Tri<ManifestShare>,
  region: Tri<string>,
): Fields<SpecOf["launch-permissions"]> | undefined {
  if (share === undefined) return undefined;
  const principals: Fields<ManifestShare> = isUnknown(share)
    ? { accounts: share, organizations: share, organizationalUnits: share, public: share }
    : pick(share, ["accounts", "organizations", "organizationalUnits", "public"]);
  const spec: Fields<SpecOf["launch-permissions"]> = { region, imageId: unknownValue, ...principals };
  return compact(spec);
}

function knownOr(mappings: Tri<BlockDeviceMapping[]>): readonly Tri<BlockDeviceMapping>[] {
  return isUnknown(mappings) ? [unknownValue] : itemsOf(mappings);
}

function pick<T extends object, Key extends keyof T>(object: T, keys: readonly Key[]): Pick<T, Key> {
  return compact(Object.fromEntries(keys.map((key) => [key, object[key]])) as Pick<T, Key>);
}

function compact<const T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
