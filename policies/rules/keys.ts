/**
 * The KMS keys that a subject states, wherever they stand. Shared by the rules about keys.
 * Floor: the engine.
 */
import { type SubjectOf } from "../engine/subject";
import { isObject, isUnknown, unknownValue, type JsonPointer, type Tri } from "../engine/value";

/** The kinds that state keys. */
export const keyedKinds = [
  "image-copy",
  "snapshot-copy",
  "snapshot",
  "volume",
  "launch",
  "image-recipe",
  "distribution",
] as const;
export type KeyedSubject = SubjectOf<(typeof keyedKinds)[number]>;

interface Holder {
  readonly kmsKeyId?: unknown;
  readonly rootVolume?: unknown;
  readonly blockDeviceMappings?: unknown;
  readonly distributions?: unknown;
}

/** Every key with its place; of what is not known and may hold one, its own place and that it is unknown. */
export function* keysOf({ spec }: KeyedSubject): Generator<readonly [JsonPointer, Tri<string>]> {
  const holder: Holder = spec;
  yield* keyIn("", holder);
  yield* keyIn("/rootVolume", holder.rootVolume);
  for (const [at, mapping] of inList("/blockDeviceMappings", holder.blockDeviceMappings)) {
    const isOpen = isUnknown(mapping);
    yield* keyIn(isOpen ? at : `${at}/ebs`, isOpen ? mapping : propertyOf(mapping, "ebs"));
  }
  for (const [at, entry] of inList("/distributions", holder.distributions)) yield* keyIn(at, entry);
}

function* keyIn(at: JsonPointer, holder: unknown): Generator<readonly [JsonPointer, Tri<string>]> {
  if (isUnknown(holder)) yield [at, unknownValue];
  const key = propertyOf(holder, "kmsKeyId");
  if (typeof key === "string" || isUnknown(key)) yield [`${at}/kmsKeyId`, key];
}

function* inList(at: JsonPointer, list: unknown): Generator<readonly [JsonPointer, unknown]> {
  if (isUnknown(list)) yield [at, unknownValue];
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) yield [`${at}/${index}`, item];
}

function propertyOf(value: unknown, property: string): unknown {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>)[property] : undefined;
}
