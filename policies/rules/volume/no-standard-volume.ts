/**
 * Magnetic volumes, which AWS calls previous generation. `aws.ec2.Ami` makes them where nothing is stated, so there
 * silence is found too. Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";
import { imageVolume, volumeAt } from "../volume-examples";
import { volumeKinds, volumesOf } from "../volumes";

export default defineRule({
  id: "no-standard-volume",
  kinds: volumeKinds,
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "No volume is of the previous generation, `standard`.",
    why: "Magnetic volumes deliver about 100 IOPS on average and hold at most 1,024 GiB; AWS recommends the newer types. `aws.ec2.Ami` makes a magnetic volume wherever `volumeType` is not stated, which few people intend.",
    fix: "State `volumeType: gp3`.",
    unless: "An old system was measured on magnetic volumes, or must stay on them.",
    sources: [documents.volumeTypes],
  },
  messages: {
    previous:
      "Volume `{device}` is of type `{type}`, which is previous generation; `volumeType` must be a current one, such as `gp3`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [imageVolume("a current type", { volumeType: "gp3", volumeSize: 8 })],
    bad: [
      {
        ...imageVolume("a magnetic volume", { volumeType: "standard", volumeSize: 8 }),
        finds: { message: "previous", at: `${volumeAt}/volumeType` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated } of volumesOf(subject, ctx)) {
      const { volumeType: type } = stated;
      if (type === undefined) continue;
      if (typeof type !== "string") ctx.defer(`${at}/volumeType`, "the type is not known yet");
      else if (ctx.catalog.findVolumeLimits(type)?.previousGeneration) {
        yield { message: "previous", at: `${at}/volumeType`, data: { device, type } };
      }
    }
  },
});
