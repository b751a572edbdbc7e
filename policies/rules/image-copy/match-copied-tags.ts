/**
 * Tags that a copy gets from its source, and with which it has more than EC2 takes. Of a copy of ours three tags are
 * ours, and replace those of its source. Floor: the engine, copied-tags, tag-limit.
 */
import { defineRule } from "../../engine/rule";
import { isObject } from "../../engine/value";
import { copiedTags } from "../copied-tags";
import { exampleImage } from "../example-image";
import { documents } from "../sources";
import { tagLimit } from "../tag-limit";

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag-${index}`, ""]));
const copy = (title: string, copyImageTags: boolean) => ({
  title,
  kind: "image-copy" as const,
  linked: { "/sourceImageId": { kind: "image" as const, spec: exampleImage({ tags: many(47) }) } },
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    tags: { team: "images" },
    copyImageTags,
  },
});

export default defineRule({
  id: "match-copied-tags",
  kinds: ["image-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A copy has no more tags than EC2 takes, those of its source among them.",
    why: "With `copyImageTags` a copy gets the tags of its source beside its own, and those that begin with `ec2:SharedTag/` always; EC2 refuses more than 50 with `TagLimitExceeded`. Of a copy of ours three tags are ours.",
    fix: "Drop tags of the copy or of its source, or leave `copyImageTags` out and state the tags that the copy is to have.",
    unless:
      "Never. Tags of a source that may be another account's are deferred, since EC2 does not copy those.",
    sources: [documents.tags, documents.copiedImages],
  },
  messages: {
    tooMany:
      "There are `{count}` tags with those that come from `{source}`; there must be at most `{most}`{reason}.",
  },
  refusals: { tooMany: "TagLimitExceeded" },
  options: {},
  defaults: {},
  examples: {
    good: [copy("a copy that leaves the tags of its source", false)],
    bad: [
      {
        ...copy("a copy that takes them over, and has one of its own", true),
        finds: { message: "tooMany", at: "/copyImageTags" },
      },
    ],
  },

  *check(subject, ctx) {
    const { tags = {}, copyImageTags } = subject.spec;
    const at = copyImageTags === undefined ? "/sourceImageId" : "/copyImageTags";
    const copied = copiedTags(subject, ctx);
    if (copied === undefined) return;
    if (!isObject(tags)) {
      ctx.defer("/tags", "the tags are not known yet");
      return;
    }
    const limit = tagLimit(subject.type);
    const own = Object.keys(tags);
    // Too many of its own are match-tags' to tell.
    if (own.length > limit.most) return;
    const { source, keys, possible, open } = copied;
    const count = new Set([...own, ...keys]).size;
    if (count > limit.most) yield { message: "tooMany", at, data: { count, source, ...limit } };
    else if (open !== undefined) ctx.defer(at, open);
    else if (new Set([...own, ...possible]).size > limit.most) {
      ctx.defer(at, `whether the tags of \`${source}\` are copied is not known`);
    }
  },
});
