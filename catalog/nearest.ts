/**
 * The names that somebody may have meant. Used wherever a name is not found, so that the message can offer one.
 * Floor: nothing.
 */

/** The closest candidate, or undefined where none differs in less than a third; letter case costs nothing. */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  return findNearestNames(name, candidates, 1)[0];
}

/** The `count` candidates closest to `name`, closest first; those that differ in more than a third are left out. */
export function findNearestNames(name: string, candidates: Iterable<string>, count: number): string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const close: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit) close.push({ candidate, edits });
  }
  close.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return close.slice(0, count).map(({ candidate }) => candidate);
}

/** Levenshtein distance: insertions, deletions and replacements. */
export function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
