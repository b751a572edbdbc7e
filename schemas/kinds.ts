/**
 * Every kind of thing we check: its schema, its validator, and the type tokens of our own resources.
 * Floor: the schemas and what is generated from them.
 */
import definitionsSchema from "./definitions.schema.json";
import ebsLimitsSchema from "./generated/ebs-limits.schema.json";
import type { Specs } from "./generated/types";
import * as validators from "./generated/validators";
import imageCopySchema from "./image-copy.schema.json";
import imageSchema from "./image.schema.json";
import { inlineSchema, type JsonSchema } from "./inline";
import launchPermissionsSchema from "./launch-permissions.schema.json";
import launchSchema from "./launch.schema.json";

/** The spec of each kind, by its noun. */
export type SpecOf = Specs;
export type Kind = keyof SpecOf;

/** What Ajv reports for one broken keyword. */
export interface KeywordError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled validator leaves its errors on itself. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly KeywordError[] | null;
}

interface KindEntry {
  readonly file: string;
  readonly validator: Validator;
  /** Type token of the resource of ours that has this spec; none for what is checked and never managed. */
  readonly token?: string;
}

const entries: Readonly<Record<Kind, KindEntry>> = {
  image: { file: "image.schema.json", validator: validators.image, token: "pulumi-nodejs:dynamic/ami:Image" },
  "image-copy": {
    file: "image-copy.schema.json",
    validator: validators.imageCopy,
    token: "pulumi-nodejs:dynamic/ami:ImageCopy",
  },
  "launch-permissions": {
    file: "launch-permissions.schema.json",
    validator: validators.launchPermissions,
    token: "pulumi-nodejs:dynamic/ami:LaunchPermissions",
  },
  launch: { file: "launch.schema.json", validator: validators.launch },
};

const schemas: Readonly<Record<string, JsonSchema>> = {
  "definitions.schema.json": definitionsSchema,
  "generated/ebs-limits.schema.json": ebsLimitsSchema,
  "image.schema.json": imageSchema,
  "image-copy.schema.json": imageCopySchema,
  "launch-permissions.schema.json": launchPermissionsSchema,
  "launch.schema.json": launchSchema,
};

/** Every kind, in the order of the life of an image. */
export const kinds = Object.keys(entries) as readonly Kind[];

/** The kind of one of our own resources, by its Pulumi type token. */
export function kindOf(token: string): Kind | undefined {
  return kinds.find((kind) => entries[kind].token === token);
}

/** The Pulumi type token of a kind that is a resource of ours. */
export function tokenOf(kind: Kind): string | undefined {
  return entries[kind].token;
}

/** A schema by its file name, as written. Throws for a name that is not ours. */
export function loadSchema(file: string): JsonSchema {
  const schema = schemas[file];
  if (schema === undefined) throw new Error(`no schema file is called \`${file}\``);
  return schema;
}

/** The schema file of a kind. */
export function schemaFile(kind: Kind): string {
  return entries[kind].file;
}

const inlined = new Map<Kind, JsonSchema>();

/** The schema of a kind with nothing left to look up elsewhere. */
export function schemaOf(kind: Kind): JsonSchema {
  let schema = inlined.get(kind);
  if (schema === undefined) {
    schema = inlineSchema(entries[kind].file, loadSchema);
    inlined.set(kind, schema);
  }
  return schema;
}

/** The keywords that a value breaks; empty when it has the shape of the kind. */
export function findKeywordErrors(kind: Kind, value: unknown): readonly KeywordError[] {
  const { validator } = entries[kind];
  return validator(value) ? [] : (validator.errors ?? []);
}
