/** The published schemas: each stands alone, for whatever validator. Floor: schemas/published, ajv, support. */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { instanceTypeNames } from "../../catalog/instance-types";
import { lookUp } from "../../schemas/inline";
import { parseDocument } from "../../schemas/document";
import { publishedNames, publishSchema } from "../../schemas/published";
import { editorKeywords } from "../../tools/generate/vocabulary";
import {
  invalidDocuments,
  invalidFixtures,
  validDocuments,
  validFixtures,
  type Fault,
} from "./support/fixtures";

const sound = [
  ...validFixtures,
  ...validDocuments.map(({ kind, name, text }) => ({ kind, name, value: parseDocument(text, name).value })),
];
const faulty: readonly (Fault & { kind: string })[] = [...invalidFixtures, ...invalidDocuments];

describe.each(publishedNames)("the published schema %s", (name) => {
  const schema = publishSchema(name) ?? {};

  it("refers to nothing, and says what it is by a stable `$id`", () => {
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `${name}.schema.json`,
    });
  });

  it("compiles under Ajv's strict mode, the vocabulary of editors declared", () => {
    const ajv = new Ajv({ strict: true });
    for (const keyword of editorKeywords) ajv.addKeyword(keyword);
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
  const schema = publishSchema("manifest") ?? {};
  const image = "/properties/images/additionalProperties/properties";

  it("shows the allowed values and the default with the description", () => {
    expect(lookUp(schema, `${image}/deregistrationProtection/markdownDescription`)).toBe(
      "Whether the image and its copies are protected against being deregistered, by whomever. Default: false. Changed in place.\n\n" +
        "- `false`: Not protected.\n- `true`: Protected until protection is taken away.\n" +
        "- `with-cooldown`: Protected until 24 hours after protection is taken away.",
    );
    expect(lookUp(schema, `${image}/source/properties/noReboot/markdownDescription`)).toBeUndefined();
  });

  it("shows with a value what its property is", () => {
    expect(lookUp(schema, `${image}/bootMode/oneOf/0/markdownDescription`)).toMatch(
      /^`legacy-bios`: Legacy BIOS\.\n\nBoot mode\. .*Changing this replaces the image\.$/,
    );
  });

  it("completes every instance type of the release, and no type is refused by the pattern beside them", () => {
    const types = lookUp(schema, `${image}/launches/items/anyOf/1/enum`);
    expect(types).toEqual(instanceTypeNames());
    const pattern = new RegExp(String(lookUp(schema, `${image}/launches/items/anyOf/0/pattern`)));
    expect(instanceTypeNames().filter((type) => !pattern.test(type))).toEqual([]);
  });

  it("is offered snippets that hold", () => {
    const validator = new Ajv({ strict: false }).compile(schema);
    const bodies = JSON.stringify(lookUp(schema, "/defaultSnippets/0/body"));
    const filled = bodies.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1").replace(/\$\{\d+:([^}]+)\}/g, "$1");
    expect(validator(JSON.parse(filled))).toBe(true);
  });
});

it("a name that is none gives nothing", () => {
  expect(publishSchema("definitions")).toBeUndefined();
  expect(publishSchema("toString")).toBeUndefined();
});
