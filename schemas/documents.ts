/**
 * The documents that people write: the schema and the validator of each. Apart from the kinds, for whoever makes
 * resources reads no documents. Floor: kinds, the schemas and what is generated from them.
 */
import * as validators from "./generated/document-validators";
import type { Documents } from "./generated/types";
import { inlineSchema, type JsonSchema } from "./inline";
import { loadSchema as loadKindSchema, type KeywordError, type Validator } from "./kinds";
import manifestSchema from "./manifest.schema.json";

/** What each document says, by its noun. */
export type DocumentOf = Documents;
export type DocumentKind = keyof DocumentOf;

const entries: Readonly<Record<DocumentKind, { readonly file: string; readonly validator: Validator }>> = {
  manifest: { file: "manifest.schema.json", validator: validators.manifest },
};

const schemas: Readonly<Record<string, JsonSchema>> = {
  "manifest.schema.json": manifestSchema,
};

export const documentKinds = Object.keys(entries) as readonly DocumentKind[];

/** The schema file of a document. */
export function documentFile(kind: DocumentKind): string {
  return entries[kind].file;
}

/** A schema of ours by its file name, of a document or of a kind, as written. Throws for a name that is not ours. */
export function loadSchema(file: string): JsonSchema {
  return schemas[file] ?? loadKindSchema(file);
}

const inlined = new Map<DocumentKind, JsonSchema>();

/** The schema of a document with nothing left to look up elsewhere. */
export function documentSchema(kind: DocumentKind): JsonSchema {
  let schema = inlined.get(kind);
  if (schema === undefined) {
    schema = inlineSchema(entries[kind].file, loadSchema);
    inlined.set(kind, schema);
  }
  return schema;
}

/** The keywords that a document's value breaks; empty when it has the document's shape. */
export function findDocumentErrors(kind: DocumentKind, value: unknown): readonly KeywordError[] {
  const { validator } = entries[kind];
  return validator(value) ? [] : (validator.errors ?? []);
}
