/** The hand-written schemas on disk. Floor: schemas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "../../schemas/inline";

const folder = join(__dirname, "../../schemas");

/** Each kind with its schema file. */
export const kindFiles: Readonly<Record<string, string>> = {
  image: "image.schema.json",
  "image-from-instance": "image-from-instance.schema.json",
  "image-copy": "image-copy.schema.json",
  "launch-permissions": "launch-permissions.schema.json",
  "snapshot-permissions": "snapshot-permissions.schema.json",
  snapshot: "snapshot.schema.json",
  "snapshot-copy": "snapshot-copy.schema.json",
  volume: "volume.schema.json",
  launch: "launch.schema.json",
  "image-recipe": "image-recipe.schema.json",
  distribution: "distribution.schema.json",
  "account-settings": "account-settings.schema.json",
  "published-parameter": "published-parameter.schema.json",
  "image-lookup": "image-lookup.schema.json",
};

/** Each document with its schema file: what people write, as against what programs state. */
export const documentFiles: Readonly<Record<string, string>> = {
  manifest: "manifest.schema.json",
};

/** Each configuration with its schema file. */
export const configurationFiles: Readonly<Record<string, string>> = {
  "lint-config": "lint-config.schema.json",
  "policy-config": "policy-config.schema.json",
};

export function loadSchema(file: string): JsonSchema {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as JsonSchema;
}
