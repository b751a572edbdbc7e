/**
 * A volume of a size that its type does not come in, smaller than its snapshot, or of no size at all. A size that only
 * an unknown snapshot gives is looked at where the type has a minimum. A root has its snapshot, or match-root-device
 * says so; of the devices of an instance or a recipe nobody here knows whether they exist: those may leave the size out.
 * Floor: the engine, the helpers for volumes.
 */
import { isRootDeviceName } from "../../../catalog/device-names";
import { ebsVolumeTypes } from "../../../catalog/ebs-volumes";
import { type Context, defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { imageVolume, snapshotId, volumeAt } from "../volume-examples";
import { limitsOf } from "../volume-limits";
import { type Volume, volumeKinds, volumesOf, type VolumeSubject } from "../volumes";

/** Whether every type comes in a size; every type that boots, where the volume is a root. */
function isOfAnyType(size: number, isRoot: boolean): boolean {
  const types = Object.values(ebsVolumeTypes).filter(({ boots }) => boots || !isRoot);
  return types.every(({ size: range }) => size >= range.min && size <= range.max);
}

const ofSnapshot = (title: string, volumeSize: number) => ({
  ...imageVolume(title, { snapshotId, volumeSize, volumeType: "gp3" }),
  linked: { [`${volumeAt}/snapshotId`]: { kind: "snapshot" as const, spec: { volumeSize: 20 } } },
});

export default defineRule({
  id: "match-volume-size",
  kinds: volumeKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A volume has a size that its type comes in, and not less than its snapshot.",
    why: "EC2 refuses the mapping with `InvalidBlockDeviceMapping`; of an image, or behind an Auto Scaling group, that may show at the first launch only.",
    fix: "State a `volumeSize` within the type's range and not below the snapshot's size, or leave it to the snapshot.",
    unless: "AWS has raised a limit since this release: switch the rule off, or name it in `skipChecks`.",
    sources: [documents.ebsBlockDevice, documents.volumeTypes, documents.createVolume],
  },
  messages: {
    missing:
      "Volume `{device}` has neither a `snapshotId` nor a `volumeSize`; it must state one of them, or both.",
    outOfRange:
      "Volume `{device}` has `{size}` GiB; of type `{type}` it must have `{min}` to `{max}`, or be of another type.",
    belowSnapshot:
      "Volume `{device}` has `{size}` GiB and its snapshot `{least}`; `volumeSize` must be at least `{least}`, or be left to the snapshot.",
  },
  refusals: {
    missing: ["MissingParameter", "InvalidBlockDeviceMapping"],
    outOfRange: ["InvalidParameterValue", "InvalidBlockDeviceMapping"],
    belowSnapshot: "InvalidBlockDeviceMapping",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("an empty gp3 volume", { volumeType: "gp3", volumeSize: 65_536 }),
      ofSnapshot("as large as its snapshot", 20),
    ],
    bad: [
      {
        ...imageVolume("larger than the type comes", { volumeType: "gp3", volumeSize: 65_537 }),
        finds: { message: "outOfRange", at: `${volumeAt}/volumeSize` },
      },
      {
        ...imageVolume("of no size", { volumeType: "gp3" }),
        finds: { message: "missing", at: volumeAt },
      },
      {
        ...ofSnapshot("smaller than its snapshot", 19),
        finds: { message: "belowSnapshot", at: `${volumeAt}/volumeSize` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const volume of volumesOf(subject, ctx)) {
      const { at, device, stated, made, snapshot, isRoot } = volume;
      if (isRoot !== true && made.volumeSize === undefined && made.snapshotId === undefined) {
        // A launch may leave both to the root volume of its image.
        if (subject.kind === "launch" && isUnknown(isRoot))
          ctx.defer(at, "whether it is the root is not known");
        else yield { message: "missing", at, data: { device } };
        continue;
      }
      if (mayBeMissing(subject, volume)) {
        ctx.defer(at, "whether it begins from a snapshot of the image is not known");
      }
      const size = made.volumeSize;
      const place = stated.volumeSize === undefined ? "volumeType" : "volumeSize";
      const range = rangeOf(volume, subject, ctx);
      if (range !== undefined && typeof size === "number" && (size < range.min || size > range.max)) {
        yield { message: "outOfRange", at: `${at}/${place}`, data: { device, size, ...range } };
        continue;
      }
      if (stated.volumeSize === undefined || snapshot === undefined) continue;
      const least = snapshot.volumeSize;
      if (typeof stated.volumeSize !== "number") continue; // deferred above
      if (typeof least !== "number") ctx.defer(`${at}/volumeSize`, "the size of the snapshot is not known");
      else if (stated.volumeSize < least) {
        const data = { device, size: stated.volumeSize, least };
        yield { message: "belowSnapshot", at: `${at}/volumeSize`, data };
      }
    }
  },
});

/** A device of a launch, new or the image's: EC2 gives a root its snapshot. */
function mayBeMissing(subject: VolumeSubject, { stated, made, isRoot }: Volume): boolean {
  const isStated = stated.volumeSize !== undefined || stated.snapshotId !== undefined;
  return subject.kind === "launch" && !isStated && isRoot !== true && isUnknown(made.volumeSize);
}

/** The range that a volume's size must be in; undefined, and deferred, where that is not known and matters. */
function rangeOf(
  volume: Volume,
  subject: VolumeSubject,
  ctx: Context<unknown>,
): { readonly type: string; readonly min: number; readonly max: number } | undefined {
  const { at, device, stated, made, isRoot } = volume;
  if (stated.volumeSize === undefined && stated.volumeType === undefined) return undefined;
  const size = made.volumeSize;
  if (stated.volumeSize !== undefined && typeof size !== "number") {
    ctx.defer(`${at}/volumeSize`, "the size is not known yet");
    return undefined;
  }
  const isLikeRoot = isRoot === true || isRootDeviceName(device);
  if (isUnknown(made.volumeType) && typeof size === "number" && isOfAnyType(size, isLikeRoot)) {
    return undefined;
  }
  const found = limitsOf(volume, subject, ctx);
  if (found === undefined) return undefined;
  const { type, limits } = found;
  if (typeof size !== "number" && limits.size.min > 1) {
    ctx.defer(`${at}/volumeType`, "the size is the snapshot's, which is not known");
  }
  return { type, min: limits.size.min, max: limits.size.max };
}
