/** Every place in a JSON value, and the value with another one in a place. Floor: schemas/inline, schemas/validate. */
import { splitPointer } from "../../../schemas/inline";
import { escapeToken } from "../../../schemas/validate";

/** JSON Pointers of the value itself and of everything in it. */
export function placesOf(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, item]) => placesOf(item, `${at}/${escapeToken(key)}`));
  return [at, ...inside];
}

/** A copy of the value that holds `item` at the place, which may be new. */
export function replaceAt(value: unknown, at: string, item: unknown): unknown {
  const [token, ...rest] = splitPointer(at);
  if (token === undefined) return item;
  const copy = Array.isArray(value)
    ? Object.assign([], value)
    : { ...(value as Readonly<Record<string, unknown>>) };
  const inner = Reflect.get(copy, token) as unknown;
  const replaced = replaceAt(inner, rest.map((part) => `/${escapeToken(part)}`).join(""), item);
  // Not an assignment: a key may be `__proto__`.
  Object.defineProperty(copy, token, {
    value: replaced,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}
