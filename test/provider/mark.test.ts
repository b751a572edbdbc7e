import fc from "fast-check";
import { expect, it } from "vitest";
import { toMark } from "../../provider/resources/inputs";

const urn = "urn:pulumi:prod::images::acme:web:Golden$pulumi-nodejs:dynamic/ami:Image::golden";

it("says whose a resource is, in what a tag value can hold", () => {
  expect(toMark("acme", urn)).toBe(
    "acme/prod::images::acme:web:Golden+pulumi-nodejs:dynamic/ami:Image::golden",
  );
});

it("tells apart what differs in anything, names of any length and script included", () => {
  const names = fc.tuple(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
  );
  fc.assert(
    fc.property(names, ([a, b]) => {
      const [first, second] = [a, b].map((name) =>
        toMark(
          "acme",
          urn.replace("golden", () => name),
        ),
      );
      expect(first === second).toBe(a === b);
      expect(first?.length).toBeLessThanOrEqual(256);
    }),
  );
  expect(toMark("acme", urn.replace("golden", "a+b"))).not.toBe(toMark("acme", urn.replace("golden", "a$b")));
  expect(toMark("acme", urn)).not.toBe(toMark("acme", urn.replace("acme:web:Golden$", "")));
});
