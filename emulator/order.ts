// Lists in an order that means nothing. EC2 may answer in any order, nested lists included (EC2 API Reference:
// DescribeImages, checked 2026-11-22). Lists of records never come in the order of creation (see page.ts); with a seed,
// every list of an answer is scattered, so that a client that relies on some order fails, and fails again with the
// same seed. Imports nothing.

/** A copy of an answer whose lists are scattered by a seed; the same content scatters the same way. */
export function scattered<T>(answer: T, seed: number): T {
  return scatter(answer, seed >>> 0) as T;
}

function scatter(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => ({ item: scatter(item, seed), rank: rankOf(JSON.stringify(item), seed) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
  const isPlain =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, scatter(member, seed)]));
}

/** The hash FNV-1a of a text, begun with the seed. */
function rankOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
