/**
 * A copy whose key is of another Region than the copy itself. Only ARNs say a Region; ids and alias names are looked for
 * where the call is made. Floor: the engine, `catalog/kms-keys`.
 */
import { parseKmsKey } from "../../../catalog/kms-keys";
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";

const copy = (title: string, region: string) => ({
  title,
  kind: "image-copy" as const,
  spec: {
    region,
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    encrypted: true,
    kmsKeyId: "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  },
});

export default defineRule({
  id: "match-copy-key-region",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "The key of a copy is of the Region that the copy is made in.",
    why: "The snapshots are encrypted where the copy is, and a key does not leave its Region. EC2 looks for the key after it has answered, so that the copy begins and then fails.",
    fix: "Name a key of the copy's Region; of a key for several Regions, its replica there. An alias of the same name in each Region fits all copies.",
    unless: "Never. Where the Region of the copy is not stated, nothing is said.",
    sources: [documents.copyImage, documents.copiedImages],
  },
  messages: {
    elsewhere:
      "The key is of Region `{key}` and the copy is made in `{region}`; `kmsKeyId` must name a key of `{region}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [copy("a key of the copy's Region", "eu-west-1")],
    bad: [
      { ...copy("a key of another Region", "us-west-2"), finds: { message: "elsewhere", at: "/kmsKeyId" } },
    ],
  },

  *check({ spec: { region, kmsKeyId } }, ctx) {
    if (region === undefined || kmsKeyId === undefined) return;
    const at = "/kmsKeyId";
    if (typeof kmsKeyId !== "string") {
      ctx.defer(at, "the key is not known yet");
      return;
    }
    const key = parseKmsKey(kmsKeyId)?.region;
    if (key === undefined) return;
    if (typeof region !== "string") ctx.defer("/region", "the Region of the copy is not known yet");
    else if (key !== region) yield { message: "elsewhere", at, data: { key, region } };
  },
});
