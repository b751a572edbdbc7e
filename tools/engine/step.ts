// What the steps towards an engine share: how they tell what they do, and how they give up.
// Floor: the outcome of a command.
import os from "node:os";
import { lastLine, type Outcome } from "./command";

/** Every step tells what it does through this. */
export type Log = (line: string) => void;

/** A step cannot give an engine, and the next one is tried; the message is the reason that the user reads. */
export class StepFailure extends Error {}

/** The user has had enough (Ctrl-C): no further step is tried. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }

  /** As a shell gives it: 128 and the number of the signal. */
  get exitCode(): number {
    return 128 + os.constants.signals[this.signal];
  }
}

/** Turns a command that did not succeed into the failure of its step, `what` going before the command's own reason. */
export function mustSucceed(outcome: Outcome, what: string): void {
  if (outcome.interruptedBy) throw new Interrupted(outcome.interruptedBy);
  if (outcome.code !== 0) throw new StepFailure(`${what}: ${lastLine(outcome)}`);
}

/** `work`, with a line of `what` and the time it has taken every 15 seconds. */
export async function withHeartbeat<T>(log: Log, what: string, work: Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => {
    log(`${what}: ${duration(Date.now() - started)} so far`);
  }, 15_000);
  return work.finally(() => {
    clearInterval(timer);
  });
}

/** `75000` -> `1 min 15 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
