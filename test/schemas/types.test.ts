/**
 * The generated types take every sound fixture, and refuse what types can refuse: one run of the compiler over one
 * text. Floor: typescript, the generated types, the fixtures.
 */
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { findKeywordErrors } from "../../schemas/kinds";
import { parseDocument } from "../../schemas/document";
import { type DocumentKind } from "../../schemas/documents";
import {
  invalidDocuments,
  invalidFixtures,
  validDocuments,
  validFixtures,
  type InvalidFixture,
  type ValidFixture,
} from "./support/fixtures";

const folder = join(__dirname, "../../schemas/generated");
const proof = join(folder, "proof.ts");
const options: ts.CompilerOptions = {
  lib: ["lib.es5.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

type Case = Pick<ValidFixture, "name" | "value"> & { readonly kind: ValidFixture["kind"] | DocumentKind };
const label = ({ kind, name }: Case): string => `${kind}/${name}`;

/** The cases that the compiler refuses, by their labels. */
function findRefused(cases: readonly Case[]): Set<string> {
  const lines = cases.map(
    ({ kind, value }, index) =>
      `export const case${String(index)}: All[${JSON.stringify(kind)}] = ${JSON.stringify(value)};`,
  );
  const text = [
    'import type { Documents, Specs } from "./types"; type All = Specs & Documents;',
    ...lines,
  ].join("\n");
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.getSourceFile = (file, ...rest) =>
    file === proof
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : disk.getSourceFile(file, ...rest);
  const program = ts.createProgram([proof], options, host);
  const refused = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const broken =
      file?.fileName === proof ? cases[file.getLineAndCharacterOfPosition(start).line - 1] : undefined;
    if (broken === undefined) throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    return label(broken);
  });
  return new Set(refused);
}

/** Keywords that a type states too; of a condition it knows nothing. */
function isOfTypes({ kind, value, at, keyword }: InvalidFixture): boolean {
  const own = findKeywordErrors(kind, value).filter((error) => error.instancePath === at);
  const isAsked = own.some((error) => error.schemaPath.includes("/then/"));
  return ["type", "required", "additionalProperties", "const", "oneOf"].includes(keyword) && !isAsked;
}

/** Where a type says less than its schema, and why. */
const beyondTypes: Readonly<Record<string, string>> = {
  "image/ebs-volumeSize-fraction.json": "a number may be a fraction",
  "account-settings/instanceMetadataDefaults-httpPutResponseHopLimit-zero.json": "a number has no range",
  "account-settings/instanceMetadataDefaults-httpPutResponseHopLimit-too-high.json": "a number has no range",
};

describe("the generated types", () => {
  const faulty = invalidFixtures.filter(isOfTypes);
  let refused: ReadonlySet<string> = new Set();
  const documents = validDocuments.map((document) => {
    const { kind, name, text } = document;
    return { kind, name, value: parseDocument(text, name).value };
  });
  const faultyKeys = invalidDocuments.filter(({ keyword }) => keyword === "additionalProperties");
  // One run for all: the compiler takes seconds to begin.
  beforeAll(() => {
    refused = findRefused([...validFixtures, ...documents, ...faulty, ...faultyKeys]);
  }, 60_000);

  it("take every sound fixture", () => {
    expect([...validFixtures, ...documents].map(label).filter((name) => refused.has(name))).toEqual([]);
  });

  it("refuse in a manifest every key that is none", () => {
    expect(faultyKeys.length).toBeGreaterThan(4);
    expect(faultyKeys.map(label).filter((name) => !refused.has(name))).toEqual([]);
  });

  it("refuse every fault in types, keys and closed sets", () => {
    const taken = faulty.map(label).filter((name) => !refused.has(name));
    expect(faulty.length).toBeGreaterThan(200);
    expect(taken.sort()).toEqual(Object.keys(beyondTypes).sort());
  });
});
