/**
 * The nodes of a parsed document as plain values, with aliases and merge keys resolved and the place of each kept:
 * what comes by an alias stands where it was written. Floor: document-limits; the `yaml` package.
 */
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar } from "yaml";
import { type SpannedProblem } from "./document";
import { maxDepth, maxValues } from "./document-limits";

/** Offsets into the text: first character, and the one behind the last. */
export type Span = readonly [start: number, end: number];

/** A value with its place, and those of its entries by key or index. */
export interface Located {
  readonly value: unknown;
  readonly span: Span;
  /** Of an entry of a map. */
  readonly key?: Span;
  readonly entries: ReadonlyMap<string, Located>;
}

/** What stops the reading: nothing of the document is of use. */
class Stop extends Error {
  constructor(readonly problem: SpannedProblem) {
    super(problem.message);
  }
}

interface Walk {
  readonly text: string;
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly problems: SpannedProblem[];
  /** The nodes around the one at hand. */
  readonly open: Set<Node>;
  left: number;
}

/** The value of the topmost node; the problems are duplicate keys, or the one fault that leaves no value. */
export function locate(
  root: Node | null,
  text: string,
): { problems: readonly SpannedProblem[]; root?: Located } {
  try {
    const walk: Walk = { text, targets: findTargets(root), problems: [], open: new Set(), left: maxValues };
    const located = toLocated(root, walk, [0, 0]);
    return { problems: walk.problems, root: located };
  } catch (fault) {
    if (fault instanceof Stop) return { problems: [fault.problem] };
    throw fault;
  }
}

function toLocated(node: Node | null, walk: Walk, place: Span): Located {
  const span = node === null ? place : spanOf(node, walk.text);
  if (--walk.left < 0)
    throw new Stop({
      keyword: "limit",
      message: `the document holds more than ${maxValues.toLocaleString("en-US")} values, those that come by aliases counted each time; it must hold fewer: split it, or use fewer aliases.`,
      span,
    });
  if (isAlias(node)) return toLocated(targetOf(node, walk), walk, place);
  if (node !== null && (walk.open.has(node) || walk.open.size > maxDepth)) {
    const message = walk.open.has(node)
      ? "an alias names something that it stands in itself; it must name something complete."
      : `values lie in each other more than ${maxDepth} deep; they must lie less deep.`;
    throw new Stop({ keyword: "limit", message, span });
  }
  if (isMap(node))
    return inside(node, walk, () => toObject(node.items as Pair<Node, Node | null>[], walk, span));
  if (isSeq(node)) {
    return inside(node, walk, () => {
      const items = (node.items as (Node | null)[]).map((item) => toLocated(item, walk, span));
      const entries = new Map(items.map((item, index) => [String(index), item]));
      return { value: items.map(({ value }) => value), span, entries };
    });
  }
  const value = isScalar(node) ? node.value : null;
  refuseUnprintable(value, span);
  return { value, span, entries: new Map() };
}

function inside<T>(node: Node, { open }: Walk, give: () => T): T {
  open.add(node);
  const result = give();
  open.delete(node);
  return result;
}

function toObject(pairs: readonly Pair<Node, Node | null>[], walk: Walk, span: Span): Located {
  const entries = new Map<string, Located>();
  const merged: Node[] = [];
  for (const { key: keyNode, value } of pairs) {
    const key = String((keyNode as Scalar).value);
    const keySpan = spanOf(keyNode, walk.text);
    refuseUnprintable(key, keySpan);
    if (isMergeKey(keyNode)) {
      merged.push(...mergedNodes(value, walk, keySpan));
      continue;
    }
    if (entries.has(key)) {
      const message = `\`${shorten(key)}\` is stated twice; it must be stated once.`;
      walk.problems.push({ keyword: "duplicate-key", message, span: keySpan });
      continue; // the first stands
    }
    entries.set(key, { ...toLocated(value, walk, keySpan), key: keySpan });
  }
  // What is stated here wins over what is merged, and of several merged maps the first.
  for (const node of merged) {
    const { entries: inner } = toLocated(node, walk, span);
    for (const [key, entry] of inner) if (!entries.has(key)) entries.set(key, entry);
  }
  const value = Object.create(null) as Record<string, unknown>; // `__proto__` is a key like any other
  for (const [key, entry] of entries) value[key] = entry.value;
  return { value, span, entries };
}

function isMergeKey(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && node.value === "<<";
}

/** The maps that a merge key names; source: YAML merge key type, draft 2005-01-18. */
function mergedNodes(node: Node | null, walk: Walk, span: Span): Node[] {
  const target = isAlias(node) ? targetOf(node, walk) : node;
  const nodes = isSeq(target) ? (target.items as (Node | null)[]) : [target];
  return nodes.map((item) => {
    if (item !== null && isMap(isAlias(item) ? targetOf(item, walk) : item)) return item;
    const message = "`<<` merges maps; its value must be an alias of a map, or a list of such aliases.";
    throw new Stop({ keyword: "syntax", message, span });
  });
}

function targetOf(alias: Alias, { targets, text }: Walk): Node {
  const target = targets.get(alias);
  if (target !== undefined) return target;
  const message = `\`*${shorten(alias.source)}\` names no anchor before it; \`&${shorten(alias.source)}\` must stand at what is meant.`;
  throw new Stop({ keyword: "syntax", message, span: spanOf(alias, text) });
}

/** The node that each alias stands for: that of the last anchor of its name before it. */
function findTargets(root: Node | null): Map<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
    } else if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isMap(node)) for (const { value } of node.items) visit(value);
      if (isSeq(node)) for (const item of node.items) visit(item);
    }
  };
  visit(root);
  return targets;
}

function spanOf(node: Node, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  // A block's end is where the next begins; a person means its last word.
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last--;
  return [start, last];
}

function refuseUnprintable(value: unknown, span: Span): void {
  const found = typeof value === "string" ? findUnprintable(value) : undefined;
  if (found === undefined) return;
  const message = `an escape stands for ${found.name}, which cannot stand in a document; it must be taken out.`;
  throw new Stop({ keyword: "syntax", message, span });
}

/** The first control character, half character or non-character in a text, line ends and tabs apart. */
export function findUnprintable(text: string): { at: number; name: string } | undefined {
  const found = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  const what = code >= 0xd800 && code <= 0xdfff ? "half a character" : "the character";
  return { at: found.index, name: `${what} U+${hex}` };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
