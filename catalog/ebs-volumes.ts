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
  /** IOPS of a volume that states none. Absent where it must state them. */
  readonly default?: number;
  /** IOPS that a volume reaches on an instance outside the Nitro System. Absent where the guide gives no bound. */
  readonly reachedOffNitro?: number;
  /** IOPS up to which an instance outside the Nitro System can attach the volume at all. Absent: not bounded. */
  readonly attachableOffNitro?: number;
}

export interface ThroughputLimits extends Range {
  /** Most MiB/s per provisioned IOPS. */
  readonly perIops: number;
  /** MiB/s of a volume that states none. */
  readonly default: number;
}

/** Limits that are lower on an Outpost. */
export interface OutpostLimits {
  /** GiB. */
  readonly maximumSize: number;
  readonly maximumIops: number;
  /** MiB/s. */
  readonly maximumThroughput: number;
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
  /** MiB/s that a volume reaches at most, stated or not. */
  readonly peakThroughput: number;
  /** Absent: no other limits are documented for Outposts. */
  readonly onOutpost?: OutpostLimits;
  /** Whether AWS calls it previous generation. */
  readonly previousGeneration: boolean;
}

const checked = "2026-11-22";

/** Where the table comes from. */
export const ebsVolumeSources: readonly Source[] = [
  { document: "EC2 API Reference, EbsBlockDevice", checked },
  { document: "EBS User Guide, Amazon EBS volume types", checked },
  { document: "EBS User Guide, Amazon EBS General Purpose SSD volumes", checked },
  { document: "EBS User Guide, Provisioned IOPS SSD volumes", checked },
];

/** The type of a volume that states none, through the API; the console offers gp3. Source: EBS User Guide, gp3. */
export const defaultVolumeType = "gp2";

// EBS User Guide, Amazon EBS volume types, note 3, which stands at gp3 and io2.
const offNitro = { reachedOffNitro: 32_000, attachableOffNitro: 64_000 };

/** Volume type to its limits, in Regions. Sizes, boots and peaks: EBS User Guide, Amazon EBS volume types. */
export const ebsVolumeTypes: Readonly<Record<string, VolumeLimits>> = {
  // IOPS, throughput, both ratios and Outposts: EBS User Guide, General Purpose SSD volumes; ranges also in
  // EC2 API Reference, EbsBlockDevice.
  gp3: {
    size: { min: 1, max: 65_536 },
    iops: {
      ...{ min: 3_000, max: 80_000, perGib: 500, free: 3_000, default: 3_000, required: false },
      ...offNitro,
    },
    throughput: { min: 125, max: 2_000, perIops: 0.25, default: 125 },
    boots: true,
    peakThroughput: 2_000,
    onOutpost: { maximumSize: 16_384, maximumIops: 16_000, maximumThroughput: 1_000 },
    previousGeneration: false,
  },
  // 3 IOPS per GiB, from 100 to 16,000, none of which can be stated: the same page.
  gp2: { size: { min: 1, max: 16_384 }, boots: true, peakThroughput: 250, previousGeneration: false },
  // IOPS and ratio: EBS User Guide, Provisioned IOPS SSD volumes (all io2 are Block Express since 30 April 2025).
  io2: {
    size: { min: 4, max: 65_536 },
    iops: {
      ...{ min: 100, max: 256_000, perGib: 1_000, free: 100, required: true },
      ...offNitro,
    },
    boots: true,
    peakThroughput: 4_000,
    previousGeneration: false,
  },
  // The same page: more than 32,000 IOPS on the Nitro System alone.
  io1: {
    size: { min: 4, max: 16_384 },
    iops: { min: 100, max: 64_000, perGib: 50, free: 100, required: true, reachedOffNitro: 32_000 },
    boots: true,
    peakThroughput: 1_000,
    previousGeneration: false,
  },
  st1: { size: { min: 125, max: 16_384 }, boots: false, peakThroughput: 500, previousGeneration: false },
  sc1: { size: { min: 125, max: 16_384 }, boots: false, peakThroughput: 250, previousGeneration: false },
  standard: { size: { min: 1, max: 1_024 }, boots: true, peakThroughput: 90, previousGeneration: true },
};

/** MiB/s at which blocks are loaded from a snapshot when a rate is asked for. Source: EbsBlockDevice. */
export const volumeInitializationRate: Range = { min: 100, max: 300 };

/** The limits of a volume type, or undefined for a type that this release does not know. */
export function findVolumeLimits(type: string): VolumeLimits | undefined {
  return Object.hasOwn(ebsVolumeTypes, type) ? ebsVolumeTypes[type] : undefined;
}

/** Most IOPS that a volume of `size` GiB can be given; undefined where the type takes none. */
export function maximumIops({ iops }: VolumeLimits, size: number): number | undefined {
  return iops && Math.min(iops.max, Math.max(iops.free, size * iops.perGib));
}

/** Most MiB/s that a volume of so many IOPS can be given; undefined where the type takes none. */
export function maximumThroughput({ iops, throughput }: VolumeLimits, given?: number): number | undefined {
  return throughput && Math.min(throughput.max, (given ?? iops?.default ?? 0) * throughput.perIops);
}
