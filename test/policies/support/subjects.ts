/**
 * One-place changes of specs: what the tests of rules are made of, beside the harness that users have too.
 */
import { splitPointer } from "../../../schemas/inline";

export { outcomeOf, subjectsOf, type Outcome } from "../../../policies/pack/testing";

/** A deep copy with one place changed; `undefined` takes the property away. */
export function withChange<T>(value: T, pointer: string, replacement: unknown): T {
  const copy = structuredCloneWithSymbols(value);
  const tokens = splitPointer(pointer);
  const last = tokens.pop() ?? "";
  const parent = tokens.reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], copy);
  const target = parent as Record<string, unknown>;
  if (replacement === undefined) Reflect.deleteProperty(target, last);
  else target[last] = replacement;
  return copy;
}

/** Every place in a value, branches and leaves. */
export function placesIn(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [place, ...placesIn(item, place)];
  });
}

function structuredCloneWithSymbols<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => structuredCloneWithSymbols(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, structuredCloneWithSymbols(item as unknown)]),
  ) as T;
}
