/**
 * The schemas of configurations, for editors and other validators: our own code reads a configuration with what knows
 * the rules of a house (`policies/engine/config.ts`), and a test holds the two against each other. Floor: the schemas.
 */
import ruleSettingsSchema from "./generated/rule-settings.schema.json";
import { inlineSchema, type JsonSchema } from "./inline";
import lintConfigSchema from "./lint-config.schema.json";
import policyConfigSchema from "./policy-config.schema.json";

const schemas = {
  "lint-config.schema.json": lintConfigSchema,
  "policy-config.schema.json": policyConfigSchema,
  "generated/rule-settings.schema.json": ruleSettingsSchema,
} satisfies Readonly<Record<string, JsonSchema>>;

/** Every configuration that people write, by its noun. */
export const configurationKinds = ["lint-config", "policy-config"] as const;
export type ConfigurationKind = (typeof configurationKinds)[number];

const inlined = new Map<ConfigurationKind, JsonSchema>();

/** The schema of a configuration with nothing left to look up elsewhere. */
export function configurationSchema(kind: ConfigurationKind): JsonSchema {
  let schema = inlined.get(kind);
  if (schema === undefined) {
    schema = inlineSchema(`${kind}.schema.json`, loadConfigurationSchema);
    inlined.set(kind, schema);
  }
  return schema;
}

function loadConfigurationSchema(file: string): JsonSchema {
  const found = Object.entries(schemas).find(([name]) => name === file);
  if (found === undefined) throw new Error(`no schema of a configuration is called \`${file}\``);
  return found[1];
}
