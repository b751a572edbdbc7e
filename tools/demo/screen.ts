/**
 * How the tour looks in a terminal. Floor: nothing.
 */
import { stripVTControlCharacters, styleText } from "node:util";

export interface Screen {
  readonly title: (text: string) => void;
  /** A paragraph of the guide. */
  readonly say: (text: string) => void;
  /** A command, as it would be typed. */
  readonly command: (text: string) => void;
  /** A line that a command printed. */
  readonly line: (text: string) => void;
}

/** What Pulumi prints while something goes on, and replaces on a real terminal: not worth a line each. */
const passing = [
  /^\s*@ \w+/,
  /\b(creating|updating|deleting|refreshing) \(\d+s\)\s*$/,
  /\b(created|updated|deleted) \(\S+\) ami-/,
  /^\s*$/,
  /^\s+[\w-]+:[\w/-]+:\w+ \S+\s+warning: /,
];

/** A row of a resource, which Pulumi prints anew whenever anything about it changes. */
const row = /^\s*[-+~]?\s+[\w-]+:[\w/-]+:\w+ /;

/** Writes to stdout; in colour where the terminal has it. */
export function makeScreen(write: (text: string) => void, colour: boolean): Screen {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text) : text;
  const rows = new Set<string>();
  return {
    title: (text) => {
      write(`\n\n${style("bold", `── ${text} ${"─".repeat(Math.max(3, 92 - text.length))}`)}\n`);
    },
    say: (text) => {
      write(`${text}\n`);
    },
    command: (text) => {
      rows.clear();
      write(`\n${style("cyan", `$ ${text}`)}\n`);
    },
    line: (text) => {
      const plain = stripVTControlCharacters(text);
      if (passing.some((pattern) => pattern.test(plain))) return;
      const key = plain.replace(/\(\d+(\.\d+)?s\)/, "").trimEnd();
      if (row.test(plain) && rows.has(key)) return;
      rows.add(key);
      // A row's warning stands in full among the diagnostics below.
      const shown =
        row.test(plain) && plain.includes(" warning: ") ? plain.replace(/ warning: .*/, "") : text;
      write(`  ${shown.trimEnd()}\n`);
    },
  };
}
