/**
 * Values of resource inputs as the values of specs. What a resource type writes in its own way (absence as an empty
 * string, a number or a boolean as a string) is undone here; what is of no form that is known is unknown.
 * Floor: `engine/value`.
 */
import { isObject, isUnknown, unknownValue, type Fields, type Tri } from "../engine/value";

/** A resource's inputs, or an object in them, decoded. */
export type Inputs = Readonly<Record<string, unknown>>;

/** Text; the empty string is how resources write absence. */
export function toText(value: unknown): Tri<string> {
  if (value === undefined || value === "") return undefined;
  return typeof value === "string" ? value : unknownValue;
}

/** A number, which may be written as a string; 0 is how resources write absence. */
export function toNumber(value: unknown): Tri<number> {
  if (value === undefined || value === "" || value === 0) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : unknownValue;
}

/** A boolean, which may be written as a string. */
export function toBoolean(value: unknown): Tri<boolean> {
  if (value === undefined || value === "") return undefined;
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "boolean" ? value : unknownValue;
}

/**
 * An image id. One that EC2 looks up in Systems Manager at launch is not known before.
 * Source: EC2 API Reference, RunInstances and RequestLaunchTemplateData, `ImageId`, checked 2026-11-22.
 */
export function toImageId(value: unknown): Tri<string> {
  const text = toText(value);
  return typeof text === "string" && /^(resolve:ssm:|arn:[^:]+:ssm:)/.test(text) ? unknownValue : text;
}

export function toTags(value: unknown): Tri<Record<string, string>> {
  if (value === undefined) return undefined;
  if (!isObject(value)) return unknownValue;
  const tags = Object.entries(value).map(([key, item]) => [key, item === "" ? item : toText(item)] as const);
  return tags.length === 0 ? undefined : Object.fromEntries(tags);
}

/** A list of text. */
export function toTexts(value: unknown): Tri<string[]> {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return unknownValue;
  return value.length === 0 ? undefined : value.map((item) => toText(item) ?? unknownValue);
}

/** One value as a list of one. */
export function toList(value: unknown): Tri<string[]> {
  const text = toText(value);
  return text === undefined ? undefined : [text];
}

/** A block of inputs: absent where nothing is in it. Some types write a single block as a list. */
export function toBlock(value: unknown): Tri<Inputs> {
  if (Array.isArray(value)) {
    if (value.length > 1) return unknownValue;
    return toBlock(value[0]);
  }
  if (value === undefined || !isObject(value)) return value === undefined ? undefined : unknownValue;
  return Object.keys(value).length === 0 ? undefined : value;
}

/** A block as an object of a spec: absent where nothing in it is stated, unknown where the block is. */
export function mapBlock<T extends object>(
  value: unknown,
  toObject: (block: Inputs) => T,
): T | typeof unknownValue | undefined {
  const block = toBlock(value);
  if (block === undefined || isUnknown(block)) return block;
  const object = compact(toObject(block as Inputs));
  return Object.keys(object).length === 0 ? undefined : object;
}

/** A list of objects; an empty one is absent. */
export function mapItems<T>(list: unknown, toItem: (item: Inputs) => Fields<T>): Tri<T[]> {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return unknownValue;
  if (list.length === 0) return undefined;
  return list.map((item) => (isObject(item) ? toItem(item as Inputs) : unknownValue)) as Tri<T[]>;
}

/** Lists as one; an unknown list is one unknown item of the whole. */
export function concat<T>(...lists: readonly Tri<T[]>[]): Tri<T[]> {
  const stated = lists.filter((list) => list !== undefined);
  if (stated.length < 2) return stated[0];
  return stated.flatMap((list): readonly Tri<T>[] =>
    Array.isArray(list) ? (list as readonly Tri<T>[]) : [unknownValue],
  );
}

/** Properties that are text and are called in the spec as in the inputs. */
export function pick<Key extends string>(
  inputs: Inputs,
  keys: readonly Key[],
): Partial<Record<Key, Tri<string>>> {
  return Object.fromEntries(keys.map((key) => [key, toText(inputs[key])])) as Partial<
    Record<Key, Tri<string>>
  >;
}

/** An object without its absent properties. */
export function compact<const T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
