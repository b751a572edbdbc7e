// The emulator's only source of time. Nothing runs on timers: an image is pending because the clock has not
// reached its ready time yet, so a test may jump over minutes at no cost. Imports nothing.

/** Where the emulator reads the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Told of each call before it is answered. A clock may move then.
   *
   * @param isWaiting whether the call may be one of somebody who waits: it reads, or it was throttled
   * @param nextEvent when something that is pending will be done, if anything is
   */
  beforeCall?(isWaiting: boolean, nextEvent: number | undefined): void;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /**
   * Moves the clock forward.
   *
   * @param milliseconds zero or more
   */
  advance(milliseconds: number): void;
  /** Moves the clock forward to a time. */
  jump(time: Date | number): void;
  /** Sets the clock, backward too; for going back to a dump. */
  set(time: Date | number): void;
}

/** How a clock advances by itself. */
export interface AutoClockOptions {
  /**
   * Where it begins.
   *
   * @default 2026-01-01T00:00:00Z
   */
  readonly start?: Date | number;
  /**
   * Milliseconds by which every call moves the clock, instead of going from event to event.
   *
   * @default undefined
   */
  readonly step?: number;
  /**
   * How many reads find each event still to come before the clock goes there.
   *
   * @default 0
   */
  readonly patience?: number;
}

/** The wall clock. */
export const realClock: Clock = { now: () => Date.now() };

/**
 * A clock for tests.
 *
 * @param start where it begins
 * @default start 2026-01-01T00:00:00Z
 */
export function manualClock(start: Date | number = Date.UTC(2026, 0, 1)): ManualClock {
  let now = Number(start);
  const jump = (time: Date | number): void => {
    if (!(Number(time) >= now))
      throw new RangeError(`a clock must not go back: \`${Number(time) - now}\` ms`);
    now = Number(time);
  };
  return {
    now: () => now,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`a clock must not go back: \`${milliseconds}\` ms`);
      now += milliseconds;
    },
    jump,
    set(time) {
      if (Number.isNaN(Number(time))) throw new RangeError("a clock must be set to a time");
      now = Number(time);
    },
  };
}

/**
 * A clock on which waiting costs no time: a call that reads (Describe..., Get..., List..., HEAD) while something is
 * pending moves it to the very time of the next event, and is answered as of then. Two images that are ready at
 * different times are thus seen one after the other, each exactly at its time. A call that is throttled moves it to
 * the time at which it would not have been. With `step` every call moves it by that much instead.
 *
 * @example
 * const emulator = await startEmulator({ clock: autoClock(), timings: { pending: 300_000 } });
 */
export function autoClock({ start, step, patience = 0 }: AutoClockOptions = {}): ManualClock {
  const clock = manualClock(start);
  let patient = 0;
  if (step !== undefined && !(step >= 0)) throw new RangeError(`a clock must not go back: \`${step}\` ms`);
  return {
    ...clock,
    beforeCall(isWaiting, nextEvent) {
      if (step !== undefined) {
        clock.advance(step);
        return;
      }
      if (!isWaiting || nextEvent === undefined || nextEvent <= clock.now()) return;
      patient += 1;
      if (patient <= patience) return;
      patient = 0;
      clock.jump(nextEvent);
    },
  };
}

/** Whether a clock can be told to move. */
export function isMovable(clock: Clock): clock is ManualClock {
  return "advance" in clock && "jump" in clock && "set" in clock;
}
