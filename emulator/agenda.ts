// The times at which something will change: what is pending is done, what is late is known. A clock that advances by
// itself goes from one to the next. Floor: the state.
import { type Json, type Part } from "./state";

/** Times to come, in order, each once. */
export class Agenda implements Part {
  #times: number[] = [];

  /** Enters a time; those that have passed are forgotten. */
  enter(time: number, now: number): void {
    const passed = this.#times.findIndex((entered) => entered > now);
    this.#times.splice(0, passed < 0 ? this.#times.length : passed);
    if (!(time > now) || time === Infinity || this.#times.includes(time)) return;
    const position = this.#times.findIndex((entered) => entered > time);
    this.#times.splice(position < 0 ? this.#times.length : position, 0, time);
  }

  /** The next time after now. */
  next(now: number): number | undefined {
    return this.#times.find((time) => time > now);
  }

  dump(): Json {
    return [...this.#times];
  }

  restore(dump: Json): void {
    this.#times = [...(dump as number[])];
  }
}
