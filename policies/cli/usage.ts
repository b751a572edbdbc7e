/**
 * The usage of `ami-lint`, out of its commands.
 * Floor: command.ts, layout.ts.
 */
import { type Command } from "./command";
import { table, wrap, type Row } from "./layout";

/** What `ami-lint --help` prints. */
export function usageOf(commands: readonly Command[]): string {
  const lines = commands.map(({ name, operands, summary }): Row => [
    `ami-lint ${name} ${operands}`.trimEnd(),
    summary,
  ]);
  return [
    ["Usage:", ...table(lines)],
    ...sectionsOf(commands),
    ["  --help, --version"],
    wrap(
      "Exit codes: 0 clean, 1 findings, 2 wrong usage, configuration or input (a preview that failed, too), 3 internal fault (AMI_LINT_DEBUG=1 shows where).",
    ),
  ]
    .map((section) => section.join("\n"))
    .join("\n\n");
}

/** Options by command; commands with the same ones share a section. */
function sectionsOf(commands: readonly Command[]): string[][] {
  const sections = new Map<string, { names: string[]; lines: string[] }>();
  for (const command of commands.filter(({ options }) => Object.keys(options).length > 0)) {
    const lines = table(rowsOf(command));
    const section = sections.get(lines.join("\n")) ?? { names: [], lines };
    section.names.push(command.name);
    sections.set(lines.join("\n"), section);
  }
  return [...sections.values()].map(({ names, lines }) => [`Options of ${names.join(" and ")}:`, ...lines]);
}

function rowsOf({ options }: Command): Row[] {
  return Object.entries(options).map(([name, { short, value, summary }]) => {
    const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return [value === undefined ? flag : `${flag} ${value}`, summary];
  });
}
