// What the emulated EC2 holds: images, snapshots and volumes of all accounts and Regions, organizations and account
// settings, with the indexes that keep reads by id and by name flat. States are computed from the time, never
// stored. Knows nothing of requests. Every map is made by the State, so that a dump has it. Floor: the state.
import { randomBytes } from "node:crypto";
import { AccountSettings, type RegionSettings } from "./account-settings";
import { type AttachmentRecord, type InstanceRecord, type LaunchTemplateRecord } from "./compute";
import { Agenda } from "./agenda";
import { type BucketRecord, type CredentialRecord, type KeyRecord, type ParameterRecord } from "./beside";
import { Lag, type Due, type LateTags, type Lookup } from "./lag";
import { decodeValue, encodeValue, State, type Json, type Part } from "./state";

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
  accounts: Set<string>;
  /** ARNs of organizations. */
  organizations: Set<string>;
  /** ARNs of organizational units. */
  units: Set<string>;
}

/** An image; pending and failed are read off its times, see imageState. */
export interface ImageRecord extends ResourceRecord {
  readonly name: string;
  readonly location: string;
  readonly traits: ImageTraits;
  readonly mappings: readonly MappingRecord[];
  readonly source: { readonly imageId: string; readonly region: string } | undefined;
  /** The instance that CreateImage made it from. */
  readonly sourceInstanceId?: string | undefined;
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
  protection: DeregistrationProtection;
  /** The end of the cooldown, once protection with one was disabled. */
  protectedUntil: number | undefined;
  instanceTypes: InstanceTypeLists | undefined;
  /** When instances were launched from it: those of the last day, and the last one before. */
  launches: readonly number[];
  /** What seeds give to images of AWS, of Marketplace or of Windows; copies keep codes and platform. */
  readonly ownerAlias: string | undefined;
  readonly productCodes: readonly string[];
  readonly platform: "windows" | undefined;
}

/** Whether an image may be deregistered. */
export type DeregistrationProtection = "disabled" | "enabled-with-cooldown" | "enabled-without-cooldown";

/** The instance types, or patterns of them, that an image's owner names. */
export interface InstanceTypeLists {
  readonly supported: readonly string[];
  readonly unsupported: readonly string[];
}

/** What was deleted and is retained for a while. */
export interface BinRecord<R extends ResourceRecord = ResourceRecord> {
  readonly id: string;
  readonly serial: number;
  readonly record: R;
  readonly enteredAt: number;
  /** Gone for good from then on. */
  readonly exitAt: number;
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
  /** Why it is in the state error, instead of completed, from then on. */
  readonly failure?: string | undefined;
  /** Whether CopySnapshot made it; such copies are limited in number while they are pending. */
  readonly isCopy?: boolean;
  readonly sharedWith: Set<string>;
  /** Whether it is shared with everyone. */
  isPublic?: boolean;
}

/** A volume, kept to make snapshots of; attached, if an instance was launched with it. */
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
  readonly attachment: AttachmentRecord | undefined;
  /** Its instance is terminated: detached from then on. */
  detachedAt: number | undefined;
  /** Its instance is terminated, and it with it: gone from then on. */
  deletedAt: number | undefined;
}

/** An organization and its units; an account of a nested unit is listed in the units above it too. */
export interface Organization {
  readonly arn: string;
  readonly accounts: readonly string[];
  readonly units?: readonly { readonly arn: string; readonly accounts: readonly string[] }[];
}

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
export function snapshotState(snapshot: SnapshotRecord, now: number): "pending" | "completed" | "error" {
  if (now < snapshot.completedAt) return "pending";
  return snapshot.failure === undefined ? "completed" : "error";
}

/** The ids of the snapshots that an image stands on. */
export function snapshotIdsOf(image: ImageRecord): string[] {
  return [...new Set(image.mappings.flatMap(({ ebs }) => ebs?.snapshotId ?? []))];
}

/** Makes an id of EC2's long form: a prefix and 17 hexadecimal digits. */
export function newId(prefix: "ami" | "snap" | "vol" | "i" | "r" | "lt"): string {
  return `${prefix}-${randomBytes(9).toString("hex").slice(0, 17)}`;
}

const place = (...parts: string[]): string => parts.join("/");

function rowsOf({ region, owner }: ResourceRecord): string[] {
  return [region, place(region, owner)];
}

/** Where the records after a serial begin; rows are in the order of serials. */
function positionAfter(row: readonly ResourceRecord[], serial: number): number {
  let low = 0;
  let high = row.length;
  if ((row.at(-1)?.serial ?? 0) <= serial) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle]?.serial ?? 0) <= serial) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* recordsAfter<R extends ResourceRecord>(row: readonly R[], serial: number): Iterable<R> {
  for (let i = positionAfter(row, serial); i < row.length; i += 1) {
    const record = row[i];
    if (record) yield record;
  }
}

/** One kind of resource: by id, and by Region and owner in the order of creation. */
class Shelf<R extends ResourceRecord> implements Part, Lookup {
  readonly #byId = new Map<string, R>();
  /** By Region, and by Region and owner. */
  readonly #rows = new Map<string, R[]>();

  constructor(private readonly lag: Lag) {
    lag.join(this);
  }

  add(record: R): void {
    this.#byId.set(record.id, record);
    this.lag.note(record);
    for (const key of rowsOf(record)) {
      const row = this.#rows.get(key);
      if (row) row.splice(positionAfter(row, record.serial), 0, record);
      else this.#rows.set(key, [record]);
    }
  }

  delete(record: R): void {
    if (!this.#byId.delete(record.id)) return;
    for (const key of rowsOf(record)) {
      const row = this.#rows.get(key) ?? [];
      const position = positionAfter(row, record.serial) - 1;
      if (row[position]?.id === record.id) row.splice(position, 1);
      if (row.length === 0) this.#rows.delete(key);
    }
  }

  /** The record of an id, unless it is not known yet. */
  get(region: string, id: string): R | undefined {
    const record = this.#byId.get(id);
    return record?.region === region && !this.lag.hides(id) ? record : undefined;
  }

  /** The record of an id, known or not. */
  held(id: string): R | undefined {
    return this.#byId.get(id);
  }

  /** The records of a Region whose serials come after a given one; add and delete none meanwhile. */
  in(region: string, after = 0): Iterable<R> {
    return this.#known(recordsAfter(this.#rows.get(region) ?? [], after));
  }

  /** The same of one owner. */
  of(region: string, owner: string, after = 0): Iterable<R> {
    return this.#known(recordsAfter(this.#rows.get(place(region, owner)) ?? [], after));
  }

  *#known(records: Iterable<R>): Iterable<R> {
    for (const record of records) if (!this.lag.hides(record.id)) yield record;
  }

  all(): Iterable<R> {
    return this.#byId.values();
  }

  dump(): Json {
    return Array.from(this.#byId.values(), encodeValue);
  }

  restore(dump: Json): void {
    this.#byId.clear();
    this.#rows.clear();
    for (const record of dump as Json[]) this.add(decodeValue(record) as R);
  }
}

/** What a client token was used for. */
export interface TokenUse {
  readonly digest: string;
  /** The id of the resource that the first call made. */
  readonly id: string;
  readonly at: number;
}

/** The state of the emulated EC2. */
export class Store {
  readonly #state = new State();
  /** What will change, and when. */
  readonly agenda = this.#state.part("agenda", new Agenda());
  /** What is not known yet. */
  readonly lag = new Lag(this.#state.map<Due>("hidden"), this.#state.map<LateTags>("lateTags"));
  readonly images = this.#state.part("images", new Shelf<ImageRecord>(this.lag));
  readonly snapshots = this.#state.part("snapshots", new Shelf<SnapshotRecord>(this.lag));
  readonly volumes = this.#state.part("volumes", new Shelf<VolumeRecord>(this.lag));
  readonly instances = this.#state.part("instances", new Shelf<InstanceRecord>(this.lag));
  readonly launchTemplates = this.#state.part("launchTemplates", new Shelf<LaunchTemplateRecord>(this.lag));
  readonly #names = this.#state.map<string[]>("names");
  readonly #snapshotUsers = this.#state.map<Set<string>>("snapshotUsers");
  readonly #memberships = this.#state.map<Set<string>>("memberships");
  readonly #clientTokens = this.#state.map<TokenUse>("clientTokens");
  readonly settings = new AccountSettings(
    this.#state.map<RegionSettings>("regionSettings"),
    this.#state.map<Set<string>>("enabledRegions"),
  );
  readonly imageBin = this.#state.map<BinRecord<ImageRecord>>("imageBin");
  readonly snapshotBin = this.#state.map<BinRecord<SnapshotRecord>>("snapshotBin");
  /** By access key id. */
  readonly credentials = this.#state.map<CredentialRecord>("credentials");
  /** By account and Region; an account and Region without any holds every well-formed key. */
  readonly keys = this.#state.map<readonly KeyRecord[]>("keys");
  /** By account, Region and name. */
  readonly parameters = this.#state.map<ParameterRecord>("parameters");
  /** By name. */
  readonly buckets = this.#state.map<BucketRecord>("buckets");
  readonly #counters = this.#state.map<number>("counters");

  /** The next position in the order of creation. */
  nextSerial(): number {
    const serial = (this.#counters.get("serial") ?? 0) + 1;
    this.#counters.set("serial", serial);
    return serial;
  }

  /** All of it as JSON. */
  dump(): Record<string, Json> {
    return this.#state.dump();
  }

  /** Replaces all of it. */
  restore(dump: Readonly<Record<string, Json>>): void {
    this.#state.restore(dump);
  }

  addImage(image: ImageRecord): void {
    this.images.add(image);
    this.#link(image);
  }

  /** Puts a deregistered image back: its name and snapshots are taken again. */
  restoreImage(image: ImageRecord): void {
    image.deregisteredAt = undefined;
    // While it lingers, or after a restored dump, another copy of it may be there.
    const lingering = this.images.held(image.id);
    if (lingering) this.images.delete(lingering);
    this.images.add(image);
    this.#link(image);
  }

  #link(image: ImageRecord): void {
    const key = place(image.region, image.name);
    this.#names.set(key, [...(this.#names.get(key) ?? []), image.id]);
    for (const id of snapshotIdsOf(image)) {
      this.#snapshotUsers.set(id, (this.#snapshotUsers.get(id) ?? new Set()).add(image.id));
    }
  }

  /** Marks an image deregistered: its name and snapshots are free at once, its record lingers. */
  deregister(image: ImageRecord, now: number): void {
    image.deregisteredAt = now;
    const key = place(image.region, image.name);
    const others = (this.#names.get(key) ?? []).filter((id) => id !== image.id);
    if (others.length > 0) this.#names.set(key, others);
    else this.#names.delete(key);
    for (const id of snapshotIdsOf(image)) {
      const users = this.#snapshotUsers.get(id);
      users?.delete(image.id);
      if (users?.size === 0) this.#snapshotUsers.delete(id);
    }
  }

  /** The id of an image of that name, if the account has one in the Region; one that is not known yet has its name. */
  imageNamed(owner: string, region: string, name: string): string | undefined {
    const ids = this.#names.get(place(region, name)) ?? [];
    return ids.find((id) => this.images.held(id)?.owner === owner);
  }

  /** The images of that name in the Region, whoever owns them. */
  imagesNamed(region: string, name: string): ImageRecord[] {
    return (this.#names.get(place(region, name)) ?? []).flatMap((id) => this.images.get(region, id) ?? []);
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

  clientToken(account: string, region: string, token: string): TokenUse | undefined {
    return this.#clientTokens.get(place(account, region, token));
  }

  setClientToken(account: string, region: string, token: string, use: TokenUse): void {
    this.#clientTokens.set(place(account, region, token), use);
  }
}
