// What tests put into the services beside EC2: credentials, keys, buckets. Floor: the store, encryption.
import { randomUUID } from "node:crypto";
import { arnOf, managedKey, seededKey } from "./actions/encryption";
import { type Call } from "./actions/call";
import { rootArn } from "./caller";
import { type Place } from "./seed";

/** An access key whose signatures are verified from now on. */
export interface SeededCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** @default "123456789012" */
  readonly account?: string;
}

/** A key of KMS. Once an account and Region has one, EC2 takes no other there but the one that AWS manages. */
export interface SeededKey extends Place {
  /**
   * Such as `alias/images`.
   *
   * @default none
   */
  readonly alias?: string;
  /** @default "CUSTOMER" */
  readonly manager?: "AWS" | "CUSTOMER";
  /** @default true */
  readonly enabled?: boolean;
  /** @default a new one */
  readonly keyId?: string;
}

/** A bucket of S3. */
export interface SeededBucket extends Place {
  readonly name: string;
  /** A canned access control list, such as `aws-exec-read`. */
  readonly acl?: string;
}

const keyIdForm = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/;
const aliasForm = /^alias\/[A-Za-z0-9/_-]{1,250}$/;

/** Puts an access key into the store. */
export function seedCredentials(
  { accessKeyId, secretAccessKey }: SeededCredentials,
  { account, region, store }: Call,
): void {
  if (!/^\w{12,128}$/.test(accessKeyId))
    throw new RangeError(`an access key id must be 12 to 128 letters and digits: \`${accessKeyId}\``);
  if (secretAccessKey === "") throw new RangeError("a secret access key must not be empty");
  store.credentials.set(accessKeyId, {
    accessKeyId,
    secretAccessKey,
    account,
    sessionToken: undefined,
    arn: rootArn(account, region),
    userId: account,
  });
}

/** Puts a key into the store and gives its ARN. */
export function seedKey(
  { alias, manager = "CUSTOMER", enabled = true, keyId: given }: SeededKey,
  { account, region, store, now }: Call,
): string {
  const keyId = given ?? (alias === "alias/aws/ebs" ? managedId(account, region) : randomUUID());
  if (!keyIdForm.test(keyId)) throw new RangeError(`not a key id: \`${keyId}\``);
  if (alias !== undefined && !aliasForm.test(alias)) throw new RangeError(`not an alias: \`${alias}\``);
  const place = `${account}/${region}`;
  const keys = store.keys.get(place) ?? [];
  const taken = [keyId, ...(alias === undefined ? [] : [alias])].find((name) => seededKey(keys, name));
  if (taken !== undefined) throw new RangeError(`there is a key \`${taken}\` already`);
  const arn = arnOf(account, region, `key/${keyId}`);
  const aliases = alias === undefined ? [] : [alias];
  store.keys.set(place, [...keys, { keyId, arn, aliases, manager, enabled, createdAt: now }]);
  return arn;
}

/** The id of the key that AWS manages for EBS. */
function managedId(account: string, region: string): string {
  const { arn } = managedKey(account, region);
  return arn.slice(arn.lastIndexOf("/") + 1);
}

/** Puts a bucket into the store. */
export function seedBucket({ name, acl }: SeededBucket, { account, region, store, now }: Call): void {
  if (store.buckets.has(name)) throw new RangeError(`there is a bucket \`${name}\` already`);
  store.buckets.set(name, { name, owner: account, region, acl, createdAt: now, objects: new Map() });
}
