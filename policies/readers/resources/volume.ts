/**
 * Volumes and snapshots of `@pulumi/aws`. What only outputs tell of them (a snapshot's size and encryption) is read where
 * an input has it. Property names: @pulumi/aws 7.48.0, ebs/*.d.ts. Floor: `reader.ts`, `block-devices.ts`.
 */
import { pick, toBoolean, toNumber, toTags } from "../values";
import { toVolume } from "./block-devices";
import { readsOne, type ReaderTable } from "./reader";

const volume = readsOne(
  "volume",
  (inputs) => ({
    ...pick(inputs, ["region", "availabilityZone", "outpostArn"]),
    // Outputs bear an ARN, and tell the performance that a volume of any type has.
    ...toVolume({ ...inputs, volumeSize: inputs.size, volumeType: inputs.type, volumeId: inputs.arn }),
    tags: toTags(inputs.tags),
  }),
  { names: "volume" },
);

const snapshot = readsOne(
  "snapshot",
  (inputs) => ({
    ...pick(inputs, ["region", "volumeId", "description", "storageTier", "kmsKeyId"]),
    volumeSize: toNumber(inputs.volumeSize),
    encrypted: toBoolean(inputs.encrypted),
    tags: toTags(inputs.tags),
  }),
  { names: "snapshot" },
);

const snapshotCopy = readsOne(
  "snapshot-copy",
  (inputs) => ({
    ...pick(inputs, ["region", "sourceSnapshotId", "sourceRegion", "kmsKeyId", "description"]),
    encrypted: toBoolean(inputs.encrypted),
    completionDurationMinutes: toNumber(inputs.completionDurationMinutes),
    tags: toTags(inputs.tags),
  }),
  { names: "snapshot" },
);

export const volumeReaders: ReaderTable = {
  "aws:ebs/volume:Volume": volume,
  "aws:ebs/snapshot:Snapshot": snapshot,
  "aws:ebs/snapshotCopy:SnapshotCopy": snapshotCopy,
};
