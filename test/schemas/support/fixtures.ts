/**
 * The fixtures of each kind, document and configuration: values that have its shape, and values with one fault each.
 * Floor: schemas/kinds, documents and configurations, the files under `fixtures/`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configurationKinds, type ConfigurationKind } from "../../../schemas/configurations";
import { documentKinds, type DocumentKind } from "../../../schemas/documents";
import { kinds, type Kind } from "../../../schemas/kinds";

export interface ValidFixture {
  readonly kind: Kind;
  /** File name, without its folder. */
  readonly name: string;
  readonly value: unknown;
}

/** What the file of a faulty value holds. */
export interface Fault {
  readonly value: unknown;
  /** Where the issue is. */
  readonly at: string;
  readonly keyword: string;
  /** The essential part of the message. */
  readonly says: string;
  /** Other places that the keyword looks at: while one of them is unknown, there is no issue. */
  readonly reads?: readonly string[];
}

export type InvalidFixture = Fault & Omit<ValidFixture, "value">;

export const validFixtures: readonly ValidFixture[] = kinds.flatMap((kind) =>
  readFolder(kind, "valid").map(([name, value]) => ({ kind, name, value })),
);

export const invalidFixtures: readonly InvalidFixture[] = kinds.flatMap((kind) =>
  readFolder(kind, "invalid").map(([name, fault]) => ({ kind, name, ...(fault as Fault) })),
);

export interface ValidDocument {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly text: string;
}

export type InvalidDocument = Fault & Omit<ValidDocument, "text">;

/** Documents as people write them, in YAML and in JSON. */
export const validDocuments: readonly ValidDocument[] = documentKinds.flatMap((kind) =>
  readTexts(kind, "valid").map(([name, text]) => ({ kind, name, text })),
);

export const invalidDocuments: readonly InvalidDocument[] = documentKinds.flatMap((kind) =>
  readFolder(kind, "invalid").map(([name, fault]) => ({ kind, name, ...(fault as Fault) })),
);

export type ValidConfiguration = Omit<ValidFixture, "kind"> & { readonly kind: ConfigurationKind };
export type InvalidConfiguration = Fault & Omit<ValidConfiguration, "value">;

export const validConfigurations: readonly ValidConfiguration[] = configurationKinds.flatMap((kind) =>
  readFolder(kind, "valid").map(([name, value]) => ({ kind, name, value })),
);

export const invalidConfigurations: readonly InvalidConfiguration[] = configurationKinds.flatMap((kind) =>
  readFolder(kind, "invalid").map(([name, fault]) => ({ kind, name, ...(fault as Fault) })),
);

/** The fixture that states everything. */
export function fullValue(kind: Kind): unknown {
  return validFixtures.find((fixture) => fixture.kind === kind && fixture.name === "full.json")?.value;
}

function readFolder(
  kind: Kind | DocumentKind | ConfigurationKind,
  verdict: string,
): [name: string, content: unknown][] {
  return readTexts(kind, verdict).map(([name, text]) => [name, JSON.parse(text) as unknown]);
}

function readTexts(
  kind: Kind | DocumentKind | ConfigurationKind,
  verdict: string,
): [name: string, text: string][] {
  const folder = join(__dirname, "../fixtures", kind, verdict);
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}
