/**
 * How each input writes what it cannot say: unknowns, secrets, assets. One table per input, one walk for all, so that
 * every reader yields the same three-state values. Properties are read through their descriptors, for a policy's
 * proxy throws where an unknown is read plainly. Floor: `engine/value`.
 */
import { unknownValue } from "../engine/value";

export interface Encoding {
  /** Strings that stand for a value that is not known. */
  readonly unknowns: ReadonlySet<string>;
  /** What becomes of an object that is signed as a secret, an asset or the like; nothing is signed if absent. */
  readonly unwrap?: (signed: Readonly<Record<string, unknown>>) => unknown;
}

// Pulumi's sentinels, one per type of value; source: @pulumi/policy 1.21.0, proxy.js, read 2026-11-22.
const sentinels = [
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7", // boolean
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421", // number
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9", // string, and in previews anything
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2", // array
  "030794c1-ac77-496b-92df-f27374a8bd58", // asset
  "e48ece36-62e2-4504-bad9-02848725956a", // archive
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff", // object
];

// Source: @pulumi/pulumi 3.248.0, runtime/rpc.js, read 2026-11-22.
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** What a policy pack is given: secrets are opened, unknowns are sentinels behind a proxy. */
export const policyEncoding: Encoding = { unknowns: new Set(sentinels) };

/** What `pulumi preview --json` prints and what a provider's `check` is given. */
export const pulumiEncoding: Encoding = { unknowns: new Set([...sentinels, "[secret]"]), unwrap };

/** The plain value of a signed object, where it holds one; an encrypted secret or an asset is not known. */
function unwrap(signed: Readonly<Record<string, unknown>>): unknown {
  const signature = signed[signatureKey];
  if (signature !== secretSignature && signature !== outputSignature) return unknownValue;
  return Object.hasOwn(signed, "value") ? signed.value : unknownValue;
}

// Nothing that we check lies deeper than five levels; deeper values are not worth a stack overflow.
const deepest = 32;

/** A value of an input in our three states; `null` is absent, what cannot be read is unknown. Never throws. */
export function decode(value: unknown, encoding: Encoding, depth = 0): unknown {
  switch (typeof value) {
    case "string":
      return encoding.unknowns.has(value) ? unknownValue : value;
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? undefined : decodeObject(value, encoding, depth);
    default:
      return value === undefined ? undefined : unknownValue;
  }
}

function decodeObject(value: object, encoding: Encoding, depth: number): unknown {
  if (depth >= deepest) return unknownValue;
  if (Array.isArray(value)) {
    return Array.from({ length: value.length }, (_, index) =>
      decode(readProperty(value, String(index)), encoding, depth + 1),
    );
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return unknownValue; // an asset, say
  if (encoding.unwrap && readProperty(value, signatureKey) !== undefined) {
    return decode(encoding.unwrap(value as Readonly<Record<string, unknown>>), encoding, depth + 1);
  }
  const decoded = Object.create(null) as Record<string, unknown>; // `__proto__` is a key like any other
  for (const key of Object.keys(value)) {
    const property = decode(readProperty(value, key), encoding, depth + 1);
    if (property !== undefined) decoded[key] = property;
  }
  return decoded;
}

/** The value of an own property, read past any proxy that guards plain reads. */
export function readProperty(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
}
