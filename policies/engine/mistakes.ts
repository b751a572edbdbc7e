/**
 * What is wrong with what a house wrote for us, a configuration or a baseline: every mistake at once, each with its
 * place, which whoever read the file turns into line and column. Floor: value.ts.
 */
import { type JsonPointer } from "./value";

export interface Mistake {
  /** Names the value, what is allowed and what to do. */
  readonly message: string;
  /** Where it is in what was read; absent for what has no place there. */
  readonly at?: JsonPointer;
  /** The part of the place that is at fault. Default: the value. */
  readonly part?: "key";
}

/** Something that was written for us and does not hold; the message has a line for each mistake. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(({ message }) => message).join("\n"));
    this.stack = this.message; // Pulumi prints stacks, and where we noticed the user's mistake helps nobody
  }
}
