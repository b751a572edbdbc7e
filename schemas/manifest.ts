/**
 * A manifest (`*.ami.yaml`, or JSON): parsed, validated, every issue with its place.
 * Floor: document, documents, manifest-relations, validate, place. Not for the provider: the `yaml` package comes with it.
 */
import { parseDocument, type ParsedDocument } from "./document";
import { documentSchema, findDocumentErrors, type DocumentOf } from "./documents";
import { findRelations } from "./manifest-relations";
import { placeIssue, type PlacedIssue } from "./place";
import { judge } from "./validate";

export type Manifest = DocumentOf["manifest"];

export interface ManifestReading {
  readonly issues: readonly PlacedIssue[];
  /** What the manifest says; absent unless there are no issues. */
  readonly manifest?: Manifest;
  /** The document, faults included; its value is undefined where it could not be read. */
  readonly document: ParsedDocument;
}

/** Reads the text of a manifest; `file` is what places name. Never throws. */
export function readManifest(text: string, file: string): ManifestReading {
  const document = parseDocument(text, file);
  const problems = document.problems.map(({ keyword, message, range }): PlacedIssue => {
    return { id: `schema/${keyword}`, at: "", keyword, message, ...range };
  });
  const { value } = document;
  if (value === undefined) return { issues: problems, document };
  if (value === null) {
    const message =
      "the document is empty; it must state `apiVersion` and `images`: `ami-lint init` writes one.";
    const range = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { issues: [{ id: "schema/type", at: "", keyword: "type", message, ...range }], document };
  }
  const errors = findDocumentErrors("manifest", value);
  const writtenAt = (pointer: string): string | undefined => document.writtenAt(pointer);
  const { issues } = judge(errors, documentSchema("manifest"), value, { writtenAt });
  const relations = findRelations(value).map((relation): PlacedIssue => {
    const keyword = relation.id.replace("manifest/", "");
    return { ...placeIssue(document, file, { keyword, ...relation }), id: relation.id };
  });
  const all = [...problems, ...issues.map((issue) => placeIssue(document, file, issue)), ...relations];
  all.sort((a, b) => a.line - b.line || a.column - b.column);
  return { issues: all, document, ...(all.length === 0 && { manifest: value as Manifest }) };
}
