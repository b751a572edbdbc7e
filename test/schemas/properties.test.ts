/**
 * Of any value that a schema describes: we accept it, and broken in one way it has one issue, there.
 * Floor: fast-check, support.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  documentKinds,
  documentSchema,
  findDocumentErrors,
  type DocumentKind,
} from "../../schemas/documents";
import { kinds, schemaOf, type Kind } from "../../schemas/kinds";
import { judge, validate, type Verdict } from "../../schemas/validate";
import { valuesOf } from "./support/arbitrary";
import { faultsOf } from "./support/faults";
import { acceptsPlainly } from "./support/plain-ajv";

/** The same run every time; another seed is for whoever looks for more. */
const seed = 20_261_122;
const tried = new Set<string>();

const isDocument = (name: Kind | DocumentKind): name is DocumentKind =>
  documentKinds.some((kind) => kind === name);

function verdictOn(kind: Kind | DocumentKind, value: unknown): Verdict {
  if (!isDocument(kind)) return validate(kind, value);
  return judge(findDocumentErrors(kind, value), documentSchema(kind), value);
}

describe.each([...kinds, ...documentKinds])("any %s", (kind) => {
  const schema = isDocument(kind) ? documentSchema(kind) : schemaOf(kind);
  const values = valuesOf(schema);
  // A document holds several of what a kind is one of.
  const times = isDocument(kind) ? 5 : 50;

  it("is accepted", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(verdictOn(kind, value)).toEqual({ issues: [], unknown: [] });
        expect(acceptsPlainly(kind, value)).toBe(true);
      }),
      { seed, numRuns: times },
    );
  });

  it("broken once, in whatever way, has one issue, at that place", () => {
    fc.assert(
      fc.property(values, (sound) => {
        for (const { value, at, keyword } of faultsOf(schema, sound)) {
          tried.add(keyword);
          const { issues } = verdictOn(kind, value);
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
      { seed, numRuns: Math.min(times, 20) },
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
