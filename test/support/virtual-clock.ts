/**
 * A clock on which many can wait at once: it goes from one end of a sleep to the next, once nobody has anything left
 * to do. Floor: provider/aws/port.
 */
import { setImmediate as idle } from "node:timers/promises";
import type { Clock } from "../../provider/aws/port";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export class VirtualClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(start = 0) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { until: this.#now + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener("abort", () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        resolve();
      });
    });

  /** Runs until nobody sleeps any more, or until a time. */
  async run(until = Infinity): Promise<void> {
    for (;;) {
      await idle();
      const [first] = this.#sleepers.sort((a, b) => a.until - b.until);
      if (first === undefined || first.until > until) break;
      this.#sleepers.shift();
      this.#now = Math.max(this.#now, first.until);
      first.wake();
    }
    if (until !== Infinity) this.#now = Math.max(this.#now, until);
  }
}
