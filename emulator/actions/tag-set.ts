// Tags as every resource carries them: checked, kept per account, read back. The limits are those of
// EC2 User Guide: Tag your Amazon EC2 resources (checked 2026-11-22). Floor: the store and the refusals.
import { type Tag, type TagSpecification } from "../codec";
import { refusal } from "../refusal";
import { type ImageRecord, type TagSets } from "../store";
import { type Call } from "./call";

/** Kinds of resource that carry tags here. */
export type Taggable = "image" | "snapshot" | "volume" | "instance" | "launch-template";

const maxKeyLength = 128;
const maxValueLength = 256;

/** The tags of an account on a resource. */
export function tagsOf(sets: TagSets, account: string): Tag[] {
  return [...(sets.get(account) ?? [])].map(([Key, Value]) => ({ Key, Value }));
}

// Tags under this prefix reach everyone who may see the image; only its owner writes them, and they count for the owner
// alone (AWS What's New: Amazon EC2 introduces shared tags for Amazon Machine Images; EC2 User Guide: Tag your Amazon
// EC2 resources, checked 2026-11-22).
const sharedPrefix = "ec2:SharedTag/";

/** Whether a tag key is one that image owners share. */
export function isShared(key: string): boolean {
  return key.startsWith(sharedPrefix);
}

/** The tags of an image that its owner shares. */
export function sharedTags({ owner, tags }: ImageRecord): Tag[] {
  return tagsOf(tags, owner).filter(({ Key = "" }) => isShared(Key));
}

/** The tags of an image as an account sees them: its own, and those that the owner shares. */
export function imageTags(image: ImageRecord, account: string): Tag[] {
  const own = tagsOf(image.tags, account);
  return image.owner === account ? own : [...sharedTags(image), ...own];
}

/** Adds or overwrites tags of the caller. Nothing is written unless all are valid and fit. */
export function addTags(sets: TagSets, tags: readonly Tag[], call: Call): void {
  sets.set(call.account, withTags(sets, tags, call));
}

/** The caller's tags as they would be with more of them. */
export function withTags(sets: TagSets, tags: readonly Tag[], call: Call): Map<string, string> {
  const merged = new Map(sets.get(call.account));
  for (const { Key = "", Value = "" } of tags) merged.set(checkedKey(Key), checkedValue(Key, Value));
  const limit = call.quotas.tagsPerResource;
  if (merged.size > limit) throw refusal("tooManyTags", limit);
  return merged;
}

/**
 * The tag sets that a request's tag specifications give to new resources of one kind.
 *
 * @param allowed the kinds that the action's specifications may name
 */
export function specifiedTags(
  specifications: readonly TagSpecification[] | undefined,
  kind: Taggable,
  allowed: readonly Taggable[],
  call: Call,
): TagSets {
  const tags = (specifications ?? []).flatMap(({ ResourceType, Tags }) => {
    if (!allowed.some((type) => type === ResourceType)) {
      throw refusal("badValue", ResourceType ?? "", "TagSpecification.ResourceType", allowed.join(" or "));
    }
    return ResourceType === kind ? (Tags ?? []) : [];
  });
  return tags.length > 0
    ? new Map([[call.account, withTags(new Map(), tags, call)]])
    : new Map<string, Map<string, string>>();
}

function checkedKey(key: string): string {
  if (key === "" || key.toLowerCase().startsWith("aws:")) throw refusal("badTagKey", key);
  if (key.length > maxKeyLength) throw refusal("longTagKey", key.length);
  return key;
}

function checkedValue(key: string, value: string): string {
  if (value.length > maxValueLength) throw refusal("longTagValue", key, value.length);
  return value;
}
