/**
 * Whatever a schema demands, a fixture breaks; whatever it offers, a fixture takes.
 * Floor: support/coverage, support/fixtures.
 */
import { describe, expect, it } from "vitest";
import { type JsonSchema } from "../../schemas/inline";
import { parseDocument } from "../../schemas/document";
import { documentFile, documentSchema, findDocumentErrors, loadSchema } from "../../schemas/documents";
import { findKeywordErrors, kinds, schemaFile, schemaOf } from "../../schemas/kinds";
import { brokenPaths, demandsOf, findUncovered, takenPaths, type Reach } from "./support/coverage";
import {
  invalidDocuments,
  invalidFixtures,
  validDocuments,
  validFixtures,
  type InvalidDocument,
  type InvalidFixture,
  type ValidDocument,
  type ValidFixture,
} from "./support/fixtures";

const broken = ({ kind, value, at, keyword }: InvalidFixture): Reach => ({
  file: schemaFile(kind),
  paths: brokenPaths(findKeywordErrors(kind, value), at, keyword),
});
const taken = ({ kind, value }: ValidFixture): Reach => ({
  file: schemaFile(kind),
  paths: new Set(takenPaths(schemaOf(kind), value)),
});

const brokenDocument = ({ kind, value, at, keyword }: InvalidDocument): Reach => ({
  file: documentFile(kind),
  paths: brokenPaths(findDocumentErrors(kind, value), at, keyword),
});
const takenDocument = ({ kind, name, text }: ValidDocument): Reach => ({
  file: documentFile(kind),
  paths: new Set(takenPaths(documentSchema(kind), parseDocument(text, name).value)),
});

describe("the fixtures", () => {
  it("break every keyword, and hold a fault in every property", () => {
    expect(
      findUncovered(
        ["keyword", "property"],
        [...invalidFixtures.map(broken), ...invalidDocuments.map(brokenDocument)],
        loadSchema,
      ),
    ).toEqual([]);
  });

  it("state every property, and take every member of every choice", () => {
    expect(
      findUncovered(
        ["property", "member"],
        [...validFixtures.map(taken), ...validDocuments.map(takenDocument)],
        loadSchema,
      ),
    ).toEqual([]);
  });
});

describe("the coverage", () => {
  it("names what only the fixture left out had broken", () => {
    const uncovered = (left: string): string[] =>
      findUncovered(
        ["keyword", "property"],
        invalidFixtures.filter(({ name }) => name !== left).map(broken),
        loadSchema,
      );
    expect(uncovered("property-misspelt.json")).toEqual(
      kinds.map((kind) => `${schemaFile(kind)}#/additionalProperties`),
    );
    expect(uncovered("duration-between-quarters.json")).toEqual([
      "image-copy.schema.json#/properties/snapshotCopyCompletionDurationMinutes/multipleOf",
    ]);
    expect(uncovered("key-without-encrypted.json")).toEqual([
      "image-copy.schema.json#/then/required/encrypted",
    ]);
    expect(uncovered("tags-key-too-long.json")).toEqual([
      "definitions.schema.json#/definitions/tags/propertyNames/maxLength",
      "definitions.schema.json#/definitions/ec2Tags/propertyNames/maxLength",
    ]);
    expect(uncovered("public-not-scrubbed.json")).toEqual([
      "launch-permissions.schema.json#/properties/public/oneOf/1/properties/scrubbed/const",
    ]);
  });

  it("names a member of a choice that no sound value takes", () => {
    const without = validFixtures.filter(
      ({ name }) => name !== "mac-apple.json" && name !== "volume-types.json",
    );
    expect(findUncovered(["member"], without.map(taken), loadSchema)).toEqual(
      expect.arrayContaining([
        "image.schema.json#/properties/architecture/oneOf/4",
        "definitions.schema.json#/definitions/volumeType/anyOf/7",
      ]),
    );
  });

  const small: JsonSchema = {
    properties: { port: { $ref: "shared.schema.json#/port" }, other: { $ref: "shared.schema.json#/port" } },
  };
  const load = (file: string): JsonSchema =>
    file === "small.schema.json" ? small : { port: { type: "integer", maximum: 65_535 } };

  it("counts what is shared once, and each reference to it", () => {
    const paths = new Set(["#/properties/port", "#/properties/port/maximum"]);
    const all: Reach = { file: "small.schema.json", paths };
    expect(findUncovered(["keyword", "property"], [all], load)).toEqual([
      "shared.schema.json#/port/type",
      "small.schema.json#/properties/other",
    ]);
  });

  it("refuses a keyword that it has not heard of", () => {
    expect(() => [...demandsOf("new.schema.json", () => ({ contains: {} }))]).toThrow("`contains`");
  });
});
