/**
 * Text that names no KMS key: an alias without its prefix, an ARN of something else, an ARN whose partition is not that
 * of its Region. EC2 looks for the key only after the call, so that the copy or the volume fails later.
 * Floor: the engine, `catalog/`, and `keys.ts` beside it.
 */
import { parseKmsKey } from "../../../catalog/kms-keys";
import { isKnownRegion, partitionOf } from "../../../catalog/partitions";
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { keyedKinds, keysOf } from "../keys";
import { documents } from "../sources";

const copy = (title: string, kmsKeyId: string) => ({
  title,
  kind: "image-copy" as const,
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", encrypted: true, kmsKeyId },
});
const id = "1234abcd-12ab-34cd-56ef-1234567890ab";

export default defineRule({
  id: "match-key-form",
  kinds: keyedKinds,
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "`kmsKeyId` is a key id, a key ARN, an alias with its `alias/`, or an alias ARN.",
    why: "EC2 looks for the key only after it has answered: the call succeeds, and the copy or the volume fails minutes later, often without a reason.",
    fix: "Give the key's id or ARN, or its alias with `alias/` before the name; in an ARN, write the partition of its Region.",
    unless: "KMS has brought a new form of key id: name the rule in `skipChecks`.",
    sources: [documents.copyImage, documents.kmsKeyForms],
  },
  messages: {
    form: "`{key}` is no KMS key; it must be a key id, a key ARN, an alias name such as `alias/images`, or an alias ARN.",
    prefix: "`{key}` is no KMS key; if it is an alias, it must be `alias/{key}`.",
    partition:
      "`{key}` is of partition `{given}`, but Region `{region}` is of `{partition}`; it must begin with `arn:{partition}:`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      copy("a key id", id),
      copy(
        "the ARN of a key of several Regions",
        `arn:aws:kms:us-east-1:123456789012:key/mrk-${"0".repeat(32)}`,
      ),
      copy("an alias", "alias/images"),
      copy("an alias ARN in China", "arn:aws-cn:kms:cn-north-1:123456789012:alias/images"),
    ],
    bad: [
      { ...copy("an alias without its prefix", "images"), finds: { message: "prefix", at: "/kmsKeyId" } },
      {
        ...copy("the ARN of something else", "arn:aws:iam::123456789012:role/images"),
        finds: { message: "form", at: "/kmsKeyId" },
      },
      {
        ...copy("the wrong partition", "arn:aws:kms:cn-north-1:123456789012:alias/images"),
        finds: { message: "partition", at: "/kmsKeyId" },
      },
    ],
  },

  *check(subject, ctx) {
    for (const [at, key] of keysOf(subject)) {
      if (typeof key !== "string") {
        if (isUnknown(key)) ctx.defer(at, "the key is not known yet");
        continue;
      }
      const parsed = parseKmsKey(key);
      if (parsed === undefined) {
        yield { message: parseKmsKey(`alias/${key}`) === undefined ? "form" : "prefix", at, data: { key } };
        continue;
      }
      const { partition: given, region } = parsed;
      if (given === undefined || region === undefined || !isKnownRegion(region)) continue;
      const partition = partitionOf(region);
      if (given !== partition) yield { message: "partition", at, data: { key, given, region, partition } };
    }
  },
});
