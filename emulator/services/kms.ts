// KMS: the keys that were seeded, and the one that AWS manages for EBS, described, listed by alias, granted. Where an
// account and Region has no seeded keys, every well-formed name stands for one, as it does to EC2; such keys are
// described and granted, and not listed. Floor: the store, encryption.
import { randomBytes } from "node:crypto";
import { arnOf, keyNamed, localName, managedKey, seededKey } from "../actions/encryption";
import { type KeyRecord } from "../beside";
import { refusal } from "../refusal";
import {
  flagOf,
  jsonService,
  numberOf,
  requiredText,
  textOf,
  textsOf,
  type JsonHandler,
  type JsonInput,
} from "./json";
import { type ServiceCall } from "./service";

// AWS KMS API Reference: CreateGrant, checked 2026-11-22.
const grantable = [
  "Decrypt",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "ReEncryptFrom",
  "ReEncryptTo",
  "Sign",
  "Verify",
  "GetPublicKey",
  "CreateGrant",
  "RetireGrant",
  "DescribeKey",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "GenerateMac",
  "VerifyMac",
  "DeriveSharedSecret",
];

const keyText = { max: 2048, allowed: "a key id, a key ARN, an alias or an alias ARN" };
const principal = { form: /^[\w+=,.@:/-]+$/, max: 256, allowed: "the ARN of a principal" };

const operations: Readonly<Record<string, JsonHandler>> = {
  DescribeKey: (input, call) => ({ KeyMetadata: metadataOf(keyOf(input, call)) }),

  CreateGrant(input, call) {
    const key = keyOf(input, call);
    requiredText(input, "GranteePrincipal", principal);
    textOf(input, "RetiringPrincipal", principal);
    const wanted = textsOf(input, "Operations") ?? [];
    if (wanted.length === 0 || wanted.some((operation) => !grantable.includes(operation))) {
      throw refusal("jsonInvalid", "Operations", `one or more of ${grantable.join(", ")}`);
    }
    if (!key.enabled) throw refusal("kmsDisabledKey", key.arn);
    if (flagOf(input, "DryRun")) throw refusal("kmsDryRun");
    return { GrantId: randomBytes(32).toString("hex"), GrantToken: randomBytes(48).toString("base64") };
  },

  ListAliases(input, { account, region, store, now }) {
    const keys = withManaged(store.keys.get(`${account}/${region}`) ?? [], account, region, now);
    const only = textOf(input, "KeyId", keyText);
    const aliases = keys
      .filter(({ keyId, arn }) => only === undefined || only === keyId || only === arn)
      .flatMap(({ keyId, aliases: names, createdAt }) =>
        names.map((name) => ({
          AliasName: name,
          AliasArn: arnOf(account, region, name),
          TargetKeyId: keyId,
          CreationDate: createdAt / 1000,
        })),
      );
    return aliasPage(aliases, input);
  },
};

/** The modelled operations of KMS. */
export const kmsOperations = Object.keys(operations);

/** KMS. */
export const kmsService = jsonService("TrentService", operations);

function keyOf(input: JsonInput, { account, region, store, now }: ServiceCall): KeyRecord {
  const name = requiredText(input, "KeyId", keyText);
  if (name.startsWith("arn:") && !/^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)\/.+$/.test(name)) {
    throw refusal("kmsInvalidArn", name);
  }
  const local = localName(name, account, region);
  if (!local) throw refusal("kmsMissingKey", name);
  const seeded = store.keys.get(`${local.owner}/${region}`);
  const keys = withManaged(seeded ?? [], local.owner, region, now);
  const key = seededKey(keys, local.resource) ?? (seeded ? undefined : anyKey(name, account, region, now));
  if (!key) throw refusal("kmsMissingKey", name);
  return key;
}

/** The key that a name stands for where none were seeded. */
function anyKey(name: string, account: string, region: string, now: number): KeyRecord | undefined {
  const key = keyNamed(name, account, region);
  if (!key) return undefined;
  const keyId = key.arn.slice(key.arn.lastIndexOf("/") + 1);
  return { keyId, arn: key.arn, aliases: [], manager: "CUSTOMER", enabled: true, createdAt: now };
}

/** The seeded keys and, unless it is one of them, the one that AWS manages for EBS. */
function withManaged(
  seeded: readonly KeyRecord[],
  account: string,
  region: string,
  now: number,
): readonly KeyRecord[] {
  if (seededKey(seeded, "alias/aws/ebs")) return seeded;
  const { arn } = managedKey(account, region);
  const managed: KeyRecord = {
    keyId: arn.slice(arn.lastIndexOf("/") + 1),
    arn,
    aliases: ["alias/aws/ebs"],
    manager: "AWS",
    enabled: true,
    createdAt: now,
  };
  return [managed, ...seeded];
}

function metadataOf({ keyId, arn, manager, enabled, createdAt }: KeyRecord): object {
  return {
    AWSAccountId: arn.split(":")[4],
    KeyId: keyId,
    Arn: arn,
    CreationDate: createdAt / 1000,
    Enabled: enabled,
    Description: "",
    KeyUsage: "ENCRYPT_DECRYPT",
    KeyState: enabled ? "Enabled" : "Disabled",
    Origin: "AWS_KMS",
    KeyManager: manager,
    CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
    KeySpec: "SYMMETRIC_DEFAULT",
    EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    MultiRegion: keyId.startsWith("mrk-"),
  };
}

function aliasPage(aliases: readonly object[], input: JsonInput): object {
  const limit = numberOf(input, "Limit", { min: 1, max: 1000 }) ?? 50;
  const marker = textOf(input, "Marker", { max: 1024, allowed: "a marker" });
  const start = marker === undefined ? 0 : Number(/^after-(\d+)$/.exec(marker)?.[1] ?? NaN);
  if (marker !== undefined && !(start <= aliases.length)) throw refusal("kmsBadMarker", marker);
  const end = start + limit;
  return end < aliases.length
    ? { Aliases: aliases.slice(start, end), Truncated: true, NextMarker: `after-${end}` }
    : { Aliases: aliases.slice(start), Truncated: false };
}
