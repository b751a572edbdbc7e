// What an account has set for itself: per Region the switches that decide about sharing, encryption, metadata and
// allowed images, and the Regions it has enabled. Defaults are those of a new account. Floor: the table of Regions.
import { type ImageCriterion, type InstanceMetadataDefaults } from "./codec";
import { regions } from "./regions";

/** Whether an account refuses to make images public. */
export type BlockPublicAccess = "block-new-sharing" | "unblocked";

/** Whether an account refuses to share snapshots with everyone, and whether those shared already stay so. */
export type SnapshotBlockPublicAccess = "block-all-sharing" | "block-new-sharing" | "unblocked";

/** Whether the criteria of an account hide other owners' images. */
export type AllowedImagesState = "enabled" | "audit-mode" | "disabled";

/** Which deleted resources of an account and Region the recycle bin retains. */
export interface RetentionRule {
  readonly resourceType: "image" | "snapshot";
  readonly days: number;
  /** Retains what bears one of these tags; undefined retains everything. */
  readonly tags: ReadonlyMap<string, string> | undefined;
  /** Retains nothing that bears one of these tags. */
  readonly excluded: ReadonlyMap<string, string>;
}

/** The settings of an account in a Region. */
export interface RegionSettings {
  imageSharing: BlockPublicAccess;
  /** When blocking, once asked for, takes effect. */
  imageSharingBlockedAt: number | undefined;
  snapshotSharing: SnapshotBlockPublicAccess;
  allowedImages: AllowedImagesState;
  imageCriteria: readonly ImageCriterion[];
  encryptByDefault: boolean;
  /** ARN of the default key for EBS; undefined stands for the one that AWS manages. */
  defaultKey: string | undefined;
  metadataDefaults: InstanceMetadataDefaults;
  retentionRules: readonly RetentionRule[];
}

const key = (account: string, region: string): string => `${account}/${region}`;

/** The settings of all accounts. */
export class AccountSettings {
  readonly #regions: Map<string, RegionSettings>;
  readonly #enabled: Map<string, Set<string>>;

  /** @param enabled by account, the Regions that it opted in to */
  constructor(settings: Map<string, RegionSettings>, enabled: Map<string, Set<string>>) {
    this.#regions = settings;
    this.#enabled = enabled;
  }

  /** The settings of an account in a Region, to read. */
  of(account: string, region: string): Readonly<RegionSettings> {
    return this.#regions.get(key(account, region)) ?? ofNewAccount;
  }

  /** Changes some of the settings of an account in a Region. */
  set(account: string, region: string, change: Partial<RegionSettings>): void {
    this.#regions.set(key(account, region), { ...this.of(account, region), ...change });
  }

  /** Whether an account may use a Region; Regions that the table does not know are open. */
  isEnabled(account: string, region: string): boolean {
    return regions.get(region)?.optIn !== true || this.#enabled.get(account)?.has(region) === true;
  }

  /** Opts an account in to a Region. */
  enable(account: string, region: string): void {
    this.#enabled.set(account, new Set(this.#enabled.get(account)).add(region));
  }
}

/**
 * Image sharing is blocked for new accounts (EC2 User Guide: Block public access to your AMIs), snapshot sharing is
 * not (EBS User Guide: Block public access for snapshots), the rest is off (checked 2026-11-22).
 */
const ofNewAccount: Readonly<RegionSettings> = {
  imageSharing: "block-new-sharing",
  imageSharingBlockedAt: undefined,
  snapshotSharing: "unblocked",
  allowedImages: "disabled",
  imageCriteria: [],
  encryptByDefault: false,
  defaultKey: undefined,
  metadataDefaults: {},
  retentionRules: [],
};
