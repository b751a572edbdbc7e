// Pages of the Describe actions. A page continues after the last record that the one before looked at, so that
// records created or gone meanwhile shift nothing. EC2 promises no order (EC2 API Reference: DescribeImages, checked
// 2026-11-22), and neither do we: a page never comes in the order of creation. Floor: the refusals.
import { refusal } from "../refusal";

/** What a request says about paging. */
export interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** A page, and the token of the next one if there is more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** The documented range of MaxResults. */
export interface PageRange {
  readonly min: number;
  readonly max: number;
}

/** The largest page that an answer holds if a page is asked for, however large. */
const maxPage = 1000;

const tokenForm = /^after-(\d+)$/;

/**
 * Takes a page from records in the order of their serials.
 *
 * @param records all of them, or how to begin after a serial
 * @param pick what a record shows to the caller, or undefined if the answer leaves it out
 * @throws Refusal `InvalidNextToken`; `InvalidParameterValue` for MaxResults outside the range
 */
export function page<R extends { readonly serial: number; readonly id: string }, T>(
  records: Iterable<R> | ((after: number) => Iterable<R>),
  pick: (record: R) => T | undefined,
  { MaxResults, NextToken }: PageRequest,
  { min, max }: PageRange,
): Page<T> {
  if (MaxResults !== undefined && (MaxResults < min || MaxResults > max)) {
    const allowed = max === Infinity ? `at least ${min}` : `from ${min} to ${max}`;
    throw refusal("badValue", String(MaxResults), "MaxResults", allowed);
  }
  const limit = MaxResults === undefined ? Infinity : Math.min(MaxResults, maxPage);
  const after = NextToken === undefined ? 0 : positionOf(NextToken);
  const found: { readonly id: string; readonly serial: number; readonly item: T }[] = [];
  const answer = (): T[] => inNoOrder(found, ({ id }) => id).map(({ item }) => item);
  for (const record of typeof records === "function" ? records(after) : records) {
    if (record.serial <= after) continue;
    const item = pick(record);
    if (item === undefined) continue;
    if (found.length === limit)
      return { items: answer(), nextToken: tokenAfter(found.at(-1)?.serial ?? after) };
    found.push({ id: record.id, serial: record.serial, item });
  }
  return { items: answer(), nextToken: undefined };
}

/**
 * A list in an order that says nothing, always the same one: that of its keys read backwards. Names that count up, or
 * that begin alike, come out scattered.
 */
export function inNoOrder<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: Array.from(keyOf(item)).reverse().join("") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}

function tokenAfter(serial: number): string {
  return Buffer.from(`after-${serial}`).toString("base64url");
}

function positionOf(token: string): number {
  const serial = tokenForm.exec(Buffer.from(token, "base64url").toString("latin1"))?.[1];
  if (serial === undefined) throw refusal("badNextToken", token);
  return Number(serial);
}
