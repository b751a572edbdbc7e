// The volumes of a launch: the image's mappings with the request's laid over them. A mapping of a name that the image
// does not have adds a volume, even one that was meant for the root (seen in github.com/attacksurge/ax/issues/63,
// checked 2026-11-22). Floor: the store, the content of volumes and the refusals.
import { type BlockDeviceMapping } from "../codec";
import { refusal } from "../refusal";
import { snapshotState, type ImageRecord, type MappingRecord, type SnapshotRecord } from "../store";
import { snapshotFor, type Call } from "./call";
import { checkedVolumeType } from "./mapping";
import {
  checkInitializationRate,
  checkVolumeLimits,
  encryptionOf,
  type EncryptionOutcome,
} from "./volume-content";

type EbsInput = NonNullable<BlockDeviceMapping["Ebs"]>;
type EbsRecord = NonNullable<MappingRecord["ebs"]>;

/** A volume that a launch makes for each instance. */
interface PlannedVolume extends EncryptionOutcome {
  readonly deviceName: string;
  readonly snapshotId: string | undefined;
  readonly size: number;
  readonly volumeType: string;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
  readonly deleteOnTermination: boolean;
}

/** The devices of each instance of a launch. */
export interface PlannedDevices {
  readonly volumes: readonly PlannedVolume[];
  readonly ephemeral: readonly { readonly deviceName: string; readonly virtualName: string }[];
}

const neverBoot: readonly string[] = ["st1", "sc1"];

/** The devices that an image and the mappings of a request come to. */
export function plannedDevices(
  image: ImageRecord,
  mappings: readonly BlockDeviceMapping[],
  call: Call,
): PlannedDevices {
  const over = overlayOf(mappings);
  checkAgainstImage(image, over);
  const volumes: PlannedVolume[] = [];
  const ephemeral: { deviceName: string; virtualName: string }[] = [];
  const names = new Set([...image.mappings.map(({ deviceName = "" }) => deviceName), ...over.keys()]);
  for (const deviceName of names) {
    const given = over.get(deviceName);
    const own = image.mappings.find((mapping) => mapping.deviceName === deviceName);
    if (given?.NoDevice !== undefined || (!given && own?.noDevice !== undefined)) continue;
    const virtualName = given ? given.VirtualName : own?.virtualName;
    if (virtualName !== undefined) ephemeral.push({ deviceName, virtualName });
    else if (given ?? own?.ebs) volumes.push(plannedVolume(deviceName, own?.ebs, given?.Ebs, image, call));
  }
  return { volumes, ephemeral };
}

/** Names are one device if they are equal without `/dev/`. */
const endOf = (device: string): string => device.replace(/^\/dev\//, "");

function overlayOf(mappings: readonly BlockDeviceMapping[]): Map<string, BlockDeviceMapping> {
  const over = new Map<string, BlockDeviceMapping>();
  const ends = new Set<string>();
  for (const mapping of mappings) {
    const { DeviceName } = mapping;
    if (DeviceName === undefined) throw refusal("missingParameter", "BlockDeviceMapping.DeviceName");
    if (ends.has(endOf(DeviceName))) throw refusal("duplicateDevice", DeviceName);
    ends.add(endOf(DeviceName));
    over.set(DeviceName, mapping);
  }
  return over;
}

/** The same device by another spelling would be mapped twice. */
function checkAgainstImage(image: ImageRecord, over: ReadonlyMap<string, BlockDeviceMapping>): void {
  const spellings = new Map(image.mappings.map(({ deviceName = "" }) => [endOf(deviceName), deviceName]));
  for (const name of over.keys()) {
    const spelling = spellings.get(endOf(name));
    if (spelling !== undefined && spelling !== name) throw refusal("duplicateDevice", spelling);
  }
}

function plannedVolume(
  deviceName: string,
  own: EbsRecord | undefined,
  given: EbsInput | undefined,
  image: ImageRecord,
  call: Call,
): PlannedVolume {
  const isRoot = deviceName === image.traits.rootDeviceName;
  const snapshot = snapshotOf(own, given, image, call);
  const size = sizeOf(deviceName, own, given, snapshot);
  const performance = performanceOf(own, given);
  if (isRoot && neverBoot.includes(performance.volumeType)) throw refusal("bootType", performance.volumeType);
  checkVolumeLimits(performance, size);
  const rate = given?.VolumeInitializationRate ?? own?.volumeInitializationRate;
  if (rate !== undefined) checkInitializationRate(rate);
  if (rate !== undefined && snapshot === undefined) throw refusal("emptyRate", deviceName);
  // A mapping of the image without a snapshot may itself be for an encrypted volume.
  const encrypted = given?.Encrypted ?? (own?.snapshotId === undefined ? own?.encrypted : undefined);
  return {
    deviceName,
    snapshotId: snapshot?.id,
    size,
    ...performance,
    deleteOnTermination: given?.DeleteOnTermination ?? own?.deleteOnTermination ?? isRoot,
    ...encryptionOf({ encrypted, kmsKeyId: given?.KmsKeyId }, snapshot, call),
  };
}

/** The image's own snapshots come with the right to launch it; another must be the caller's to use. */
function snapshotOf(
  own: EbsRecord | undefined,
  given: EbsInput | undefined,
  image: ImageRecord,
  call: Call,
): SnapshotRecord | undefined {
  const id = given?.SnapshotId ?? own?.snapshotId;
  if (id === undefined) return undefined;
  if (id === own?.snapshotId) return call.store.snapshots.get(image.region, id);
  const snapshot = snapshotFor(call, id);
  if (snapshotState(snapshot, call.now) !== "completed") throw refusal("snapshotPending", id);
  return snapshot;
}

function sizeOf(
  deviceName: string,
  own: EbsRecord | undefined,
  given: EbsInput | undefined,
  snapshot: SnapshotRecord | undefined,
): number {
  const isOwnSnapshot = given?.SnapshotId === undefined || given.SnapshotId === own?.snapshotId;
  const size = given?.VolumeSize ?? (isOwnSnapshot ? own?.volumeSize : undefined) ?? snapshot?.volumeSize;
  if (size === undefined) throw refusal("emptyLaunchMapping", deviceName);
  if (snapshot && size < snapshot.volumeSize) {
    throw refusal("smallVolume", size, snapshot.id, snapshot.volumeSize);
  }
  return size;
}

/** Another volume type leaves the image's IOPS and throughput behind. */
function performanceOf(
  own: EbsRecord | undefined,
  given: EbsInput | undefined,
): Pick<PlannedVolume, "volumeType" | "iops" | "throughput"> {
  const volumeType = checkedVolumeType(given?.VolumeType ?? own?.volumeType ?? "gp2");
  const kept = own?.volumeType === volumeType ? own : undefined;
  return {
    volumeType,
    iops: given?.Iops ?? kept?.iops,
    throughput: given?.Throughput ?? kept?.throughput,
  };
}
