// What an action receives beside its input, and the look-ups that every action shares: who calls, where, when, and
// whether a resource exists for that caller. Floor: the store and the refusals.
import { type Action, type Input, type Output } from "../codec";
import { refusal } from "../refusal";
import {
  imageState,
  type ImageRecord,
  type ImageState,
  type SnapshotRecord,
  type Store,
  type VolumeRecord,
} from "../store";

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
}

/** The implementation of an action; throws a Refusal where EC2 documents one. */
export type Handler<A extends Action> = (input: Input<A>, call: Call) => Output<A>;

/** Implementations by action. */
export type Handlers<A extends Action> = { readonly [K in A]: Handler<K> };

const idForm = (prefix: string): RegExp => new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
const imageIdForm = idForm("ami");
const snapshotIdForm = idForm("snap");
const volumeIdForm = idForm("vol");

/** A parameter that the schema knows to be required, so that decoding has made sure of it. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("a required parameter passed the codec undefined");
  return value;
}

/** Whether an account may launch an image: its owner, everyone, itself, or its organization or unit. */
export function mayLaunch(image: ImageRecord, account: string, store: Store): boolean {
  const { everyone, accounts, organizations, units } = image.permissions;
  if (image.owner === account || everyone || accounts.has(account)) return true;
  if (organizations.size === 0 && units.size === 0) return false;
  return [...store.membershipsOf(account)].some((arn) => organizations.has(arn) || units.has(arn));
}

/** The image of an id in a Region, if the caller may see it; deregistered ones linger, and are dropped when met later. */
export function imageFor(call: Call, id: string, region = call.region): ImageRecord | undefined {
  if (!imageIdForm.test(id)) throw refusal("malformedImage", id);
  const image = call.store.images.get(region, id);
  if (!image || !mayLaunch(image, call.account, call.store)) return undefined;
  const { deregisteredAt } = image;
  if (deregisteredAt !== undefined && call.now >= deregisteredAt + call.timings.deregisteredLinger) {
    call.store.images.delete(image);
    return undefined;
  }
  return image;
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
  // EBS User Guide: Block public access for snapshots, checked 2026-11-22.
  return store.usersOf(snapshot.id).some((id) => store.images.get(snapshot.region, id)?.permissions.everyone);
}

/**
 * A snapshot of the Region that the caller may use.
 *
 * @throws Refusal `InvalidSnapshotID.Malformed` or `InvalidSnapshot.NotFound`
 */
export function snapshotFor(call: Call, id: string): SnapshotRecord {
  if (!snapshotIdForm.test(id)) throw refusal("malformedSnapshot", id);
  const snapshot = call.store.snapshots.get(call.region, id);
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
  if (volume?.owner !== call.account) throw refusal("missingVolume", id);
  return volume;
}

/** Whether a text is an AWS account id. */
export function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text);
}
