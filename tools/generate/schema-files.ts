/** The hand-written schemas on disk. Floor: schemas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "../../schemas/inline";

const folder = join(__dirname, "../../schemas");

/** Each kind with its schema file. */
export const kindFiles: Readonly<Record<string, string>> = {
  image: "image.schema.json",
  "image-copy": "image-copy.schema.json",
  "launch-permissions": "launch-permissions.schema.json",
  launch: "launch.schema.json",
};

/** Each document with its schema file: what people write, as against what programs state. */
export const documentFiles: Readonly<Record<string, string>> = {
  manifest: "manifest.schema.json",
};

export function loadSchema(file: string): JsonSchema {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as JsonSchema;
}
