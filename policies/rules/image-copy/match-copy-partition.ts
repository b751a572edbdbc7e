/**
 * A copy across partitions, such as from `aws` to `aws-cn`: neither CopyImage nor CopySnapshot goes there. Regions that
 * are not stated are the stack's, and not looked at. Floor: the engine, `catalog/partitions`.
 */
import { isKnownRegion, partitionOf } from "../../../catalog/partitions";
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";

const copy = (title: string, region: string) => ({
  title,
  kind: "image-copy" as const,
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", region },
});

export default defineRule({
  id: "match-copy-partition",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "A copy stays in the partition of its source.",
    why: "Partitions share no accounts, so that EC2 cannot read the source. Images cross partitions through S3 alone.",
    fix: "Copy within the partition; into another, store the image in S3, carry the object over and restore it there.",
    unless: "Never. A Region that this release does not know is deferred.",
    sources: [documents.copyImage, documents.copiedImages],
  },
  messages: {
    crossing:
      "The source is in Region `{from}` of partition `{source}` and the copy in `{to}` of `{target}`; both must be of one partition, or the image go by way of S3.",
  },
  refusals: { crossing: "InvalidRegion" },
  options: {},
  defaults: {},
  examples: {
    good: [copy("within the partition", "eu-west-1")],
    bad: [{ ...copy("into China", "cn-north-1"), finds: { message: "crossing", at: "/sourceRegion" } }],
  },

  *check({ spec: { region: to, sourceRegion: from } }, ctx) {
    if (to === undefined || from === undefined) return;
    const at = "/sourceRegion";
    if (typeof to !== "string" || typeof from !== "string") {
      ctx.defer(typeof to === "string" ? at : "/region", "the Region is not known yet");
      return;
    }
    const [source, target] = [partitionOf(from), partitionOf(to)];
    if (source === target) return;
    const unheard = [from, to].find((name) => !isKnownRegion(name));
    if (unheard === undefined) yield { message: "crossing", at, data: { from, source, to, target } };
    else ctx.defer(at, `Region \`${unheard}\` is not in the catalog of this release`);
  },
});
