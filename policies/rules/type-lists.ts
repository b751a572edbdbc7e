/**
 * An image's lists of instance types: whether one names a type. Names may hold `*`, and need not be known to any catalog.
 * Floor: nothing.
 */

/** The names as they stand in a sentence. */
export function textsIn(list: unknown): string {
  return Array.isArray(list) ? list.join("`, `") : "";
}

/** Whether a list says nothing: EC2 takes an empty one for none. */
export function isEmpty(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

/** Whether a list names a type; undefined while that is not known. */
export function isNamed(list: unknown, type: string): boolean | undefined {
  if (!Array.isArray(list)) return undefined;
  const patterns: readonly unknown[] = list;
  if (patterns.some((pattern) => typeof pattern === "string" && isMatch(pattern, type))) return true;
  return patterns.every((pattern) => typeof pattern === "string") ? false : undefined;
}

/** `*` stands for any text. Linear, whatever the pattern. */
function isMatch(pattern: string, type: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return pattern === type;
  if (!type.startsWith(first) || type.length < first.length + last.length || !type.endsWith(last))
    return false;
  let from = first.length;
  for (const part of rest) {
    const found = type.slice(0, type.length - last.length).indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return true;
}
