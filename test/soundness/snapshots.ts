/**
 * The snapshots that every case may use: ids that stand for them in specs, and what they are.
 * Floor: nothing.
 */

export interface KnownSnapshot {
  /** GiB. */
  readonly volumeSize: number;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string;
}

const idOf = (digit: string): string => `snap-${digit.padStart(17, "0")}`;

/** Id in a spec to the snapshot that it stands for. */
export const snapshots: Readonly<Record<string, KnownSnapshot>> = {
  [idOf("1")]: { volumeSize: 8, encrypted: false },
  [idOf("2")]: { volumeSize: 200, encrypted: false },
  [idOf("3")]: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/aws/ebs" },
  [idOf("4")]: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/images" },
};

export const snapshotIds: readonly string[] = Object.keys(snapshots);
