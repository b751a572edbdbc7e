/**
 * The snapshots of an image of ours: which of them we caused, their tags, and deleting them. Only snapshots that bear
 * our mark are ever touched. Floor: aspects, aws.
 */
import { batchesOf } from "../aspects/permissions";
import { isUserTag, managedBy, syncTags, toTagList, toTagMap, type TagMap } from "../aspects/tags";
import { AwsFailure, isGone, isSnapshotInUse } from "../aws/errors";
import { escapeWildcards, listSnapshots, mostFilterValues } from "../aws/listing";
import type { Ec2, Ec2Snapshot } from "../aws/port";
import { DeadlineError, waitUntil, type Look } from "../aws/wait";
import type { Context } from "./handler";

/** The snapshots of some ids that the account owns and that are still there. */
export async function describeSnapshots(ec2: Ec2, ids: readonly string[]): Promise<Ec2Snapshot[]> {
  // By filter, not by id: one snapshot that is gone would fail the call for all.
  const found: Ec2Snapshot[] = [];
  for (const Values of batchesOf(ids, mostFilterValues)) {
    const Filters = [{ Name: "snapshot-id", Values }];
    found.push(...(await listSnapshots(ec2, { OwnerIds: ["self"], Filters })));
  }
  return found;
}

/** Those that bear the mark. */
export function markedAmong(snapshots: readonly Ec2Snapshot[], mark: string): Ec2Snapshot[] {
  return snapshots.filter((snapshot) => toTagMap(snapshot.Tags)[managedBy] === mark);
}

/** Moves our snapshots of an image to another mark. */
export async function retagSnapshots(
  ec2: Ec2,
  ids: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  const ours = markedAmong(await describeSnapshots(ec2, ids), from).flatMap((s) => s.SnapshotId ?? []);
  if (ours.length > 0)
    await ec2.call("CreateTags", { Resources: ours, Tags: toTagList({ [managedBy]: to }) });
}

/** Brings the tags of our snapshots to what is wanted; of other tags, those that are removable go. */
export async function syncSnapshotTags(
  ec2: Ec2,
  snapshots: readonly Ec2Snapshot[],
  wanted: TagMap,
  removable: (key: string) => boolean,
): Promise<void> {
  for (const { SnapshotId = "", Tags } of snapshots) {
    await syncTags(ec2, SnapshotId, toTagMap(Tags), wanted, (key) => isUserTag(key) && removable(key));
  }
}

/** The tags of several snapshots as a spec would state them: a value that differs anywhere shows as it differs. */
export function observeSnapshotTags(
  snapshots: readonly Ec2Snapshot[],
  stated: TagMap,
  shows: (key: string) => boolean,
): TagMap {
  const all = snapshots.map(({ Tags }) => toTagMap(Tags));
  const keys = new Set(
    all.flatMap((tags) => Object.keys(tags)).filter((key) => isUserTag(key) && shows(key)),
  );
  const shown = [...keys].flatMap((key): [string, string][] => {
    const odd = all.find((tags) => tags[key] !== stated[key]);
    // A tag that one of the snapshots lacks is not there.
    const value = odd === undefined ? stated[key] : odd[key];
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(shown);
}

/**
 * The snapshots that the making of an image caused, also those that never got into its mappings: EC2 writes the id of
 * the image into their descriptions ("Copied for DestinationAmi ami-…", "Created by CreateImage(i-…) for ami-…").
 */
export async function findCaused(
  ec2: Ec2,
  imageId: string,
  mapped: readonly string[],
  mark: string,
): Promise<string[]> {
  const marked = await listSnapshots(ec2, {
    OwnerIds: ["self"],
    Filters: [{ Name: `tag:${managedBy}`, Values: [escapeWildcards(mark)] }],
  });
  return marked
    .filter(
      ({ SnapshotId = "", Description = "" }) => mapped.includes(SnapshotId) || Description.includes(imageId),
    )
    .flatMap(({ SnapshotId }) => SnapshotId ?? []);
}

/** A snapshot stays in use for a moment after its image is deregistered. */
const inUseFor = 60_000;

/** Deletes snapshots one by one; gives the failures, one for each that could not be deleted. */
export async function deleteSnapshots(ec2: Ec2, ids: readonly string[], ctx: Context): Promise<string[]> {
  const failures: string[] = [];
  for (const id of ids) {
    const deadline = Math.min(ctx.clock.now() + inUseFor, ctx.deadline);
    try {
      await waitUntil(() => tryToDelete(ec2, id), {
        clock: ctx.clock,
        deadline,
        report: (standing) => {
          ctx.report(standing);
        },
      });
    } catch (error) {
      if (!(error instanceof AwsFailure || error instanceof DeadlineError)) throw error;
      failures.push(error.message);
    }
  }
  return failures;
}

/** Deletes those that no image holds, without waiting; gives those that are left, for whatever reason. */
export async function deleteUnused(ec2: Ec2, ids: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const id of ids) {
    try {
      if (!(await tryToDelete(ec2, id)).done) left.push(id);
    } catch (error) {
      // It is tried again, and told then.
      if (!(error instanceof AwsFailure)) throw error;
      left.push(id);
    }
  }
  return left;
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
