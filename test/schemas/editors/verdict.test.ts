/**
 * Editors say of every fixture what we say, at the place that we name. Where one cannot, the list below says why,
 * and fails when it can. Floor: support, the fixtures.
 */
import { describe, expect, it } from "vitest";
import { lookUp } from "../../../schemas/inline";
import { findKeywordErrors, schemaOf, type Kind } from "../../../schemas/kinds";
import { placesOf } from "../support/places";
import { invalidFixtures, validFixtures } from "../support/fixtures";
import { editors, type Mark } from "./support/editor";
import { findSpot, spansOf, type Span } from "./support/places";

/** Sound fixtures that a server marks all the same, by server, with what it says. */
const wronglyMarked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // It counts UTF-16 units where JSON Schema counts characters: 256 characters outside the BMP are 512 units.
  "yaml-language-server": { "image/highest-bounds.json": "String is longer than the maximum length of 256." },
};

/** What the schema says of properties that EC2 still has and nobody starts with: a mark, and no fault. */
function deprecationsOf(kind: Kind): string[] {
  const schema = schemaOf(kind);
  const messages = placesOf(schema).filter((place) => place.endsWith("/deprecationMessage"));
  return messages.map((place) => String(lookUp(schema, place)));
}

const isFault =
  (kind: Kind) =>
  ({ message }: Mark): boolean =>
    !deprecationsOf(kind).includes(message);

describe.each(editors)("$name", (editor) => {
  it.each(validFixtures)("accepts $kind/$name", async ({ kind, name, value }) => {
    const marks = await editor.diagnose(kind, editor.write(value));
    const known = wronglyMarked[editor.name]?.[`${kind}/${name}`];
    expect(marks.filter(isFault(kind)).map(({ message }) => message)).toEqual(
      known === undefined ? [] : [known],
    );
  });

  it.each(invalidFixtures)("marks the fault of $kind/$name where it is", async (fixture) => {
    const text = editor.write(fixture.value);
    const marks = (await editor.diagnose(fixture.kind, text)).filter(isFault(fixture.kind));
    expect(marks).not.toEqual([]);
    const spans = spansOf(fixture, findKeywordErrors(fixture.kind, fixture.value), text);
    for (const { start, end } of marks) expect(spans).toContainEqual({ start, end });
  });

  it("marks what is deprecated, and says what to do instead", async () => {
    const text = editor.write({ architecture: "x86_64", kernelId: "aki-01234567" });
    const [mark, ...others] = await editor.diagnose("image", text);
    expect(others).toEqual([]);
    expect(deprecationsOf("image")).toContain(mark?.message);
    expect(text.slice(mark?.start, mark?.end)).toContain("kernelId");
  });
});

describe("the place of a fault", () => {
  it("is of the place named alone", () => {
    const text = '{ "tags": { "a/b": "x" }, "list": [1, 22] }';
    const read = (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
    expect(read(findSpot(text, "/tags/a~1b").key)).toBe('"a/b"');
    expect(read(findSpot(text, "/list/1").value)).toBe("22");
    expect(findSpot(text, "/list/1").key).toBeUndefined();
    expect(() => findSpot(text, "/list/2")).toThrow("nothing is at /list/2");
  });
});
