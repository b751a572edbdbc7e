/**
 * EC2's token buckets, kept on our side: calls wait their turn here, in order, rather than being refused there.
 * Floor: port.
 * @see EC2 Developer Guide, Request throttling for the Amazon EC2 API (checked 2026-11-22): a bucket for each action,
 * account and Region
 */
import type { Clock } from "./port";

/** A bucket: how many calls at once, and how many more each second. */
export interface Rate {
  readonly size: number;
  readonly refill: number;
}

const reading: Rate = { size: 100, refill: 20 };
const writing: Rate = { size: 50, refill: 5 };
const changing: Rate = { size: 100, refill: 5 };
const tagging: Rate = { size: 100, refill: 10 };
const guarding: Rate = { size: 1, refill: 0.1 };

/** The actions whose buckets differ from those of their kind, of the actions that we call. */
const ownRates: Readonly<Record<string, Rate>> = {
  CopyImage: { size: 100, refill: 1 },
  CreateTags: tagging,
  DeleteSnapshot: changing,
  DeleteTags: tagging,
  DeregisterImage: changing,
  DisableImageBlockPublicAccess: guarding,
  DisableSnapshotBlockPublicAccess: guarding,
  EnableImageBlockPublicAccess: guarding,
  EnableSnapshotBlockPublicAccess: guarding,
  ModifyImageAttribute: changing,
  ModifySnapshotAttribute: changing,
};

/** The documented bucket of an action. We never list without a filter or a page, which has a smaller one. */
export function rateOf(action: string): Rate {
  return ownRates[action] ?? (/^(Describe|Get|List)/.test(action) ? reading : writing);
}

/** Leave to make one call; whoever has it says how the call was answered. */
export interface Permit {
  /** EC2 refused the call for its rate: others of the account call too, and we slow down. */
  throttled(): void;
  /** EC2 took the call: we may go a little faster again. */
  answered(): void;
}

/** The buckets of one account and Region, or of what we take for one: a Region and a role. */
export class Throttle {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly clock: Clock) {}

  /** Waits until the action may be called; who came first goes first. */
  take(action: string): Promise<Permit> {
    let bucket = this.#buckets.get(action);
    if (bucket === undefined) {
      bucket = new Bucket(rateOf(action), this.clock);
      this.#buckets.set(action, bucket);
    }
    return bucket.take();
  }
}

/** The slowest that we go, and the step back towards the documented rate, as parts of that rate. */
const slowest = 1 / 16;
const recovery = 1 / 20;
/** Levels are sums of fractions, and exact to a billionth of a call. */
const whole = 1 - 1e-9;

class Bucket {
  #level: number;
  #at: number;
  #refill: number;
  /** Counts the slowdowns: what was begun before one is no reason for the next. */
  #slowdowns = 0;
  readonly #queue: { readonly grant: (permit: Permit) => void; readonly fail: (error: unknown) => void }[] =
    [];

  constructor(
    private readonly rate: Rate,
    private readonly clock: Clock,
  ) {
    this.#level = rate.size;
    this.#at = clock.now();
    this.#refill = rate.refill;
  }

  take(): Promise<Permit> {
    return new Promise((grant, fail) => {
      this.#queue.push({ grant, fail });
      if (this.#queue.length > 1) return;
      // Only the clock can fail; then nobody may be left waiting for ever.
      this.#serve().catch((error: unknown) => {
        for (const waiting of this.#queue.splice(0)) waiting.fail(error);
      });
    });
  }

  async #serve(): Promise<void> {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      this.#fill();
      if (this.#level < whole) {
        await this.clock.sleep(Math.ceil(((1 - this.#level) / this.#refill) * 1000));
        continue;
      }
      this.#level -= 1;
      this.#queue.shift();
      next.grant(this.#permit());
    }
  }

  #permit(): Permit {
    const { refill } = this.rate;
    const begunAt = this.#slowdowns;
    return {
      throttled: () => {
        this.#fill();
        this.#level = Math.min(this.#level, 0);
        if (begunAt !== this.#slowdowns) return;
        this.#slowdowns += 1;
        this.#refill = Math.max(this.#refill / 2, refill * slowest);
      },
      answered: () => {
        this.#fill();
        this.#refill = Math.min(this.#refill + refill * recovery, refill);
      },
    };
  }

  #fill(): void {
    const now = this.clock.now();
    const passed = Math.max(0, now - this.#at) / 1000;
    this.#level = Math.min(this.rate.size, this.#level + passed * this.#refill);
    this.#at = now;
  }
}
