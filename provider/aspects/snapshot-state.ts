/**
 * The state of a snapshot: telling good from bad, waiting. Floor: state, aws.
 * @see EC2 API Reference, Snapshot (checked 2026-11-22): recoverable and recovering are in the enumeration without a
 * word; the one is read as an end, for nothing that we do leads out of it, and the other as under way
 */
import { awaitSnapshot } from "../aws/awaiting";
import type { Ec2, Ec2Snapshot } from "../aws/port";
import type { Look } from "../aws/wait";
import { toElapsed, untilDeadline, visibleWithin, type Patience } from "./state";

/** A snapshot that EC2 could not make, or that is gone. */
export class FailedSnapshot extends Error {
  override readonly name = "FailedSnapshot";
}

/** A wait for snapshots. */
export interface SnapshotPatience extends Patience {
  /** When we made them, in milliseconds since 1970: only then may they be unknown, and only for a while. */
  readonly created?: number | undefined;
}

/**
 * Waits until every snapshot is complete; reports of whichever was looked at last. Throws {@link FailedSnapshot} when
 * EC2 gives one up, and in the end a plain error.
 */
export function waitForSnapshots(
  ec2: Ec2,
  ids: readonly string[],
  patience: SnapshotPatience,
): Promise<Ec2Snapshot[]> {
  return Promise.all(ids.map((id) => waitForSnapshot(ec2, id, patience)));
}

async function waitForSnapshot(ec2: Ec2, id: string, patience: SnapshotPatience): Promise<Ec2Snapshot> {
  const { clock, created, deadline } = patience;
  const began = clock.now();
  const judge = (snapshot: Ec2Snapshot | undefined): Look<Ec2Snapshot> => {
    const waited = toElapsed(clock.now() - began);
    const named = `\`${id}\` in ${ec2.region}`;
    if (snapshot === undefined) {
      const isNew = created !== undefined && clock.now() - created < visibleWithin;
      if (!isNew) throw new FailedSnapshot(`snapshot ${named} is gone`);
      return { done: false, standing: `snapshot ${named} is not visible yet (${waited})` };
    }
    const { State, StateMessage, Progress } = snapshot;
    if (State === "completed") return { done: true, value: snapshot };
    if (State === "error" || State === "recoverable") {
      throw new FailedSnapshot(`snapshot ${named} is ${State}: ${StateMessage ?? "EC2 gives no reason"}`);
    }
    const words = [waited, Progress].filter((word) => word !== undefined && word !== "").join(", ");
    return { done: false, standing: `snapshot ${named} is ${State ?? "without a state"} (${words})` };
  };
  const report = (standing: string): void => {
    patience.report(standing);
  };
  return untilDeadline(awaitSnapshot(ec2, id, { clock, deadline, judge, report }));
}
