/**
 * Trying one thing until it is done, such as a deletion that EC2 does not take yet; what many wait for at once is the
 * poller's. Floor: port.
 */
import type { Clock } from "./port";

/** What a look at EC2 found: done with a result, or not yet, with a word on how things stand. */
export type Look<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly standing: string };

export interface WaitOptions {
  readonly clock: Clock;
  /** Milliseconds since 1970 after which no more is waited. */
  readonly deadline: number;
  /** Told how things stand after each look that was not the last. */
  readonly report: (standing: string) => void;
}

/** Waiting came to its deadline. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
}

const firstDelay = 500;
const longestDelay = 15_000;
const growth = 1.5;

/**
 * Looks until it is done. Delays grow from 0.5 s to 15 s and are spread by a fifth, so that many waits begun at
 * once do not look at once. Throws what `look` throws, and {@link DeadlineError} at the deadline.
 */
export async function waitUntil<T>(look: () => Promise<Look<T>>, options: WaitOptions): Promise<T> {
  const { clock, deadline, report } = options;
  for (let delay = firstDelay; ; delay = Math.min(delay * growth, longestDelay)) {
    const found = await look();
    if (found.done) return found.value;
    report(found.standing);
    const left = deadline - clock.now();
    if (left <= 0) throw new DeadlineError(`timed out: ${found.standing}`);
    await clock.sleep(Math.min(delay * (0.8 + 0.4 * Math.random()), left));
  }
}
