/**
 * What a command of `ami-lint` is: its words in the usage, its options, and what it does. One file per command.
 * Floor: nothing.
 */

/** An option of a command, as `node:util` parses it, with its words in the usage. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly default?: string | boolean;
  readonly multiple?: boolean;
  /** What follows the option in the usage, such as `FILE`; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

/** What was written on the command line. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly values: Readonly<
    Record<string, string | boolean | readonly string[] | readonly boolean[] | undefined>
  >;
}

export interface Command {
  readonly name: string;
  /** How operands are written in the usage, such as `FILE...` or `[TYPE]`; empty for none. */
  readonly operands: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Prints to standard output and gives the exit code. Throws UsageError, InputError or ConfigError. */
  run(args: Arguments): number | Promise<number>;
}

/** Wrong words on the command line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An option's text, or undefined where it is not given. */
export function textOf(value: Arguments["values"][string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The one of some words that an option's text is. Throws UsageError. */
export function oneOf<const T extends string>(
  option: string,
  value: Arguments["values"][string],
  allowed: readonly T[],
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} must be ${allowed.join(" or ")}; it is \`${textOf(value) ?? ""}\``);
}
