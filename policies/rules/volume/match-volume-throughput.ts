/**
 * Throughput that a volume type does not take, does not reach, or that its IOPS do not carry. What an image states is
 * held against the image alone. Floor: the engine, the helpers for volumes.
 */
import { maximumThroughput } from "../../../catalog/ebs-volumes";
import { defineRule } from "../../engine/rule";
import { unknownValue } from "../../engine/value";
import { documents } from "../sources";
import { imageVolume, volumeAt } from "../volume-examples";
import { limitsOf } from "../volume-limits";
import { volumeKinds, volumesOf } from "../volumes";

const gp3 = { volumeType: "gp3", volumeSize: 100 };

export default defineRule({
  id: "match-volume-throughput",
  kinds: volumeKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "`throughput` is stated for gp3 alone, within its range, and no more than its IOPS carry.",
    why: "EC2 cannot make such a volume. A gp3 volume has 0.25 MiB/s for each of its IOPS at most, so that the 3,000 IOPS of one that states none carry 750 MiB/s.",
    fix: "Lower `throughput`, raise `iops`, or take `throughput` away where the type takes none.",
    unless: "AWS has raised a limit since this release: switch the rule off, or name it in `skipChecks`.",
    sources: [documents.ebsBlockDevice, documents.generalPurposeVolumes],
  },
  messages: {
    notTaken:
      "Volume `{device}` is of type `{type}`, which takes no `throughput`; `volumeType` must be `gp3`, or `throughput` be taken away.",
    outOfRange:
      "Volume `{device}` asks for `{throughput}` MiB/s; for type `{type}`, `throughput` must be `{min}` to `{max}`.",
    tooMuch:
      "Volume `{device}` asks for `{throughput}` MiB/s on `{iops}` IOPS; `throughput` must be at most `{most}`, or `iops` at least `{least}`.",
  },
  refusals: {
    notTaken: "InvalidParameterCombination",
    outOfRange: "InvalidParameterValue",
    tooMuch: "InvalidParameterValue",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("what 3,000 IOPS carry", { ...gp3, throughput: 750 }),
      imageVolume("what 8,000 IOPS carry", { ...gp3, iops: 8_000, throughput: 2_000 }),
    ],
    bad: [
      {
        ...imageVolume("more than 3,000 IOPS carry", { ...gp3, throughput: 751 }),
        finds: { message: "tooMuch", at: `${volumeAt}/throughput` },
      },
      {
        ...imageVolume("less than every gp3 has", { ...gp3, throughput: 124 }),
        finds: { message: "outOfRange", at: `${volumeAt}/throughput` },
      },
      {
        ...imageVolume("a type that takes none", { ...gp3, volumeType: "gp2", throughput: 750 }),
        finds: { message: "notTaken", at: `${volumeAt}/throughput` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const volume of volumesOf(subject, ctx)) {
      const { device, stated, made, typeBelow } = volume;
      // What the image asks for stays with its own type, and may need more IOPS than the launch leaves it.
      const isInherited =
        stated.iops !== undefined && (made.volumeType === typeBelow || typeBelow === undefined);
      const throughput = stated.throughput ?? (isInherited ? made.throughput : undefined);
      if (throughput === undefined) continue;
      const at = `${volume.at}/${stated.throughput === undefined ? "iops" : "throughput"}`;
      if (typeof throughput !== "number") {
        if (stated.throughput === undefined) continue;
        ctx.defer(at, "the throughput is not known yet");
        continue;
      }
      const found = limitsOf(volume, subject, ctx);
      if (found === undefined) continue;
      const { type, limits } = found;
      const range = limits.throughput;
      if (range === undefined || limits.iops === undefined) {
        yield { message: "notTaken", at, data: { device, type } };
      } else if (throughput < range.min || throughput > range.max) {
        const data = { device, type, throughput, min: range.min, max: range.max };
        yield { message: "outOfRange", at, data };
      } else {
        const isOfAnotherType = stated.iops === undefined && typeBelow !== undefined && typeBelow !== type;
        // Whether the IOPS of the image stay with another type is not documented.
        const iops = isOfAnotherType ? unknownValue : (made.iops ?? limits.iops.default ?? limits.iops.min);
        const given = typeof iops === "number" ? iops : limits.iops.min;
        const most = maximumThroughput(limits, given) ?? range.max;
        if (throughput <= most) continue;
        const data = { device, throughput, iops: given, most, least: Math.ceil(throughput / range.perIops) };
        if (typeof iops === "number") yield { message: "tooMuch", at, data };
        else ctx.defer(`${volume.at}/iops`, "`iops`, which carry the throughput, are not known yet");
      }
    }
  },
});
