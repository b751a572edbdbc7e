/** References of schemas, and pointers into values. Floor: schemas/inline, schemas/validate's pointers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineSchema, lookUp, splitPointer, type JsonSchema } from "../../schemas/inline";
import { kinds, loadSchema, schemaFile, schemaOf } from "../../schemas/kinds";
import { escapeToken, toPath } from "../../schemas/validate";

const files: Readonly<Record<string, JsonSchema>> = {
  "top.schema.json": {
    properties: {
      here: { $ref: "#/definitions/local" },
      there: { $ref: "deep/other.schema.json#/definitions/a%20name", description: "Own words win." },
      lists: [{ $ref: "#/definitions/local" }],
    },
    definitions: { local: { type: "string" } },
  },
  "deep/other.schema.json": {
    definitions: {
      "a name": { $ref: "#/definitions/next", description: "Words behind the reference." },
      next: { type: "integer", back: { $ref: "../top.schema.json#/definitions/local" } },
    },
  },
  "broken.schema.json": { properties: { lost: { $ref: "#/definitions/nowhere" } } },
};

function load(file: string): JsonSchema {
  const schema = files[file];
  if (schema === undefined) throw new Error(`no ${file}`);
  return schema;
}

describe("inlineSchema", () => {
  it("replaces references into its own file and others, from where they stand", () => {
    expect(inlineSchema("top.schema.json", load)).toEqual({
      properties: {
        here: { type: "string" },
        there: { type: "integer", back: { type: "string" }, description: "Own words win." },
        lists: [{ type: "string" }],
      },
    });
  });

  it("says which reference leads nowhere", () => {
    expect(() => inlineSchema("broken.schema.json", load)).toThrow(
      "broken.schema.json: nothing is at #/definitions/nowhere",
    );
  });

  it("changes no file", () => {
    const before = JSON.stringify(files);
    inlineSchema("top.schema.json", load);
    expect(JSON.stringify(files)).toBe(before);
  });

  it.each(kinds)("leaves no reference in the schema of %s", (kind) => {
    expect(JSON.stringify(schemaOf(kind))).not.toContain("$ref");
    expect(schemaOf(kind)).toEqual(inlineSchema(schemaFile(kind), loadSchema));
  });
});

describe("a JSON Pointer", () => {
  it("leads back to the key it was made from, whatever the key", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (keys) => {
        const pointer = keys.map((key) => `/${escapeToken(key)}`).join("");
        expect(splitPointer(pointer)).toEqual(keys);
      }),
    );
  });

  it("finds what a value owns, and nothing that it inherits", () => {
    const value = { list: ["first", { "a/b~c": { "100%": 1 } }] };
    expect(lookUp(value, "")).toBe(value);
    expect(lookUp(value, "/list/0")).toBe("first");
    expect(lookUp(value, "/list/1/a~1b~0c/100%")).toBe(1);
    for (const pointer of ["/list/2", "/list/0/length", "/toString", "/__proto__", "/list/map", "/a/b/c"]) {
      expect(lookUp(value, pointer)).toBeUndefined();
    }
  });

  it("reads as the user wrote the path", () => {
    expect(toPath("")).toBe("");
    expect(toPath("/blockDeviceMappings/0/ebs/iops")).toBe("blockDeviceMappings[0].ebs.iops");
    expect(toPath("/tags/cost~1centre")).toBe("tags.cost/centre");
  });
});
