/**
 * One form for values that mean the same, so that they can be compared and hashed: EC2 gives lists back in no
 * stable order, and moments to the minute. Floor: nothing.
 */
import { createHash } from "node:crypto";

/** Properties whose value is a moment. */
const moments = new Set(["deprecateAt"]);

/** The value with sorted keys and lists, and moments rounded to the minute as EC2 rounds them. */
export function toCanonical(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => toCanonical(item));
    return items.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined && item !== null)
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, item]) => [name, toCanonical(item, name)]),
    );
  }
  return moments.has(key) && typeof value === "string" ? roundToMinute(value) : value;
}

/** Whether two values of a property mean the same. */
export function isSame(a: unknown, b: unknown, key = ""): boolean {
  return JSON.stringify(toCanonical(a ?? null, key)) === JSON.stringify(toCanonical(b ?? null, key));
}

/** A short name for values that mean the same: 32 hexadecimal digits. */
export function digestOf(...values: readonly unknown[]): string {
  const text = JSON.stringify(values.map((value) => toCanonical(value ?? null)));
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

const minute = 60_000;

/**
 * The moment to the minute, as EC2 keeps a deprecation time.
 * @see EC2 API Reference, EnableImageDeprecation: "rounds the seconds to the nearest minute" (checked 2026-11-22).
 */
export function roundToMinute(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : new Date(Math.round(time / minute) * minute).toISOString();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The properties that are there. */
export function withoutUndefined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
