/**
 * Whether the snapshots that an image is to stand on are there and complete. Floor: ask, aws.
 * @see EC2 API Reference, DescribeSnapshots (checked 2026-11-22)
 */
import type { BlockDeviceMapping } from "../../schemas/generated/types";
import { batchesOf } from "../aspects/permissions";
import { listSnapshots, mostFilterValues } from "../aws/listing";
import type { Ec2Snapshot, Place } from "../aws/port";
import { askOnce, fault, note, type Question, type Inquiry, type Answer } from "./ask";

/** A pending snapshot is only noted: the create waits for it. */
export function snapshotsAreComplete(
  inquiry: Inquiry,
  place: Place,
  mappings: readonly BlockDeviceMapping[],
): Question {
  const ids = [...new Set(mappings.flatMap(({ ebs }) => ebs?.snapshotId ?? []))].sort();
  return async () => {
    const found = await lookUpSnapshots(inquiry, place, ids);
    return ids.flatMap((id): Answer[] => {
      const snapshot = found.find(({ SnapshotId }) => SnapshotId === id);
      const what = `snapshot \`${id}\``;
      if (snapshot === undefined) {
        return [
          fault(
            `${what} is not visible in ${place.region}; check the id, the Region and that it is shared with the account.`,
          ),
        ];
      }
      const { State = "completed", Progress = "", StateMessage = "" } = snapshot;
      if (State === "completed") return [];
      const standing = `${what} in ${place.region} is ${State}${Progress === "" ? "" : ` (${Progress})`}`;
      if (State !== "pending") return [fault(`${standing}: ${StateMessage} Make it anew.`)];
      return [note(`${standing}; the image is registered when it is completed.`)];
    });
  };
}

/** Snapshots by their ids, whoever owns them; those that are not visible are left out. */
export async function lookUpSnapshots(
  inquiry: Inquiry,
  place: Place,
  ids: readonly string[],
): Promise<readonly Ec2Snapshot[]> {
  const key = `snapshots ${place.region} ${place.assumeRoleArn ?? ""}`;
  const pages = batchesOf(ids, mostFilterValues).map((Values) =>
    askOnce(inquiry, `${key} ${Values.join()}`, () => {
      const Filters = [{ Name: "snapshot-id", Values }];
      return listSnapshots(inquiry.aws.at(place), { Filters });
    }),
  );
  return (await Promise.all(pages)).flat();
}
