// Block device mappings of RegisterImage: checked, completed with EC2's defaults, and shown again. Which limits
// EC2 holds against a registration rather than a launch is only documented in part; no more than that is refused
// (EC2 API Reference: EbsBlockDevice, checked 2026-11-22). Floor: the store and the refusals.
import { type BlockDeviceMapping } from "../codec";
import { refusal } from "../refusal";
import { snapshotState, type MappingRecord } from "../store";
import { snapshotFor, type Call } from "./call";

type EbsInput = NonNullable<BlockDeviceMapping["Ebs"]>;
type EbsRecord = NonNullable<MappingRecord["ebs"]>;

const volumeTypes: readonly string[] = ["standard", "gp2", "gp3", "io1", "io2", "st1", "sc1"];
const neverBoot: readonly string[] = ["st1", "sc1"];

/** A known volume type. */
export function checkedVolumeType(type: string): string {
  if (!volumeTypes.includes(type)) throw refusal("unknownVolumeType", type);
  return type;
}

/** The devices of a new image. */
export function mappingRecords(
  mappings: readonly BlockDeviceMapping[],
  rootDeviceName: string | undefined,
  call: Call,
): MappingRecord[] {
  return mappings.map(({ DeviceName, VirtualName, NoDevice, Ebs }) => {
    if (NoDevice !== undefined) return { deviceName: DeviceName, noDevice: NoDevice };
    const isRoot = DeviceName !== undefined && DeviceName === rootDeviceName;
    const ebs = Ebs && ebsRecord(Ebs, DeviceName ?? "", isRoot, call);
    return { deviceName: DeviceName, virtualName: VirtualName, ebs };
  });
}

function ebsRecord(ebs: EbsInput, device: string, isRoot: boolean, call: Call): EbsRecord {
  const volumeType = checkedVolumeType(ebs.VolumeType ?? "gp2");
  if (isRoot && neverBoot.includes(volumeType)) throw refusal("bootType", volumeType);
  if (ebs.AvailabilityZone !== undefined && ebs.AvailabilityZoneId !== undefined) {
    throw refusal("conflictingParameters", "AvailabilityZone and AvailabilityZoneId exclude each other.");
  }
  const { snapshotId, volumeSize, encrypted } = volumeOf(ebs, device, call);
  // Member by member: a spread in front would give each of 100,000 records a hidden class of its own.
  return {
    snapshotId,
    volumeSize,
    encrypted,
    volumeType,
    // The guide's pages disagree about data volumes; this follows the one on block device mappings.
    deleteOnTermination: ebs.DeleteOnTermination ?? isRoot,
    iops: ebs.Iops,
    throughput: ebs.Throughput,
    volumeInitializationRate: ebs.VolumeInitializationRate,
    ebsCardIndex: ebs.EbsCardIndex,
    outpostArn: ebs.OutpostArn,
    availabilityZone: ebs.AvailabilityZone,
    availabilityZoneId: ebs.AvailabilityZoneId,
  };
}

function volumeOf(
  ebs: EbsInput,
  device: string,
  call: Call,
): Pick<EbsRecord, "snapshotId" | "volumeSize" | "encrypted"> {
  const { SnapshotId, VolumeSize, Encrypted } = ebs;
  if (VolumeSize !== undefined && VolumeSize < 1) {
    throw refusal("badValue", String(VolumeSize), "VolumeSize", "at least 1");
  }
  if (SnapshotId === undefined) {
    if (VolumeSize === undefined) throw refusal("emptyMapping", device);
    return { volumeSize: VolumeSize, encrypted: Encrypted ?? false };
  }
  if (Encrypted !== undefined) throw refusal("encryptedMapping", device);
  const snapshot = snapshotFor(call, SnapshotId);
  if (snapshotState(snapshot, call.now) !== "completed") throw refusal("snapshotPending", SnapshotId);
  if (VolumeSize !== undefined && VolumeSize < snapshot.volumeSize) {
    throw refusal("smallVolume", VolumeSize, SnapshotId, snapshot.volumeSize);
  }
  return {
    snapshotId: SnapshotId,
    volumeSize: VolumeSize ?? snapshot.volumeSize,
    encrypted: snapshot.encrypted,
  };
}

/** A device as EC2 shows it; the snapshots of a copy have no ids while it is pending. */
export function mappingView(mapping: MappingRecord, hideSnapshot: boolean): BlockDeviceMapping {
  const { deviceName, virtualName, noDevice, ebs } = mapping;
  return {
    DeviceName: deviceName,
    VirtualName: virtualName,
    NoDevice: noDevice,
    Ebs: ebs && {
      SnapshotId: hideSnapshot ? undefined : ebs.snapshotId,
      VolumeSize: ebs.volumeSize,
      VolumeType: ebs.volumeType as NonNullable<EbsInput["VolumeType"]>,
      DeleteOnTermination: ebs.deleteOnTermination,
      Encrypted: ebs.encrypted,
      Iops: ebs.iops,
      Throughput: ebs.throughput,
      VolumeInitializationRate: ebs.volumeInitializationRate,
      EbsCardIndex: ebs.ebsCardIndex,
      OutpostArn: ebs.outpostArn,
      AvailabilityZone: ebs.availabilityZone,
      AvailabilityZoneId: ebs.availabilityZoneId,
    },
  };
}
