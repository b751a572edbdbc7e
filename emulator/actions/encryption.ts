// Keys, as EC2 uses them: the form of their names, which account and Region a name belongs to, and the one key per
// account and Region that AWS manages for EBS. Where no key was seeded, every well-formed name stands for one.
// Floor: the store, the partitions of `catalog/`.
import { createHash } from "node:crypto";
import { partitionOf } from "../../catalog/partitions";
import { regions } from "../regions";
import { type KeyRecord } from "../beside";
import { type Call } from "./call";

/** A key that a snapshot or volume is encrypted with. */
export interface Key {
  /** The key's ARN. */
  readonly arn: string;
  /** Whether AWS manages it; images on such keys cannot be shared. */
  readonly managed: boolean;
}

/** Whether a text is the code of a Region, of whatever partition. */
export function isRegion(text: string): boolean {
  return regions.has(text);
}

/** The key that AWS manages for EBS in an account and Region; always the same one. */
export function managedKey(account: string, region: string): Key {
  return { arn: arnOf(account, region, `key/${keyIdFrom("aws/ebs", account, region)}`), managed: true };
}

/** The key for what an account encrypts in a Region without naming one: of its choice, or AWS's. */
export function defaultKey({ account, region, store }: Pick<Call, "account" | "region" | "store">): Key {
  const managed = managedKey(account, region);
  const { defaultKey: arn = managed.arn } = store.settings.of(account, region);
  return arn === managed.arn ? managed : { arn, managed: false };
}

const keyId = "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})";
const keyForm = new RegExp(`^(?:key/)?(${keyId})$`);
const aliasForm = /^alias\/([A-Za-z0-9/_-]{1,250})$/;
const arnForm = /^arn:([a-z-]+):kms:([a-z0-9-]+):(\d{12}):((?:key|alias)\/.+)$/;

/**
 * The key that a name means in a Region: key id, key ARN, alias or alias ARN.
 *
 * @returns undefined if the name is malformed or of another Region, which EC2 finds out only later
 */
export function keyNamed(name: string, account: string, region: string): Key | undefined {
  const local = localName(name, account, region);
  return local && localKey(local.resource, local.owner, region);
}

/**
 * The key that a caller's name means, if it can be used: where keys were seeded, it must be one of them, and enabled.
 *
 * @returns undefined if it cannot, which EC2 finds out only later
 */
export function usableKey(
  name: string,
  { account, region, store }: Pick<Call, "account" | "region" | "store">,
): Key | undefined {
  const local = localName(name, account, region);
  const key = local && localKey(local.resource, local.owner, region);
  const seeded = local && store.keys.get(`${local.owner}/${region}`);
  if (!key || !seeded) return key;
  const record = seededKey(seeded, local.resource);
  if (record) return record.enabled ? { arn: record.arn, managed: record.manager === "AWS" } : undefined;
  return key.managed ? key : undefined;
}

/** The seeded key of an id or an alias. */
export function seededKey(seeded: readonly KeyRecord[], resource: string): KeyRecord | undefined {
  return seeded.find(
    ({ keyId, aliases }) =>
      resource === keyId || resource === `key/${keyId}` || aliases.some((alias) => alias === resource),
  );
}

/** Whose key a name means, and its name there; undefined for ARNs of another Region and for what is no name. */
export function localName(
  name: string,
  account: string,
  region: string,
): { owner: string; resource: string } | undefined {
  const arn = arnForm.exec(name);
  if (arn) {
    const [, partition, ofRegion, owner = "", resource = ""] = arn;
    return partition === partitionOf(region) && ofRegion === region ? { owner, resource } : undefined;
  }
  return name.startsWith("key/") ? undefined : { owner: account, resource: name };
}

function localKey(resource: string, account: string, region: string): Key | undefined {
  const alias = aliasForm.exec(resource)?.[1];
  if (alias === "aws/ebs") return managedKey(account, region);
  const id = alias === undefined ? keyForm.exec(resource)?.[1] : keyIdFrom(alias, account, region);
  if (id === undefined) return undefined;
  const arn = arnOf(account, region, `key/${id}`);
  return { arn, managed: arn === managedKey(account, region).arn };
}

/** The ARN of a key or an alias. */
export function arnOf(account: string, region: string, resource: string): string {
  return `arn:${partitionOf(region)}:kms:${region}:${account}:${resource}`;
}

/** Aliases stand for keys that nobody created here; a hash gives each a stable id of the right form. */
export function keyIdFrom(alias: string, account: string, region: string): string {
  const hex = createHash("sha256").update(`${account}/${region}/${alias}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
