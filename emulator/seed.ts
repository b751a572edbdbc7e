// What tests put into the store without a call: snapshots, images, organizations, account settings. Seeded things
// are ready at once and bypass quotas, never the checks of their own values. Floor: the store and the actions.
import { addImage, checkedName, traitsOf } from "./actions/image";
import { addSnapshot } from "./actions/snapshot";
import { isAccount, type Call } from "./actions/call";
import { isRegion, keyNamed, managedKey } from "./actions/encryption";
import { mappingRecords } from "./actions/mapping";
import { grant } from "./actions/launch-permission";
import { withTags } from "./actions/tag-set";
import { type BlockDeviceMapping, type Input, type LaunchPermission } from "./codec";
import { type BlockPublicAccess } from "./account-settings";
import { seedInstance, type SeededInstance } from "./seed-instance";
import { type Organization, type Store, type TagSets } from "./store";
import {
  seedBucket,
  seedCredentials,
  seedKey,
  type SeededBucket,
  type SeededCredentials,
  type SeededKey,
} from "./seed-beside";

export { type SeededInstance } from "./seed-instance";

/** Where a seeded thing lives. */
export interface Place {
  /** @default "123456789012" */
  readonly account?: string;
  /** @default "us-east-1" */
  readonly region?: string;
}

/** A completed snapshot. */
export interface SeededSnapshot extends Place {
  /**
   * GiB.
   *
   * @default 8
   */
  readonly volumeSize?: number;
  /** @default true if a key is given */
  readonly encrypted?: boolean;
  /**
   * Key id, key ARN, alias or alias ARN.
   *
   * @default the AWS managed key, if encrypted
   */
  readonly kmsKeyId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly description?: string;
  /** Accounts that may create volumes from it. */
  readonly sharedWith?: readonly string[];
}

/** An available image; by default x86_64, hvm, on a snapshot of its own. */
export interface SeededImage extends Place {
  /** @default "seeded-" and a number */
  readonly name?: string;
  readonly description?: string;
  /** Any other parameter of RegisterImage. */
  readonly traits?: Partial<Omit<Input<"RegisterImage">, "Name" | "Description" | "BlockDeviceMappings">>;
  /** @default one root device on a new snapshot */
  readonly blockDeviceMappings?: readonly BlockDeviceMapping[];
  readonly tags?: Readonly<Record<string, string>>;
  /** Whose image it is besides its account's: what `Owners` and Allowed AMIs know by a word. */
  readonly ownerAlias?: "amazon" | "aws-backup-vault" | "aws-marketplace";
  /** Codes of Marketplace. */
  readonly productCodes?: readonly string[];
  /** @default Linux */
  readonly platform?: "windows";
  /** Given without the checks of a share, such as block public access. */
  readonly launchPermissions?: readonly LaunchPermission[];
}

/** Puts things into the store. */
export interface Seed {
  /**
   * A completed snapshot.
   *
   * @returns the snapshot's id
   */
  snapshot(snapshot?: SeededSnapshot): string;
  /**
   * An available image; by default x86_64, hvm, on a snapshot of its own.
   *
   * @returns the image's id
   */
  image(image?: SeededImage): string;
  /** @returns the instance's id */
  instance(instance?: SeededInstance & Place): string;
  /** An organization with its accounts and units. Accounts of a nested unit are to be listed in the units above it and in the organization. */
  organization(organization: Organization): void;
  /** Whether images may be made public; blocked everywhere until changed here or by a call. */
  blockPublicAccess(setting: Place & { readonly state: BlockPublicAccess }): void;
  /** Makes the recycle bin retain what is deleted from now on; of several rules the longest counts. */
  retentionRule(rule: SeededRetentionRule): void;
  /** Makes an access key whose signatures are verified. */
  credentials(credentials: SeededCredentials): void;
  /**
   * A key of KMS. Once an account and Region has one, EC2 takes no other there but the one that AWS manages.
   *
   * @returns the key's ARN
   */
  key(key?: SeededKey): string;
  /** A bucket of S3. */
  bucket(bucket: SeededBucket): void;
  /** Opts an account in to a Region that is not enabled by default, such as eu-south-1. */
  enabledRegion(place: Place): void;
}

/** A rule of the recycle bin. */
export interface SeededRetentionRule extends Place {
  readonly resourceType: "image" | "snapshot";
  /** From 1 to 365. */
  readonly days: number;
  /**
   * Covers what bears one of these tags of its owner.
   *
   * @default everything
   */
  readonly tags?: Readonly<Record<string, string>>;
  /** Keeps what bears one of these tags out of a rule that covers everything. */
  readonly excludedTags?: Readonly<Record<string, string>>;
}

/** Makes the seed functions of a store. */
export function seedOf(store: Store, callIn: (place: Place) => Call): Seed {
  const callOf = (place: Place): Call => {
    const call = callIn(place);
    if (!isAccount(call.account)) throw new RangeError(`an account must be 12 digits: \`${call.account}\``);
    if (!isRegion(call.region)) throw new RangeError(`no Region: \`${call.region}\``);
    return call;
  };
  return {
    snapshot: (snapshot = {}) => seedSnapshot(snapshot, callOf(snapshot)),
    image: (image = {}) => seedImage(image, callOf(image)),
    instance(instance = {}) {
      const call = callOf(instance);
      const imageId = instance.imageId ?? seedImage({ traits: { EnaSupport: true } }, call);
      return seedInstance(instance, imageId, call);
    },
    organization(organization) {
      store.addOrganization(organization);
    },
    blockPublicAccess({ state, ...place }) {
      const { account, region } = callOf(place);
      store.settings.set(account, region, { imageSharing: state, imageSharingBlockedAt: undefined });
    },
    retentionRule(rule) {
      seedRetentionRule(rule, callOf(rule));
    },
    credentials(credentials) {
      seedCredentials(credentials, callOf(credentials));
    },
    key: (key = {}) => seedKey(key, callOf(key)),
    bucket(bucket) {
      seedBucket(bucket, callOf(bucket));
    },
    enabledRegion(place) {
      const { account, region } = callOf(place);
      store.settings.enable(account, region);
    },
  };
}

function seedSnapshot(seeded: SeededSnapshot, call: Call): string {
  const { volumeSize = 8, kmsKeyId, encrypted = kmsKeyId !== undefined, description = "" } = seeded;
  const named = kmsKeyId === undefined ? undefined : keyNamed(kmsKeyId, call.account, call.region);
  if (kmsKeyId !== undefined && !named) throw new RangeError(`no key of ${call.region}: \`${kmsKeyId}\``);
  const key = encrypted ? (named ?? managedKey(call.account, call.region)) : undefined;
  const snapshot = addSnapshot(
    {
      volumeId: "vol-ffffffff",
      volumeSize,
      encrypted,
      kmsKeyId: key?.arn,
      managedKey: key?.managed ?? false,
      description,
      completedAt: call.now,
      sharedWith: new Set(seeded.sharedWith),
      tags: tagSetsOf(seeded.tags, call),
    },
    call,
  );
  return snapshot.id;
}

function seedRetentionRule(rule: SeededRetentionRule, { account, region, store }: Call): void {
  const { resourceType, days, tags, excludedTags = {} } = rule;
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new RangeError(`a retention rule must last 1 to 365 days: \`${days}\``);
  const { retentionRules } = store.settings.of(account, region);
  const record = {
    resourceType,
    days,
    tags: tags && new Map(Object.entries(tags)),
    excluded: new Map(Object.entries(excludedTags)),
  };
  store.settings.set(account, region, { retentionRules: [...retentionRules, record] });
}

function seedImage(seeded: SeededImage, call: Call): string {
  const name = checkedName(seeded.name ?? `seeded-${call.store.nextSerial()}`);
  const traits = {
    Architecture: "x86_64",
    VirtualizationType: "hvm",
    RootDeviceName: "/dev/xvda",
    ...seeded.traits,
  } as const;
  const mappings = seeded.blockDeviceMappings ?? [
    { DeviceName: traits.RootDeviceName, Ebs: { SnapshotId: seedSnapshot({}, call) } },
  ];
  const image = addImage(
    {
      name,
      location: traits.ImageLocation ?? `${call.account}/${name}`,
      description: seeded.description,
      traits: traitsOf(traits),
      mappings: mappingRecords(mappings, traits.RootDeviceName, call),
      imdsSupport: traits.ImdsSupport,
      tags: tagSetsOf(seeded.tags, call),
      readyAt: call.now,
      ownerAlias: seeded.ownerAlias,
      productCodes: seeded.productCodes ?? [],
      platform: seeded.platform,
    },
    call,
  );
  grant(image, seeded.launchPermissions ?? []);
  return image.id;
}

function tagSetsOf(tags: Readonly<Record<string, string>> | undefined, call: Call): TagSets {
  const list = Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0
    ? new Map([[call.account, withTags(new Map(), list, call)]])
    : new Map<string, Map<string, string>>();
}
