/** The published schemas: each stands alone, for whatever validator. Floor: schemas/published, ajv, support. */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { lookUp } from "../../schemas/inline";
import { parseDocument } from "../../schemas/document";
import { publishedNames, publishedSchema } from "../../schemas/published";
import { editorKeywords } from "../../tools/generate/vocabulary";
import {
  invalidConfigurations,
  invalidDocuments,
  invalidFixtures,
  validConfigurations,
  validDocuments,
  validFixtures,
  type Fault,
} from "./support/fixtures";

const sound = [
  ...validFixtures,
  ...validConfigurations,
  ...validDocuments.map(({ kind, name, text }) => ({ kind, name, value: parseDocument(text, name).value })),
];
const faulty: readonly (Fault & { kind: string })[] = [
  ...invalidFixtures,
  ...invalidDocuments,
  ...invalidConfigurations,
];

describe.each(publishedNames)("the published schema %s", (name) => {
  const schema = publishedSchema(name) ?? {};

  it("refers to nothing, and says what it is by a stable `$id`", () => {
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `${name}.schema.json`,
    });
  });

  it("compiles under Ajv's strict mode, the vocabulary of editors declared", () => {
    const ajv = new Ajv({ strict: true });
    for (const keyword of [...editorKeywords, "enumDescriptions", "markdownEnumDescriptions"])
      if (ajv.getKeyword(keyword) === false) ajv.addKeyword(keyword);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it("gives the verdict of its folder on every fixture, to a validator that knows this file alone", () => {
    const validator = new Ajv({ strict: false }).compile(schema);
    const verdicts = (fixtures: readonly { kind: string; value: unknown }[]): unknown[] =>
      fixtures.filter(({ kind }) => kind === name).map(({ value }) => validator(value));
    expect(new Set(verdicts(sound))).toEqual(new Set([true]));
    expect(new Set(verdicts(faulty))).toEqual(new Set([false]));
  });
});

describe("an editor", () => {
  const schema = publishedSchema("manifest") ?? {};

  it("is offered snippets that hold", () => {
    const validator = new Ajv({ strict: false }).compile(schema);
    const bodies = JSON.stringify(lookUp(schema, "/defaultSnippets/0/body"));
    const filled = bodies.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1").replace(/\$\{\d+:([^}]+)\}/g, "$1");
    expect(validator(JSON.parse(filled))).toBe(true);
  });
});

it("a name that is none gives nothing", () => {
  expect(publishedSchema("definitions")).toBeUndefined();
  expect(publishedSchema("toString")).toBeUndefined();
});
