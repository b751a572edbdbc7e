// CreateTags, DeleteTags, DescribeTags over images, snapshots, volumes, instances and launch templates. Floor: the store, tag sets, filters,
// pages and the refusals.
import { type Output, type Tag } from "../codec";
import { refusal } from "../refusal";
import { type ResourceRecord } from "../store";
import {
  imageFor,
  instanceFor,
  isDeleted,
  isForgotten,
  required,
  snapshotFor,
  volumeFor,
  type Call,
  type Handlers,
} from "./call";
import { matcher, type FilterTable } from "./filter";
import { templateById } from "./launch-template";
import { page } from "./page";
import { findInBin } from "./recycle-bin";
import { addTags, isShared, withTags, type Taggable } from "./tag-set";

type TagDescription = NonNullable<Output<"DescribeTags">["Tags"]>[number];

/** Writing, deleting and listing tags. */
export const tagActions: Handlers<"CreateTags" | "DeleteTags" | "DescribeTags"> = {
  CreateTags({ Resources, Tags }, call) {
    const targets = required(Resources).map((id) => targetOf(id, call));
    const tags = required(Tags);
    for (const target of targets) checkShared(target, tags, call);
    for (const { tags: sets } of targets) withTags(sets, tags, call);
    for (const { tags: sets } of targets) addTags(sets, tags, call);
    return {};
  },

  DeleteTags({ Resources, Tags }, call) {
    const targets = required(Resources).map((id) => targetOf(id, call));
    for (const target of targets) checkShared(target, Tags ?? [], call);
    for (const { tags: sets } of targets) deleteTags(sets.get(call.account), Tags);
    return {};
  },

  DescribeTags(input, call) {
    const isMatch = matcher(input.Filters, tagFilters, ({ Key, Value }) => [{ Key, Value }]);
    const show = ({ description }: TagEntry): TagDescription | undefined =>
      isMatch(description) ? description : undefined;
    const { items, nextToken } = page(tagEntries(call), show, input, { min: 5, max: 1000 });
    return { Tags: [...items], NextToken: nextToken };
  },
};

/** Shared tags are their image's owner's to change. */
function checkShared({ id, owner }: ResourceRecord, tags: readonly Tag[], { account }: Call): void {
  if (owner !== account && id.startsWith("ami-") && tags.some(({ Key = "" }) => isShared(Key)))
    throw refusal("foreignSharedTag", id);
}

/**
 * The resource of an id, if the caller may see it; a deregistered image is gone for tags, but what is in the recycle
 * bin takes them.
 */
function targetOf(id: string, call: Call): ResourceRecord {
  const binned = findInBin(id, call);
  if (binned) return binned;
  if (id.startsWith("snap-")) return snapshotFor(call, id);
  if (id.startsWith("vol-")) return volumeFor(call, id);
  if (id.startsWith("i-")) return instanceFor(call, id);
  if (id.startsWith("lt-")) return templateById(id, call);
  if (!id.startsWith("ami-")) throw refusal("malformedTarget", id);
  const image = imageFor(call, id);
  if (image?.deregisteredAt !== undefined || !image) throw refusal("missingImage", id);
  return image;
}

/** Without tags all go; with a value, only a tag of that value (EC2 API Reference: DeleteTags). */
function deleteTags(tags: Map<string, string> | undefined, which: readonly Tag[] | undefined): void {
  if (!which || which.length === 0) {
    tags?.clear();
    return;
  }
  for (const { Key = "", Value } of which) {
    if (Value === undefined || tags?.get(Key) === Value) tags?.delete(Key);
  }
}

interface TagEntry {
  readonly id: string;
  readonly serial: number;
  readonly description: TagDescription;
}

/** A resource has at most this many tags; each entry's serial is its resource's, spread so that pages may cut between tags. */
const entriesPerResource = 1000;

function* tagEntries(call: Call): Iterable<TagEntry> {
  const { images, snapshots, volumes, instances, launchTemplates } = call.store;
  const resources = [
    ...ofType("image", images.in(call.region)).filter(({ record }) => record.deregisteredAt === undefined),
    ...ofType("snapshot", snapshots.in(call.region)).filter(({ record }) => call.now >= record.visibleAt),
    ...ofType("volume", volumes.in(call.region)).filter(({ record }) => !isDeleted(record, call)),
    ...ofType("instance", instances.in(call.region)).filter(({ record }) => !isForgotten(record, call)),
    ...ofType("launch-template", launchTemplates.in(call.region)),
  ];
  for (const { type, record } of resources.sort((a, b) => a.record.serial - b.record.serial)) {
    let position = record.serial * entriesPerResource;
    for (const [Key, Value] of record.tags.get(call.account) ?? []) {
      position += 1;
      yield {
        id: record.id,
        serial: position,
        description: { ResourceId: record.id, ResourceType: type, Key, Value },
      };
    }
  }
}

function ofType<R extends ResourceRecord>(
  type: Taggable,
  records: Iterable<R>,
): { type: Taggable; record: R }[] {
  return Array.from(records, (record) => ({ type, record }));
}

const tagFilters: FilterTable<TagDescription> = {
  key: ({ Key }) => [Key],
  "resource-id": ({ ResourceId }) => [ResourceId],
  "resource-type": ({ ResourceType }) => [ResourceType],
  value: ({ Value }) => [Value],
};
