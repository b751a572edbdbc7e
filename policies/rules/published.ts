/**
 * What the input tells of the image that a share or a copy names: whether its snapshots are encrypted, and with whose
 * key. Shared by the rules about copies and shares. Floor: the engine, `catalog/kms-keys`, `snapshots.ts`.
 */
import { parseKmsKey } from "../../catalog/kms-keys";
import { type Context } from "../engine/rule";
import { type AnySubject, type Subject, type SubjectOf } from "../engine/subject";
import {
  isObject,
  isUnknown,
  itemsOf,
  mayHoldMore,
  unknownValue,
  type JsonPointer,
  type Tri,
  type Unknown,
} from "../engine/value";
import { snapshotBehind } from "./snapshots";

type Find = Pick<Context<unknown>, "find">;

/**
 * Whether a snapshot of an image or of a copy is encrypted; unknown of anything outside the input. That an account
 * encrypts by default is not looked at.
 */
export function isEncrypted(image: AnySubject | undefined, ctx: Find): boolean | Unknown {
  return encryptionOf(image, ctx, new Set());
}

function encryptionOf(image: AnySubject | undefined, ctx: Find, seen: Set<string>): boolean | Unknown {
  if (image === undefined || seen.has(image.id)) return unknownValue;
  seen.add(image.id);
  if (image.kind === "image-copy") {
    if (image.spec.encrypted === true) return true;
    const source = encryptionOf(ctx.find(image, "/sourceImageId"), ctx, seen);
    return source !== true && isUnknown(image.spec.encrypted) ? unknownValue : source;
  }
  if (image.kind !== "image" && image.kind !== "image-from-instance") return unknownValue;
  const found = encryptionsOf(image, ctx);
  if (found.includes(true)) return true;
  const isOpen = image.kind === "image-from-instance" || mayHoldMore(image.spec.blockDeviceMappings);
  return isOpen || found.some((each) => isUnknown(each)) ? unknownValue : false;
}

function encryptionsOf(image: SubjectOf<"image" | "image-from-instance">, ctx: Find): Tri<boolean>[] {
  return itemsOf(image.spec.blockDeviceMappings).map((mapping, index) => {
    const ebs = isObject(mapping) ? mapping.ebs : mapping;
    if (!isObject(ebs)) return ebs === undefined ? undefined : unknownValue;
    if (ebs.snapshotId === undefined) return ebs.encrypted;
    return snapshotBehind(image, snapshotAt(index), ctx).encrypted;
  });
}

/**
 * The AWS-managed key that an image, a copy or a snapshot is known to be encrypted with. Unknown where it may be one:
 * encrypted without a stated key, or not seen. A key id, or its ARN, does not tell whose key it is, and counts as none.
 */
export function managedKeyOf(found: AnySubject | undefined, ctx: Find): Tri<string> {
  switch (found?.kind) {
    case "image-copy":
      if (found.spec.kmsKeyId !== undefined) return asManaged(found.spec.kmsKeyId);
      return isEncrypted(found, ctx) === false ? undefined : unknownValue;
    case "image":
      return managedKeyOfMappings(found, ctx);
    default:
      return unknownValue;
  }
}

function managedKeyOfMappings(image: SubjectOf<"image">, ctx: Find): Tri<string> {
  const keys = itemsOf(image.spec.blockDeviceMappings).map((mapping, index) => {
    const ebs = isObject(mapping) ? mapping.ebs : mapping;
    if (!isObject(ebs)) return ebs === undefined ? undefined : unknownValue;
    if (ebs.snapshotId !== undefined) return managedKeyBehind(image, snapshotAt(index), ctx);
    return ebs.encrypted === undefined || ebs.encrypted === false ? undefined : unknownValue;
  });
  const isOpen = mayHoldMore(image.spec.blockDeviceMappings) || keys.some((key) => isUnknown(key));
  return keys.find((key) => typeof key === "string") ?? (isOpen ? unknownValue : undefined);
}

/** The same of the snapshot that a property such as `/snapshotId` names. */
export function managedKeyBehind(subject: Subject, pointer: JsonPointer, ctx: Find): Tri<string> {
  const found = ctx.find(subject, pointer);
  const stated = statedKey(found, ctx);
  if (stated !== undefined) return asManaged(stated);
  const { encrypted } = snapshotBehind(subject, pointer, ctx);
  return encrypted === true || isUnknown(encrypted) ? unknownValue : undefined;
}

/** The key that a snapshot states, or the volume that it is taken of. A copy is not followed: keys are of one Region. */
function statedKey(found: AnySubject | undefined, ctx: Find): Tri<string> {
  if (found?.kind === "snapshot-copy") return found.spec.kmsKeyId;
  if (found?.kind !== "snapshot") return undefined;
  const volume = ctx.find(found, "/volumeId");
  return found.spec.kmsKeyId ?? (volume?.kind === "volume" ? volume.spec.kmsKeyId : undefined);
}

/** The text of a key, if it names the AWS-managed one. */
export function asManaged(key: Tri<string>): Tri<string> {
  if (typeof key !== "string") return key;
  return parseKmsKey(key)?.isAwsManaged === true ? key : undefined;
}

function snapshotAt(index: number): JsonPointer {
  return `/blockDeviceMappings/${index}/ebs/snapshotId`;
}
