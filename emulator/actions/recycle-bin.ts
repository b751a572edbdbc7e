// The recycle bin for images and snapshots: what a retention rule covers is kept when it is deleted, and can be
// restored until its time is up. Rules belong to another service of AWS; here they are seeded (EBS User Guide:
// Considerations for Recycle Bin, checked 2026-11-22). Floor: the store, pages and the refusals.
import { type Output } from "../codec";
import { refusal } from "../refusal";
import {
  imageState,
  snapshotIdsOf,
  type BinRecord,
  type ImageRecord,
  type ResourceRecord,
  type SnapshotRecord,
} from "../store";
import { checkedImageId, checkedSnapshotId, required, type Call, type Handlers } from "./call";
import { page } from "./page";

type ImageInBin = NonNullable<Output<"ListImagesInRecycleBin">["Images"]>[number];
type SnapshotInBin = NonNullable<Output<"ListSnapshotsInRecycleBin">["Snapshots"]>[number];

const day = 24 * 60 * 60 * 1000;
const maxIds = 20;

/** Listing and restoring what is in the recycle bin. */
export const recycleBinActions: Handlers<
  | "ListImagesInRecycleBin"
  | "RestoreImageFromRecycleBin"
  | "ListSnapshotsInRecycleBin"
  | "RestoreSnapshotFromRecycleBin"
> = {
  ListImagesInRecycleBin(input, call) {
    const ids = input.ImageIds ?? [];
    if (ids.length > maxIds)
      throw refusal("badValue", `${ids.length} ids`, "ImageIds", `at most ${maxIds} ids`);
    for (const id of ids) checkedImageId(id);
    const entries = entriesIn(call.store.imageBin, ids, call);
    const { items, nextToken } = page(entries, imageInBin, input, { min: 1, max: 1000 });
    return { Images: [...items], NextToken: nextToken };
  },

  RestoreImageFromRecycleBin({ ImageId }, call) {
    const id = checkedImageId(required(ImageId));
    const [entry] = entriesIn(call.store.imageBin, [id], call);
    if (!entry) throw refusal("missingImage", id);
    const { record: image } = entry;
    const missing = snapshotIdsOf(image).find((one) => !call.store.snapshots.get(call.region, one));
    if (missing !== undefined) throw refusal("snapshotGone", id, missing);
    call.store.imageBin.delete(id);
    call.store.restoreImage(image);
    return { Return: true };
  },

  ListSnapshotsInRecycleBin(input, call) {
    const ids = input.SnapshotIds ?? [];
    for (const id of ids) checkedSnapshotId(id);
    const entries = entriesIn(call.store.snapshotBin, ids, call);
    const { items, nextToken } = page(entries, snapshotInBin, input, { min: 5, max: 1000 });
    return { Snapshots: [...items], NextToken: nextToken };
  },

  RestoreSnapshotFromRecycleBin({ SnapshotId }, call) {
    const id = checkedSnapshotId(required(SnapshotId));
    const [entry] = entriesIn(call.store.snapshotBin, [id], call);
    if (!entry) throw refusal("missingSnapshot", id);
    const { record: snapshot } = entry;
    call.store.snapshotBin.delete(id);
    call.store.snapshots.add(snapshot);
    return {
      SnapshotId: id,
      VolumeId: snapshot.volumeId,
      VolumeSize: snapshot.volumeSize,
      Description: snapshot.description,
      Encrypted: snapshot.encrypted,
      OwnerId: snapshot.owner,
      Progress: "100%",
      StartTime: new Date(snapshot.createdAt),
      State: "completed",
    };
  },
};

/**
 * Keeps a deregistered image that a rule covers; of several rules the longest counts. Only EBS-backed ones are retained; of pending and failed ones the
 * documents say nothing, and they are not.
 */
export function retainImage(image: ImageRecord, call: Call): void {
  const state = imageState(image, call.now);
  if (image.traits.rootDeviceType !== "ebs" || state === "pending" || state === "failed") return;
  retain(call.store.imageBin, image, "image", call);
}

/** Deletes a snapshot, into the bin where a rule covers it. */
export function discardSnapshot(snapshot: SnapshotRecord, call: Call): void {
  call.store.snapshots.delete(snapshot);
  if (call.now >= snapshot.completedAt) retain(call.store.snapshotBin, snapshot, "snapshot", call);
}

function retain<R extends ResourceRecord>(
  bin: Map<string, BinRecord<R>>,
  record: R,
  resourceType: "image" | "snapshot",
  { now, store }: Call,
): void {
  const { id, serial, owner, region } = record;
  const tags = record.tags.get(owner) ?? new Map<string, string>();
  const bears = (wanted: ReadonlyMap<string, string>): boolean =>
    [...wanted].some(([key, value]) => tags.get(key) === value);
  const days = store.settings
    .of(owner, region)
    .retentionRules.filter((rule) => rule.resourceType === resourceType)
    .filter((rule) => (rule.tags ? bears(rule.tags) : !bears(rule.excluded)))
    .map((rule) => rule.days);
  if (days.length === 0) return;
  bin.set(id, { id, serial, record, enteredAt: now, exitAt: now + Math.max(...days) * day });
}

/** What the caller has in the bin under an id. */
export function findInBin(id: string, call: Call): ResourceRecord | undefined {
  const { imageBin, snapshotBin } = call.store;
  const [entry] = [...entriesIn(imageBin, [id], call), ...entriesIn(snapshotBin, [id], call)];
  return entry?.record;
}

/** What of the caller's is in the bin, in the order of serials; what is past its time is dropped when met. */
function entriesIn<R extends ResourceRecord>(
  bin: Map<string, BinRecord<R>>,
  ids: readonly string[],
  { account, region, now }: Call,
): BinRecord<R>[] {
  const asked = ids.length > 0 ? [...new Set(ids)].flatMap((id) => bin.get(id) ?? []) : [...bin.values()];
  for (const { id, exitAt } of asked) if (now >= exitAt) bin.delete(id);
  return asked
    .filter(({ record, exitAt }) => now < exitAt && record.owner === account && record.region === region)
    .sort((a, b) => a.serial - b.serial);
}

function imageInBin({ id, record, enteredAt, exitAt }: BinRecord<ImageRecord>): ImageInBin {
  return {
    ImageId: id,
    Name: record.name,
    Description: record.description,
    RecycleBinEnterTime: new Date(enteredAt),
    RecycleBinExitTime: new Date(exitAt),
  };
}

function snapshotInBin({ id, record, enteredAt, exitAt }: BinRecord<SnapshotRecord>): SnapshotInBin {
  return {
    SnapshotId: id,
    VolumeId: record.volumeId,
    Description: record.description,
    RecycleBinEnterTime: new Date(enteredAt),
    RecycleBinExitTime: new Date(exitAt),
  };
}
