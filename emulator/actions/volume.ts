// CreateVolume, DescribeVolumes, DeleteVolume: enough of a volume to make snapshots of it and to launch an instance
// with it. Volumes are available at once, unless their key is bad; AttachVolume and its kin are not modelled.
// Floor: the store, encryption, filters, pages and the refusals.
import { type Input, type Volume } from "../codec";
import { refusal } from "../refusal";
import { newId, snapshotState, type VolumeRecord } from "../store";
import { isDeleted, required, snapshotFor, volumeFor, type Call, type Handlers } from "./call";
import { once } from "./client-token";
import { matcher, type FilterTable } from "./filter";
import { checkedVolumeType } from "./mapping";
import { page } from "./page";
import { specifiedTags, tagsOf } from "./tag-set";
import { checkVolumeLimits, encryptionOf } from "./volume-content";

/** Creating, listing and deleting volumes. */
export const volumeActions: Handlers<"CreateVolume" | "DescribeVolumes" | "DeleteVolume"> = {
  CreateVolume(input, call) {
    const id = once(call, "CreateVolume", input, () => createVolume(input, call).id);
    return volumeView(required(call.store.volumes.held(id)), call);
  },

  DescribeVolumes(input, call) {
    const isMatch = matcher(input.Filters, volumeFilters, ({ Tags }) => Tags);
    const show = (volume: VolumeRecord): Volume | undefined => {
      if (isDeleted(volume, call)) return undefined;
      const view = volumeView(volume, call);
      return isMatch(view) ? view : undefined;
    };
    const ids = input.VolumeIds ?? [];
    const volumes = ids.length > 0 ? byId(ids, call) : call.store.volumes.of(call.region, call.account);
    const { items, nextToken } = page(volumes, show, input, { min: 1, max: Infinity });
    return { Volumes: [...items], NextToken: nextToken };
  },

  DeleteVolume({ VolumeId }, call) {
    const volume = volumeFor(call, required(VolumeId));
    const { attachment } = volume;
    if (attachment && isAttached(volume, call))
      throw refusal("volumeInUse", volume.id, attachment.instanceId);
    call.store.volumes.delete(volume);
    return {};
  },
};

/** Puts a new volume of the caller into the store. */
export function addVolume(
  volume: Omit<VolumeRecord, "id" | "owner" | "region" | "serial" | "createdAt" | "detachedAt" | "deletedAt">,
  call: Call,
): VolumeRecord {
  const record: VolumeRecord = {
    ...volume,
    id: newId("vol"),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    detachedAt: undefined,
    deletedAt: undefined,
  };
  call.store.volumes.add(record);
  return record;
}

/** Whether a volume is on its instance now. */
export function isAttached({ attachment, detachedAt }: VolumeRecord, { now }: Call): boolean {
  return attachment !== undefined && (detachedAt === undefined || now < detachedAt);
}

/** The zone that a request names, if it is of the caller's Region. */
export function checkedZone(zone: string, call: Call): string {
  if (!zone.startsWith(call.region)) throw refusal("missingZone", zone);
  return zone;
}

function createVolume(input: Input<"CreateVolume">, call: Call): VolumeRecord {
  const volumeType = checkedVolumeType(input.VolumeType ?? "gp2");
  const zone = zoneOf(input, call);
  const performance = { volumeType, iops: input.Iops, throughput: input.Throughput };
  const content = contentOf(input, call);
  checkVolumeLimits(performance, content.size);
  const tags = specifiedTags(input.TagSpecifications, "volume", ["volume"], call);
  return addVolume({ tags, zone, ...performance, ...content, attachment: undefined }, call);
}

function zoneOf({ AvailabilityZone, AvailabilityZoneId }: Input<"CreateVolume">, call: Call): string {
  if (AvailabilityZone !== undefined && AvailabilityZoneId !== undefined) {
    throw refusal("conflictingParameters", "AvailabilityZone and AvailabilityZoneId exclude each other.");
  }
  const zone = AvailabilityZone ?? AvailabilityZoneId;
  if (zone === undefined) throw refusal("missingParameter", "AvailabilityZone");
  return AvailabilityZone === undefined ? zone : checkedZone(AvailabilityZone, call);
}

function contentOf(
  { SnapshotId, Size, Encrypted, KmsKeyId }: Input<"CreateVolume">,
  call: Call,
): Pick<VolumeRecord, "snapshotId" | "size" | "encrypted" | "kmsKeyId" | "failed"> {
  const request = { encrypted: Encrypted, kmsKeyId: KmsKeyId };
  const snapshot = SnapshotId === undefined ? undefined : snapshotFor(call, SnapshotId);
  if (snapshot && snapshotState(snapshot, call.now) !== "completed") {
    throw refusal("snapshotPending", snapshot.id);
  }
  const { encrypted, key, isUsable } = encryptionOf(request, snapshot, call);
  const size = Size ?? snapshot?.volumeSize;
  if (size === undefined) throw refusal("missingParameter", "Size");
  const minimum = snapshot?.volumeSize ?? 1;
  if (size < minimum) throw refusal("badValue", String(size), "Size", `at least ${minimum}`);
  return { snapshotId: SnapshotId, size, encrypted, kmsKeyId: key?.arn, failed: !isUsable };
}

function volumeView(volume: VolumeRecord, call: Call): Volume {
  const { attachment } = volume;
  const isInUse = isAttached(volume, call);
  return {
    VolumeId: volume.id,
    Size: volume.size,
    SnapshotId: volume.snapshotId,
    AvailabilityZone: volume.zone,
    State: volume.failed ? "creating" : isInUse ? "in-use" : "available",
    CreateTime: new Date(volume.createdAt),
    VolumeType: volume.volumeType as NonNullable<Volume["VolumeType"]>,
    Iops: volume.iops,
    Throughput: volume.throughput,
    Encrypted: volume.encrypted,
    KmsKeyId: volume.kmsKeyId,
    MultiAttachEnabled: false,
    Attachments:
      attachment && isInUse
        ? [
            {
              VolumeId: volume.id,
              InstanceId: attachment.instanceId,
              Device: attachment.deviceName,
              State: "attached",
              AttachTime: new Date(attachment.attachedAt),
              DeleteOnTermination: attachment.deleteOnTermination,
            },
          ]
        : [],
    Tags: tagsOf(volume.tags, call.account),
  };
}

function byId(ids: readonly string[], call: Call): VolumeRecord[] {
  return [...new Set(ids)].map((id) => volumeFor(call, id)).sort((a, b) => a.serial - b.serial);
}

const attachments = (volume: Volume): NonNullable<Volume["Attachments"]> => volume.Attachments ?? [];
const never = (): [] => [];

/** Every documented filter; those at the end ask for what no volume here ever has. */
const volumeFilters: FilterTable<Volume> = {
  "attachment.attach-time": (volume) =>
    attachments(volume).map(({ AttachTime }) => AttachTime?.toISOString()),
  "attachment.delete-on-termination": (volume) =>
    attachments(volume).map(({ DeleteOnTermination }) => DeleteOnTermination),
  "attachment.device": (volume) => attachments(volume).map(({ Device }) => Device),
  "attachment.instance-id": (volume) => attachments(volume).map(({ InstanceId }) => InstanceId),
  "attachment.status": (volume) => attachments(volume).map(({ State }) => State),
  "availability-zone": (volume) => [volume.AvailabilityZone],
  "create-time": (volume) => [volume.CreateTime?.toISOString()],
  encrypted: (volume) => [volume.Encrypted],
  "multi-attach-enabled": (volume) => [volume.MultiAttachEnabled],
  size: (volume) => [volume.Size],
  "snapshot-id": (volume) => [volume.SnapshotId],
  status: (volume) => [volume.State],
  "volume-id": (volume) => [volume.VolumeId],
  "volume-type": (volume) => [volume.VolumeType],

  "availability-zone-id": never,
  "fast-restored": never,
  "operator.managed": never,
  "operator.principal": never,
};
