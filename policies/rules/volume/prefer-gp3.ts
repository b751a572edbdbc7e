/**
 * gp2 and io1, which have later equivalents; only where a type is stated, for a default is nobody's choice. Magnetic
 * volumes have a rule of their own. Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";
import { imageVolume, volumeAt } from "../volume-examples";
import { volumeKinds, volumesOf } from "../volumes";

const successors: ReadonlyMap<string, string> = new Map([
  ["gp2", "`gp3`"],
  ["io1", "`io2`, or `gp3` where 80,000 IOPS are enough"],
]);

export default defineRule({
  id: "prefer-gp3",
  kinds: volumeKinds,
  severity: "note",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An SSD volume is of a later type: gp3 rather than gp2, and io2 or gp3 rather than io1.",
    why: "A gp3 volume has 3,000 IOPS at any size, can have up to 80,000, and costs about a fifth less for each GiB than gp2, whose IOPS depend on its size. An io2 volume is more durable than an io1 volume.",
    fix: "State `volumeType: gp3`, with `iops` and `throughput` where the defaults are too few.",
    unless: "The workload was measured on the older type, or relies on the bursts of gp2.",
    sources: [documents.generalPurposeVolumes, documents.volumeTypes],
  },
  messages: {
    earlier:
      "Volume `{device}` is of type `{type}`, which has a later equivalent; `volumeType` must be {successor}.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("gp3", { volumeType: "gp3", volumeSize: 8 }),
      imageVolume("no type of one's own", { volumeSize: 8 }),
    ],
    bad: [
      {
        ...imageVolume("gp2", { volumeType: "gp2", volumeSize: 8 }),
        finds: { message: "earlier", at: `${volumeAt}/volumeType` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated } of volumesOf(subject, ctx)) {
      const { volumeType: type } = stated;
      if (type === undefined) continue;
      const successor = typeof type === "string" ? successors.get(type) : undefined;
      if (typeof type !== "string") ctx.defer(`${at}/volumeType`, "the type is not known yet");
      else if (successor !== undefined) {
        yield { message: "earlier", at: `${at}/volumeType`, data: { device, type, successor } };
      }
    }
  },
});
