/**
 * The words after a command's name, held against what the command takes.
 * Floor: command.ts, the engine's words.
 */
import { parseArgs } from "node:util";
import { orNearest } from "../engine/words";
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

function parse(command: Command, words: readonly string[]) {
  const { options } = command;
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
  const config = { args: [...words], allowPositionals: true, options: Object.fromEntries(parsed) };
  refuseWrong(command, parseArgs({ ...config, strict: false, tokens: true }).tokens);
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

/** What `parseArgs` tells of a word, of which it knows more. */
interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

/** Says in our words what Node says in longer ones. Throws UsageError. */
function refuseWrong({ name, options }: Command, tokens: readonly Token[]): void {
  const shorts = Object.values(options).map(({ short }) => short);
  const known = Object.keys(options).map((each) => `--${each}`);
  for (const { kind, name: option = "", rawName = "", value } of tokens) {
    if (kind !== "option") continue;
    if (!Object.hasOwn(options, option) && !shorts.includes(option)) {
      const hint = known.length === 0 ? "; it takes none" : orNearest(rawName, known);
      throw new UsageError(`\`${rawName}\` is not an option of \`${name}\`${hint}`);
    }
    const wanted = options[option];
    if (wanted?.type === "string" && value === undefined)
      throw new UsageError(`\`${rawName}\` needs a value: ${wanted.value ?? option}`);
  }
}
