/**
 * The schemas as others get them, each in one file that stands alone. Floor: publish, kinds, documents, configurations.
 */
import { configurationKinds, configurationSchema } from "./configurations";
import { documentKinds, documentSchema } from "./documents";
import { type JsonSchema } from "./inline";
import { kinds, schemaOf } from "./kinds";
import { publishSchema } from "./publish";

/** The names of the schemas that others can have. */
export const publishedNames: readonly string[] = [...documentKinds, ...configurationKinds, ...kinds];

/** A published schema by its name, or undefined for a name that is none. */
export function publishedSchema(name: string): JsonSchema | undefined {
  const document = documentKinds.find((kind) => kind === name);
  if (document !== undefined) return publishSchema(documentSchema(document));
  const configuration = configurationKinds.find((candidate) => candidate === name);
  if (configuration !== undefined) return publishSchema(configurationSchema(configuration));
  const kind = kinds.find((candidate) => candidate === name);
  return kind === undefined ? undefined : publishSchema(schemaOf(kind));
}
