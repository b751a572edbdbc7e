/**
 * A rate at which blocks are loaded from a snapshot, out of its range or where there is no snapshot to load from.
 * Floor: the engine, the helpers for volumes.
 */
import { volumeInitializationRate as range } from "../../../catalog/ebs-volumes";
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { imageVolume, snapshotId, volumeAt } from "../volume-examples";
import { volumeKinds, volumesOf } from "../volumes";

const at = `${volumeAt}/volumeInitializationRate`;

export default defineRule({
  id: "match-initialization-rate",
  kinds: volumeKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary:
      "`volumeInitializationRate` is 100 to 300 MiB/s, for a volume from a snapshot, and never in CreateImage.",
    why: "The rate says how fast the blocks of a snapshot are loaded, so it means nothing for an empty volume, and CreateImage does not support it.",
    fix: "State a rate within the range beside a `snapshotId`, or take it away.",
    unless: "AWS has raised the limit since this release: switch the rule off, or name it in `skipChecks`.",
    sources: [documents.ebsBlockDevice, documents.createVolume],
  },
  messages: {
    outOfRange:
      "Volume `{device}` is to be loaded at `{rate}` MiB/s; `volumeInitializationRate` must be `{min}` to `{max}`.",
    noSnapshot:
      "Volume `{device}` begins empty, so there is nothing to load; `volumeInitializationRate` must be taken away, or stand beside a `snapshotId`.",
    notTaken:
      "CreateImage takes no `volumeInitializationRate`; it must be taken away from volume `{device}`, and be stated where the image is launched.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("a volume from a snapshot", { snapshotId, volumeInitializationRate: 300 }),
      imageVolume("an empty volume, and no rate", { volumeSize: 8 }),
    ],
    bad: [
      {
        ...imageVolume("too fast", { snapshotId, volumeInitializationRate: 301 }),
        finds: { message: "outOfRange", at },
      },
      {
        ...imageVolume("an empty volume", { volumeSize: 8, volumeInitializationRate: 300 }),
        finds: { message: "noSnapshot", at },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, made, isRoot } of volumesOf(subject, ctx)) {
      const rate = stated.volumeInitializationRate;
      const place = `${at}/volumeInitializationRate`;
      if (rate === undefined) continue;
      if (typeof rate !== "number") {
        ctx.defer(place, "the rate is not known yet");
      } else if (subject.kind === "image-from-instance") {
        yield { message: "notTaken", at: place, data: { device } };
      } else if (rate < range.min || rate > range.max) {
        yield { message: "outOfRange", at: place, data: { device, rate, min: range.min, max: range.max } };
      } else if (made.snapshotId === undefined) {
        yield { message: "noSnapshot", at: place, data: { device } };
      } else if (isUnknown(made.snapshotId) && isRoot !== true) {
        ctx.defer(`${at}/snapshotId`, "whether the volume begins from a snapshot is not known");
      }
    }
  },
});
