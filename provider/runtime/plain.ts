/**
 * What may be handed to Pulumi: plain JSON. The host throws on an undefined or a bigint anywhere in a result, after
 * the call to EC2 was made, and turns a date into `{}`. Floor: nothing.
 */

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type PlainObject = Record<string, Plain>;

/** The value as plain JSON: dates in ISO 8601, what is undefined left out. */
export function toPlain(value: object): PlainObject {
  return JSON.parse(JSON.stringify(value)) as PlainObject;
}
