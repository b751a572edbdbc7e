/**
 * The words after a command's name, held against what the command takes.
 * Floor: command.ts.
 */
import { parseArgs } from "node:util";
import { UsageError, type Arguments, type Command } from "./command";

/** Reads the words after the command's name. Throws UsageError. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const { values, positionals } = parse(command, words);
  const { name, operands } = command;
  const isOptional = operands === "" || operands.startsWith("[");
  const isOpen = operands.includes("...");
  const noun = operands.replace(/[[\].]/g, "");
  if (!isOptional && positionals.length === 0) throw new UsageError(`\`${name}\` needs a ${noun}`);
  const excess = isOpen ? [] : positionals.slice(operands === "" ? 0 : 1);
  if (excess.length > 0) {
    const all = operands === "" ? "it takes none" : `one ${noun} is all`;
    throw new UsageError(`\`${excess.join(" ")}\` is too much for \`${name}\`; ${all}`);
  }
  return { operands: positionals, values: values as Arguments["values"] };
}

function parse({ options }: Command, words: readonly string[]) {
  const parsed = Object.entries(options).map(([name, option]) => {
    const { type, short, default: value, multiple } = option;
    return [
      name,
      {
        type,
        ...(short !== undefined && { short }),
        ...(value !== undefined && { default: value }),
        ...(multiple !== undefined && { multiple }),
      },
    ] as const;
  });
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: Object.fromEntries(parsed) });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
