/**
 * What an editor shows at a cursor: the description of what is under it, and on completion every key, every constant
 * with its own description, instance types and snippets. Floor: support, the fixtures.
 */
import { describe, expect, it } from "vitest";
import { instanceTypeNames } from "../../../catalog/instance-types";
import { lookUp, type JsonSchema } from "../../../schemas/inline";
import { kinds, schemaOf } from "../../../schemas/kinds";
import { validate } from "../../../schemas/validate";
import { fullValue } from "../support/fixtures";
import { placesOf } from "../support/places";
import { editors, type Editor, type Offer } from "./support/editor";
import { findSpot } from "./support/places";
import { fill, insert } from "./support/snippets";

/** The schema of a place in a value; in a choice, that of the member that is an object. */
function schemaAt(schema: JsonSchema, at: string): JsonSchema | undefined {
  let found: JsonSchema | undefined = schema;
  for (const token of at.split("/").slice(1)) {
    const members: readonly JsonSchema[] = [found, ...((found?.oneOf ?? []) as JsonSchema[])].filter(
      (member) => member !== undefined,
    );
    const inner: unknown[] = members.map(
      (member) => lookUp(member, `/properties/${token}`) ?? (/^\d+$/.test(token) ? member.items : undefined),
    );
    found = inner.find((item) => item !== undefined) as JsonSchema | undefined;
  }
  return found;
}

/** The text of a schema that a reader is to see: both servers show Markdown as it is. */
function textOf(schema: JsonSchema | undefined): string {
  return String(schema?.description);
}

/** Every property that the full fixtures state; what several kinds say in the same words, once. */
const stated = kinds
  .flatMap((kind) =>
    placesOf(fullValue(kind)).map((at) => ({ kind, at, schema: schemaAt(schemaOf(kind), at) })),
  )
  .filter(({ at, schema }) => at !== "" && !/\/\d+$/.test(at) && schema?.description !== undefined)
  .filter(
    ({ schema }, index, all) => all.findIndex((other) => textOf(other.schema) === textOf(schema)) === index,
  );

const choices = stated.filter(
  ({ schema }) => schema?.type === "string" && (schema.oneOf !== undefined || schema.anyOf !== undefined),
);

describe("the cases", () => {
  it("are many", () => {
    expect(stated.length).toBeGreaterThan(100);
    expect(choices.length).toBeGreaterThan(15);
  });
});

describe.each(editors)("$name", (editor) => {
  it.each(stated)("shows on the key of $kind$at what it is", async ({ kind, at, schema }) => {
    const text = editor.write(fullValue(kind));
    const { key } = findSpot(text, at);
    expect(await editor.hover(kind, text, (key?.start ?? 0) + 1)).toContain(textOf(schema));
  });

  it.each(choices)("shows on the value of $kind$at what it means", async ({ kind, at, schema }) => {
    const value = lookUp(fullValue(kind), at);
    const text = editor.write(fullValue(kind));
    const shown = await editor.hover(kind, text, findSpot(text, at).value.start + 1);
    const members = (schema?.oneOf ?? schema?.anyOf) as JsonSchema[];
    const member = members.find((other) => other.const === value);
    expect(shown).toContain(textOf(schema));
    if (member !== undefined) expect(shown).toContain(`\`${String(value)}\`: ${textOf(member)}`);
  });

  it.each(choices)("offers for $kind$at every constant with its meaning", async ({ kind, at, schema }) => {
    const text = editor.write(fullValue(kind));
    const offers = await editor.complete(kind, text, findSpot(text, at).value.start + 1);
    const members = (schema?.oneOf ?? schema?.anyOf) as JsonSchema[];
    for (const member of members.filter((other) => "const" in other)) {
      expect(textOffered(offers, String(member.const))).toBe(textOf(member));
    }
  });

  it.each(kinds)("offers every key of %s with its description, but none that is deprecated", async (kind) => {
    const [text, offset] = editor.name.startsWith("yaml") ? ["\n", 0] : ["{  }", 2];
    const offers = await editor.complete(kind, text, offset);
    const properties = Object.entries(schemaOf(kind).properties ?? {}) as [string, JsonSchema][];
    for (const [name, schema] of properties) {
      expect(textOffered(offers, name)).toBe(schema.deprecated === true ? undefined : textOf(schema));
    }
  });

  it("offers every instance type that is known", async () => {
    const text = editor.write({ instanceType: "t4g.micro" });
    const offers = await editor.complete("launch", text, findSpot(text, "/instanceType").value.start + 1);
    const offered = new Set(offers.map(({ label }) => bare(label)));
    expect(instanceTypeNames().filter((name) => !offered.has(name))).toEqual([]);
  });

  it("offers snippets, and each makes a sound document of an unfinished one", async () => {
    const made = await Promise.all(unfinished(editor).map((draft) => complete(editor, draft)));
    expect(made).toEqual(made.map(({ snippet }) => ({ snippet, issues: [] })));
  });
});

/** A document to the cursor, marked by `|`, and the snippet that is wanted there. */
interface Draft {
  readonly kind: "launch-permissions" | "image";
  readonly text: string;
  readonly snippet: string;
}

const unfinished = (editor: Editor): readonly Draft[] =>
  editor.name.startsWith("yaml")
    ? [
        {
          kind: "launch-permissions",
          text: "imageId: ami-01234567\npublic: |\n",
          snippet: "public, on purpose",
        },
        { kind: "image", text: "architecture: arm64\ntags:\n  |\n", snippet: "tags" },
        { kind: "image", text: "architecture: arm64\nblockDeviceMappings:\n  - |\n", snippet: "root volume" },
        { kind: "image", text: "architecture: arm64\nblockDeviceMappings:\n  - |\n", snippet: "data volume" },
      ]
    : [
        {
          kind: "launch-permissions",
          text: '{ "imageId": "ami-01234567", "public": | }',
          snippet: "public, on purpose",
        },
        { kind: "image", text: '{ "architecture": "arm64", "tags": | }', snippet: "tags" },
        {
          kind: "image",
          text: '{ "architecture": "arm64", "blockDeviceMappings": [ | ] }',
          snippet: "root volume",
        },
        {
          kind: "image",
          text: '{ "architecture": "arm64", "blockDeviceMappings": [ | ] }',
          snippet: "data volume",
        },
      ];

async function complete(
  editor: Editor,
  { kind, text, snippet }: Draft,
): Promise<{ snippet: string; issues: unknown[] }> {
  const offset = text.indexOf("|");
  const offers = await editor.complete(kind, text.replace("|", ""), offset);
  const offer = offers.find(({ label }) => label === snippet);
  if (offer === undefined) return { snippet, issues: [offers.map(({ label }) => label)] };
  const value = insert(text, offset, fill(offer.inserts));
  return { snippet, issues: [...validate(kind, value).issues] };
}

function textOffered(offers: readonly Offer[], label: string): string | undefined {
  return offers.find((offer) => bare(offer.label) === label)?.text;
}

/** A label without quotes. */
function bare(label: string): string {
  return label.replaceAll(/^["']|["']$/g, "");
}
