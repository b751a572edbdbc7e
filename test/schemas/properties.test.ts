/**
 * Of any value that a schema describes: we accept it, and broken in one way it has one issue, there.
 * Floor: fast-check, support.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds, schemaOf } from "../../schemas/kinds";
import { validate } from "../../schemas/validate";
import { valuesOf } from "./support/arbitrary";
import { faultsOf } from "./support/faults";
import { acceptsPlainly } from "./support/plain-ajv";

/** The same run every time; another seed is for whoever looks for more. */
const seed = 20_261_122;
const tried = new Set<string>();

describe.each(kinds)("any %s", (kind) => {
  const schema = schemaOf(kind);
  const values = valuesOf(schema);

  it("is accepted", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(validate(kind, value)).toEqual({ issues: [], unknown: [] });
        expect(acceptsPlainly(kind, value)).toBe(true);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("broken once, in whatever way, has one issue, at that place", () => {
    fc.assert(
      fc.property(values, (sound) => {
        for (const { value, at, keyword } of faultsOf(schema, sound)) {
          tried.add(keyword);
          const { issues } = validate(kind, value);
          const told = issues.map((issue) => ({ at: issue.at, keyword: issue.keyword }));
          if (
            told.length !== 1 ||
            told[0]?.at !== at ||
            told[0].keyword !== keyword ||
            acceptsPlainly(kind, value)
          )
            expect({ value, told }).toEqual({ value, told: [{ at, keyword }] });
        }
      }),
      { seed, numRuns: 20 },
    );
  });
});

describe("the faults", () => {
  it("are of every keyword", () => {
    expect([...tried].sort()).toEqual([
      "additionalProperties",
      "anyOf",
      "const",
      "maxItems",
      "maxLength",
      "maxProperties",
      "maximum",
      "minItems",
      "minLength",
      "minProperties",
      "minimum",
      "multipleOf",
      "oneOf",
      "pattern",
      "propertyNames",
      "required",
      "type",
      "uniqueItems",
    ]);
  });
});
