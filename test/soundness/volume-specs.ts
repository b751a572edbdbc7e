/**
 * Volumes and mappings as people write them, with a fault now and then, and numbers at every limit of the catalog.
 * Floor: draw, snapshots, the volume types of `catalog/`.
 */
import { ebsVolumeTypes, type VolumeLimits } from "../../catalog/ebs-volumes";
import {
  type BlockDeviceMapping,
  type EbsBlockDevice,
  type LaunchBlockDeviceMapping,
  type LaunchEbsBlockDevice,
} from "../../schemas/generated/types";
import { stated, type Draw } from "./draw";
import { snapshotIds, snapshots } from "./snapshots";

const types = ["gp3", "gp2", "io1", "io2", "standard"] as const;
const cold = ["st1", "sc1"] as const;

/** The volume of an image's mapping. */
export function imageVolume(draw: Draw, isRoot: boolean): EbsBlockDevice {
  const isCold = isRoot ? draw.slips(25) : draw.rarely(6);
  const volumeType = isCold ? draw.pick(...cold) : draw.pick(...types, undefined);
  const limits = ebsVolumeTypes[volumeType ?? "gp2"];
  if (limits === undefined) throw new Error("every drawn type is in the catalog");
  const begins = isRoot ? !draw.slips(25) : draw.rarely(2);
  const snapshotId = begins ? draw.pick(...snapshotIds) : undefined;
  const least = Math.max(limits.size.min, snapshots[snapshotId ?? ""]?.volumeSize ?? 1);
  const mayLeaveSize = snapshotId !== undefined && least === snapshots[snapshotId]?.volumeSize;
  const volumeSize = sizeOf(draw, limits, least, mayLeaveSize);
  const iops = iopsOf(draw, limits, volumeSize ?? least);
  return stated<EbsBlockDevice>({
    snapshotId: draw.slips(60) ? draw.pick("snap-123", "snap-0000000000000000G") : snapshotId,
    volumeSize,
    volumeType,
    iops,
    throughput: throughputOf(draw, limits, iops),
    encrypted: encryptedOf(draw, snapshotId),
    deleteOnTermination: draw.pick(true, false, undefined),
    volumeInitializationRate: rateOf(draw, snapshotId),
    ebsCardIndex: draw.rarely(15) ? 0 : undefined,
  });
}

function sizeOf(draw: Draw, { size }: VolumeLimits, least: number, mayLeaveOut: boolean): number | undefined {
  if (draw.slips(25)) return draw.pick(size.max + 1, Math.max(1, least - 1), undefined);
  return mayLeaveOut && draw.rarely(2) ? undefined : draw.within(least, size.max);
}

function iopsOf(draw: Draw, { iops: limits }: VolumeLimits, size: number): number | undefined {
  if (limits === undefined) return draw.slips(25) ? draw.pick(3_000, 100) : undefined;
  const most = Math.min(limits.max, Math.max(limits.free, size * limits.perGib));
  if (draw.slips(20)) return draw.pick(most + 1, limits.min - 1, limits.max + 1, undefined);
  return limits.required || draw.rarely(2) ? draw.within(limits.min, most) : undefined;
}

function throughputOf(
  draw: Draw,
  { iops, throughput }: VolumeLimits,
  given = iops?.default,
): number | undefined {
  if (throughput === undefined) return draw.slips(30) ? 125 : undefined;
  const most = Math.max(
    throughput.min,
    Math.min(throughput.max, Math.floor((given ?? 0) * throughput.perIops)),
  );
  if (draw.slips(20)) return draw.pick(most + 1, throughput.min - 1, throughput.max + 1);
  return draw.rarely(2) ? draw.within(throughput.min, most) : undefined;
}

function encryptedOf(draw: Draw, snapshotId: string | undefined): boolean | undefined {
  if (snapshotId === undefined) return draw.pick(undefined, true, false);
  return draw.slips(30) ? draw.pick(true, false) : undefined;
}

function rateOf(draw: Draw, snapshotId: string | undefined): number | undefined {
  if (draw.slips(40)) return draw.pick(99, 301, 200);
  return snapshotId !== undefined && draw.rarely(10) ? draw.within(100, 300) : undefined;
}

/** Names for data volumes, each fit for any virtualization type. */
export const dataNames = ["/dev/sdf", "/dev/sdg", "/dev/sdh", "/dev/sdi"] as const;

/** A device of an image beside its root. */
export function dataMapping(draw: Draw, deviceName: string): BlockDeviceMapping {
  const name = draw.slips(60) ? draw.pick("/dev/sdf99", "sdq", "/dev/xvdzz") : deviceName;
  if (draw.rarely(8))
    return { deviceName: name, virtualName: draw.pick("ephemeral0", "ephemeral1", "ephemeral23") };
  if (draw.rarely(20)) return { deviceName: name, noDevice: "" };
  if (draw.slips(80)) return { deviceName: name };
  if (draw.slips(80)) return { deviceName: name, virtualName: "ephemeral2", ebs: { volumeSize: 8 } };
  return { deviceName: name, ebs: imageVolume(draw, false) };
}

/** What a launch says of a device: all of a volume, or some of one that the image has. */
export function launchMapping(draw: Draw, deviceName: string, isMapped: boolean): LaunchBlockDeviceMapping {
  if (draw.rarely(10)) return { deviceName, noDevice: "" };
  if (draw.rarely(10)) return { deviceName, virtualName: "ephemeral0" };
  return { deviceName, ebs: isMapped ? overlay(draw) : launchVolume(draw) };
}

/** What a launch says of a volume that the image has. */
export function overlay(draw: Draw): LaunchEbsBlockDevice {
  const whole = launchVolume(draw);
  const keys = [
    "volumeSize",
    "volumeType",
    "iops",
    "throughput",
    "encrypted",
    "deleteOnTermination",
  ] as const;
  const kept = keys.filter((key) => whole[key] !== undefined && draw.rarely(2));
  return { deleteOnTermination: true, ...Object.fromEntries(kept.map((key) => [key, whole[key]])) };
}

function launchVolume(draw: Draw): LaunchEbsBlockDevice {
  const ebs = imageVolume(draw, false);
  const encrypted = draw.pick(undefined, true, false);
  const kmsKeyId = encrypted === true || draw.slips(20) ? draw.pick(undefined, "alias/images") : undefined;
  // A block without anything is read as none, and what EC2 makes of a device without a volume is not documented.
  const volume = stated<LaunchEbsBlockDevice>({ ...ebs, encrypted, kmsKeyId });
  return Object.keys(volume).length === 0 ? { deleteOnTermination: true } : volume;
}
