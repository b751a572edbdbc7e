/**
 * Drawing specs by hand: each choice is one draw, and the draw that goes right is the one to which fast-check shrinks.
 * Floor: fast-check.
 */
import fc, { type GeneratorValue } from "fast-check";

/** Draws for one spec. */
export class Draw {
  /** @param faulty whether faults are drawn at all */
  constructor(
    private readonly generate: GeneratorValue,
    readonly faulty: boolean,
  ) {}

  /** One of some values; the first is the plainest. */
  pick<T>(...values: readonly T[]): T {
    return values[this.generate(fc.nat, { max: values.length - 1 })] as T;
  }

  /** True once in so many draws. */
  rarely(every: number): boolean {
    return this.generate(fc.nat, { max: every - 1 }) === every - 1;
  }

  /** True for a fault: seldom, and never where none are wanted. */
  slips(every = 20): boolean {
    return this.faulty && this.rarely(every);
  }

  /** A number at the bounds, close to them, or anywhere between. */
  within(min: number, max: number): number {
    const anywhere = this.generate(fc.integer, { min, max });
    return this.pick(anywhere, min, max, Math.min(min + 1, max), Math.max(max - 1, min));
  }

  /** The same draws without faults. */
  soundly(): Draw {
    return new Draw(this.generate, false);
  }
}

/** Values that a function draws. */
export function drawn<T>(draw: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((generate) => draw(new Draw(generate, true)));
}

/** An object without its absent properties. */
export function stated<T extends object>(object: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
