/**
 * Where a person looks for a fault: the value where it is short, else its key, else what is around it.
 * Floor: the types of document, pointer.
 */
import { type DocumentRange, type ParsedDocument } from "./document";
import { escapeToken, parentOf } from "./pointer";
import { type Issue } from "./validate";

/** A fault in a document, where it stands. */
export interface PlacedIssue extends Omit<Issue, "remedy">, DocumentRange {
  /** `schema/<keyword>`; of what no keyword can tell, `manifest/<what>`. */
  readonly id: string;
  readonly remedy?: string;
}

/** The place of a value in a document; of one that is not there, the place of the closest thing around it. */
export function placeOf(document: ParsedDocument, pointer: string): DocumentRange | undefined {
  const value = document.rangeAt(pointer);
  if (value === undefined) return pointer === "" ? undefined : placeOfKey(document, parentOf(pointer));
  const isShort = value.line === value.endLine && value.column < value.endColumn;
  return isShort ? value : placeOfKey(document, pointer);
}

/** The place of a value's key; of an item of a list, or of the whole document, where it begins. */
export function placeOfKey(document: ParsedDocument, pointer: string): DocumentRange | undefined {
  const key = document.rangeAt(pointer, "key");
  if (key !== undefined) return key;
  const value = document.rangeAt(pointer);
  if (value === undefined) return pointer === "" ? undefined : placeOfKey(document, parentOf(pointer));
  return { ...value, endLine: value.line, endColumn: value.column };
}

/** An issue with its place. */
export function placeIssue(document: ParsedDocument, file: string, issue: Issue): PlacedIssue {
  const { at, key, keyword } = issue;
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...issue, id: `schema/${keyword}`, ...(findPlace() ?? start) };

  function findPlace(): DocumentRange | undefined {
    if (key === undefined) return placeOf(document, at);
    // What is missing has no place of its own.
    if (document.rangeAt(`${at}/${escapeToken(key)}`) === undefined) return placeOfKey(document, at);
    return placeOfKey(document, `${at}/${escapeToken(key)}`);
  }
}
