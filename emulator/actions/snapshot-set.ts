// CreateSnapshots: snapshots of the volumes of an instance, all or none. Floor: the store, snapshots, tags and the
// refusals.
import { type Input, type Output, type Tag } from "../codec";
import { instanceState, type InstanceRecord } from "../compute";
import { refusal } from "../refusal";
import { type SnapshotRecord, type VolumeRecord } from "../store";
import { instanceFor, required, volumeFor, type Call, type Handlers } from "./call";
import { addSnapshot, snapshotContentOf, snapshotView } from "./snapshot";
import { checkSnapshotLimits } from "./snapshot-limit";
import { specifiedTags, tagsOf, withTags } from "./tag-set";

type SnapshotSet = Input<"CreateSnapshots">;
type SnapshotInfo = NonNullable<Output<"CreateSnapshots">["Snapshots"]>[number];

const maxExcluded = 40;

/** CreateSnapshots. */
export const snapshotSetActions: Handlers<"CreateSnapshots"> = {
  CreateSnapshots(input, call) {
    const copied: string | undefined = input.CopyTagsFromSource;
    if (copied !== undefined && copied !== "volume") {
      throw refusal("badValue", copied, "CopyTagsFromSource", "volume");
    }
    const volumes = volumesOf(input, call);
    checkSnapshotLimits(volumes, call);
    const planned = volumes.map((volume) => ({ volume, tags: tagsFor(volume, input, call) }));
    const snapshots = planned.map(({ volume, tags }) =>
      addSnapshot({ ...snapshotContentOf(volume, call), description: input.Description ?? "", tags }, call),
    );
    return { Snapshots: snapshots.map((snapshot) => infoOf(snapshot, call)) };
  },
};

function volumesOf({ InstanceSpecification }: SnapshotSet, call: Call): VolumeRecord[] {
  const { InstanceId, ExcludeBootVolume, ExcludeDataVolumeIds = [] } = required(InstanceSpecification);
  const instance = instanceFor(call, required(InstanceId));
  const state = instanceState(instance, call.now);
  if (state === "terminated") throw refusal("wrongInstanceState", instance.id, state);
  if (ExcludeDataVolumeIds.length > maxExcluded) {
    throw refusal(
      "badValue",
      `${ExcludeDataVolumeIds.length} ids`,
      "ExcludeDataVolumeId",
      `at most ${maxExcluded}`,
    );
  }
  const root = rootOf(instance);
  const data = instance.volumes.filter(({ volumeId }) => volumeId !== root).map(({ volumeId }) => volumeId);
  for (const id of ExcludeDataVolumeIds) {
    if (!data.includes(volumeFor(call, id).id)) throw refusal("excludedRoot", id);
  }
  return instance.volumes
    .filter(({ volumeId }) => !(ExcludeBootVolume === true && volumeId === root))
    .filter(({ volumeId }) => !ExcludeDataVolumeIds.includes(volumeId))
    .map(({ volumeId }) => volumeFor(call, volumeId));
}

function rootOf({ volumes, traits }: InstanceRecord): string | undefined {
  return volumes.find(({ deviceName }) => deviceName === traits.rootDeviceName)?.volumeId;
}

/** The request's tags over those of the volume, if they are asked for. */
function tagsFor(volume: VolumeRecord, input: SnapshotSet, call: Call): SnapshotRecord["tags"] {
  const given = specifiedTags(input.TagSpecifications, "snapshot", ["snapshot"], call);
  const copied: Tag[] = input.CopyTagsFromSource === undefined ? [] : tagsOf(volume.tags, call.account);
  if (copied.length === 0) return given;
  return new Map([[call.account, withTags(new Map(), [...copied, ...tagsOf(given, call.account)], call)]]);
}

const infoKeys = [
  "SnapshotId",
  "VolumeId",
  "VolumeSize",
  "State",
  "Progress",
  "StartTime",
  "OwnerId",
  "Description",
  "Encrypted",
  "Tags",
] as const;

function infoOf(snapshot: SnapshotRecord, call: Call): SnapshotInfo {
  const view = snapshotView(snapshot, call);
  return Object.fromEntries(infoKeys.map((key) => [key, view[key]]));
}
