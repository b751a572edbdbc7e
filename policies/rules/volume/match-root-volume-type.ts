/**
 * A root volume of a type that never boots: st1 and sc1. Where the root's name is not known, and the volume is of such
 * a type, it is deferred: data volumes of these types are quite usual. Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";
import { imageVolume, snapshotId } from "../volume-examples";
import { volumesOf } from "../volumes";

const at = "/blockDeviceMappings/0/ebs/volumeType";
const image = (title: string, rootDeviceName: string) =>
  imageVolume(title, { snapshotId, volumeSize: 125, volumeType: "st1" }, { rootDeviceName });

export default defineRule({
  id: "match-root-volume-type",
  kinds: ["image", "image-from-instance", "launch", "image-recipe"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A root volume is of a type that boots: gp2, gp3, io1, io2 or standard.",
    why: "EC2 refuses the launch with `BootForVolumeTypeUnsupported`: HDD volumes of the types st1 and sc1 hold data alone.",
    fix: "Make the root volume `gp3`, and keep st1 and sc1 for data volumes.",
    unless: "Never: no Region boots from these types.",
    sources: [documents.volumeTypes, documents.ebsBlockDevice],
  },
  messages: {
    neverBoots:
      "Root volume `{device}` is of type `{type}`, which never boots; `volumeType` must be `gp3`, `gp2`, `io2`, `io1` or `standard`.",
  },
  refusals: { neverBoots: "BootForVolumeTypeUnsupported" },
  options: {},
  defaults: {},
  examples: {
    good: [image("st1 for data", "/dev/xvda")],
    bad: [{ ...image("st1 for the root", "/dev/sdf"), finds: { message: "neverBoots", at } }],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, made, isRoot } of volumesOf(subject, ctx)) {
      if (stated.volumeType === undefined || isRoot === false) continue;
      const { volumeType: type } = made;
      const place = `${at}/volumeType`;
      if (typeof type !== "string") {
        if (isRoot === true) ctx.defer(place, "the type of the root volume is not known yet");
        continue;
      }
      const limits = ctx.catalog.findVolumeLimits(type);
      if (limits === undefined) {
        if (isRoot === true) ctx.defer(place, `type \`${type}\` is not in the catalog`);
      } else if (!limits.boots) {
        if (isRoot === true) yield { message: "neverBoots", at: place, data: { device, type } };
        else ctx.defer(place, `whether \`${device}\` is the root is not known`);
      }
    }
  },
});
