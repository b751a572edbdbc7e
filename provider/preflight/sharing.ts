/**
 * What would keep EC2 from sharing an image as wanted. Floor: ask, key, snapshots, aspects, aws.
 * @see EC2 User Guide, Block public access to your AMIs; Share an AMI with specific accounts (checked 2026-11-22)
 */
import type { Principals } from "../aspects/permissions";
import type { Place } from "../aws/port";
import { askOnce, fault, note, type Question, type Inquiry } from "./ask";
import { lookUpKey } from "./key";
import { lookUpSnapshots } from "./snapshots";

/** Block public access may be lifted by another resource of the same run: in a preview it is only noted. */
export function publicIsAllowed(inquiry: Inquiry, place: Place): Question {
  return async () => {
    const state = await askOnce(
      inquiry,
      `block public access ${inquiry.phase} ${place.region} ${place.assumeRoleArn ?? ""}`,
      async () =>
        (await inquiry.aws.at(place).call("GetImageBlockPublicAccessState", {})).ImageBlockPublicAccessState,
    );
    if (state !== "block-new-sharing") return [];
    const text = `block public access for images is on in ${place.region} (\`${state}\`): no image can be made public there before it is \`unblocked\`.`;
    return [inquiry.phase === "create" ? fault(text) : note(text)];
  };
}

/** Whether the keys of an image's snapshots let it be shared at all, and with everyone. */
export function keysCanBeShared(
  inquiry: Inquiry,
  place: Place,
  image: { readonly id: string; readonly snapshotIds: readonly string[] },
  wanted: Principals,
): Question {
  return async () => {
    const ids = image.snapshotIds;
    const snapshots = ids.length === 0 ? [] : await lookUpSnapshots(inquiry, place, ids);
    const encrypted = snapshots.filter((snapshot) => snapshot.Encrypted === true);
    const first = encrypted[0];
    if (first === undefined) return [];
    const what = `image \`${image.id}\` in ${place.region}`;
    if (wanted.everyone) {
      return [
        fault(`${what} cannot be made public: its snapshot \`${first.SnapshotId ?? ""}\` is encrypted.`),
      ];
    }
    const keys = [...new Set(encrypted.flatMap(({ KmsKeyId }) => KmsKeyId ?? []))];
    const facts = await Promise.all(keys.map((key) => lookUpKey(inquiry, place, key)));
    if (!facts.some((key) => key?.manager === "AWS")) return [];
    return [
      fault(
        `${what} cannot be shared: a snapshot of it is encrypted with the AWS-managed key. Copy it with a customer-managed \`kmsKeyId\`, and share the copy.`,
      ),
    ];
  };
}
