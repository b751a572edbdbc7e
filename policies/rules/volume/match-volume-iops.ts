/**
 * Provisioned IOPS that a volume type does not take, does not reach, or cannot be without; wherever a volume appears.
 * The limits are the catalog's and dated, since peers' lag behind. Floor: the engine, and the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { imageVolume, volumeAt as at } from "../volume-examples";
import { limitsOf } from "../volume-limits";
import { volumeKinds, volumesOf } from "../volumes";

/** Of a launch that states another type than its image. */
const stays = "whether the `iops` of the image stay with another type is not documented";

export default defineRule({
  id: "match-volume-iops",
  kinds: volumeKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "`iops` is given where the volume type needs it, and within what type and size allow.",
    why: "EC2 cannot make such a volume, and of an image often says so only at its first launch. io1 and io2 must have a number, gp3 may have one, other types take none; each type has a range, and a ratio to its size.",
    fix: "State `iops` within the type's range, enlarge `volumeSize`, or change `volumeType`.",
    unless: "AWS has raised a limit since this release: switch the rule off, or name it in `skipChecks`.",
    sources: [documents.ebsBlockDevice, documents.volumeTypes],
  },
  messages: {
    missing: "Volume `{device}` is of type `{type}` and states no `iops`; it must state `{min}` to `{max}`.",
    notTaken:
      "Volume `{device}` is of type `{type}`, which takes no `iops`; `volumeType` must be `gp3`, `io1` or `io2`, or `iops` be taken away.",
    outOfRange: "Volume `{device}` asks for `{iops}` IOPS; for type `{type}` it must be `{min}` to `{max}`.",
    tooMany:
      "Volume `{device}` asks for `{iops}` IOPS on `{size}` GiB; for type `{type}`, `iops` must be at most `{most}`, or `volumeSize` at least `{least}`.",
  },
  refusals: {
    missing: "MissingParameter",
    notTaken: "InvalidParameterCombination",
    outOfRange: "InvalidParameterValue",
    tooMany: "InvalidParameterValue",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("io2 within its ratio", { volumeType: "io2", volumeSize: 10, iops: 10_000 }),
      imageVolume("gp3 with what every gp3 has", { volumeType: "gp3", volumeSize: 1, iops: 3_000 }),
    ],
    bad: [
      {
        ...imageVolume("io2 without `iops`", { volumeType: "io2", volumeSize: 10 }),
        finds: { message: "missing", at },
      },
      {
        ...imageVolume("more than the size takes", { volumeType: "io2", volumeSize: 10, iops: 10_001 }),
        finds: { message: "tooMany", at: `${at}/iops` },
      },
      {
        ...imageVolume("a type that takes none", { volumeType: "gp2", volumeSize: 1, iops: 3_000 }),
        finds: { message: "notTaken", at: `${at}/iops` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const volume of volumesOf(subject, ctx)) {
      const { at, device, stated, made, typeBelow } = volume;
      const { iops, volumeSize: size } = made;
      const isSilent = stated.volumeType === undefined && stated.volumeSize === undefined;
      if (stated.iops === undefined && isSilent) continue;
      const found = limitsOf(volume, subject, ctx);
      if (found === undefined) continue;
      const { type, limits } = found;
      const range = limits.iops;
      if (iops === undefined) {
        if (range?.required)
          yield { message: "missing", at, data: { device, type, min: range.min, max: range.max } };
        continue;
      }
      if (stated.iops === undefined && stated.volumeType !== undefined && stated.volumeType !== typeBelow) {
        if (range?.required) {
          ctx.defer(
            `${at}/iops`,
            isUnknown(iops) ? "whether the image gives `iops` is not known yet" : stays,
          );
        }
        continue; // a type that may go without is none the worse for what the image's type asks for
      }
      if (stated.iops === undefined && stated.volumeSize === undefined) continue; // the image's own, which is checked itself
      const place = stated.iops === undefined ? "volumeSize" : "iops"; // less room for what the image asks for
      if (typeof iops !== "number") {
        if (stated.iops !== undefined) ctx.defer(`${at}/iops`, "`iops` is not known yet");
      } else if (range === undefined) {
        yield { message: "notTaken", at: `${at}/${place}`, data: { device, type } };
      } else if (iops < range.min || iops > range.max) {
        yield {
          message: "outOfRange",
          at: `${at}/${place}`,
          data: { device, type, iops, min: range.min, max: range.max },
        };
      } else if (typeof size !== "number") {
        if (iops > range.free) ctx.defer(`${at}/volumeSize`, "the size is the snapshot's, or not known yet");
      } else if (iops > Math.max(range.free, size * range.perGib)) {
        const most = Math.max(range.free, size * range.perGib);
        const least = Math.ceil(iops / range.perGib);
        yield { message: "tooMany", at: `${at}/${place}`, data: { device, type, iops, size, most, least } };
      }
    }
  },
});
