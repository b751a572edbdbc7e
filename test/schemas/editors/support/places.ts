/** Where a JSON Pointer is in a text. JSON is YAML here. Floor: yaml. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { splitPointer } from "../../../../schemas/inline";

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

function toSpan(node: Node): Span {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}
