// CreateSnapshot, DescribeSnapshots, DeleteSnapshot. Floor: the store, filters, pages, tags and the refusals.
import { type Input, type Snapshot } from "../codec";
import { refusal } from "../refusal";
import { newId, snapshotState, type SnapshotRecord, type VolumeRecord } from "../store";
import {
  isAccount,
  isOpenToAll,
  later,
  mayRestore,
  required,
  snapshotFor,
  volumeFor,
  type Call,
  type Handlers,
} from "./call";
import { keyNamed, usableKey } from "./encryption";
import { matcher, type FilterTable } from "./filter";
import { page } from "./page";
import { discardSnapshot } from "./recycle-bin";
import { checkSnapshotLimits } from "./snapshot-limit";
import { specifiedTags, tagsOf } from "./tag-set";

/** Creating, listing and deleting snapshots. */
export const snapshotActions: Handlers<"CreateSnapshot" | "DescribeSnapshots" | "DeleteSnapshot"> = {
  CreateSnapshot(input, call) {
    const volume = volumeFor(call, required(input.VolumeId));
    if (volume.failed) throw refusal("volumeUnusable", volume.id);
    checkSnapshotLimits([volume], call);
    const tags = specifiedTags(input.TagSpecifications, "snapshot", ["snapshot"], call);
    const snapshot = addSnapshot(
      { ...snapshotContentOf(volume, call), description: input.Description ?? "", tags },
      call,
    );
    return snapshotView(snapshot, call);
  },

  DescribeSnapshots(input, call) {
    const isAsked = scopeOf(input, call);
    const isMatch = matcher(input.Filters, snapshotFilters, ({ Tags }) => Tags);
    const show = (snapshot: SnapshotRecord): Snapshot | undefined => {
      if (!isAsked(snapshot)) return undefined;
      const view = snapshotView(snapshot, call);
      return isMatch(view) ? view : undefined;
    };
    const ids = input.SnapshotIds ?? [];
    const snapshots = ids.length > 0 ? byId(ids, call) : (after: number) => visible(call, after);
    const { items, nextToken } = page(snapshots, show, input, { min: 1, max: Infinity });
    return { Snapshots: [...items], NextToken: nextToken };
  },

  DeleteSnapshot({ SnapshotId }, call) {
    const snapshot = snapshotFor(call, required(SnapshotId));
    if (snapshot.owner !== call.account) throw refusal("foreignSnapshot", snapshot.id);
    const [image] = call.store.usersOf(snapshot.id);
    if (image !== undefined) throw refusal("snapshotInUse", snapshot.id, image);
    discardSnapshot(snapshot, call);
    return {};
  },
};

/** What a new snapshot takes from its volume. */
export function snapshotContentOf(
  { id, size, encrypted, kmsKeyId }: VolumeRecord,
  call: Call,
): Omit<NewSnapshot, "description" | "tags"> {
  const key =
    kmsKeyId === undefined
      ? undefined
      : (usableKey(kmsKeyId, call) ?? keyNamed(kmsKeyId, call.account, call.region));
  return {
    volumeId: id,
    volumeSize: size,
    encrypted,
    kmsKeyId: key?.arn,
    managedKey: key?.managed ?? false,
    completedAt: later(call, call.timings.pending),
    sharedWith: new Set(),
  };
}

/** What tells one new snapshot from another. */
type NewSnapshot = Omit<SnapshotRecord, "id" | "owner" | "region" | "serial" | "createdAt" | "visibleAt"> &
  Partial<Pick<SnapshotRecord, "visibleAt">>;

/** Puts a new snapshot of the caller into the store, visible at once unless told otherwise. */
export function addSnapshot(snapshot: NewSnapshot, call: Call): SnapshotRecord {
  const record: SnapshotRecord = {
    visibleAt: 0,
    ...snapshot,
    failure: snapshot.failure ?? call.failure?.message,
    id: newId("snap"),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
  };
  call.store.snapshots.add(record);
  return record;
}

/** A snapshot as its caller sees it. */
export function snapshotView(snapshot: SnapshotRecord, call: Call): Snapshot {
  const state = snapshotState(snapshot, call.now);
  return {
    SnapshotId: snapshot.id,
    VolumeId: snapshot.volumeId,
    VolumeSize: snapshot.volumeSize,
    State: state,
    StateMessage: state === "error" ? snapshot.failure : undefined,
    Progress: state === "completed" ? "100%" : "0%",
    StartTime: new Date(snapshot.createdAt),
    CompletionTime: state === "completed" ? new Date(snapshot.completedAt) : undefined,
    OwnerId: snapshot.owner,
    Description: snapshot.description,
    Encrypted: snapshot.encrypted,
    KmsKeyId: snapshot.kmsKeyId,
    StorageTier: "standard",
    TransferType: "standard",
    Tags: tagsOf(snapshot.tags, call.account),
  };
}

function byId(ids: readonly string[], call: Call): SnapshotRecord[] {
  return [...new Set(ids)].map((id) => snapshotFor(call, id)).sort((a, b) => a.serial - b.serial);
}

function* visible(call: Call, after: number): Iterable<SnapshotRecord> {
  for (const snapshot of call.store.snapshots.in(call.region, after)) {
    if (call.now >= snapshot.visibleAt && mayRestore(snapshot, call.account, call.store)) yield snapshot;
  }
}

function scopeOf(input: Input<"DescribeSnapshots">, call: Call): (snapshot: SnapshotRecord) => boolean {
  const owners = (input.OwnerIds ?? []).map((owner) => accountOf(owner, ["amazon"], call));
  const users = (input.RestorableByUserIds ?? []).map((user) => accountOf(user, ["all"], call));
  return (snapshot) =>
    (owners.length === 0 || owners.includes(snapshot.owner)) &&
    (users.length === 0 || users.some((user) => isRestorableBy(snapshot, user, call)));
}

function accountOf(name: string, words: readonly string[], call: Call): string {
  if (name === "self") return call.account;
  if (!isAccount(name) && !words.includes(name)) throw refusal("malformedUser", name);
  return name;
}

function isRestorableBy(snapshot: SnapshotRecord, user: string, call: Call): boolean {
  if (user !== "all") return snapshot.owner === user || snapshot.sharedWith.has(user);
  if (isOpenToAll(snapshot, call.store)) return true;
  return call.store
    .usersOf(snapshot.id)
    .some((id) => call.store.images.get(snapshot.region, id)?.permissions.everyone);
}

const snapshotFilters: FilterTable<Snapshot> = {
  description: (snapshot) => [snapshot.Description],
  encrypted: (snapshot) => [snapshot.Encrypted],
  "owner-alias": () => [],
  "owner-id": (snapshot) => [snapshot.OwnerId],
  progress: (snapshot) => [snapshot.Progress],
  "snapshot-id": (snapshot) => [snapshot.SnapshotId],
  "start-time": (snapshot) => [snapshot.StartTime?.toISOString()],
  status: (snapshot) => [snapshot.State],
  "storage-tier": (snapshot) => [snapshot.StorageTier],
  "transfer-type": (snapshot) => [snapshot.TransferType],
  "volume-id": (snapshot) => [snapshot.VolumeId],
  "volume-size": (snapshot) => [snapshot.VolumeSize],
};
