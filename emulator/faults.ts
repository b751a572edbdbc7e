// Faults that a test injects: an error, a dropped connection, before the action or after its effect. The last is
// how a crash after the call, or an answer that got lost, is tested. Off unless asked for. Floor: the codec's names.
import { type Action } from "./codec";

/** One fault. */
export interface Fault {
  /** The action that it strikes. */
  readonly action: Action;
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
  /** The answer: EC2's code, a message and an HTTP status. */
  readonly error?: { readonly code: string; readonly message: string; readonly status: number };
  /**
   * Drops the connection instead of answering.
   *
   * @default true when no error is given
   */
  readonly disconnect?: boolean;
  /**
   * Performs the action first, so that its effect stays.
   *
   * @default false
   */
  readonly after?: boolean;
}

/** The faults of an emulator; they may be changed while it runs. */
export interface Faults {
  /** Adds a fault; several on one action strike in the order of adding. */
  add(fault: Fault): void;
  /** Removes every fault. */
  clear(): void;
}

/** Faults, and the server's view of them. */
export class FaultPlan implements Faults {
  #pending: { fault: Fault; skip: number; times: number }[] = [];

  constructor(faults: readonly Fault[] = []) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#pending.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that strikes this call, if any; counts the call. */
  strike(action: Action): Fault | undefined {
    const next = this.#pending.find(({ fault, times }) => fault.action === action && times > 0);
    if (!next) return undefined;
    if (next.skip > 0) {
      next.skip -= 1;
      return undefined;
    }
    next.times -= 1;
    return next.fault;
  }
}
