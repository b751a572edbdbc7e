// What the emulated EC2 holds: images, snapshots and volumes of all accounts and Regions, organizations and account
// settings, with the indexes that keep reads by id and by name flat. States are computed from the time, never
// stored. Knows nothing of requests; imports nothing but random bytes.
import { randomBytes } from "node:crypto";

/** Tags of one resource, per account: whoever may see a resource may tag it, and sees no one else's tags. */
export type TagSets = Map<string, Map<string, string>>;

/** What images, snapshots and volumes have in common. */
export interface ResourceRecord {
  readonly id: string;
  readonly owner: string;
  readonly region: string;
  /** Position in the order of creation; pages continue from it. */
  readonly serial: number;
  readonly createdAt: number;
  readonly tags: TagSets;
}

/** A device of an image. */
export interface MappingRecord {
  readonly deviceName: string | undefined;
  readonly virtualName?: string | undefined;
  readonly noDevice?: string | undefined;
  readonly ebs?:
    | {
        readonly snapshotId?: string | undefined;
        readonly volumeSize?: number | undefined;
        readonly volumeType: string;
        readonly deleteOnTermination: boolean;
        readonly encrypted: boolean;
        readonly iops?: number | undefined;
        readonly throughput?: number | undefined;
        readonly volumeInitializationRate?: number | undefined;
        readonly ebsCardIndex?: number | undefined;
        readonly outpostArn?: string | undefined;
        readonly availabilityZone?: string | undefined;
        readonly availabilityZoneId?: string | undefined;
      }
    | undefined;
}

/** The properties of an image that never change, and that a copy takes over. */
export interface ImageTraits {
  readonly architecture: string;
  readonly virtualizationType: string;
  readonly rootDeviceName: string | undefined;
  readonly rootDeviceType: "ebs" | "instance-store";
  readonly bootMode: string | undefined;
  readonly tpmSupport: string | undefined;
  readonly uefiData: string | undefined;
  readonly enaSupport: boolean | undefined;
  readonly sriovNetSupport: string | undefined;
  readonly kernelId: string | undefined;
  readonly ramdiskId: string | undefined;
  readonly billingProducts: readonly string[];
}

/** Who may launch an image beside its owner. */
export interface PermissionRecord {
  everyone: boolean;
  readonly accounts: Set<string>;
  /** ARNs of organizations. */
  readonly organizations: Set<string>;
  /** ARNs of organizational units. */
  readonly units: Set<string>;
}

/** An image; pending and failed are read off its times, see imageState. */
export interface ImageRecord extends ResourceRecord {
  readonly name: string;
  readonly location: string;
  readonly traits: ImageTraits;
  readonly mappings: readonly MappingRecord[];
  readonly source: { readonly imageId: string; readonly region: string } | undefined;
  /** Pending until then. */
  readonly readyAt: number;
  /** Failed, instead of available, from then on. */
  readonly failure: { readonly code: string; readonly message: string } | undefined;
  description: string | undefined;
  imdsSupport: string | undefined;
  deprecateAt: number | undefined;
  disabled: boolean;
  deregisteredAt: number | undefined;
  readonly permissions: PermissionRecord;
}

/** A snapshot; pending is read off its times, see snapshotState. */
export interface SnapshotRecord extends ResourceRecord {
  readonly volumeId: string;
  /** GiB. */
  readonly volumeSize: number;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  /** Whether the key is the one that AWS manages for EBS in the account and Region. */
  readonly managedKey: boolean;
  readonly description: string;
  /** Unknown to everybody before that. */
  readonly visibleAt: number;
  /** Pending until then. */
  readonly completedAt: number;
  readonly sharedWith: ReadonlySet<string>;
}

/** A volume, kept to make snapshots of. */
export interface VolumeRecord extends ResourceRecord {
  readonly zone: string;
  /** GiB. */
  readonly size: number;
  readonly volumeType: string;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  readonly snapshotId: string | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
  /** Its key proved unusable, so that it never came to be available. */
  readonly failed: boolean;
}

/** An organization and its units; an account of a nested unit is listed in the units above it too. */
export interface Organization {
  readonly arn: string;
  readonly accounts: readonly string[];
  readonly units?: readonly { readonly arn: string; readonly accounts: readonly string[] }[];
}

/** Whether an account refuses to make images public. */
export type BlockPublicAccess = "block-new-sharing" | "unblocked";

/** The states of an image that the emulator brings about. */
export type ImageState = "pending" | "available" | "failed" | "disabled" | "deregistered";

/** An image's state at a time. */
export function imageState(image: ImageRecord, now: number): ImageState {
  if (image.deregisteredAt !== undefined) return "deregistered";
  if (now < image.readyAt) return "pending";
  if (image.failure) return "failed";
  return image.disabled ? "disabled" : "available";
}

/** A snapshot's state at a time. */
export function snapshotState(snapshot: SnapshotRecord, now: number): "pending" | "completed" {
  return now < snapshot.completedAt ? "pending" : "completed";
}

/** The ids of the snapshots that an image stands on. */
export function snapshotIdsOf(image: ImageRecord): string[] {
  return [...new Set(image.mappings.flatMap(({ ebs }) => ebs?.snapshotId ?? []))];
}

/** Makes an id of EC2's long form: a prefix and 17 hexadecimal digits. */
export function newId(prefix: "ami" | "snap" | "vol"): string {
  return `${prefix}-${randomBytes(9).toString("hex").slice(0, 17)}`;
}

const place = (...parts: string[]): string => parts.join("/");

/** One kind of resource: by id, and by Region in the order of creation. */
class Shelf<R extends ResourceRecord> {
  readonly #byId = new Map<string, R>();
  readonly #byRegion = new Map<string, Map<string, R>>();

  add(record: R): void {
    this.#byId.set(record.id, record);
    const region = this.#byRegion.get(record.region);
    if (region) region.set(record.id, record);
    else this.#byRegion.set(record.region, new Map([[record.id, record]]));
  }

  delete(record: R): void {
    this.#byId.delete(record.id);
    this.#byRegion.get(record.region)?.delete(record.id);
  }

  get(region: string, id: string): R | undefined {
    const record = this.#byId.get(id);
    return record?.region === region ? record : undefined;
  }

  in(region: string): Iterable<R> {
    return this.#byRegion.get(region)?.values() ?? [];
  }

  all(): Iterable<R> {
    return this.#byId.values();
  }
}

/** The state of the emulated EC2. */
export class Store {
  readonly images = new Shelf<ImageRecord>();
  readonly snapshots = new Shelf<SnapshotRecord>();
  readonly volumes = new Shelf<VolumeRecord>();
  readonly #names = new Map<string, string[]>();
  readonly #snapshotUsers = new Map<string, Set<string>>();
  readonly #memberships = new Map<string, Set<string>>();
  readonly #blockPublicAccess = new Map<string, BlockPublicAccess>();
  readonly #clientTokens = new Map<string, { readonly digest: string; readonly id: string }>();
  #serial = 0;

  /** The next position in the order of creation. */
  nextSerial(): number {
    return (this.#serial += 1);
  }

  addImage(image: ImageRecord): void {
    this.images.add(image);
    const key = place(image.owner, image.region, image.name);
    this.#names.set(key, [...(this.#names.get(key) ?? []), image.id]);
    for (const id of snapshotIdsOf(image)) {
      this.#snapshotUsers.set(id, (this.#snapshotUsers.get(id) ?? new Set()).add(image.id));
    }
  }

  /** Marks an image deregistered: its name and snapshots are free at once, its record lingers. */
  deregister(image: ImageRecord, now: number): void {
    image.deregisteredAt = now;
    const key = place(image.owner, image.region, image.name);
    const others = (this.#names.get(key) ?? []).filter((id) => id !== image.id);
    if (others.length > 0) this.#names.set(key, others);
    else this.#names.delete(key);
    for (const id of snapshotIdsOf(image)) {
      const users = this.#snapshotUsers.get(id);
      users?.delete(image.id);
      if (users?.size === 0) this.#snapshotUsers.delete(id);
    }
  }

  /** The id of an image of that name, if the account has one in the Region. */
  imageNamed(owner: string, region: string, name: string): string | undefined {
    return this.#names.get(place(owner, region, name))?.[0];
  }

  /** The ids of the images that stand on a snapshot. */
  usersOf(snapshotId: string): readonly string[] {
    return [...(this.#snapshotUsers.get(snapshotId) ?? [])];
  }

  addOrganization({ arn, accounts, units = [] }: Organization): void {
    for (const group of [{ arn, accounts }, ...units]) {
      for (const account of group.accounts) {
        this.#memberships.set(account, (this.#memberships.get(account) ?? new Set()).add(group.arn).add(arn));
      }
    }
  }

  /** The ARNs of the organization and units that an account belongs to. */
  membershipsOf(account: string): ReadonlySet<string> {
    return this.#memberships.get(account) ?? new Set();
  }

  /** On by default, as for new accounts (EC2 User Guide: Block public access to your AMIs, checked 2026-11-22). */
  blockPublicAccess(account: string, region: string): BlockPublicAccess {
    return this.#blockPublicAccess.get(place(account, region)) ?? "block-new-sharing";
  }

  setBlockPublicAccess(account: string, region: string, state: BlockPublicAccess): void {
    this.#blockPublicAccess.set(place(account, region), state);
  }

  clientToken(account: string, region: string, token: string): { digest: string; id: string } | undefined {
    return this.#clientTokens.get(place(account, region, token));
  }

  setClientToken(account: string, region: string, token: string, use: { digest: string; id: string }): void {
    this.#clientTokens.set(place(account, region, token), use);
  }
}
