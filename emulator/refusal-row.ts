// The form of a row in the tables of refusals. Imports nothing.

/** One row of the table of refusals. */
export interface RefusalRow<Args extends readonly unknown[] = readonly unknown[]> {
  /** The service's error code. */
  readonly code: string;
  readonly status: number;
  /** The condition, in one line. */
  readonly when: string;
  /** The document that states it. */
  readonly source: string;
  /** When the document was last read. */
  readonly checked: string;
  readonly message: (...args: Args) => string;
}

const checked = "2026-11-22";

/** Makes a row. */
export function row<Args extends readonly unknown[]>(
  code: string,
  status: number,
  when: string,
  source: string,
  message: (...args: Args) => string,
): RefusalRow<Args> {
  return { code, status, when, source, checked, message };
}
