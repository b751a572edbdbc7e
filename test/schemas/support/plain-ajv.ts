/**
 * The schema files as an editor or another tool takes them: each by its `$id`, references resolved across files, and
 * nothing generated. Floor: ajv, tools/generate/vocabulary, schemas/kinds.
 */
import Ajv from "ajv";
import { documentFile, documentKinds, loadSchema, type DocumentKind } from "../../../schemas/documents";
import { schemaFile, schemaFiles, type Kind } from "../../../schemas/kinds";
import { editorKeywords } from "../../../tools/generate/vocabulary";

const ajv = new Ajv({ strict: true, allErrors: true });
for (const keyword of editorKeywords) ajv.addKeyword(keyword);
for (const file of [...schemaFiles, ...documentKinds.map(documentFile)]) ajv.addSchema(loadSchema(file));

/** Whether the value has the shape that the schema file describes, in the eyes of a plain Ajv. */
export function acceptsPlainly(kind: Kind | DocumentKind, value: unknown): boolean {
  const file = kind === "manifest" ? documentFile(kind) : schemaFile(kind);
  const validator = ajv.getSchema(file);
  if (validator === undefined) throw new Error(`${file} has another $id`);
  return validator(value) === true;
}
