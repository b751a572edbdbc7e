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
import { type BlockPublicAccess, type Organization, type Store, type TagSets } from "./store";

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
  /** Given without the checks of a share, such as block public access. */
  readonly launchPermissions?: readonly LaunchPermission[];
}

/** Puts things into the store. */
export interface Seed {
  /** @returns the snapshot's id */
  snapshot(snapshot?: SeededSnapshot): string;
  /** @returns the image's id */
  image(image?: SeededImage): string;
  /** Accounts of a nested unit are to be listed in the units above it and in the organization. */
  organization(organization: Organization): void;
  /** On everywhere until changed here. */
  blockPublicAccess(setting: Place & { readonly state: BlockPublicAccess }): void;
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
    organization(organization) {
      store.addOrganization(organization);
    },
    blockPublicAccess({ state, ...place }) {
      const { account, region } = callOf(place);
      store.setBlockPublicAccess(account, region, state);
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
