// The whole of an emulator's state as JSON, to be written down and gone back to. Floor: the store, the clock.
import { isMovable, type Clock } from "./clock";
import { type Json } from "./state";
import { type Store } from "./store";

const format = "ami-emulator/1";

/** The state of an emulator at a time: what its store holds, and when. */
export interface Dump {
  /** The form of the dump; another release may have another. */
  readonly format: string;
  /** The time of the emulator's clock. */
  readonly at: string;
  readonly store: Readonly<Record<string, Json>>;
}

/** Writes the state down. */
export function dumpOf(store: Store, clock: Clock): Dump {
  return { format, at: new Date(clock.now()).toISOString(), store: store.dump() };
}

/**
 * Goes back to a dump. A clock that can be set goes back to its time; on the wall clock what was pending then is
 * done now.
 *
 * @throws RangeError for what is no dump of this form; nothing changes then
 */
export function restoreFrom(dump: Dump, store: Store, clock: Clock): void {
  const time = Date.parse(dump.at);
  if (dump.format !== format) throw new RangeError(`a dump must be of the form \`${format}\``);
  if (Number.isNaN(time)) throw new RangeError("a dump must tell its time");
  if (typeof dump.store !== "object" || (dump.store as unknown) === null) {
    throw new RangeError("a dump must hold a store");
  }
  store.restore(dump.store);
  if (isMovable(clock)) clock.set(time);
}
