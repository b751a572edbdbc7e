// Keys. The emulator holds none: it knows the form of their names, which account and Region a name
// belongs to, and the one key per account and Region that AWS manages for EBS. Floor: the partitions of `catalog/`.
import { createHash } from "node:crypto";
import { partitionOf } from "../../catalog/partitions";

/** A key that a snapshot or volume is encrypted with. */
export interface Key {
  /** The key's ARN. */
  readonly arn: string;
  /** Whether AWS manages it; images on such keys cannot be shared. */
  readonly managed: boolean;
}

/** Whether a text has the form of a Region code. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(text);
}

/** The key that AWS manages for EBS in an account and Region; always the same one. */
export function managedKey(account: string, region: string): Key {
  return { arn: arnOf(account, region, `key/${keyIdFrom("aws/ebs", account, region)}`), managed: true };
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
  const arn = arnForm.exec(name);
  if (arn) {
    const [, partition, ofRegion, owner = "", resource = ""] = arn;
    return partition === partitionOf(region) && ofRegion === region
      ? localKey(resource, owner, region)
      : undefined;
  }
  return name.startsWith("key/") ? undefined : localKey(name, account, region);
}

function localKey(resource: string, account: string, region: string): Key | undefined {
  const alias = aliasForm.exec(resource)?.[1];
  if (alias === "aws/ebs") return managedKey(account, region);
  const id = alias === undefined ? keyForm.exec(resource)?.[1] : keyIdFrom(alias, account, region);
  if (id === undefined) return undefined;
  const arn = arnOf(account, region, `key/${id}`);
  return { arn, managed: arn === managedKey(account, region).arn };
}

function arnOf(account: string, region: string, resource: string): string {
  return `arn:${partitionOf(region)}:kms:${region}:${account}:${resource}`;
}

/** Aliases stand for keys that nobody created here; a hash gives each a stable id of the right form. */
function keyIdFrom(alias: string, account: string, region: string): string {
  const hex = createHash("sha256").update(`${account}/${region}/${alias}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
