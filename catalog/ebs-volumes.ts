/**
 * Limits of EBS volume types: size, IOPS, throughput, the ratios between them, and whether a type boots.
 * Peers' tables lag behind (gp3 capped at 16,000 IOPS, io2 at 64,000); these are the limits since 2025.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

/** Bounds of a number, both inclusive. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface IopsLimits extends Range {
  /** Whether the type cannot be made without a stated number. */
  readonly required: boolean;
  /** Most IOPS per GiB of size. */
  readonly perGib: number;
  /** IOPS that a volume of any size may have, whatever the ratio says. */
  readonly free: number;
}

export interface ThroughputLimits extends Range {
  /** Most MiB/s per provisioned IOPS. */
  readonly perIops: number;
}

export interface VolumeLimits {
  /** GiB. */
  readonly size: Range;
  /** Absent: the type takes no `iops`. */
  readonly iops?: IopsLimits;
  /** MiB/s. Absent: the type takes no `throughput`. */
  readonly throughput?: ThroughputLimits;
  /** Whether it can be a root volume. */
  readonly boots: boolean;
}

/** Where the table comes from. */
export const ebsVolumeSources: readonly Source[] = [
  { document: "EC2 API Reference, EbsBlockDevice", checked: "2026-11-22" },
  { document: "EBS User Guide, Amazon EBS volume types", checked: "2026-11-22" },
  { document: "EBS User Guide, Provisioned IOPS SSD volumes", checked: "2026-11-22" },
];

/** Volume type to its limits, in Regions; Outposts have lower ones. */
export const ebsVolumeTypes: Readonly<Record<string, VolumeLimits>> = {
  gp3: {
    size: { min: 1, max: 65_536 },
    iops: { min: 3_000, max: 80_000, perGib: 500, free: 3_000, required: false },
    throughput: { min: 125, max: 2_000, perIops: 0.25 },
    boots: true,
  },
  gp2: { size: { min: 1, max: 16_384 }, boots: true },
  io2: {
    size: { min: 4, max: 65_536 },
    iops: { min: 100, max: 256_000, perGib: 1_000, free: 100, required: true },
    boots: true,
  },
  io1: {
    size: { min: 4, max: 16_384 },
    iops: { min: 100, max: 64_000, perGib: 50, free: 100, required: true },
    boots: true,
  },
  st1: { size: { min: 125, max: 16_384 }, boots: false },
  sc1: { size: { min: 125, max: 16_384 }, boots: false },
  standard: { size: { min: 1, max: 1_024 }, boots: true },
};

/** MiB/s at which blocks are loaded from a snapshot when a rate is asked for. */
export const volumeInitializationRate: Range = { min: 100, max: 300 };

/** The limits of a volume type, or undefined for a type that this release does not know. */
export function findVolumeLimits(type: string): VolumeLimits | undefined {
  return Object.hasOwn(ebsVolumeTypes, type) ? ebsVolumeTypes[type] : undefined;
}
