/**
 * Values in three states: known, unknown (a preview cannot say yet) and absent. Absent is `undefined`, unknown is
 * one symbol, so `typeof value === "string"` is all a rule needs in order to know; nothing here throws.
 * Floor: nothing.
 */

/** Stands for a value that is not known yet, or that could not be read. */
export const unknownValue: unique symbol = Symbol("unknown");
export type Unknown = typeof unknownValue;

/** A value of which every branch and every leaf may be unknown or absent. */
export type Tri<T> = Known<T> | Unknown | undefined;

/** A value that is itself known, though what lies in it may not be; nobody has checked it against an enumeration. */
export type Known<T> = T extends readonly (infer Item)[]
  ? readonly Tri<Item>[]
  : T extends string
    ? string
    : T extends object
      ? Fields<T>
      : T;

/** An object whose every property may be unknown or absent. */
export type Fields<T> = { readonly [Key in keyof T]?: Tri<T[Key]> };

/** An RFC 6901 JSON Pointer, such as `/blockDeviceMappings/0/ebs`. */
export type JsonPointer = string;

/** Whether a value is not known yet. */
export function isUnknown(value: unknown): value is Unknown {
  return value === unknownValue;
}

/** Whether a value is a known object (a list is not one). */
export function isObject<T>(value: T): value is Extract<T, object> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list's items with their indexes; none of what is absent, unknown or no list. */
export function itemsOf<T>(value: readonly T[] | Unknown | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** Whether something in the list, or the whole list, is unknown: what is looked for may yet be in it. */
export function mayHoldMore(value: unknown): boolean {
  return (
    value !== undefined &&
    (!Array.isArray(value) || value.some((item) => item !== undefined && !isObject(item)))
  );
}
