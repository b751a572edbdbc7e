/**
 * Inputs and stored outputs as the spec of a kind: both go through here, so that a default that is new in a release
 * replaces nothing. Floor: schemas, canonical.
 */
import type { Kind } from "../../schemas/kinds";
import { schemaOf } from "../../schemas/kinds";
import { isSame } from "../canonical";

export type Bag = Readonly<Record<string, unknown>>;

/** What stands for a value that is not known yet, whatever its type (the engine's protocol; see docs/adr/0003). */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

interface Property {
  readonly default?: unknown;
}

function propertiesOf(kind: Kind): Readonly<Record<string, Property>> {
  return schemaOf(kind).properties as Readonly<Record<string, Property>>;
}

/** Whether things of this kind have the property. */
export function hasProperty(kind: Kind, key: string): boolean {
  return Object.hasOwn(propertiesOf(kind), key);
}

/** The properties of the kind that are stated; what else the values hold is left out. */
export function pickStated(kind: Kind, values: Bag): Record<string, unknown> {
  const stated = Object.entries(values).filter(
    ([key, value]) => hasProperty(kind, key) && value !== undefined && value !== null,
  );
  return Object.fromEntries(stated);
}

/** The spec: what is stated, and the schema's defaults for the rest. */
export function toSpec(kind: Kind, values: Bag): Record<string, unknown> {
  const defaults = Object.entries(propertiesOf(kind)).flatMap(([key, property]) =>
    property.default === undefined ? [] : [[key, property.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...pickStated(kind, values) };
}

/** What of a spec is worth stating: all but defaults that were not stated before. */
export function withoutDefaults(kind: Kind, spec: Bag, stated: Bag): Record<string, unknown> {
  const properties = propertiesOf(kind);
  return Object.fromEntries(
    Object.entries(spec).filter(
      ([key, value]) =>
        value !== undefined &&
        (Object.hasOwn(stated, key) ||
          properties[key]?.default === undefined ||
          !isSame(value, properties[key].default, key)),
    ),
  );
}

/** The properties in which two specs differ; one that is not known yet counts as different. */
export function findChanges(before: Bag, after: Bag): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => hasUnknown(after[key]) || !isSame(before[key], after[key], key));
}

/** Whether a value, or anything in it, is not known yet. */
export function hasUnknown(value: unknown): boolean {
  if (value === unknownValue) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}
