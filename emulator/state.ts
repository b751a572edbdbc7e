// What a store's state is made of, so that all of it can be written down as JSON and read again: maps that know their
// names, and values with the collections, times and bytes that JSON lacks. Imports nothing.

/** JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A piece of state that can be written down and replaced. */
export interface Part {
  dump(): Json;
  restore(dump: Json): void;
}

/** The pieces of a store's state by name; whatever is not made here is not in a dump. */
export class State {
  readonly #parts = new Map<string, Part>();

  /** Takes in a piece that writes itself. */
  part<P extends Part>(name: string, part: P): P {
    this.#parts.set(name, part);
    return part;
  }

  /** Makes a map that belongs to the state. */
  map<V>(name: string): Map<string, V> {
    const map = new Map<string, V>();
    this.part(name, {
      dump: () => [...map].map(([key, value]) => [key, encodeValue(value)]),
      restore(dump) {
        map.clear();
        for (const [key, value] of dump as [string, Json][]) map.set(key, decodeValue(value) as V);
      },
    });
    return map;
  }

  dump(): Record<string, Json> {
    return Object.fromEntries(Array.from(this.#parts, ([name, part]) => [name, part.dump()]));
  }

  /**
   * Replaces the whole state.
   *
   * @throws RangeError if the dump has other parts than this store; nothing is replaced then
   */
  restore(dump: Readonly<Record<string, Json>>): void {
    const unknown = Object.keys(dump).find((name) => !this.#parts.has(name));
    if (unknown !== undefined) throw new RangeError(`a dump must not hold \`${unknown}\``);
    const missing = [...this.#parts.keys()].find((name) => !Object.hasOwn(dump, name));
    if (missing !== undefined) throw new RangeError(`a dump must hold \`${missing}\``);
    for (const [name, part] of this.#parts) part.restore(dump[name] ?? null);
  }
}

/** What JSON lacks is written as an object of one key that begins so; the key says what it stands for. */
const marker = "$";

/** Writes a value as JSON; absent members stay absent. */
export function encodeValue(value: unknown): Json {
  if (value === undefined) return { $undefined: true };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (value === null || typeof value !== "object") return value as Json;
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Set) return { $set: Array.from(value, encodeValue) };
  if (value instanceof Map) {
    return { $map: Array.from(value, ([key, item]) => [encodeValue(key), encodeValue(item)]) };
  }
  if (Array.isArray(value)) return value.map(encodeValue);
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] =>
    item === undefined ? [] : [[key, encodeValue(item)]],
  );
  const [first] = entries;
  if (entries.length === 1 && first?.[0].startsWith(marker)) return { $object: entries };
  return Object.fromEntries(entries);
}

/** Reads what encodeValue wrote. */
export function decodeValue(json: Json): unknown {
  if (json === null || typeof json !== "object") return json;
  if (Array.isArray(json)) return json.map(decodeValue);
  const entries = Object.entries(json);
  const [first] = entries;
  if (entries.length === 1 && first?.[0].startsWith(marker)) return decodeMarked(first[0], first[1]);
  return Object.fromEntries(entries.map(([key, item]) => [key, decodeValue(item)]));
}

function decodeMarked(kind: string, content: Json): unknown {
  const pairs = (): [unknown, unknown][] =>
    (content as [Json, Json][]).map(([key, item]) => [decodeValue(key), decodeValue(item)]);
  switch (kind) {
    case "$undefined":
      return undefined;
    case "$number":
      return Number(content);
    case "$date":
      return new Date(content as string);
    case "$bytes":
      return Buffer.from(content as string, "base64");
    case "$set":
      return new Set((content as Json[]).map(decodeValue));
    case "$map":
      return new Map(pairs());
    case "$object":
      return Object.fromEntries(pairs());
    default:
      throw new RangeError(`a dump must not hold a value of the kind \`${kind}\``);
  }
}
