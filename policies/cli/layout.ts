/**
 * Columns for a terminal: as wide as it is, and never wider than 100.
 * Floor: nothing.
 */

export type Row = readonly [...cells: string[], words: string];

const widest = 100;
/** Words beside other columns need this much room; without it they go below. */
const roomForWords = 36;

/** Rows as lines, two spaces in: each column as wide as its longest cell, the last one broken between words. */
export function table(rows: readonly Row[]): string[] {
  const columns = rows[0]?.slice(0, -1) ?? [];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)) + 2);
  const left = 2 + widths.reduce((sum, width) => sum + width, 0);
  return rows.flatMap((row) => {
    const cells = widths.map((width, index) => row[index]?.padEnd(width) ?? "").join("");
    const words = row.at(-1) ?? "";
    if (lineWidth() - left < roomForWords)
      return [`  ${cells}`.trimEnd(), ...wrap(words, lineWidth() - 6).map((line) => `      ${line}`)];
    const lines = wrap(words, lineWidth() - left);
    return lines.map((line, index) => `${(index === 0 ? `  ${cells}` : "").padEnd(left)}${line}`.trimEnd());
  });
}

/** Words in lines of some columns; a longer word has a line of its own. */
export function wrap(text: string, columns = lineWidth()): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

function lineWidth(): number {
  const { columns } = process.stdout as { readonly columns?: number }; // none in a pipe
  return Math.min(widest, columns ?? widest);
}
