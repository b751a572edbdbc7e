/**
 * What is not known yet neither passes nor fails: it silences what looks at it, and nothing else.
 * Floor: schemas/validate, support.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, validate, type ValidateOptions } from "../../schemas/validate";
import { unknownValue } from "../../provider/runtime/spec";
import { invalidFixtures, validFixtures, type InvalidFixture } from "./support/fixtures";
import { placesOf, replaceAt } from "./support/places";

const someObject = { some: { value: "not known yet" } };

/** What may stand for an unknown: the engine's string in a preview, an object of a reader's own. */
const encodings: readonly { name: string; sentinel: unknown; options: ValidateOptions }[] = [
  { name: "a string", sentinel: unknownValue, options: { isUnknown: (value) => value === unknownValue } },
  { name: "an object", sentinel: someObject, options: { isUnknown: (value) => value === someObject } },
];

describe.each(encodings)("an unknown that is $name", ({ sentinel, options }) => {
  it.each(validFixtures)("breaks nothing in a sound value: $kind/$name", ({ kind, value }) => {
    for (const at of placesOf(value)) {
      expect(validate(kind, replaceAt(value, at, sentinel), options)).toEqual({ issues: [], unknown: [at] });
    }
  });

  it.each(validFixtures)("breaks nothing among others: $kind/$name", ({ kind, value }) => {
    fc.assert(
      fc.property(fc.subarray(placesOf(value)), (places) => {
        // Outer places last, so that every place is there when its turn comes.
        const veiled = places.toReversed().reduce((seen, at) => replaceAt(seen, at, sentinel), value);
        const outermost = places.filter((at) => !places.some((other) => other !== at && isWithin(at, other)));
        const verdict = validate(kind, veiled, options);
        expect(verdict.issues).toEqual([]);
        expect([...verdict.unknown].sort()).toEqual(outermost.sort());
      }),
      { numRuns: 50 },
    );
  });

  it.each(invalidFixtures)("elsewhere hides no fault: $kind/$name", (fixture) => {
    const { kind, value } = fixture;
    const { issues } = validate(kind, value);
    for (const at of placesOf(value).filter((place) => !isRead(place, fixture))) {
      const verdict = validate(kind, replaceAt(value, at, sentinel), options);
      expect({ at, keywords: verdict.issues.map(toPlace) }).toEqual({ at, keywords: issues.map(toPlace) });
    }
  });

  it.each(invalidFixtures)(
    "where the fault is, defers it: $kind/$name",
    ({ kind, value, at, reads = [] }) => {
      const around = placesOf(value).filter((place) => isWithin(at, place));
      for (const place of [...around, ...reads]) {
        expect(validate(kind, replaceAt(value, place, sentinel), options).issues).toEqual([]);
      }
    },
  );

  it("defers a comparison with it, and no other", () => {
    const given = { imageId: "ami-01234567", accounts: [sentinel, sentinel] };
    expect(validate("launch-permissions", given, options).issues).toEqual([]);
    const twice = { imageId: "ami-01234567", accounts: ["123456789012", sentinel, "123456789012"] };
    expect(validate("launch-permissions", twice, options).issues).toHaveLength(1);
  });

  it("as a whole defers everything", () => {
    expect(validate("image", sentinel, options)).toEqual({ issues: [], unknown: [""] });
  });
});

const toPlace = ({ at, keyword }: { at: string; keyword: string }): string => `${at} ${keyword}`;

/** Keywords about which keys there are, whatever their values. */
const aboutKeys = ["required", "additionalProperties", "propertyNames", "maxProperties"];

/** Whether the fault is decided by looking at the place. */
function isRead(place: string, { at, keyword, reads = [] }: InvalidFixture): boolean {
  const below = place !== at && isWithin(place, at) && !aboutKeys.includes(keyword);
  return below || isWithin(at, place) || reads.some((other) => isWithin(place, other));
}
