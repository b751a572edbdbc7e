// The emulator's only source of time. Nothing runs on timers: an image is pending because the clock has not
// reached its ready time yet, so a test may jump over minutes at no cost. Imports nothing.

/** Where the emulator reads the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A clock that stands still until it is told to move. */
export interface ManualClock extends Clock {
  /**
   * Moves the clock forward.
   *
   * @param milliseconds zero or more
   */
  advance(milliseconds: number): void;
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
  return {
    now: () => now,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`a clock must not go back: \`${milliseconds}\` ms`);
      now += milliseconds;
    },
  };
}
