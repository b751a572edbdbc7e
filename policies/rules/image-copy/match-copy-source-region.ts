/**
 * A copy that looks for its source in a Region where it is not. Ids are of one Region, so EC2 finds nothing there.
 * A source without a stated Region is in the stack's, which is not known here. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { nameOf, type AnySubject } from "../../engine/subject";
import { linkedImage } from "../examples";
import { documents } from "../sources";

const source = linkedImage({ region: "us-east-1" });
const copy = (title: string, sourceRegion: string) => ({
  title,
  kind: "image-copy" as const,
  linked: { "/sourceImageId": source },
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion },
});

export default defineRule({
  id: "match-copy-source-region",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "`sourceRegion` is the Region of the image or the snapshot that is copied.",
    why: "Ids are of one Region: EC2 looks for the source in `sourceRegion`, and refuses an id that it does not find there.",
    fix: "State the Region that the source states; of a copy of a copy, the Region of the copy between.",
    unless: "Never. Where either Region is not stated, nothing is said.",
    sources: [documents.copyImage, documents.copySnapshot],
  },
  messages: {
    elsewhere: "`sourceRegion` is `{stated}` and `{source}` is in `{region}`; it must be `{region}`.",
  },
  refusals: { elsewhere: ["InvalidAMIID.NotFound", "InvalidSnapshot.NotFound"] },
  options: {},
  defaults: {},
  examples: {
    good: [copy("the source's own Region", "us-east-1")],
    bad: [{ ...copy("another Region", "us-west-2"), finds: { message: "elsewhere", at: "/sourceRegion" } }],
  },

  *check(subject, ctx) {
    const { sourceRegion: stated } = subject.spec;
    const pointer = subject.kind === "image-copy" ? "/sourceImageId" : "/sourceSnapshotId";
    const found = ctx.find(subject, pointer);
    const region = found === undefined ? undefined : regionOf(found);
    if (found === undefined || region === undefined || stated === undefined) return;
    if (typeof region !== "string") ctx.defer(pointer, `the Region of \`${nameOf(found)}\` is not known yet`);
    else if (typeof stated !== "string") ctx.defer("/sourceRegion", "the source's Region is not known yet");
    else if (stated !== region) {
      yield { message: "elsewhere", at: "/sourceRegion", data: { stated, source: nameOf(found), region } };
    }
  },
});

function regionOf({ spec }: AnySubject): unknown {
  return "region" in spec ? spec.region : undefined;
}
