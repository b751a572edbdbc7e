/** Where a JSON Pointer is in a text, and where a fault may be marked. JSON is YAML here. Floor: yaml. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { splitPointer } from "../../../../schemas/inline";
import { type KeywordError } from "../../../../schemas/kinds";
import { type Fault } from "../../support/fixtures";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Spot {
  /** Of the key, where the place is a property. */
  readonly key?: Span;
  readonly value: Span;
}

/** The spans of a place in a text. Throws when there is none. */
export function findSpot(text: string, pointer: string): Spot {
  let node: unknown = parseDocument(text).contents;
  let key: unknown;
  for (const token of splitPointer(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === token);
      [key, node] = [pair?.key, pair?.value];
    } else {
      key = undefined;
      node = isSeq(node) ? node.items[Number(token)] : undefined;
    }
  }
  if (!isNode(node)) throw new Error(`nothing is at ${pointer}`);
  return { ...(isNode(key) ? { key: toSpan(key) } : {}), value: toSpan(node) };
}

/** The spans that a fault may be marked at; `errors` are what a validator finds in its value. */
export function spansOf(
  { at, keyword }: Pick<Fault, "at" | "keyword">,
  errors: readonly KeywordError[],
  text: string,
): Span[] {
  const spot = findSpot(text, at);
  const begin = { start: spot.value.start, end: spot.value.start + 1 };
  const here = errors.filter((error) => error.instancePath === at);
  // Of what is missing, or is wrong as a whole, editors mark where it begins.
  const isWhole = here.some((error) => ["required", "dependencies", "oneOf"].includes(error.keyword));
  const isChoice = here.some((error) => error.keyword === "oneOf");
  const whole = isWhole ? [spot.key ?? begin, begin, ...(isChoice ? [spot.value] : [])] : [];
  if (keyword !== "additionalProperties" && keyword !== "propertyNames")
    return keyword === "required" ? whole : [spot.value, ...whole];
  const keys = here
    .map(({ params }) => params.additionalProperty ?? params.propertyName)
    .filter((key) => typeof key === "string")
    .flatMap((key) => findSpot(text, `${at}/${key.replaceAll("/", "~1")}`).key ?? []);
  return [...keys, ...whole];
}

function toSpan(node: Node): Span {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}
