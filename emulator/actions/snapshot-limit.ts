// How many snapshots there may be, and how fast they may come (EC2 API Reference: Error codes; EBS User Guide: Create
// Amazon EBS snapshots, checked 2026-11-22). CreateImage and CopyImage are not held against these limits: how they
// count is not documented. Floor: the store and the refusals.
import { refusal } from "../refusal";
import { snapshotState, type VolumeRecord } from "../store";
import { type Call } from "./call";

const pendingPerVolume = 5;
/** For st1 and sc1. */
const pendingPerHddVolume = 1;
const hddTypes: readonly string[] = ["st1", "sc1"];

/** Holds snapshots to be made of volumes against the limits; copies name no volumes. */
export function checkSnapshotLimits(
  volumes: readonly VolumeRecord[],
  call: Call,
  count = volumes.length,
): void {
  const own = [...call.store.snapshots.of(call.region, call.account)];
  const { snapshots, pendingSnapshots } = call.quotas;
  if (own.length + count > snapshots) throw refusal("tooManySnapshots", snapshots);
  const pending = own.filter((snapshot) => snapshotState(snapshot, call.now) === "pending");
  if (pending.length + count > pendingSnapshots) throw refusal("snapshotsPending", pendingSnapshots);
  for (const { id, volumeType } of volumes) {
    const others = pending.filter(({ volumeId }) => volumeId === id);
    const limit = hddTypes.includes(volumeType) ? pendingPerHddVolume : pendingPerVolume;
    if (others.length >= limit) throw refusal("snapshotsAtOnce", id, limit);
    const last = others.at(-1)?.createdAt ?? -Infinity;
    if (call.now < last + call.timings.snapshotInterval) throw refusal("snapshotsTooFast", id);
  }
}
