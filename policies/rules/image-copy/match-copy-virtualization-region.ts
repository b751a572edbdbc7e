/**
 * A paravirtual image copied to a Region whose instance types do not run it. `aws.ec2.Ami` is paravirtual unless it says
 * otherwise, and so is what EC2 registers without being told. Floor: the engine, `catalog/partitions`.
 */
import { hasParavirtualTypes } from "../../../catalog/partitions";
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { linkedImage } from "../examples";
import { documents } from "../sources";

const image = linkedImage({ virtualizationType: "paravirtual", enaSupport: false });
const copy = (title: string, region: string) => ({
  title,
  kind: "image-copy" as const,
  linked: { "/sourceImageId": image },
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", region },
});

export default defineRule({
  id: "match-copy-virtualization-region",
  kinds: ["image-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A paravirtual image is copied only to Regions that run paravirtual images.",
    why: "Newer Regions have no instance type for such images, and EC2 does not copy one there.",
    fix: 'State `virtualizationType: "hvm"` where the image is registered, if it boots so; else rebuild it as one that does.',
    unless: "Never. Regions outside the partition `aws`, of which no document speaks, are deferred.",
    sources: [documents.copiedImages],
  },
  messages: {
    unsupported:
      "`{image}` is paravirtual, which Region `{region}` does not run; the image must be registered as `hvm`, or be copied to another Region.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [copy("to a Region that runs paravirtual images", "eu-west-1")],
    bad: [{ ...copy("to a newer Region", "eu-north-1"), finds: { message: "unsupported", at: "/region" } }],
  },

  *check(subject, ctx) {
    const { region } = subject.spec;
    if (region === undefined) return;
    const image = ctx.findImage(subject, "/sourceImageId");
    const type = image?.spec.virtualizationType;
    if (image === undefined || (type !== "paravirtual" && !isUnknown(type))) return;
    const runs = typeof region === "string" ? hasParavirtualTypes(region) : undefined;
    if (runs === true) return;
    if (isUnknown(type))
      ctx.defer("/sourceImageId", `the virtualization type of \`${nameOf(image)}\` is not known`);
    else if (typeof region !== "string") ctx.defer("/region", "the Region is not known yet");
    else if (runs === undefined)
      ctx.defer("/region", `whether \`${region}\` runs paravirtual images is not known`);
    else yield { message: "unsupported", at: "/region", data: { image: nameOf(image), region } };
  },
});
