/**
 * The published files and nothing else of ours, in the hands of validators that have never heard of us: the same
 * verdict on every fixture. Floor: ajv, Python's jsonschema, schemas/published, the fixtures.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "../../schemas/document";
import { publishedNames, publishedSchema } from "../../schemas/published";
import { runCommand } from "../../tools/engine/command";
import { installTimeout, pythonWithPackages } from "../emulator/homework/environment";
import {
  invalidConfigurations,
  invalidDocuments,
  invalidFixtures,
  validConfigurations,
  validDocuments,
  validFixtures,
} from "./support/fixtures";

const folder = mkdtempSync(join(tmpdir(), "schemas-"));
const published = join(folder, "published");
mkdirSync(published);
const schemaFile = (name: string): string => `${name}.schema.json`;
for (const name of publishedNames)
  writeFileSync(join(published, schemaFile(name)), JSON.stringify(publishedSchema(name)));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const readSchema = (file: string): object =>
  JSON.parse(readFileSync(join(published, file), "utf8")) as object;

const documents = validDocuments.map((document) => {
  const { kind, name, text } = document;
  return { kind, name, value: parseDocument(text, name).value };
});

interface Case {
  readonly kind: string;
  readonly name: string;
  readonly value: unknown;
}

const cases = [
  ...[...validFixtures, ...documents, ...validConfigurations].map((given: Case) => ({
    ...given,
    sound: true,
  })),
  ...[...invalidFixtures, ...invalidDocuments, ...invalidConfigurations].map((given: Case) => ({
    ...given,
    sound: false,
  })),
];

describe("Ajv", () => {
  const strangers = new Map<string, (value: unknown) => boolean>();
  beforeAll(() => {
    const ajv = new Ajv({ strict: false });
    for (const kind of publishedNames) strangers.set(kind, ajv.compile(readSchema(schemaFile(kind))));
  });

  it.each(cases)("says of $kind/$name what we say", ({ kind, value, sound }) => {
    expect(strangers.get(kind)?.(value)).toBe(sound);
  });

  it.each(publishedNames)("needs no formats for %s", (kind) => {
    expect(JSON.stringify(readSchema(schemaFile(kind)))).not.toContain('"format":');
  });

  it("in its strict mode asks for a word about what editors read, and is content with it", () => {
    const strict = new Ajv({ strict: true });
    const schema = readSchema("image.schema.json");
    expect(() => strict.compile(schema)).toThrow('unknown keyword: "markdownDescription"');
    strict.addVocabulary([
      "markdownDescription",
      "enumDescriptions",
      "markdownEnumDescriptions",
      "patternErrorMessage",
      "defaultSnippets",
      "deprecationMessage",
    ]);
    for (const file of readdirSync(published))
      expect(() => strict.compile({ ...readSchema(file), $id: `${file}-strict` })).not.toThrow();
  });
});

describe("Python's jsonschema", () => {
  let verdicts: readonly unknown[] = [];
  beforeAll(async () => {
    const pairs = join(folder, "pairs.json");
    writeFileSync(pairs, JSON.stringify(cases.map(({ kind, value }) => [schemaFile(kind), value])));
    const script = join(__dirname, "strangers", "verdicts.py");
    const python = await pythonWithPackages();
    const { code, stdout, stderr } = await runCommand(python, [script, published, pairs]);
    if (code !== 0) throw new Error(stderr);
    verdicts = JSON.parse(stdout) as unknown[];
  }, installTimeout + 60_000);

  it.each(cases.map((given, index) => ({ ...given, index })))(
    "says of $kind/$name what we say",
    ({ index, sound }) => {
      expect(verdicts[index]).toBe(sound);
    },
  );
});
