/**
 * The usage of `ami-lint`, out of its commands.
 * Floor: command.ts.
 */
import { type Command } from "./command";

const width = 100;

/** What `ami-lint --help` prints. */
export function usageOf(commands: readonly Command[]): string {
  const lines = commands.map(({ name, operands, summary }): Row => [
    `ami-lint ${name} ${operands}`.trimEnd(),
    summary,
  ]);
  const sections = commands
    .filter(({ options }) => Object.keys(options).length > 0)
    .map((command) => `Options of ${command.name}:\n${table(rowsOf(command))}`);
  return [
    `Usage:\n${table(lines)}`,
    ...sections,
    "  --help, --version",
    `Exit codes: 0 clean, 1 findings, 2 wrong usage, configuration or input (a preview that
failed, too), 3 internal fault (AMI_LINT_DEBUG=1 shows where).`,
  ].join("\n\n");
}

type Row = readonly [left: string, right: string];

function rowsOf({ options }: Command): Row[] {
  return Object.entries(options).map(([name, { short, value, summary }]) => {
    const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return [value === undefined ? flag : `${flag} ${value}`, summary];
  });
}

/** Two columns, the right one broken between words. */
function table(rows: readonly Row[]): string {
  const left = Math.max(...rows.map(([text]) => text.length)) + 4;
  return rows
    .map(
      ([text, words]) => `  ${text}`.padEnd(left) + wrap(words, width - left).join(`\n${" ".repeat(left)}`),
    )
    .join("\n");
}

function wrap(text: string, columns: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
