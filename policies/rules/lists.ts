/**
 * Lists of which some items are not known yet. Shared by the rules about principals.
 * Floor: `engine/value`.
 */
import { type JsonPointer } from "../engine/value";

/** The known strings of a list with their places; what is not known is handed to `defer`. */
export function* knownItems(
  at: JsonPointer,
  list: unknown,
  defer: (at: JsonPointer) => void,
): Generator<[JsonPointer, string]> {
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    defer(at);
    return;
  }
  for (const [index, item] of list.entries()) {
    if (typeof item === "string") yield [`${at}/${index}`, item];
    else if (item !== undefined) defer(`${at}/${index}`);
  }
}
