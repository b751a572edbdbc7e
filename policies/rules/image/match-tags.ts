/**
 * Tags that EC2 refuses: too many, keys or values too long, keys that are AWS's. Of our own resources three tags and
 * the prefix `pulumi-ami:` are ours. Floor: the engine, and the quotas of `catalog/`.
 */
import { quotas } from "../../../catalog/quotas";
import { defineRule } from "../../engine/rule";
import { isObject } from "../../engine/value";
import { quote } from "../../engine/words";
import { exampleImage } from "../example-image";
import { documents } from "../sources";
import { tagLimit } from "../tag-limit";

const longestKey = quotas.tagKeyLength.value;
const longestValue = quotas.tagValueLength.value;

const example = (title: string, tags: Record<string, string>) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ tags }),
});

export default defineRule({
  id: "match-tags",
  kinds: [
    "image",
    "image-from-instance",
    "image-copy",
    "snapshot",
    "snapshot-copy",
    "volume",
    "published-parameter",
  ],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "Tags are as many and as long as EC2 takes, and their keys are yours.",
    why: "EC2 refuses the call with `TagLimitExceeded` or `InvalidTagKey.Malformed`: at most 50 tags, keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Of our own resources three tags are ours.",
    fix: "Shorten or drop tags; give a key that begins with `aws:` or `pulumi-ami:` another name.",
    unless: "Never.",
    sources: [documents.tags],
  },
  messages: {
    tooMany: "There are `{count}` tags; there must be at most `{most}`{reason}.",
    keyLength: "Tag key {key} has `{length}` characters; it must have `1` to `128`.",
    reserved: "Tag key {key} begins with `{prefix}`, which {owner}; it must begin otherwise.",
    valueLength: "The value of tag {key} has `{length}` characters; it must have at most `256`.",
  },
  refusals: { tooMany: "TagLimitExceeded", reserved: "InvalidTagKey.Malformed" },
  options: {},
  defaults: {},
  examples: {
    good: [example("tags of one's own", { team: "images" })],
    bad: [
      {
        ...example("a value that is too long", { team: "x".repeat(257) }),
        finds: { message: "valueLength", at: "/tags/team" },
      },
    ],
  },

  *check({ spec, type }, ctx) {
    const isAws = type.startsWith("aws:");
    const lists = { tags: spec.tags, snapshotTags: "snapshotTags" in spec ? spec.snapshotTags : undefined };
    for (const [property, tags] of Object.entries(lists)) {
      if (tags === undefined) continue;
      if (!isObject(tags)) {
        ctx.defer(`/${property}`, "the tags are not known yet");
        continue;
      }
      const entries = Object.entries(tags);
      const limit = tagLimit(type);
      if (entries.length > limit.most) {
        yield { message: "tooMany", at: `/${property}`, data: { count: entries.length, ...limit } };
      }
      for (const [key, value] of entries) {
        const at = `/${property}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
        const length = countCharacters(key);
        const data = { key: quote(key) };
        const isReserved = /^aws:/i.test(key);
        if (length === 0 || length > longestKey)
          yield { message: "keyLength", at, data: { ...data, length } };
        else if (isReserved || (!isAws && key.startsWith("pulumi-ami:"))) {
          const whose = isReserved
            ? { prefix: "aws:", owner: "AWS keeps to itself" }
            : { prefix: "pulumi-ami:", owner: "is how we know our own images" };
          yield { message: "reserved", at, data: { ...data, ...whose } };
        }
        if (typeof value !== "string") {
          if (value !== undefined) ctx.defer(at, "the value is not known yet");
        } else if (countCharacters(value) > longestValue) {
          yield { message: "valueLength", at, data: { ...data, length: countCharacters(value) } };
        }
      }
    }
  },
});

function countCharacters(text: string): number {
  return Array.from(text).length;
}
