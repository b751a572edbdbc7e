/**
 * The part of an image's life that does not depend on how it came about: finding what an earlier run began, waiting,
 * settling what can change in place. Its end is in remove-image, what is written down of it in write-image.
 * Floor: remove-image, owned-snapshots, aspects, aws.
 */
import type { InstanceTypeSpecification } from "../../schemas/generated/types";
import { assertChangeable, syncDescription, syncImdsSupport } from "../aspects/attributes";
import { syncDeprecation, whyDeprecationStays } from "../aspects/deprecation";
import { disableImage, enableImage } from "../aspects/enabled";
import { syncInstanceTypes } from "../aspects/instance-types";
import { creatingTag, findMarked, isBegun, leaseOf, leaseTag, markOf } from "../aspects/ownership";
import type { Principals } from "../aspects/permissions";
import { syncProtection } from "../aspects/protection";
import { findStackImage } from "../aspects/stack-images";
import { FailedImage, findImage, isFailed, isSettled, waitForImage } from "../aspects/state";
import { isUserTag, managedBy, syncTags, toTagList, toTagMap, type TagMap } from "../aspects/tags";
import type { Ec2, Ec2Image, Ec2Snapshot } from "../aws/port";
import { withoutUndefined } from "../canonical";
import { PartialFailure, type Context, type Known } from "./handler";
import { snapshotsOf } from "./image-spec";
import { describeSnapshots, markedAmong, retagSnapshots, syncSnapshotTags } from "./owned-snapshots";
import { clearAway, type RemovalSpec } from "./remove-image";

/** An image that is ours, or is becoming so. */
export interface OwnedImage {
  readonly id: string;
  readonly image: Ec2Image;
  readonly lease?: string | undefined;
  /** What was written down of it, when it was. */
  readonly known?: Known | undefined;
  /** Whether somebody else made it and this run takes it over: its other tags are then theirs. */
  readonly adopted?: boolean;
  /** Its snapshots, where the spec has something to say about them. */
  readonly snapshots?: readonly Ec2Snapshot[] | undefined;
  /** Its UEFI variable store, where the spec states one or is only read. */
  readonly uefiData?: string | undefined;
  /** The launch permissions that this run took away by disabling it. */
  readonly recorded?: Principals | undefined;
}

/** What the specs of all our images have in common. */
export interface CommonSpec extends RemovalSpec {
  readonly name?: string;
  readonly description?: string;
  readonly imdsSupport?: string;
  readonly deprecateAt?: string;
  readonly deregistrationProtection?: string;
  readonly enabled?: boolean;
  readonly instanceTypeSpecification?: InstanceTypeSpecification;
  readonly tags?: TagMap;
  readonly snapshotTags?: TagMap;
  readonly exclusiveTags?: boolean;
}

/** Whether a tag that the spec does not state can be ours to judge: not when the source may have brought it along. */
export type RulesTag = (key: string) => boolean;
/** Where no source brings tags along. */
export const rulesEveryTag: RulesTag = () => true;

/** A known image as it is now. */
export async function observeKnown(
  ec2: Ec2,
  known: Known,
  spec: CommonSpec,
  ctx: Context,
): Promise<OwnedImage | undefined> {
  const image = await findStackImage(ec2, known.id, ctx);
  if (image === undefined) return undefined;
  const mark = markOf(image);
  if (known.mark !== "" && mark !== undefined && mark !== known.mark && mark !== ctx.mark) {
    throw new Error(
      `image \`${known.id}\` in ${ec2.region} now bears the mark of another stack, \`${mark}\`: it was adopted there. Remove it from one of the two; \`pulumi state delete\` forgets it here without touching it.`,
    );
  }
  const snapshots =
    spec.snapshotTags === undefined ? undefined : await describeSnapshots(ec2, snapshotsOf(image));
  // A resume is a new holder; so is nobody else.
  return { id: known.id, image, known, lease: known.complete ? known.lease : undefined, snapshots };
}

/** The image that an earlier run of the same create began and did not finish; what failed meanwhile is cleared away. */
export async function findBegun(ec2: Ec2, digest: string, ctx: Context): Promise<OwnedImage | undefined> {
  const unfinished = (await findMarked(ec2, ctx.mark)).filter(
    (image) => image.ImageId !== undefined && toTagMap(image.Tags)[creatingTag] !== undefined,
  );
  const begun = unfinished.find((image) => isBegun(image, digest) && !isFailed(image));
  for (const other of unfinished.filter((image) => image !== begun)) {
    const id = other.ImageId ?? "";
    if (isFailed(other)) await clearAway(ec2, id, other, ctx);
    else {
      ctx.warn(
        `image \`${id}\` in ${ec2.region} was begun by an earlier run with other arguments and never finished; it is left alone. Deregister it when no other run is at work on this stack.`,
      );
    }
  }
  return begun?.ImageId === undefined ? undefined : { id: begun.ImageId, image: begun };
}

/** Makes this run the only one that may remove the image. */
async function takeLease(ec2: Ec2, state: OwnedImage, ctx: Context): Promise<OwnedImage> {
  if (state.lease !== undefined) return state;
  const lease = ctx.newLease();
  const taken = { [leaseTag]: lease, [managedBy]: ctx.mark };
  await ec2.call("CreateTags", { Resources: [state.id], Tags: toTagList(taken) });
  const Tags = toTagList({ ...toTagMap(state.image.Tags), ...taken });
  return { ...state, lease, image: { ...state.image, Tags } };
}

/** Throws when another run holds the image by now: a host whose engine was killed wakes up late. */
function assertHeld(ec2: Ec2, { id, image, lease }: OwnedImage): void {
  const held = leaseOf(image);
  if (held !== undefined && lease !== undefined && held !== lease) {
    throw new Error(`image \`${id}\` in ${ec2.region} was taken over by another run while this one waited`);
  }
}

/**
 * Takes the image that was found, or begins one, and waits for it. A failed image is taken away again, so that
 * nothing of it is left; after any other fault, what there is is written down for the next run.
 */
export async function bringUp(
  ec2: Ec2,
  found: OwnedImage | undefined,
  begin: () => Promise<OwnedImage>,
  hint: string,
  ctx: Context,
): Promise<OwnedImage> {
  let state = found ?? (await begin());
  // Of an image that was found, EC2 says when it was made: an earlier run may have died only just now.
  const created = found === undefined ? ctx.clock.now() : Date.parse(found.image.CreationDate ?? "");
  try {
    state = await takeLease(ec2, state, ctx);
    if (isSettled(state.image)) return state;
    return { ...state, image: await waitForImage(ec2, state.id, { ...ctx, created }) };
  } catch (error) {
    if (!(error instanceof FailedImage)) throw new PartialFailure(state, error);
    const left = await clearAway(ec2, state.id, await findImage(ec2, state.id), ctx);
    throw new Error(`${error.message}; ${left}. ${hint}`, { cause: error });
  }
}

/**
 * Brings everything that can change in place to what the spec says. It enables first and disables last, for EC2 changes
 * few things of a disabled image; the very last call ends the create.
 */
export async function syncOwnedImage(
  ec2: Ec2,
  state: OwnedImage,
  spec: CommonSpec,
  rulesTag: RulesTag,
  ctx: Context,
): Promise<OwnedImage> {
  assertHeld(ec2, state);
  const { id, known } = state;
  let { image } = state;
  if (spec.enabled !== false) image = await enableImage(ec2, image, recordedIn(known), ctx);
  assertChangeable(image, spec);
  await syncDescription(ec2, image, spec.description);
  await syncImdsSupport(ec2, image, spec.imdsSupport);
  await syncProtection(ec2, image, spec.deregistrationProtection);
  await syncInstanceTypes(ec2, image, spec.instanceTypeSpecification);
  const stays = whyDeprecationStays(image, known?.outputs.deprecateAt, spec.deprecateAt);
  if (stays !== undefined) ctx.warn(stays);
  await syncDeprecation(ec2, image, spec.deprecateAt);

  image = withAspects(image, spec);
  image = { ...image, Tags: toTagList(await syncImageTags(ec2, { ...state, image }, spec, rulesTag, ctx)) };
  const snapshots = await syncSnapshots(ec2, { ...state, image }, spec, ctx);

  let recorded: Principals | undefined;
  if (spec.enabled === false) ({ image, recorded } = await disableImage(ec2, image, ctx));
  const { [creatingTag]: creating, ...tags } = toTagMap(image.Tags);
  if (creating !== undefined) {
    if (!(await ctx.isAttended())) {
      throw new Error(
        `nobody is left to write image \`${id}\` in ${ec2.region} down; the next run takes it up`,
      );
    }
    await ec2.call("DeleteTags", { Resources: [id], Tags: [{ Key: creatingTag }] });
  }
  return { ...state, image: { ...image, Tags: toTagList(tags) }, snapshots, recorded };
}

/** The image with what was just settled. */
function withAspects(image: Ec2Image, spec: CommonSpec): Ec2Image {
  const { supportedInstanceTypes = [], unsupportedInstanceTypes = [] } = spec.instanceTypeSpecification ?? {};
  const toItems = (list: readonly string[]): { InstanceType: string }[] =>
    list.map((InstanceType) => ({ InstanceType }));
  return withoutUndefined({
    ...image,
    Description: spec.description ?? "",
    ImdsSupport: spec.imdsSupport ?? image.ImdsSupport,
    DeregistrationProtection: spec.deregistrationProtection ?? image.DeregistrationProtection,
    InstanceTypeSpecification: {
      SupportedInstanceTypes: toItems(supportedInstanceTypes),
      UnsupportedInstanceTypes: toItems(unsupportedInstanceTypes),
    },
    DeprecationTime: spec.deprecateAt ?? (image.Public === true ? image.DeprecationTime : undefined),
  });
}

/**
 * Sets the stated tags and takes those away that an earlier run of ours set, or with `exclusiveTags` all others; gives
 * what there is then.
 */
async function syncImageTags(
  ec2: Ec2,
  { id, image, lease, known, adopted }: OwnedImage,
  spec: CommonSpec,
  rulesTag: RulesTag,
  ctx: Context,
): Promise<TagMap> {
  const observed = toTagMap(image.Tags);
  const wanted: TagMap = {
    ...spec.tags,
    [managedBy]: ctx.mark,
    ...(lease === undefined ? {} : { [leaseTag]: lease }),
  };
  const before = tagsIn(known, "tags");
  // A create that goes on has no record of the tags it began with; nobody else had the time to add any.
  const begun = known === undefined && adopted !== true;
  const removable = (key: string): boolean =>
    isUserTag(key) &&
    (Object.hasOwn(before, key) || ((begun || spec.exclusiveTags === true) && rulesTag(key)));
  await syncTags(ec2, id, observed, wanted, removable);
  const kept = Object.entries(observed).filter(([key]) => Object.hasOwn(wanted, key) || !removable(key));
  return { ...Object.fromEntries(kept), ...wanted };
}

async function syncSnapshots(
  ec2: Ec2,
  { image, known, snapshots: seen }: OwnedImage,
  spec: CommonSpec,
  ctx: Context,
): Promise<readonly Ec2Snapshot[] | undefined> {
  if (known !== undefined && known.mark !== ctx.mark) {
    await retagSnapshots(ec2, snapshotsOf(image), known.mark, ctx.mark);
  }
  const before = tagsIn(known, "snapshotTags");
  const wanted = spec.snapshotTags;
  if (wanted === undefined && Object.keys(before).length === 0) return seen;
  const snapshots = seen ?? (await describeSnapshots(ec2, snapshotsOf(image)));
  const ours = [ctx.mark, known?.mark ?? ctx.mark].flatMap((mark) => markedAmong(snapshots, mark));
  const removable = (key: string): boolean => Object.hasOwn(before, key) || spec.exclusiveTags === true;
  await syncSnapshotTags(ec2, [...new Set(ours)], wanted ?? {}, removable);
  const settle = (tags: TagMap): TagMap => ({
    ...Object.fromEntries(Object.entries(tags).filter(([key]) => !isUserTag(key) || !removable(key))),
    ...wanted,
  });
  return snapshots.map((snapshot) =>
    ours.includes(snapshot) ? { ...snapshot, Tags: toTagList(settle(toTagMap(snapshot.Tags))) } : snapshot,
  );
}

/** Tags that were written down. */
function tagsIn(known: Known | undefined, property: "tags" | "snapshotTags"): TagMap {
  return (known?.outputs[property] ?? {}) as TagMap;
}

/** Launch permissions that were written down. */
export function recordedIn(known: Known | undefined): Principals | undefined {
  return known?.outputs.recordedPermissions as Principals | undefined;
}
