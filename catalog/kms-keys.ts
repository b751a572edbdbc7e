/**
 * The four ways to name a KMS key, and what a name says of the key. Shape alone: KMS looks for it later.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

const checked = "2026-11-22";

/** Where the forms come from. */
export const kmsKeySources: readonly Source[] = [
  { document: "KMS API Reference, DescribeKey (KeyId)", checked },
  { document: "KMS API Reference, CreateAlias (alias/aws/ is reserved for AWS managed keys)", checked },
  { document: "KMS Developer Guide, Multi-Region keys (mrk- in key ids)", checked },
];

export const kmsKeyForms = ["key-id", "key-arn", "alias-name", "alias-arn"] as const;
export type KmsKeyForm = (typeof kmsKeyForms)[number];

/** What the name of a key says. */
export interface KmsKey {
  readonly form: KmsKeyForm;
  /** Of ARNs alone, as are Region and account: other forms are of the caller's own. */
  readonly partition?: string;
  readonly region?: string;
  readonly account?: string;
  /** A key id, or an alias with its `alias/`. */
  readonly name: string;
  /** Whether the key is AWS's own, such as `alias/aws/ebs`; undefined for a key id, which does not tell. */
  readonly isAwsManaged: boolean | undefined;
  /** Whether the id is one that replicas in other Regions share; an alias does not tell. */
  readonly isMultiRegion: boolean | undefined;
}

const keyId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/i;
const aliasName = /^alias\/[A-Za-z0-9/_-]{1,250}$/;
const arn = /^arn:(aws[a-z-]*):kms:([a-z0-9-]+):(\d{12}):(?:key\/(.+)|(alias\/.+))$/;

/** Reads the name of a key; undefined for text in none of the four forms. */
export function parseKmsKey(text: string): KmsKey | undefined {
  const [, partition, region, account, id, alias] = arn.exec(text) ?? [];
  if (partition === undefined || region === undefined || account === undefined) return parseName(text);
  const named = parseName(id ?? alias ?? "");
  if (named === undefined || (named.form === "key-id") !== (id !== undefined)) return undefined;
  return { ...named, form: id === undefined ? "alias-arn" : "key-arn", partition, region, account };
}

function parseName(name: string): KmsKey | undefined {
  if (keyId.test(name)) {
    return { form: "key-id", name, isAwsManaged: undefined, isMultiRegion: /^mrk-/i.test(name) };
  }
  if (!aliasName.test(name)) return undefined;
  // Nobody can point an alias of their own at an AWS managed key.
  return {
    form: "alias-name",
    name,
    isAwsManaged: name.startsWith("alias/aws/"),
    isMultiRegion: undefined,
  };
}
