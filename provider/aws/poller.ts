/**
 * Waiting for many things at once: one look asks EC2 for everything awaited in a Region as a role. The SDK's waiters
 * ask for one thing each, wait at least 15 s between looks, know one failed state of four, and try again after every
 * error, a refusal included. Floor: errors, port, wait.
 */
import { AwsFailure, isTransient } from "./errors";
import type { Clock } from "./port";
import { DeadlineError, type Look } from "./wait";

/** One thing awaited. */
export interface Watch<Sight, Result> {
  readonly clock: Clock;
  /** Milliseconds since 1970 after which no more is waited. */
  readonly deadline: number;
  /**
   * What a look means: the end, or how things stand. Told nothing of a thing that EC2 does not list. What it throws
   * ends the wait.
   */
  readonly judge: (sight: Sight | undefined) => Look<Result>;
  /** Told how things stand after each look that was not the last. */
  readonly report: (standing: string) => void;
}

/** Things asked for in one call: half of what a filter takes (see listing.ts), which keeps an answer small. */
export const mostPerLook = 100;

/** Milliseconds: between looks at first, and at most. */
const shortest = 500;
const longest = 15_000;

/**
 * How long looks may fail one after the other before their waits do, in milliseconds.
 * @see EC2 Developer Guide, Eventual consistency (checked 2026-11-22): retries for up to 5 minutes
 */
const longestOutage = 300_000;

/** Milliseconds between looks: half of the age of the youngest wait, from 0.5 s to 15 s. */
export function paceAt(age: number): number {
  return Math.min(shortest + age / 2, longest);
}

interface Wait<Sight> {
  readonly id: string;
  readonly begun: number;
  readonly watch: Watch<Sight, unknown>;
  readonly end: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** What is awaited in one place, and the loop that looks for it while there is anything. */
export class Poller<Sight> {
  readonly #waits = new Set<Wait<Sight>>();
  #running = false;
  #lastLook = -Infinity;
  #failingSince: number | undefined;
  #newcomer = new AbortController();

  constructor(
    private readonly look: (ids: readonly string[], oldest: number) => Promise<ReadonlyMap<string, Sight>>,
    private readonly clock: Clock,
    private readonly random: () => number = Math.random,
  ) {}

  /**
   * Waits until the watch's judge says that it is done. Throws what the judge throws, {@link DeadlineError} at the
   * deadline, and the failure of a look that no later look could heal.
   */
  wait<Result>(id: string, watch: Watch<Sight, Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const wait: Wait<Sight> = {
        id,
        begun: this.clock.now(),
        watch,
        end: (value) => {
          this.#waits.delete(wait);
          resolve(value as Result);
        },
        fail: (error) => {
          this.#waits.delete(wait);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      };
      this.#waits.add(wait);
      this.#newcomer.abort();
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    // What begins at the same time is looked for together.
    await Promise.resolve();
    try {
      while (this.#waits.size > 0) {
        await this.#pause();
        await this.#lookAtAll();
      }
    } catch (error) {
      // The clock itself failed: nobody may be left waiting for ever.
      for (const wait of [...this.#waits]) wait.fail(error);
    }
    this.#running = false;
  }

  /** Sleeps until the next look is due; a newcomer brings it forward, but never below the shortest pause. */
  async #pause(): Promise<void> {
    const spread = 0.8 + 0.4 * this.random();
    for (;;) {
      const now = this.clock.now();
      const waits = [...this.#waits];
      const pace = paceAt(now - Math.max(...waits.map(({ begun }) => begun)));
      const due = Math.min(this.#lastLook + pace * spread, ...waits.map(({ watch }) => watch.deadline));
      if (due <= now) return;
      this.#newcomer = new AbortController();
      const { signal } = this.#newcomer;
      await this.clock.sleep(due - now, signal);
      if (!signal.aborted) return;
    }
  }

  async #lookAtAll(): Promise<void> {
    this.#lastLook = this.clock.now();
    const waits = [...this.#waits];
    const ids = [...new Set(waits.map(({ id }) => id))];
    for (let at = 0; at < ids.length; at += mostPerLook) {
      const some = ids.slice(at, at + mostPerLook);
      const asking = waits.filter(({ id }) => some.includes(id));
      try {
        const oldest = Math.min(...asking.map(({ begun }) => begun));
        const sights = await this.look(some, oldest);
        this.#failingSince = undefined;
        for (const wait of asking) this.#settle(wait, () => wait.watch.judge(sights.get(wait.id)));
      } catch (error) {
        this.#failed(error, asking);
      }
    }
  }

  #failed(error: unknown, asking: readonly Wait<Sight>[]): void {
    const now = this.clock.now();
    this.#failingSince ??= now;
    const heals = isTransient(error) && now - this.#failingSince < longestOutage;
    for (const wait of asking) {
      if (!heals || !(error instanceof AwsFailure)) wait.fail(error);
      else
        this.#settle(wait, () => ({ done: false, standing: `\`${wait.id}\` is awaited; ${error.message}` }));
    }
    if (!heals) this.#failingSince = undefined;
  }

  #settle(wait: Wait<Sight>, judge: () => Look<unknown>): void {
    try {
      const found = judge();
      if (found.done) {
        wait.end(found.value);
        return;
      }
      wait.watch.report(found.standing);
      if (this.clock.now() >= wait.watch.deadline)
        wait.fail(new DeadlineError(`timed out: ${found.standing}`));
    } catch (error) {
      wait.fail(error);
    }
  }
}
