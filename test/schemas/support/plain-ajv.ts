/**
 * The schema files as an editor or another tool takes them: each by its `$id`, references resolved across files, and
 * nothing generated. Floor: ajv, tools/generate/vocabulary, schemas/kinds.
 */
import Ajv from "ajv";
import { loadSchema, schemaFile, schemaFiles, type Kind } from "../../../schemas/kinds";
import { editorKeywords } from "../../../tools/generate/vocabulary";

const ajv = new Ajv({ strict: true, allErrors: true });
for (const keyword of editorKeywords) ajv.addKeyword(keyword);
for (const file of schemaFiles) ajv.addSchema(loadSchema(file));

/** Whether the value has the shape of the kind, in the eyes of a plain Ajv. */
export function acceptsPlainly(kind: Kind, value: unknown): boolean {
  const validator = ajv.getSchema(schemaFile(kind));
  if (validator === undefined) throw new Error(`${schemaFile(kind)} has another $id`);
  return validator(value) === true;
}
