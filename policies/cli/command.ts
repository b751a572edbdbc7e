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
