import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { isObject, unknownValue } from "../../../policies/engine/value";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import { readers } from "../../../policies/readers/resources";
import { rules } from "../../../policies/rules";
import { resourceCases, unknownString } from "../support/resource-cases";
import { placesIn, withChange } from "../support/subjects";

const read = (type: string, inputs: unknown): Record<string, [string, unknown]> =>
  Object.fromEntries(
    subjectsFromInputs(type, "it", inputs, pulumiEncoding).map(({ id, kind, spec }) => [
      id.replace(/^it#?/, ""),
      [kind, spec],
    ]),
  );

test.each(resourceCases)("%s: %s", (token, _, inputs, subjects) => {
  expect(read(token, inputs)).toEqual(subjects);
});

test("every type has a case", () => {
  expect(new Set(resourceCases.map(([token]) => token))).toEqual(new Set(Object.keys(readers)));
});

test.each(resourceCases.filter(([token]) => token.startsWith("aws:")))(
  "%s in its short form: %s",
  (token, _, inputs, subjects) => {
    expect(read(token.replace(/\/\w+:/, ":"), inputs)).toEqual(subjects);
  },
);

test("a resource that rules do not look at is no subject", () => {
  for (const type of ["aws:s3/bucket:Bucket", "aws:ec2/vpc:Vpc", "aws:ec2:Vpc", "", "__proto__", "toString"])
    expect(read(type, {})).toEqual({});
});

test("a group without a template is no launch", () => {
  expect(read("aws:autoscaling/group:Group", { minSize: 1, maxSize: 1 })).toEqual({});
});

/** All the ways in which an input says that it cannot tell. */
const unknowns: readonly unknown[] = [
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  unknownString,
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
  "[secret]",
  { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:…" },
];

/** Whether a value says nothing that another does not say, and leaves out nothing but by saying that it is not known. */
function isWeaker(now: unknown, before: unknown): boolean {
  if (now === unknownValue) return true;
  if (Array.isArray(now) && Array.isArray(before)) {
    const isOpen = now.includes(unknownValue) || now.length === before.length;
    return isOpen && now.every((item) => before.some((other) => isWeaker(item, other)));
  }
  if (!isObject(now) || !isObject(before)) return now === before;
  const [after, earlier] = [now as Record<string, unknown>, before as Record<string, unknown>];
  return [...Object.keys(after), ...Object.keys(earlier)].every((key) => isWeaker(after[key], earlier[key]));
}

describe("an unknown in any place", () => {
  test.each(resourceCases)("%s: %s: hides, and changes nothing else", (token, _, inputs, subjects) => {
    for (const place of placesIn(inputs)) {
      for (const [index, unknown] of unknowns.entries()) {
        const changed = read(token, withChange({ inputs }, `/inputs${place}`, unknown).inputs);
        // Whatever stands for it, it is the same unknown.
        if (index > 0) {
          expect(changed).toEqual(
            read(token, withChange({ inputs }, `/inputs${place}`, unknownString).inputs),
          );
          continue;
        }
        const isHere = (at: string): boolean => at in subjects;
        for (const [at, [kind, spec]] of Object.entries(changed)) {
          const before = subjects[at];
          if (before === undefined) expect([place, at, openOf(spec)]).toEqual([place, at, true]);
          else expect([place, at, kind, isWeaker(spec, before[1])]).toEqual([place, at, before[0], true]);
        }
        expect(
          Object.keys(changed).some(isHere) || Object.values(changed).some(([, spec]) => openOf(spec)),
        ).toBe(true);
      }
    }
  });
});

/** Whether a spec says nothing but where it is. */
function openOf(spec: unknown): boolean {
  const told = Object.entries(spec as object).filter(([key]) => key !== "region");
  return told.some(([, value]) => value === unknownValue);
}

const properties = [
  ...new Set(resourceCases.flatMap(([, , inputs]) => placesIn(inputs)).flatMap((place) => place.split("/"))),
  "__proto__",
].filter((property) => !/^\d*$/.test(property));

test("whatever is in the inputs, reading and checking them never fails", () => {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, "", "io2", "/dev/sdf", unknownString, "[secret]"),
      fc.double(),
      fc.string(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...properties), tie("value"), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(readers)), value, (type, inputs) => {
      run(subjectsFromInputs(type, "it", inputs, pulumiEncoding), rules, { now: new Date(0) });
    }),
    { numRuns: 4_000 },
  );
});
