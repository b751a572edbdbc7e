/**
 * Which accounts may create volumes from the snapshots of an image, as they must in order to copy it.
 * Floor: permissions, aws/port.
 * @see EC2 API Reference, ModifySnapshotAttribute (checked 2026-11-22): adds or removes, never both; at most 500 changes
 * a call; accounts and the group `all`, no organizations.
 */
import type { Ec2 } from "../aws/port";
import { batchesOf } from "./permissions";

/** The accounts of each snapshot, by its id. */
export type SnapshotAccounts = ReadonlyMap<string, readonly string[]>;

const changesPerCall = 500;

/** Which accounts each snapshot is shared with; whether it is public is nobody's business here. */
export async function observeSnapshotAccounts(ec2: Ec2, ids: readonly string[]): Promise<SnapshotAccounts> {
  const found = await Promise.all(
    ids.map(async (SnapshotId) => {
      const { CreateVolumePermissions = [] } = await ec2.call("DescribeSnapshotAttribute", {
        SnapshotId,
        Attribute: "createVolumePermission",
      });
      return [SnapshotId, CreateVolumePermissions.flatMap(({ UserId }) => UserId ?? []).sort()] as const;
    }),
  );
  return new Map(found);
}

/** Takes from each snapshot the accounts that must not have it and that `removable` names. */
export async function revokeSnapshots(
  ec2: Ec2,
  observed: SnapshotAccounts,
  wanted: readonly string[],
  removable: (account: string) => boolean = () => true,
): Promise<void> {
  for (const [SnapshotId, accounts] of observed) {
    const surplus = accounts.filter((account) => !wanted.includes(account) && removable(account));
    for (const batch of batchesOf(surplus, changesPerCall)) {
      const Remove = batch.map((UserId) => ({ UserId }));
      await ec2.call("ModifySnapshotAttribute", { SnapshotId, CreateVolumePermission: { Remove } });
    }
  }
}

/** Gives each snapshot to the accounts that lack it. */
export async function grantSnapshots(
  ec2: Ec2,
  observed: SnapshotAccounts,
  wanted: readonly string[],
): Promise<void> {
  for (const [SnapshotId, accounts] of observed) {
    const missing = wanted.filter((account) => !accounts.includes(account));
    for (const batch of batchesOf(missing, changesPerCall)) {
      const Add = batch.map((UserId) => ({ UserId }));
      await ec2.call("ModifySnapshotAttribute", { SnapshotId, CreateVolumePermission: { Add } });
    }
  }
}

/** Whether every snapshot is shared with just these accounts. */
export function areShared(observed: SnapshotAccounts, accounts: readonly string[]): boolean {
  const wanted = [...new Set(accounts)].sort().join();
  return [...observed.values()].every((found) => found.join() === wanted);
}
