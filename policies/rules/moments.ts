/**
 * Moments as EC2 compares them: to the minute, for it rounds `deprecateAt` so (EC2 API Reference,
 * EnableImageDeprecation, checked 2026-11-22). Floor: nothing.
 */
const minute = 60_000;

/** Whether a date is of a later minute than a moment; false for text that is no date, which the schema names. */
export function isAfter(date: string, moment: Date): boolean {
  return minutesOf(date) > Math.floor(moment.getTime() / minute);
}

/** Whether a date is of an earlier minute than a moment; false for text that is no date. */
export function isBefore(date: string, moment: Date): boolean {
  return minutesOf(date) < Math.floor(moment.getTime() / minute);
}

function minutesOf(date: string): number {
  return Math.floor(Date.parse(date) / minute);
}
