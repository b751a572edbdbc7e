// Faults that a test injects: an error, a dropped connection, a slow answer, before the action or after its effect,
// an image that will fail, results that come late. Scripted one by one, or drawn from a seed. Off unless asked for.
// Floor: random, lag.
import { type LagDelays } from "./lag";
import { Random } from "./random";

/** An answer that is an error: the service's code, a message and an HTTP status. */
export interface FaultError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** One fault. */
export interface Fault {
  /**
   * The action that it strikes, such as `CopyImage`, `AssumeRole` or `PutObject`.
   *
   * @default every action
   */
  readonly action?: string;
  /** The Region that it strikes. @default every Region */
  readonly region?: string;
  /** The account that it strikes. @default every account */
  readonly account?: string;
  /**
   * How many calls it strikes; `Infinity` for all.
   *
   * @default 1
   */
  readonly times?: number;
  /**
   * How many calls it lets pass first.
   *
   * @default 0
   */
  readonly skip?: number;
  /** The answer. */
  readonly error?: FaultError;
  /**
   * Drops the connection instead of answering.
   *
   * @default true when the fault says nothing else
   */
  readonly disconnect?: boolean;
  /**
   * Performs the action first, so that its effect stays.
   *
   * @default false
   */
  readonly after?: boolean;
  /** Answers that many milliseconds later, of the wall clock. */
  readonly latency?: number;
  /** The call is answered as ever, and the image or snapshot that it makes fails when its time comes. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** What the call makes is not known, or not tagged, for a while. */
  readonly lag?: LagDelays;
}

/** How often, from 0 to 1, a call meets each kind of fault. */
export interface FaultRates {
  /** The service's throttling error; no effect. */
  readonly throttle?: number;
  /** The service's internal error, a 5xx; no effect. */
  readonly error?: number;
  /** The connection is dropped; no effect. */
  readonly resetBefore?: number;
  /** The connection is dropped after the effect. */
  readonly resetAfter?: number;
  /** A slow answer. */
  readonly latency?: number;
}

/** Faults drawn at random; the same seed and the same calls in the same order meet the same faults. */
export interface RandomFaults {
  readonly seed: number;
  /** Of actions that `actions` does not name. */
  readonly rates?: FaultRates;
  readonly actions?: Readonly<Record<string, FaultRates>>;
  /**
   * The longest slow answer, in milliseconds of the wall clock.
   *
   * @default 1000
   */
  readonly maxLatency?: number;
}

/** The faults of an emulator; they may be changed while it runs. */
export interface Faults {
  /** Adds a fault; several on one call strike one by one, in the order of adding. */
  add(fault: Fault): void;
  /** Draws faults from now on, from the seed's beginning; undefined draws none. */
  random(faults: RandomFaults | undefined): void;
  /** Removes every fault, the random ones too. */
  clear(): void;
}

/** The call that a fault may strike. */
export interface Target {
  readonly action: string;
  readonly account: string;
  readonly region: string;
}

/** How a service says that it throttles or that it broke; random faults speak with it. */
export interface ServiceErrors {
  readonly throttled: FaultError;
  readonly broken: FaultError;
}

const kinds = ["throttle", "error", "resetBefore", "resetAfter", "latency"] as const;

/** Faults, and the server's view of them. */
export class FaultPlan implements Faults {
  #scripted: { fault: Fault; skip: number; times: number }[] = [];
  #drawn: { readonly faults: RandomFaults; readonly random: Random } | undefined;

  constructor(faults: readonly Fault[] = [], drawn?: RandomFaults) {
    for (const fault of faults) this.add(fault);
    this.random(drawn);
  }

  add(fault: Fault): void {
    this.#scripted.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  random(faults: RandomFaults | undefined): void {
    this.#drawn = faults && { faults, random: new Random(faults.seed) };
  }

  clear(): void {
    this.#scripted = [];
    this.#drawn = undefined;
  }

  /** The fault that strikes this call, if any; counts the call. */
  strike(target: Target, errors: ServiceErrors): Fault | undefined {
    // Drawn for every call, so that a scripted fault in between does not shift the random ones.
    const drawn = this.#draw(target, errors);
    const next = this.#scripted.find(({ fault, times }) => times > 0 && meets(fault, target));
    if (!next) return drawn;
    if (next.skip > 0) {
      next.skip -= 1;
      return drawn;
    }
    next.times -= 1;
    return next.fault;
  }

  #draw({ action }: Target, { throttled, broken }: ServiceErrors): Fault | undefined {
    if (!this.#drawn) return undefined;
    const { faults, random } = this.#drawn;
    const rates = { ...faults.rates, ...faults.actions?.[action] };
    const struck = kinds.filter((kind) => random.next() < (rates[kind] ?? 0));
    const latency = Math.round(random.next() * (faults.maxLatency ?? 1000));
    const slow = struck.includes("latency") ? { latency } : {};
    switch (struck[0]) {
      case "throttle":
        return { ...slow, error: throttled };
      case "error":
        return { ...slow, error: broken };
      case "resetBefore":
        return { ...slow, disconnect: true };
      case "resetAfter":
        return { ...slow, disconnect: true, after: true };
      case "latency":
        return slow;
      default:
        return undefined;
    }
  }
}

/** Whether a fault drops the connection: it says so, or it says nothing else. */
export function disconnects({ disconnect, error, latency, failure, lag }: Fault): boolean {
  return (
    disconnect ?? (error === undefined && latency === undefined && failure === undefined && lag === undefined)
  );
}

function meets(fault: Fault, target: Target): boolean {
  return (
    (fault.action ?? target.action) === target.action &&
    (fault.region ?? target.region) === target.region &&
    (fault.account ?? target.account) === target.account
  );
}
