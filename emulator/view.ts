// The store as tests and demos look at it: plain copies, as the owner would see them. Floor: the store and the
// actions' own views.
import { type Call } from "./actions/call";
import { imageView } from "./actions/image-list";
import { listPermissions } from "./actions/launch-permission";
import { snapshotView } from "./actions/snapshot";
import { type Image, type LaunchPermission, type Snapshot } from "./codec";
import { type ResourceRecord, type Store } from "./store";

/** An image as its owner sees it, with what EC2 tells elsewhere. */
export interface StoredImage extends Image {
  readonly Region: string;
  readonly LaunchPermissions: LaunchPermission[];
}

/** A snapshot as its owner sees it. */
export interface StoredSnapshot extends Snapshot {
  readonly Region: string;
  /** Whether its key is the one that AWS manages for EBS. */
  readonly ManagedKey: boolean;
}

/** Narrows a view. */
export interface Scope {
  readonly account?: string;
  readonly region?: string;
}

/** The images that are there, in the order of creation; deregistered ones are not. */
export function storedImages(
  store: Store,
  scope: Scope,
  callAs: (record: ResourceRecord) => Call,
): StoredImage[] {
  return [...store.images.all()]
    .filter((image) => image.deregisteredAt === undefined && isIn(scope, image))
    .map((image) => ({
      ...imageView(image, callAs(image)),
      Region: image.region,
      LaunchPermissions: listPermissions(image),
    }));
}

/** The snapshots that are there, in the order of creation; those of pending copies are not yet. */
export function storedSnapshots(
  store: Store,
  scope: Scope,
  callAs: (record: ResourceRecord) => Call,
): StoredSnapshot[] {
  return [...store.snapshots.all()]
    .filter((snapshot) => isIn(scope, snapshot) && callAs(snapshot).now >= snapshot.visibleAt)
    .map((snapshot) => ({
      ...snapshotView(snapshot, callAs(snapshot)),
      Region: snapshot.region,
      ManagedKey: snapshot.managedKey,
    }));
}

function isIn({ account, region }: Scope, record: ResourceRecord): boolean {
  return (account ?? record.owner) === record.owner && (region ?? record.region) === record.region;
}
