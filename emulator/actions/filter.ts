// Filters of the Describe actions, as EC2 User Guide: List and filter using the CLI and API states them (checked
// 2026-11-22): filters are ANDed, values ORed, case counts, * is any text, ? zero or one character, \ takes the
// meaning away. Floor: the refusals.
import { type Filter, type Tag } from "../codec";
import { refusal } from "../refusal";

/** The values of a thing that a filter is held against; undefined ones never match. */
export type FilterValues<T> = (thing: T) => readonly (string | number | boolean | undefined)[];

/** The documented filters of an action. */
export type FilterTable<T> = Readonly<Record<string, FilterValues<T>>>;

/** How many filters a request may hold. */
export const maxFilters = 50;
const maxValues = 200;

/**
 * Makes the test of a request's filters.
 *
 * @throws Refusal for filters that the table lacks and for values that are no pattern
 */
export function matcher<T>(
  filters: readonly Filter[] | undefined,
  table: FilterTable<T>,
  tags?: (thing: T) => readonly Tag[] | undefined,
): (thing: T) => boolean {
  const given = filters ?? [];
  if (given.length > maxFilters) throw refusal("tooManyFilters");
  const tests = given.map(({ Name = "", Values = [] }) => {
    if (Values.length > maxValues) throw refusal("tooManyFilters");
    const valuesOf = lookUp(Name, table, tags);
    const patterns = Values.map(glob);
    return (thing: T): boolean =>
      valuesOf(thing).some(
        (value) => value !== undefined && patterns.some((matches) => matches(String(value))),
      );
  });
  return (thing) => tests.every((test) => test(thing));
}

function lookUp<T>(
  name: string,
  table: FilterTable<T>,
  tags: ((thing: T) => readonly Tag[] | undefined) | undefined,
): FilterValues<T> {
  const own = Object.hasOwn(table, name) ? table[name] : undefined;
  if (own) return own;
  if (tags) {
    if (name === "tag-key") return (thing) => (tags(thing) ?? []).map(({ Key }) => Key);
    if (name.startsWith("tag:")) {
      const key = name.slice("tag:".length);
      return (thing) => (tags(thing) ?? []).filter((tag) => tag.Key === key).map(({ Value }) => Value);
    }
  }
  throw refusal("unknownFilter", name);
}

type Token = { readonly literal: string } | "any" | "optional";

/** A test of one filter value. It walks the text once with the set of reachable positions: no pattern is slow. */
export function glob(pattern: string): (text: string) => boolean {
  const tokens = tokensOf(pattern);
  if (tokens.every((token) => typeof token === "object")) {
    const literal = tokens.map((token) => token.literal).join("");
    return (text) => text === literal;
  }
  return (text) => {
    let reached = skipOptional(new Set([0]), tokens);
    for (const character of text) reached = skipOptional(step(reached, tokens, character), tokens);
    return reached.has(tokens.length);
  };
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  const characters = Array.from(pattern);
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i] ?? "";
    if (character === "*") tokens.push("any");
    else if (character === "?") tokens.push("optional");
    else if (character !== "\\") tokens.push({ literal: character });
    else {
      const escaped = characters[(i += 1)] ?? "";
      if (!["*", "?", "\\"].includes(escaped)) throw refusal("badEscape", `\\${escaped}`);
      tokens.push({ literal: escaped });
    }
  }
  return tokens;
}

function step(reached: ReadonlySet<number>, tokens: readonly Token[], character: string): Set<number> {
  const next = new Set<number>();
  for (const position of reached) {
    const token = tokens[position];
    if (token === "any") next.add(position);
    else if (token === "optional" || token?.literal === character) next.add(position + 1);
  }
  return next;
}

/** Adds the positions reached by letting a wildcard match nothing; sets grow while they are walked. */
function skipOptional(reached: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const position of reached) {
    if (typeof tokens[position] === "string") reached.add(position + 1);
  }
  return reached;
}
