// CopySnapshot: called in the destination Region. User tags stay behind, keys are checked after the answer (EC2 API
// Reference: CopySnapshot; EBS User Guide: Copy an Amazon EBS snapshot, checked 2026-11-22). A source that is not there
// was seen to answer an id that fails later, too (github.com/hashicorp/terraform-provider-aws/pull/3086).
// Floor: the store, snapshots, the content of volumes, tags and the refusals.
import { type Input } from "../codec";
import { partitionOf } from "../../catalog/partitions";
import { refusal } from "../refusal";
import { snapshotState, type SnapshotRecord } from "../store";
import { checkedSnapshotId, later, mayRestore, required, type Call, type Handlers } from "./call";
import { isRegion } from "./encryption";
import { addSnapshot } from "./snapshot";
import { checkSnapshotLimits } from "./snapshot-limit";
import { specifiedTags, tagsOf } from "./tag-set";
import { encryptionOf, type EncryptionOutcome } from "./volume-content";

type CopyInput = Input<"CopySnapshot">;

const durationStep = 15;
const maxDuration = 2880;
/** The id that EC2 shows for snapshots without a volume of their own. */
const noVolume = "vol-ffffffff";
const badKey = "Given key ID is not accessible";
const badSource = "The source snapshot does not exist, or is not accessible";

/** CopySnapshot. */
export const snapshotCopyActions: Handlers<"CopySnapshot"> = {
  CopySnapshot(input, call) {
    checkRequest(input, call);
    const { original, failure } = sourceOf(input, call);
    const { encrypted, key, isUsable } = outcomeOf(input, original, call);
    const tags = specifiedTags(input.TagSpecifications, "snapshot", ["snapshot"], call);
    checkCopies(call);
    checkSnapshotLimits([], call, 1);
    const copy = addSnapshot(
      {
        volumeId: noVolume,
        volumeSize: original?.volumeSize ?? 1,
        encrypted,
        kmsKeyId: key?.arn,
        managedKey: key?.managed ?? false,
        description: input.Description ?? "",
        completedAt: later(call, call.timings.pending),
        failure: failure ?? (isUsable ? undefined : badKey),
        isCopy: true,
        sharedWith: new Set(),
        tags,
      },
      call,
    );
    return { SnapshotId: copy.id, Tags: tagsOf(copy.tags, call.account) };
  },
};

function checkRequest(input: CopyInput, call: Call): void {
  const { DestinationOutpostArn, DestinationAvailabilityZone, CompletionDurationMinutes: minutes } = input;
  if (DestinationOutpostArn !== undefined) throw refusal("invalidAction", "CopySnapshot to an Outpost");
  if (DestinationAvailabilityZone !== undefined)
    throw refusal("invalidAction", "CopySnapshot to a Local Zone");
  if (
    minutes !== undefined &&
    (minutes % durationStep !== 0 || minutes < durationStep || minutes > maxDuration)
  ) {
    throw refusal(
      "badValue",
      String(minutes),
      "CompletionDurationMinutes",
      `a multiple of ${durationStep} up to ${maxDuration}`,
    );
  }
  if (input.Encrypted === false) throw refusal("badValue", "false", "Encrypted", "true or absent");
  const region = required(input.SourceRegion);
  if (!isRegion(region) || partitionOf(region) !== partitionOf(call.region))
    throw refusal("badRegion", region);
}

function sourceOf(
  { SourceRegion, SourceSnapshotId }: CopyInput,
  call: Call,
): { original: SnapshotRecord | undefined; failure: string | undefined } {
  const id = checkedSnapshotId(required(SourceSnapshotId));
  const found = call.store.snapshots.get(required(SourceRegion), id);
  const isThere = found && call.now >= found.visibleAt && mayRestore(found, call.account, call.store);
  if (!isThere) return { original: undefined, failure: badSource };
  if (snapshotState(found, call.now) !== "completed") throw refusal("snapshotPending", id);
  return { original: found, failure: undefined };
}

/** A copy keeps the key of the caller's own snapshot of the same Region alone: keys do not leave their Region. */
function outcomeOf(input: CopyInput, original: SnapshotRecord | undefined, call: Call): EncryptionOutcome {
  const request = { encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId };
  if (original?.region === call.region) return encryptionOf(request, original, call);
  const encrypted = input.Encrypted ?? (original?.encrypted === true ? true : undefined);
  if (input.KmsKeyId !== undefined) return encryptionOf(request, undefined, call);
  return encryptionOf({ encrypted, kmsKeyId: undefined }, undefined, call);
}

function checkCopies(call: Call): void {
  const limit = call.quotas.concurrentSnapshotCopies;
  let pending = 0;
  for (const snapshot of call.store.snapshots.of(call.region, call.account)) {
    if (snapshot.isCopy === true && snapshotState(snapshot, call.now) === "pending") pending += 1;
  }
  if (pending >= limit) throw refusal("tooManySnapshotCopies", limit);
}
