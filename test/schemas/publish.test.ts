/** What publishing adds for editors and takes away from strangers. Floor: schemas/publish, support. */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { lookUp, type JsonSchema } from "../../schemas/inline";
import { kinds, schemaOf } from "../../schemas/kinds";
import { publishSchema } from "../../schemas/publish";
import { fillBody } from "./editors/support/snippets";
import { placesOf } from "./support/places";

const tenancy: JsonSchema = {
  type: "string",
  description: "Where it `runs`.",
  oneOf: [
    { const: "default", description: "Shared." },
    { const: "host", description: "A `host`." },
  ],
};

describe("publishSchema", () => {
  it("says a description in Markdown as well, and a choice among constants as an enum", () => {
    expect(publishSchema({ type: "object", properties: { tenancy } })).toEqual({
      type: "object",
      properties: {
        tenancy: {
          type: "string",
          description: "Where it `runs`.",
          markdownDescription: "Where it `runs`.",
          enum: ["default", "host"],
          enumDescriptions: ["Shared.", "A `host`."],
          markdownEnumDescriptions: ["Shared.", "A `host`."],
        },
      },
    });
  });

  it("gathers the constants of an open set, and leaves the pattern beside them", () => {
    const anyOf = [...(tenancy.oneOf as JsonSchema[]), { pattern: "^x", description: "Later ones." }];
    expect(publishSchema({ type: "string", anyOf })).toEqual({
      type: "string",
      anyOf: [
        {
          enum: ["default", "host"],
          enumDescriptions: ["Shared.", "A `host`."],
          markdownEnumDescriptions: ["Shared.", "A `host`."],
        },
        { pattern: "^x" },
      ],
    });
  });

  it("tells in a member of another choice what the property is, before the member", () => {
    const oneOf = [
      { const: false, description: "No." },
      { type: "object", description: "Yes." },
    ];
    expect(publishSchema({ description: "Public.", oneOf })).toMatchObject({
      description: "Public.",
      oneOf: [{ description: "Public.\n\nNo." }, { markdownDescription: "Public.\n\nYes." }],
    });
  });

  it("gathers several constants of such a choice", () => {
    const oneOf = [...(tenancy.oneOf as JsonSchema[]), { type: "object", description: "With words." }];
    expect(publishSchema({ description: "Where.", oneOf })).toMatchObject({
      oneOf: [
        {
          markdownDescription: "Where.",
          enum: ["default", "host"],
          enumDescriptions: ["Shared.", "A `host`."],
        },
        { type: "object", description: "Where.\n\nWith words." },
      ],
    });
  });

  it("asks of an object beside a choice what its member asks, where no other member takes one", () => {
    const closed: JsonSchema = { type: "object", additionalProperties: false, properties: { tenancy } };
    const oneOf = [...(tenancy.oneOf as JsonSchema[]), { ...closed, description: "With words." }];
    expect(publishSchema({ oneOf })).toMatchObject({
      oneOf: [{ enum: ["default", "host"] }, { type: "object", description: "With words." }],
      if: { type: "object" },
      then: { type: "object", additionalProperties: false, properties: { tenancy: publishSchema(tenancy) } },
    });
    expect(lookUp(publishSchema({ oneOf }), "/oneOf/1")).not.toHaveProperty("properties");
  });

  const named: JsonSchema = { type: "object", required: ["a"] };

  it.each<[string, JsonSchema]>([
    ["another member takes objects", { oneOf: [named, { type: "object", required: ["b"] }] }],
    ["another member may take objects", { oneOf: [named, { pattern: "^a" }] }],
    ["another member is an object", { oneOf: [named, { const: {} }] }],
    [
      "a condition is there",
      { if: { required: ["b"] }, then: { required: ["c"] }, oneOf: [named, { const: 1 }] },
    ],
  ])("leaves it in its member where %s", (_, schema) => {
    expect(publishSchema(schema).oneOf).toContainEqual(expect.objectContaining(named));
    expect(publishSchema(schema).then).toEqual(schema.then);
  });

  it("publishes what a dependency asks for, and leaves a list of names alone", () => {
    const asks: JsonSchema = { properties: { b: tenancy }, "x-rule": "some-rule" };
    expect(publishSchema({ dependencies: { a: ["b"], c: asks } })).toEqual({
      dependencies: { a: ["b"], c: { properties: { b: publishSchema(tenancy) } } },
    });
  });

  it("leaves out what only we read, and leaves values alone", () => {
    const given: JsonSchema = {
      "x-rule": "some-rule",
      if: { properties: { a: true } },
      then: { description: "why", required: ["b"] },
      properties: { description: { type: "string", default: { description: "x", "x-y": 1 } } },
      defaultSnippets: [{ label: "s", body: { "x-z": "$1", description: "d" } }],
    };
    expect(publishSchema(given)).toEqual({
      if: { properties: { a: true } },
      then: { required: ["b"] },
      properties: { description: { type: "string", default: { description: "x", "x-y": 1 } } },
      defaultSnippets: [{ label: "s", body: { "x-z": "$1", description: "d" } }],
    });
  });
});

/** Whole for an editor to load at every keystroke, yet with every instance type in it. */
const mostBytes = 150_000;

describe.each(kinds)("the published schema of %s", (kind) => {
  const schema = publishSchema(schemaOf(kind));
  const places = placesOf(schema);

  it("stands alone, is small, and describes every property", () => {
    expect(places.filter((at) => /\/(\$ref|x-[a-z]+)$/.test(at))).toEqual([]);
    expect(JSON.stringify(schema, null, 2).length).toBeLessThan(mostBytes);
    const properties = places.filter((at) => /\/properties\/[^/]+$/.test(at) && lookUp(schema, at) !== true);
    const bare = properties.filter(
      (at) => !/\/(if|then)\//.test(at) && typeof lookUp(schema, `${at}/markdownDescription`) !== "string",
    );
    expect(bare).toEqual([]);
  });

  it("offers snippets that it accepts as they are", () => {
    const ajv = new Ajv({ strict: false });
    const snippets = places.filter((at) => /\/defaultSnippets\/\d+$/.test(at));
    for (const at of snippets) {
      const around = lookUp(schema, at.replace(/\/defaultSnippets\/\d+$/, "")) as object;
      const { label, description, body } = lookUp(schema, at) as Readonly<Record<string, unknown>>;
      expect(typeof label).toBe("string");
      expect(typeof description).toBe("string");
      const { $id: _, ...inner } = around as JsonSchema;
      expect({ at, sound: ajv.validate(inner, fillBody(body)) }).toEqual({ at, sound: true });
    }
  });

  it("marks nothing as deprecated without saying what to do instead", () => {
    const marked = places.filter((at) => at.endsWith("/deprecated")).map((at) => at.replace(/ed$/, ""));
    const told = places.filter((at) => at.endsWith("/deprecationMessage"));
    expect(told.map((at) => at.replace(/ionMessage$/, ""))).toEqual(marked);
    for (const at of told) expect(lookUp(schema, at)).toMatch(/; /);
  });
});
