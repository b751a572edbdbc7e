/**
 * The part of an image's life that does not depend on how it came about: finding what an earlier run began, waiting,
 * settling what can change in place, removing. Floor: ownership, aspects, aws.
 */
import { syncDescription, syncImdsSupport } from "../aspects/attributes";
import { observeDeprecation, syncDeprecation } from "../aspects/deprecation";
import { FailedImage, findImage, isFailed, isSettled, syncState, waitForImage } from "../aspects/state";
import { managedBy, syncTags, toTagList, toTagMap, userTags, type TagMap } from "../aspects/tags";
import { AwsFailure, isGone, isSnapshotInUse } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import { withoutUndefined } from "../canonical";
import { DeadlineError, waitUntil, type Look } from "../aws/wait";
import { partitionOf } from "../../catalog/partitions";
import { PartialFailure, type Context, type Known, type Located, type Written } from "./handler";
import { rootSnapshotOf, snapshotsOf } from "./image-spec";
import { creatingTag, findMarked, isBegun, leaseOf, leaseTag, markOf } from "./ownership";

/** An image that is ours, or is becoming so. */
export interface OwnedImage {
  readonly id: string;
  readonly image: Ec2Image;
  readonly lease?: string | undefined;
  /** What was written down of it, when it was. */
  readonly known?: Known | undefined;
}

/** What the specs of registered and copied images have in common. */
export interface CommonSpec {
  readonly name?: string;
  readonly description?: string;
  readonly imdsSupport?: string;
  readonly deprecateAt?: string;
  readonly tags?: TagMap;
  readonly onDelete?: string;
}

/** A known image as it is now. */
export async function observeKnown(ec2: Ec2, known: Known, ctx: Context): Promise<OwnedImage | undefined> {
  const image = await findImage(ec2, known.id);
  if (image === undefined) return undefined;
  const mark = markOf(image);
  if (known.mark !== "" && mark !== undefined && mark !== known.mark && mark !== ctx.mark) {
    throw new Error(
      `image \`${known.id}\` in ${ec2.region} now bears the mark of another stack, \`${mark}\`: it was adopted there. Remove it from one of the two; \`pulumi state delete\` forgets it here without touching it.`,
    );
  }
  // A resume is a new holder; so is nobody else.
  return { id: known.id, image, known, lease: known.complete ? known.lease : undefined };
}

/** The image that an earlier run of the same create began and did not finish. */
export async function findBegun(ec2: Ec2, digest: string, ctx: Context): Promise<OwnedImage | undefined> {
  const marked = (await findMarked(ec2, ctx.mark)).filter((image) => image.ImageId !== undefined);
  const begun = marked.find((image) => isBegun(image, digest) && !isFailed(image));
  for (const other of marked) {
    if (other !== begun && toTagMap(other.Tags)[creatingTag] !== undefined) {
      ctx.warn(
        `image \`${other.ImageId ?? ""}\` in ${ec2.region} was begun by an earlier run with other arguments and never finished; it is left alone. Deregister it when no other run is at work on this stack.`,
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
    await discard(ec2, state.id);
    throw new Error(`${error.message}; nothing is left of it. ${hint}`, { cause: error });
  }
}

/** Takes a failed image away; what is gone already is fine. */
export async function discard(ec2: Ec2, id: string): Promise<void> {
  try {
    await ec2.call("DeregisterImage", { ImageId: id });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Which of an image's tags a spec rules: all that a user can set, unless they may have come from the source. */
export type RulesTag = (key: string) => boolean;

/** Brings everything that can change in place to what the spec says; the last call ends the create. */
export async function syncOwnedImage(
  ec2: Ec2,
  state: OwnedImage,
  spec: CommonSpec,
  rulesTag: RulesTag,
  ctx: Context,
): Promise<OwnedImage> {
  assertHeld(ec2, state);
  const { id } = state;
  const image = await syncState(ec2, state.image, ctx);
  await syncDescription(ec2, image, spec.description);
  await syncImdsSupport(ec2, image, spec.imdsSupport);
  await syncDeprecation(ec2, image, spec.deprecateAt);

  const tags = toTagMap(image.Tags);
  const own: TagMap = {
    [managedBy]: ctx.mark,
    ...(state.lease === undefined ? {} : { [leaseTag]: state.lease }),
  };
  await syncTags(ec2, id, tags, { ...spec.tags, ...own }, (key) => isUsers(key) && rulesTag(key));
  if (state.known !== undefined && state.known.mark !== ctx.mark) {
    await retagSnapshots(ec2, snapshotsOf(image), state.known.mark, ctx.mark);
  }
  if (tags[creatingTag] !== undefined) {
    if (!(await ctx.isAttended())) {
      throw new Error(
        `nobody is left to write image \`${id}\` in ${ec2.region} down; the next run takes it up`,
      );
    }
    await ec2.call("DeleteTags", { Resources: [id], Tags: [{ Key: creatingTag }] });
  }
  const kept = Object.entries(userTags(tags)).filter(([key]) => !rulesTag(key));
  return {
    ...state,
    image: withoutUndefined({
      ...image,
      Description: spec.description ?? image.Description,
      ImdsSupport: spec.imdsSupport === "v2.0" ? "v2.0" : image.ImdsSupport,
      DeprecationTime: spec.deprecateAt,
      Tags: toTagList({ ...Object.fromEntries(kept), ...spec.tags, ...own }),
    }),
  };
}

function isUsers(key: string): boolean {
  return Object.keys(userTags({ [key]: "" })).length > 0;
}

async function retagSnapshots(ec2: Ec2, ids: readonly string[], from: string, to: string): Promise<void> {
  const ours = await findOurSnapshots(ec2, ids, from);
  if (ours.length > 0)
    await ec2.call("CreateTags", { Resources: ours, Tags: toTagList({ [managedBy]: to }) });
}

async function findOurSnapshots(ec2: Ec2, ids: readonly string[], mark: string): Promise<string[]> {
  if (ids.length === 0) return [];
  // By filter, not by id: one snapshot that is gone would fail the call for all.
  const { Snapshots = [] } = await ec2.call("DescribeSnapshots", {
    OwnerIds: ["self"],
    Filters: [{ Name: "snapshot-id", Values: [...ids] }],
  });
  return Snapshots.filter((snapshot) => toTagMap(snapshot.Tags)[managedBy] === mark).flatMap(
    (s) => s.SnapshotId ?? [],
  );
}

/** Removes a known image as `onDelete` says. */
export async function removeOwnedImage(
  ec2: Ec2,
  known: Known,
  onDelete: string,
  ctx: Context,
): Promise<void> {
  const image = await findImage(ec2, known.id);
  if (onDelete === "retain") {
    ctx.warn(`image \`${known.id}\` in ${ec2.region} stays, as \`onDelete: retain\` says.`);
    return;
  }
  if (image !== undefined) {
    const lease = leaseOf(image);
    if (lease !== undefined && known.lease !== undefined && lease !== known.lease) {
      ctx.warn(`image \`${known.id}\` in ${ec2.region} is left alone: another run has taken it over since.`);
      return;
    }
    if (onDelete === "disable") {
      if (image.State !== "disabled") await ec2.call("DisableImage", { ImageId: known.id });
      return;
    }
    await discard(ec2, known.id);
  }
  if (onDelete === "deregister-and-delete-snapshots") {
    const ids = [...new Set([...known.snapshotIds, ...(image === undefined ? [] : snapshotsOf(image))])];
    await deleteSnapshots(ec2, await findOurSnapshots(ec2, ids, known.mark), ctx);
  }
}

/** A snapshot stays in use for a moment after its image is deregistered. */
const inUseFor = 60_000;

/** Deletes snapshots one by one; fails at the end, naming each that could not be deleted and why. */
async function deleteSnapshots(ec2: Ec2, ids: readonly string[], ctx: Context): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) {
    const until = Math.min(ctx.clock.now() + inUseFor, ctx.deadline);
    try {
      await waitUntil(() => tryToDelete(ec2, id), {
        clock: ctx.clock,
        deadline: until,
        report: (standing) => {
          ctx.report(standing);
        },
      });
    } catch (error) {
      if (!(error instanceof AwsFailure || error instanceof DeadlineError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) {
    throw new Error(
      `the image is deregistered, but not every snapshot is deleted: ${failures.map((error) => (error as Error).message).join("; ")}`,
    );
  }
}

async function tryToDelete(ec2: Ec2, id: string): Promise<Look<void>> {
  try {
    await ec2.call("DeleteSnapshot", { SnapshotId: id });
  } catch (error) {
    if (isSnapshotInUse(error))
      return { done: false, standing: `snapshot \`${id}\` in ${ec2.region} is still in use by an image` };
    if (!isGone(error)) throw error;
  }
  return { done: true, value: undefined };
}

/** What every image of ours writes down, beside its spec. */
export function writeOwnedImage<Spec extends CommonSpec>(
  state: OwnedImage,
  spec: Located<Spec>,
  rulesTag: RulesTag,
): Written<Located<Spec>> {
  const { image, id, lease } = state;
  const tags = Object.fromEntries(
    Object.entries(userTags(toTagMap(image.Tags))).filter(([key]) => rulesTag(key)),
  );
  const deprecateAt = observeDeprecation(image, spec.deprecateAt);
  const changing = {
    name: image.Name ?? spec.name,
    description: image.Description === "" ? undefined : (image.Description ?? undefined),
    deprecateAt,
    tags: Object.keys(tags).length === 0 && spec.tags === undefined ? undefined : tags,
  };
  return {
    id,
    lease,
    spec: { ...spec, ...changing },
    outputs: {
      arn: `arn:${partitionOf(spec.region)}:ec2:${spec.region}::image/${id}`,
      ownerId: image.OwnerId,
      state: image.State,
      creationDate: image.CreationDate,
      snapshotIds: snapshotsOf(image),
      rootSnapshotId: rootSnapshotOf(image),
    },
  };
}
