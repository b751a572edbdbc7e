/**
 * Every kind of thing we check: its schema, its validator, and the type tokens of our own resources.
 * Floor: the schemas and what is generated from them.
 */
import definitionsSchema from "./definitions.schema.json";
import ebsLimitsSchema from "./generated/ebs-limits.schema.json";
import instanceTypesSchema from "./generated/instance-types.schema.json";
import type { Specs } from "./generated/types";
import * as validators from "./generated/validators";
import accountSettingsSchema from "./account-settings.schema.json";
import distributionSchema from "./distribution.schema.json";
import imageCopySchema from "./image-copy.schema.json";
import imageFromInstanceSchema from "./image-from-instance.schema.json";
import imageLookupSchema from "./image-lookup.schema.json";
import imageRecipeSchema from "./image-recipe.schema.json";
import imageSchema from "./image.schema.json";
import { inlineSchema, type JsonSchema } from "./inline";
import launchPermissionsSchema from "./launch-permissions.schema.json";
import launchSchema from "./launch.schema.json";
import publishedParameterSchema from "./published-parameter.schema.json";
import snapshotCopySchema from "./snapshot-copy.schema.json";
import snapshotPermissionsSchema from "./snapshot-permissions.schema.json";
import snapshotSchema from "./snapshot.schema.json";
import volumeSchema from "./volume.schema.json";

/** What EC2 says of an image that nobody states: told by outputs, where an input shows them. */
export interface ObservedImage {
  /** Such as `available` or `disabled`. */
  readonly state?: string;
  /** Account that owns it: 12 digits. */
  readonly ownerId?: string;
  /** Product codes of AWS Marketplace that the image carries. */
  readonly productCodes?: string[];
  /** Watermarks attached to the image, as `account:name`. */
  readonly watermarks?: string[];
}

/** The spec of each kind, by its noun; of images also what rules may learn from outputs. */
export type SpecOf = {
  [K in keyof Specs]: K extends "image" | "image-from-instance" | "image-copy"
    ? Specs[K] & ObservedImage
    : Specs[K];
};
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
  "image-from-instance": {
    file: "image-from-instance.schema.json",
    validator: validators.imageFromInstance,
    token: "pulumi-nodejs:dynamic/ami:ImageFromInstance",
  },
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
  "snapshot-permissions": {
    file: "snapshot-permissions.schema.json",
    validator: validators.snapshotPermissions,
  },
  snapshot: { file: "snapshot.schema.json", validator: validators.snapshot },
  "snapshot-copy": { file: "snapshot-copy.schema.json", validator: validators.snapshotCopy },
  volume: { file: "volume.schema.json", validator: validators.volume },
  launch: { file: "launch.schema.json", validator: validators.launch },
  "image-recipe": { file: "image-recipe.schema.json", validator: validators.imageRecipe },
  distribution: { file: "distribution.schema.json", validator: validators.distribution },
  "account-settings": {
    file: "account-settings.schema.json",
    validator: validators.accountSettings,
    token: "pulumi-nodejs:dynamic/ami:AccountImageSettings",
  },
  "published-parameter": {
    file: "published-parameter.schema.json",
    validator: validators.publishedParameter,
    token: "pulumi-nodejs:dynamic/ami:PublishedParameter",
  },
  "image-lookup": { file: "image-lookup.schema.json", validator: validators.imageLookup },
};

const schemas: Readonly<Record<string, JsonSchema>> = {
  "definitions.schema.json": definitionsSchema,
  "generated/ebs-limits.schema.json": ebsLimitsSchema,
  "generated/instance-types.schema.json": instanceTypesSchema,
  "image.schema.json": imageSchema,
  "image-from-instance.schema.json": imageFromInstanceSchema,
  "image-copy.schema.json": imageCopySchema,
  "launch-permissions.schema.json": launchPermissionsSchema,
  "snapshot-permissions.schema.json": snapshotPermissionsSchema,
  "snapshot.schema.json": snapshotSchema,
  "snapshot-copy.schema.json": snapshotCopySchema,
  "volume.schema.json": volumeSchema,
  "launch.schema.json": launchSchema,
  "image-recipe.schema.json": imageRecipeSchema,
  "distribution.schema.json": distributionSchema,
  "account-settings.schema.json": accountSettingsSchema,
  "published-parameter.schema.json": publishedParameterSchema,
  "image-lookup.schema.json": imageLookupSchema,
};

/** Every kind, in the order of the life of an image. */
export const kinds = Object.keys(entries) as readonly Kind[];

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

/** Every schema file by its name: the kinds' own, and what they refer to. */
export const schemaFiles: readonly string[] = Object.keys(schemas);

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
