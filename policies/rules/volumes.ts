/**
 * The EBS volumes that an image or a launch describes, each with what EC2 will make of it: an image's own default type
 * filled in, a launch laid over the image's mapping of the same device. Shared by the rules about volumes.
 * Floor: the engine.
 */
import { type EbsBlockDevice } from "../../schemas/generated/types";
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
} from "../engine/value";

export interface Volume {
  /** Place of the volume's properties. */
  readonly at: JsonPointer;
  /** What a person calls it: the device name, where one is known. */
  readonly device: string;
  /** What the subject itself says. */
  readonly stated: Fields<EbsBlockDevice>;
  /** What it will be: a property that nobody states yet is unknown, one that nobody will state is absent. */
  readonly made: Pick<Fields<EbsBlockDevice>, "iops" | "volumeSize" | "volumeType">;
}

// Source: EC2 API Reference, EbsBlockDevice (through the API; the console offers gp3), checked 2026-11-22.
const defaultVolumeType = "gp2";

/** The volumes of a subject; mappings that are not known yet are deferred. */
export function* volumesOf(
  subject: SubjectOf<"image" | "launch">,
  ctx: Pick<Context<unknown>, "defer" | "findImage">,
): Generator<Volume> {
  const { blockDeviceMappings } = subject.spec;
  const below = subject.kind === "launch" ? ctx.findImage(subject, "/imageId") : undefined;
  const overlay = (stated: Fields<EbsBlockDevice>, device: Tri<string>): Volume["made"] => {
    if (subject.kind === "image") return { ...stated, volumeType: stated.volumeType ?? defaultVolumeType };
    const base = below === undefined ? unknownValue : findVolume(below, device);
    if (isUnknown(base)) {
      const { iops = base, volumeSize = base, volumeType = base } = stated;
      return { iops, volumeSize, volumeType };
    }
    return {
      iops: stated.iops ?? base.iops,
      volumeSize: stated.volumeSize ?? base.volumeSize,
      volumeType: stated.volumeType ?? base.volumeType ?? defaultVolumeType,
    };
  };

  if (subject.kind === "launch") {
    const { rootVolume } = subject.spec;
    const root = below === undefined ? unknownValue : (below.spec.rootDeviceName ?? unknownValue);
    if (isObject(rootVolume)) {
      yield { at: "/rootVolume", device: "root", stated: rootVolume, made: overlay(rootVolume, root) };
    } else if (rootVolume !== undefined) ctx.defer("/rootVolume", "the root volume is not known yet");
  }
  if (blockDeviceMappings !== undefined && !Array.isArray(blockDeviceMappings)) {
    ctx.defer("/blockDeviceMappings", "the mappings are not known yet");
  }
  for (const [index, mapping] of itemsOf(blockDeviceMappings).entries()) {
    const at = `/blockDeviceMappings/${index}`;
    const stated = isObject(mapping) ? mapping.ebs : mapping;
    if (isObject(mapping) && isObject(stated)) {
      const device = typeof mapping.deviceName === "string" ? mapping.deviceName : String(index);
      yield { at: `${at}/ebs`, device, stated, made: overlay(stated, mapping.deviceName) };
    } else if (stated !== undefined) ctx.defer(at, "the mapping is not known yet");
  }
}

/** What an image says of a device: nothing where it does not map it, unknown where it may. */
function findVolume(
  image: SubjectOf<"image">,
  device: Tri<string>,
): Fields<EbsBlockDevice> | typeof unknownValue {
  if (typeof device !== "string") return unknownValue;
  const mappings = itemsOf(image.spec.blockDeviceMappings);
  const mapping = mappings.filter(isObject).find(({ deviceName }) => deviceName === device);
  if (mapping !== undefined) return isObject(mapping.ebs) ? mapping.ebs : unknownValue;
  const mayMap =
    mayHoldMore(image.spec.blockDeviceMappings) ||
    mappings.filter(isObject).some(({ deviceName }) => typeof deviceName !== "string");
  return mayMap ? unknownValue : {};
}
