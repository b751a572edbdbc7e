/**
 * The end of an image of ours: as `onDelete` says, when nothing speaks against it; and of one that EC2 could not make.
 * Floor: owned-snapshots, image-spec, aspects, aws.
 */
import { leaseOf } from "../aspects/ownership";
import { findImage } from "../aspects/state";
import { whyProtected } from "../aspects/protection";
import { assertUnused } from "../aspects/usage";
import { isGone } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import type { Context, Known } from "./handler";
import { snapshotsOf } from "./image-spec";
import { deleteSnapshots, deleteUnused, describeSnapshots, findCaused, markedAmong } from "./owned-snapshots";

/** What the specs of images say about their removal. */
export interface RemovalSpec {
  readonly onDelete?: string;
  readonly protectWhileInUse?: boolean;
}

/**
 * Removes a known image. What speaks against it (another holder, protection, being in use) is found out before
 * anything is touched.
 */
export async function removeOwnedImage(
  ec2: Ec2,
  known: Known,
  { onDelete, protectWhileInUse }: RemovalSpec & { readonly onDelete: string },
  ctx: Context,
): Promise<void> {
  if (onDelete === "retain") {
    ctx.warn(`image \`${known.id}\` in ${ec2.region} stays, as \`onDelete: retain\` says.`);
    return;
  }
  const image = await findImage(ec2, known.id);
  if (image !== undefined) {
    const lease = leaseOf(image);
    if (lease !== undefined && known.lease !== undefined && lease !== known.lease) {
      ctx.warn(`image \`${known.id}\` in ${ec2.region} is left alone: another run has taken it over since.`);
      return;
    }
    const protection = onDelete === "disable" ? undefined : whyProtected(image, ec2.region);
    if (protection !== undefined) throw new Error(protection);
    if (protectWhileInUse === true) await assertUnused(ec2, known.id);
    if (onDelete === "disable") {
      if (image.State !== "disabled") await ec2.call("DisableImage", { ImageId: known.id });
      return;
    }
    await deregister(ec2, known.id);
  }
  if (onDelete === "deregister-and-delete-snapshots") {
    await removeSnapshots(ec2, known, image === undefined ? [] : snapshotsOf(image), ctx);
  }
}

/** Deletes those of an image's snapshots that are ours, and says what became of each. */
async function removeSnapshots(
  ec2: Ec2,
  known: Known,
  mapped: readonly string[],
  ctx: Context,
): Promise<void> {
  const snapshots = await describeSnapshots(ec2, [...new Set([...known.snapshotIds, ...mapped])]);
  const ours = markedAmong(snapshots, known.mark);
  const foreign = snapshots.filter((snapshot) => !ours.includes(snapshot));
  if (foreign.length > 0) {
    const ids = foreign.map(({ SnapshotId = "" }) => `\`${SnapshotId}\``).join(", ");
    ctx.warn(`of the snapshots of \`${known.id}\` in ${ec2.region}, ${ids} stay: we did not make them.`);
  }
  const ids = ours.flatMap(({ SnapshotId }) => SnapshotId ?? []);
  const failures = await deleteSnapshots(ec2, ids, ctx);
  if (failures.length > 0) {
    throw new Error(
      `the image is deregistered, but ${failures.length} of ${ids.length} snapshots are not deleted: ${failures.join("; ")}. Run the command again: it goes on with these.`,
    );
  }
}

/** Deregisters an image; what is gone already is fine. */
async function deregister(ec2: Ec2, id: string): Promise<void> {
  try {
    await ec2.call("DeregisterImage", { ImageId: id });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/**
 * Takes a failed image away, with the snapshots that its making caused; says in a clause what is left of it. The
 * snapshots go first as far as EC2 lets them: an image that is still there leads the next run to them, and once it is
 * gone, nothing tells them from those that `onDelete: deregister` leaves on purpose.
 */
export async function clearAway(
  ec2: Ec2,
  id: string,
  image: Ec2Image | undefined,
  ctx: Context,
): Promise<string> {
  const caused = await findCaused(ec2, id, image === undefined ? [] : snapshotsOf(image), ctx.mark);
  const inUse = await deleteUnused(ec2, caused);
  await deregister(ec2, id);
  const failures = await deleteSnapshots(ec2, inUse, ctx);
  return failures.length === 0
    ? "nothing is left of it"
    : `of its snapshots, some could not be deleted: ${failures.join("; ")}`;
}
