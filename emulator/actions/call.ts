// What an action receives beside its input, and the look-ups that every action shares: who calls, where, when, and
// whether a resource exists for that caller. Floor: the store and the refusals.
import { type Action, type Input, type Output } from "../codec";
import { instanceState, type InstanceRecord } from "../compute";
import { refusal } from "../refusal";
import {
  imageState,
  type ImageRecord,
  type ImageState,
  type SnapshotRecord,
  type Store,
  type VolumeRecord,
} from "../store";
import { isHidden } from "./image-criteria";

/** How long things take, in milliseconds of the emulator's clock. */
export interface Timings {
  /**
   * How long new images and snapshots are pending.
   *
   * @default 0
   */
  readonly pending: number;
  /**
   * How long a deregistered image still answers: by id an empty list, and `InvalidAMIID.Unavailable` to actions.
   * EC2 documents the phases, not their length.
   *
   * @default 60000
   */
  readonly deregisteredLinger: number;
  /**
   * How long an instance is pending, stopping or shutting down.
   *
   * @default 0
   */
  readonly instanceChange: number;
  /**
   * How long a terminated instance is still described: usually less than an hour (EC2 API Reference:
   * DescribeInstances).
   *
   * @default 3600000
   */
  readonly terminatedLinger: number;
  /**
   * How far apart snapshots of one volume must be begun while one is pending (EC2 API Reference: Error codes).
   *
   * @default 15000
   */
  readonly snapshotInterval: number;
  /**
   * How long block public access for images takes to come into force once enabled: up to 10 minutes (EC2 API
   * Reference: EnableImageBlockPublicAccess).
   *
   * @default 0
   */
  readonly blockPublicAccess: number;
  /**
   * How long a client token is remembered. EC2 does not document it.
   *
   * @default Infinity
   */
  readonly clientTokens: number;
  /**
   * How long SSM takes to look at the image that a parameter of the data type aws:ec2:image names.
   *
   * @default 0
   */
  readonly parameterCheck: number;
}

/** A time after now at which something will change; a clock that advances by itself stops there. */
export function later({ store, now }: Pick<Call, "store" | "now">, milliseconds: number): number {
  const time = now + milliseconds;
  store.agenda.enter(time, now);
  return time;
}

/** Limits of an account and Region. */
export interface Quotas {
  /** @default 50 */
  readonly tagsPerResource: number;
  /**
   * Copies in progress in a destination Region.
   *
   * @default 300
   */
  readonly concurrentCopies: number;
  /**
   * Copies of snapshots in progress in a destination Region.
   *
   * @default 20
   */
  readonly concurrentSnapshotCopies: number;
  /** @default 100000 */
  readonly snapshots: number;
  /**
   * Snapshots in the state pending. EC2 documents the code of exceeding it, not the number.
   *
   * @default Infinity
   */
  readonly pendingSnapshots: number;
  /**
   * Instances that are not terminated. EC2 counts vCPUs by class of type; this is one number for all.
   *
   * @default 1000
   */
  readonly instances: number;
  /** @default 5000 */
  readonly launchTemplates: number;
  /** @default 10000 */
  readonly launchTemplateVersions: number;
  /**
   * Public images of an account in a Region, those in the recycle bin included.
   *
   * @default 5
   */
  readonly publicImages: number;
}

/** One call: who, where, when, and what it acts on. */
export interface Call {
  readonly account: string;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly store: Store;
  readonly timings: Timings;
  readonly quotas: Quotas;
  /** How what the call makes shall fail when its time comes, if a fault asks for it. */
  readonly failure?: { readonly code: string; readonly message: string } | undefined;
}

/** The implementation of an action; throws a Refusal where EC2 documents one. */
export type Handler<A extends Action> = (input: Input<A>, call: Call) => Output<A>;

/** Implementations by action. */
export type Handlers<A extends Action> = { readonly [K in A]: Handler<K> };

const idForm = (prefix: string): RegExp => new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
const imageIdForm = idForm("ami");
const snapshotIdForm = idForm("snap");
const volumeIdForm = idForm("vol");
const instanceIdForm = idForm("i");

/** A parameter that the schema knows to be required, so that decoding has made sure of it. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("a required parameter passed the codec undefined");
  return value;
}

/** The id, if it has the form of an image's. */
export function checkedImageId(id: string): string {
  if (!imageIdForm.test(id)) throw refusal("malformedImage", id);
  return id;
}

/** The id, if it has the form of a snapshot's. */
export function checkedSnapshotId(id: string): string {
  if (!snapshotIdForm.test(id)) throw refusal("malformedSnapshot", id);
  return id;
}

/** Whether an account may launch an image: its owner, everyone, itself, or its organization or unit. */
export function mayLaunch(image: ImageRecord, account: string, store: Store): boolean {
  const { everyone, accounts, organizations, units } = image.permissions;
  if (image.owner === account || everyone || accounts.has(account)) return true;
  if (organizations.size === 0 && units.size === 0) return false;
  return [...store.membershipsOf(account)].some((arn) => organizations.has(arn) || units.has(arn));
}

/**
 * The image of an id in a Region, if the caller may see it; deregistered ones linger for a while and for as long as an
 * instance refers to them (EC2 API Reference: DescribeImages, checked 2026-11-22), and are dropped when met later.
 */
export function imageFor(call: Call, id: string, region = call.region): ImageRecord | undefined {
  const image = call.store.images.get(region, checkedImageId(id));
  if (!image || !mayLaunch(image, call.account, call.store) || isHidden(image, call)) return undefined;
  const { deregisteredAt } = image;
  if (deregisteredAt === undefined || call.now < deregisteredAt + call.timings.deregisteredLinger)
    return image;
  if (isReferenced(image, call)) return image;
  call.store.images.delete(image);
  return undefined;
}

/** Whether an instance that is not terminated was launched from an image. */
function isReferenced({ id, region }: ImageRecord, { store, now }: Call): boolean {
  for (const instance of store.instances.in(region)) {
    if (instance.imageId === id && instanceState(instance, now) !== "terminated") return true;
  }
  return false;
}

/**
 * The caller's own image, in one of the given states.
 *
 * @throws Refusal `InvalidAMIID.Malformed`, `.NotFound` or `.Unavailable`; `AuthFailure` if it is another account's
 */
export function ownImage(call: Call, id: string, states: readonly ImageState[]): ImageRecord {
  const image = imageFor(call, id);
  if (!image) throw refusal("missingImage", id);
  if (image.owner !== call.account) throw refusal("foreignImage", id);
  return inState(image, call, states);
}

/** The image, if it is in one of the given states. */
export function inState(image: ImageRecord, call: Call, states: readonly ImageState[]): ImageRecord {
  const state = imageState(image, call.now);
  if (!states.includes(state)) throw refusal("unavailableImage", image.id, state);
  return image;
}

/** Whether an account may create volumes from a snapshot; a public image opens its snapshots to everyone. */
export function mayRestore(snapshot: SnapshotRecord, account: string, store: Store): boolean {
  if (snapshot.owner === account || snapshot.sharedWith.has(account)) return true;
  if (isOpenToAll(snapshot, store)) return true;
  // EBS User Guide: Block public access for snapshots, checked 2026-11-22.
  return store.usersOf(snapshot.id).some((id) => store.images.get(snapshot.region, id)?.permissions.everyone);
}

/** Whether a snapshot is shared with everyone; blocking all sharing hides what was shared before. */
export function isOpenToAll({ isPublic, owner, region }: SnapshotRecord, store: Store): boolean {
  return isPublic === true && store.settings.of(owner, region).snapshotSharing !== "block-all-sharing";
}

/**
 * A snapshot of the Region that the caller may use.
 *
 * @throws Refusal `InvalidSnapshotID.Malformed` or `InvalidSnapshot.NotFound`
 */
export function snapshotFor(call: Call, id: string): SnapshotRecord {
  const snapshot = call.store.snapshots.get(call.region, checkedSnapshotId(id));
  if (!snapshot || call.now < snapshot.visibleAt || !mayRestore(snapshot, call.account, call.store)) {
    throw refusal("missingSnapshot", id);
  }
  return snapshot;
}

/**
 * A volume of the caller in the Region.
 *
 * @throws Refusal `InvalidVolumeID.Malformed` or `InvalidVolume.NotFound`
 */
export function volumeFor(call: Call, id: string): VolumeRecord {
  if (!volumeIdForm.test(id)) throw refusal("malformedVolume", id);
  const volume = call.store.volumes.get(call.region, id);
  if (volume?.owner !== call.account || isDeleted(volume, call)) throw refusal("missingVolume", id);
  return volume;
}

/** Whether a volume went with its instance. */
export function isDeleted({ deletedAt }: VolumeRecord, { now }: Call): boolean {
  return deletedAt !== undefined && now >= deletedAt;
}

/**
 * An instance of the caller in the Region.
 *
 * @throws Refusal `InvalidInstanceID.Malformed` or `InvalidInstanceID.NotFound`
 */
export function instanceFor(call: Call, id: string): InstanceRecord {
  if (!instanceIdForm.test(id)) throw refusal("malformedInstance", id);
  const instance = call.store.instances.get(call.region, id);
  if (instance?.owner !== call.account || isForgotten(instance, call)) throw refusal("missingInstance", id);
  return instance;
}

/** Whether an instance has been terminated for so long that EC2 no longer shows it. */
export function isForgotten({ change }: InstanceRecord, { now, timings }: Call): boolean {
  return change.to === "terminated" && now >= change.doneAt + timings.terminatedLinger;
}

/** Whether a text is an AWS account id. */
export function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text);
}
