/**
 * Tags that EC2 refuses: too many, with those that a copy brings along, keys or values too long, keys that are AWS's. Of
 * our own resources three tags and the prefix `pulumi-ami:` are ours, and a copy's replace those of its source.
 * Floor: the engine, and the quotas of `catalog/`.
 */
import { quotas } from "../../../catalog/quotas";
import { defineRule, type Context, type Hit } from "../../engine/rule";
import { type SubjectOf } from "../../engine/subject";
import { isObject } from "../../engine/value";
import { quote } from "../../engine/words";
import { copiedTags } from "../copied-tags";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

const most = quotas.tagsPerResource.value;
const longestKey = quotas.tagKeyLength.value;
const longestValue = quotas.tagValueLength.value;
/** Tags that our own resources add: mark, digest and lease. */
const ours = 3;

const example = (title: string, tags: Record<string, string>) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ tags }),
});

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
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "Tags are as many and as long as EC2 takes, and their keys are yours.",
    why: "EC2 refuses the call with `TagLimitExceeded` or `InvalidTagKey.Malformed`: at most 50 tags, keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Of our own resources three tags are ours.",
    fix: "Shorten or drop tags, also of the source whose tags a copy takes over; give a key that begins with `aws:` or `pulumi-ami:` another name.",
    unless:
      "Never. Tags of a source that may be another account's are deferred, since EC2 does not copy those.",
    sources: [documents.tags, documents.copiedImages],
  },
  messages: {
    tooMany: "There are `{count}` tags; there must be at most `{most}`{reason}.",
    copied:
      "There are `{count}` tags with those that come from `{source}`; there must be at most `{most}`{reason}.",
    keyLength: "Tag key {key} has `{length}` characters; it must have `1` to `128`.",
    reserved: "Tag key {key} begins with `{prefix}`, which {owner}; it must begin otherwise.",
    valueLength: "The value of tag {key} has `{length}` characters; it must have at most `256`.",
  },
  refusals: { tooMany: "TagLimitExceeded", copied: "TagLimitExceeded", reserved: "InvalidTagKey.Malformed" },
  options: {},
  defaults: {},
  examples: {
    good: [
      example("tags of one's own", { team: "images" }),
      copy("a copy that leaves the tags of its source", false),
    ],
    bad: [
      {
        ...example("a value that is too long", { team: "x".repeat(257) }),
        finds: { message: "valueLength", at: "/tags/team" },
      },
      {
        ...copy("a copy that takes them over, and has one of its own", true),
        finds: { message: "copied", at: "/copyImageTags" },
      },
    ],
  },

  *check(subject, ctx) {
    const { spec, type } = subject;
    const isAws = type.startsWith("aws:");
    const lists = { tags: spec.tags, snapshotTags: "snapshotTags" in spec ? spec.snapshotTags : undefined };
    for (const [property, tags] of Object.entries(lists)) {
      if (tags === undefined) continue;
      if (!isObject(tags)) {
        ctx.defer(`/${property}`, "the tags are not known yet");
        continue;
      }
      const entries = Object.entries(tags);
      const limit = limitFor(isAws);
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
    if (subject.kind === "image-copy") yield* checkCopied(subject, limitFor(isAws), ctx);
  },
});

function limitFor(isAws: boolean): { readonly most: number; readonly reason: string } {
  return isAws
    ? { most, reason: "" }
    : { most: most - ours, reason: `, for EC2 takes \`${most}\` and \`${ours}\` are ours` };
}

/** The tags of a copy together with those of its source, where its own are not too many already. */
function* checkCopied(
  copy: SubjectOf<"image-copy">,
  limit: ReturnType<typeof limitFor>,
  ctx: Context<unknown>,
): Iterable<Hit<"copied">> {
  const { tags = {}, copyImageTags } = copy.spec;
  if (!isObject(tags)) return; // deferred above
  const own = Object.keys(tags);
  const copied = own.length > limit.most ? undefined : copiedTags(copy, ctx);
  if (copied === undefined) return;
  const { source, keys, possible, open } = copied;
  const at = copyImageTags === undefined ? "/sourceImageId" : "/copyImageTags";
  const count = new Set([...own, ...keys]).size;
  if (count > limit.most) yield { message: "copied", at, data: { count, source, ...limit } };
  else if (open !== undefined) ctx.defer(at, open);
  else if (new Set([...own, ...possible]).size > limit.most) {
    ctx.defer(at, `whether the tags of \`${source}\` are copied is not known`);
  }
}

function countCharacters(text: string): number {
  return Array.from(text).length;
}
