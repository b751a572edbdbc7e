// CreateVolume: enough of a volume to make snapshots of it. Volumes are available at once, unless their key is bad, and cannot be attached;
// the limits of the volume types are not enforced. Floor: the store, encryption and the refusals.
import { type Input, type Output } from "../codec";
import { refusal } from "../refusal";
import { newId, type VolumeRecord } from "../store";
import { required, snapshotFor, type Call, type Handlers } from "./call";
import { once } from "./client-token";
import { keyNamed, managedKey } from "./encryption";
import { checkedVolumeType } from "./mapping";
import { specifiedTags, tagsOf } from "./tag-set";

/** CreateVolume. */
export const volumeActions: Handlers<"CreateVolume"> = {
  CreateVolume(input, call) {
    const id = once(call, "CreateVolume", input, () => addVolume(input, call).id);
    return volumeView(required(call.store.volumes.get(call.region, id)), call);
  },
};

function addVolume(input: Input<"CreateVolume">, call: Call): VolumeRecord {
  const volume: VolumeRecord = {
    id: newId("vol"),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    tags: specifiedTags(input.TagSpecifications, "volume", ["volume"], call),
    zone: zoneOf(input, call),
    volumeType: checkedVolumeType(input.VolumeType ?? "gp2"),
    iops: input.Iops,
    throughput: input.Throughput,
    ...contentOf(input, call),
  };
  call.store.volumes.add(volume);
  return volume;
}

function zoneOf({ AvailabilityZone, AvailabilityZoneId }: Input<"CreateVolume">, call: Call): string {
  if (AvailabilityZone !== undefined && AvailabilityZoneId !== undefined) {
    throw refusal("conflictingParameters", "AvailabilityZone and AvailabilityZoneId exclude each other.");
  }
  const zone = AvailabilityZone ?? AvailabilityZoneId;
  if (zone === undefined) throw refusal("missingParameter", "AvailabilityZone");
  if (AvailabilityZone?.startsWith(call.region) === false) throw refusal("missingZone", zone);
  return zone;
}

function contentOf(
  input: Input<"CreateVolume">,
  call: Call,
): Pick<VolumeRecord, "snapshotId" | "size" | "encrypted" | "kmsKeyId" | "failed"> {
  const { SnapshotId, Size, Encrypted, KmsKeyId } = input;
  if (KmsKeyId !== undefined && Encrypted !== true) throw refusal("keyWithoutEncryption");
  const snapshot = SnapshotId === undefined ? undefined : snapshotFor(call, SnapshotId);
  const size = Size ?? snapshot?.volumeSize;
  if (size === undefined) throw refusal("missingParameter", "Size");
  const minimum = snapshot?.volumeSize ?? 1;
  if (size < minimum) throw refusal("badValue", String(size), "Size", `at least ${minimum}`);
  const encrypted = Encrypted === true || snapshot?.encrypted === true;
  const named = KmsKeyId === undefined ? undefined : keyNamed(KmsKeyId, call.account, call.region);
  const kept = snapshot?.owner === call.account ? snapshot.kmsKeyId : undefined;
  const kmsKeyId = encrypted ? (named?.arn ?? kept ?? managedKey(call.account, call.region).arn) : undefined;
  // Like CopyImage, CreateVolume checks the key only after it has answered.
  return { snapshotId: SnapshotId, size, encrypted, kmsKeyId, failed: KmsKeyId !== undefined && !named };
}

function volumeView(volume: VolumeRecord, call: Call): Output<"CreateVolume"> {
  return {
    VolumeId: volume.id,
    Size: volume.size,
    SnapshotId: volume.snapshotId,
    AvailabilityZone: volume.zone,
    State: volume.failed ? "creating" : "available",
    CreateTime: new Date(volume.createdAt),
    VolumeType: volume.volumeType as Output<"CreateVolume">["VolumeType"],
    Iops: volume.iops,
    Throughput: volume.throughput,
    Encrypted: volume.encrypted,
    KmsKeyId: volume.kmsKeyId,
    MultiAttachEnabled: false,
    Tags: tagsOf(volume.tags, call.account),
  };
}
