/** Documents as values with places: YAML, JSON, anchors, merge keys, and what is refused. Floor: schemas/document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../schemas/document";
import { placesOf } from "./support/places";
import { lookUp } from "../../schemas/inline";

function problemOf(text: string, file = "x.yaml"): string {
  const { problems } = parseDocument(text, file);
  expect(problems).toHaveLength(1);
  return (
    problems.map(({ keyword, message, range }) => `${range.line}:${range.column} ${keyword} ${message}`)[0] ??
    ""
  );
}

describe("values", () => {
  it("are those of YAML 1.2, whatever a directive says", () => {
    const text = "%YAML 1.1\n---\na: yes\nb: 012\nc: 2027-01-01\nd: 1:30\ne: ~\nf: 0x1F\ng: !!str 012\n";
    expect(parseDocument(text, "x.yaml").value).toEqual({
      ...{ a: "yes", b: 12, c: "2027-01-01", d: "1:30", e: null, f: 31, g: "012" },
    });
  });

  it("keep keys as they are written", () => {
    expect(parseDocument("012: a\ntrue: b\n", "x.yaml").value).toEqual({ "012": "a", true: "b" });
  });

  it("take merged parts, of which the first wins, and what is stated wins over all", () => {
    const text = 'a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], z: 3 }\nd: { "<<": 1 }\n';
    expect(parseDocument(text, "x.yaml").value).toMatchObject({ c: { x: 1, y: 1, z: 3 }, d: { "<<": 1 } });
  });

  it("follow an alias to the last anchor of its name before it", () => {
    const text = "a: &n 1\nb: *n\nc: &n 2\nd: *n\n";
    expect(parseDocument(text, "x.yaml").value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  it("are what JSON says, with every place leading back to what is written there", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const document = parseDocument(text, "x.json");
        const hasUnprintable =
          /\\u00[0189][0-9a-f]|\\[bf]|\\ud|[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/.test(text);
        if (hasUnprintable || /(?:^|[^\\])"__proto__"/.test(text)) return;
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(JSON.parse(text));
        for (const place of placesOf(document.value)) {
          expect(JSON.parse(document.writtenAt(place) ?? "")).toEqual(
            JSON.parse(JSON.stringify(lookUp(document.value, place))),
          );
        }
      }),
    );
  });
});

describe("places", () => {
  const document = parseDocument("a: &a\n  b: [1, two words]\nc:\n  <<: *a\n  d: 'x'\n", "dir/x.yaml");

  it("are ranges of values and of keys", () => {
    const file = "dir/x.yaml";
    expect(document.rangeAt("/a/b/1")).toEqual({ file, line: 2, column: 10, endLine: 2, endColumn: 19 });
    expect(document.rangeAt("/a/b", "key")).toEqual({ file, line: 2, column: 3, endLine: 2, endColumn: 4 });
    expect(document.rangeAt("/c/d")).toEqual({ file, line: 5, column: 6, endLine: 5, endColumn: 9 });
    expect(document.rangeAt("/c")).toEqual({ file, line: 4, column: 3, endLine: 5, endColumn: 9 });
  });

  it("lead to where merged text stands, and to nothing for what is not there", () => {
    expect(document.rangeAt("/c/b/0")).toEqual(document.rangeAt("/a/b/0"));
    expect(document.rangeAt("/c/b/2")).toBeUndefined();
    expect(document.rangeAt("/a/b/0", "key")).toBeUndefined();
    expect(document.rangeAt("/toString")).toBeUndefined();
  });
});

describe("what YAML is refused for", () => {
  it.each([
    ["a tab", "a:\n\t- b\n", "2:1 syntax a tab cannot indent; it must be spaces."],
    ["two keys on a line", "a: b: c\n", "1:4 syntax a second `: ` stands on this line"],
    ["uneven indentation", "a:\n  b: 1\n c: 2\n", "3:1 syntax the indentation does not fit"],
    ["an open bracket", "a: [1,\nb: 3\n", "2:1 syntax what begins before this is not closed"],
    ["an open quote", 'a: "b\n', "2:1 syntax what begins before this is not closed"],
    ["a lost colon", "a\nb: 1\n", "1:1 syntax a key goes over several lines, or its colon is missing"],
    ["a reserved character", "a: @b\n", "1:4 syntax a value cannot begin with this character"],
    ["an unknown escape", 'a: "\\q"\n', "1:5 syntax `\\` begins an escape that does not exist"],
    ["a stray bracket", "a: 1\n]\n", "2:1 syntax `]` cannot stand here"],
    ["a tag", "a: !Ref b\n", "1:4 syntax a tag such as `!Name` means nothing here"],
    ["a tag of other YAML", "a: !!binary aGk=\n", "1:4 syntax a tag such as `!Name` means nothing here"],
    ["a key that is a list", "? [a]\n: b\n", "1:3 syntax"],
    [
      "an alias of nothing",
      "a: *b\n",
      "1:4 syntax `*b` names no anchor before it; `&b` must stand at what is meant.",
    ],
    ["a merge of no map", "a: &a 1\nb: { <<: *a }\n", "2:6 syntax `<<` merges maps"],
    ["a second document", "a: 1\n---\nb: 2\n", "3:1 syntax a second document begins here"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "3:1 duplicate-key `a` is stated twice; it must be stated once."],
  ])("%s", (_, text, wanted) => {
    expect(problemOf(text)).toContain(wanted);
  });

  it("lets a document end with its mark", () => {
    expect(parseDocument("a: 1\n...\n", "x.yaml").problems).toEqual([]);
  });
});

describe("what a file called JSON is refused for", () => {
  it.each([
    ["a comma at the end of an object", '{"a": 1,}', "1:8 syntax `,` is not JSON"],
    ["a comma at the end of a list", "[1,]", "1:3 syntax `,` is not JSON"],
    ["a comment", '{\n  // hi\n"a": 1}', "2:3 syntax `// hi` is not JSON"],
    ["a comment of YAML", '# hi\n{"a": 1}', "1:1 syntax `# hi` is not JSON"],
    ["single quotes", "{'a': 1}", "1:2 syntax `'a'` is not JSON"],
    ["a bare key", "{a: 1}", "1:2 syntax `a` is not JSON"],
    ["text behind it", '{"a": 1} x', "1:10 syntax `x` cannot stand here"],
    ["a second value", '{"a": 1}\n{"b": 2}', "2:1 syntax `{` cannot stand here"],
    ["a key without value", '{"a"}', '1:2 syntax `"a"` has no value'],
    ["a zero in front", '{"a": 01}', "1:7 syntax `01` is not JSON"],
    ["a line end in text", '{"a": "b\nc"}', '1:7 syntax `"b` is not JSON'],
    ["an alias", '{"a": &a 1, "b": *a}', "1:7 syntax `&a` is not JSON"],
    ["YAML", "a: 1\n", "1:1 syntax this is not JSON"],
    ["an end too early", '{"a": [1, 2', "1:12 syntax what begins before this is not closed"],
    ["a key twice", '{"a": 1, "a": 2}', "1:10 duplicate-key `a` is stated twice"],
  ])("%s", (_, text, wanted) => {
    expect(problemOf(text, "x.json")).toContain(wanted);
  });

  it("takes a byte order mark, tabs and line ends", () => {
    expect(parseDocument('\uFEFF{\r\n\t"a": [1, -2.5e3, true, null]\r\n}\r\n', "x.json")).toMatchObject({
      problems: [],
      value: { a: [1, -2500, true, null] },
    });
  });
});
