// What a new volume holds and how it is encrypted, whether CreateVolume makes it or a launch: the outcomes are those
// of EC2 User Guide: Use encryption with EBS-backed AMIs, the limits those of EC2 API Reference: EbsBlockDevice
// (checked 2026-11-22). Floor: the store, encryption, the volume types of `catalog/` and the refusals.
import { findVolumeLimits, volumeInitializationRate, type VolumeLimits } from "../../catalog/ebs-volumes";
import { refusal } from "../refusal";
import { type SnapshotRecord } from "../store";
import { type Call } from "./call";
import { defaultKey, usableKey, type Key } from "./encryption";

/** What a request says about the encryption of a volume or a copy. */
interface EncryptionRequest {
  readonly encrypted: boolean | undefined;
  readonly kmsKeyId: string | undefined;
}

/** How a volume is encrypted; a key that does not exist here is found out only after the answer. */
export interface EncryptionOutcome {
  readonly encrypted: boolean;
  readonly key: Key | undefined;
  readonly isUsable: boolean;
}

/**
 * How a volume comes to be encrypted. An encrypted snapshot gives an encrypted volume whatever is asked for; with
 * encryption by default every volume is. The caller's own snapshot keeps its key; all else takes the default key.
 *
 * @throws Refusal for a key without encryption
 */
export function encryptionOf(
  { encrypted, kmsKeyId }: EncryptionRequest,
  snapshot: SnapshotRecord | undefined,
  call: Call,
): EncryptionOutcome {
  if (kmsKeyId !== undefined && encrypted !== true) throw refusal("keyWithoutEncryption");
  const byDefault = call.store.settings.of(call.account, call.region).encryptByDefault;
  if (encrypted !== true && snapshot?.encrypted !== true && !byDefault) {
    return { encrypted: false, key: undefined, isUsable: true };
  }
  if (kmsKeyId !== undefined) {
    const key = usableKey(kmsKeyId, call);
    return { encrypted: true, key: key ?? defaultKey(call), isUsable: key !== undefined };
  }
  const isOwn = snapshot?.owner === call.account && snapshot.kmsKeyId !== undefined;
  const kept = isOwn ? { arn: snapshot.kmsKeyId, managed: snapshot.managedKey } : undefined;
  return { encrypted: true, key: kept ?? defaultKey(call), isUsable: true };
}

/** What a request says about the performance of a volume. */
interface PerformanceRequest {
  readonly volumeType: string;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
}

/**
 * Holds a new volume against the limits of its type.
 *
 * @param size GiB
 * @throws Refusal for what the type does not take, and for numbers outside its limits
 */
export function checkVolumeLimits({ volumeType, iops, throughput }: PerformanceRequest, size: number): void {
  const limits = findVolumeLimits(volumeType);
  if (!limits) throw refusal("unknownVolumeType", volumeType);
  checkRange("volume size", size, limits.size);
  checkIops(volumeType, iops, size, limits);
  if (throughput === undefined) return;
  if (!limits.throughput) throw refusal("foreignSetting", "throughput", volumeType);
  checkRange("throughput", throughput, limits.throughput);
  const most = (iops ?? limits.iops?.free ?? 0) * limits.throughput.perIops;
  if (throughput > most)
    throw refusal("volumeLimit", "throughput", throughput, `at most ${most} for its IOPS`);
}

/** Holds the rate at which blocks are loaded from a snapshot, in MiB/s, against its range. */
export function checkInitializationRate(rate: number): void {
  checkRange("volume initialization rate", rate, volumeInitializationRate);
}

function checkIops(
  type: string,
  iops: number | undefined,
  size: number,
  { iops: limits }: VolumeLimits,
): void {
  if (iops === undefined) {
    if (limits?.required === true) throw refusal("missingIops", type);
    return;
  }
  if (!limits) throw refusal("foreignSetting", "iops", type);
  checkRange("iops", iops, limits);
  const most = Math.max(limits.free, size * limits.perGib);
  if (iops > most) throw refusal("volumeLimit", "iops", iops, `at most ${most} for ${size} GiB`);
}

function checkRange(what: string, value: number, { min, max }: { min: number; max: number }): void {
  if (value < min || value > max) throw refusal("volumeLimit", what, value, `from ${min} to ${max}`);
}
