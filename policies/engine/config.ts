/**
 * What a house decides about the rules: severities, options, what is off. Read from JSON or from a policy pack;
 * every mistake is named at once, with the name that was probably meant.
 * Floor: rule.ts, and `catalog/nearest`.
 */
import { findNearest } from "../../catalog/nearest";
import { severities, type AnyRule, type OptionSchema, type Severity } from "./rule";
import { isObject } from "./value";

/** What is said about one rule: a severity, `off`, or an object that may hold options too. */
export type RuleSetting =
  Severity | "off" | { readonly severity?: Severity | "off"; readonly [option: string]: unknown };

/** Configuration as it is written: rule id to what is said about it. */
export interface ConfigInput {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What holds for one rule. */
export interface RuleConfig {
  readonly severity: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** What holds for every rule, by its id. */
export type Config = ReadonlyMap<string, RuleConfig>;

/** A configuration that does not hold; one line for each mistake. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.stack = this.message; // Pulumi prints stacks, and where we noticed the user's mistake helps nobody
  }
}

/** Reads a configuration over the rules' own defaults. Throws ConfigError. */
export function readConfig(input: unknown, rules: readonly AnyRule[]): Config {
  const mistakes: string[] = [];
  const settings = readSettings(input, mistakes);
  const ids = rules.map((rule) => rule.id);
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id)) mistakes.push(`no rule is called \`${id}\`${orNearest(id, ids)}`);
  }
  const config = new Map(rules.map((rule) => [rule.id, readSetting(rule, settings[rule.id], mistakes)]));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}

function readSettings(input: unknown, mistakes: string[]): Readonly<Record<string, unknown>> {
  if (input === undefined) return {};
  if (!isObject(input)) {
    mistakes.push(
      'the configuration must be an object such as `{ "rules": { "no-public-image": "warning" } }`',
    );
    return {};
  }
  for (const key of Object.keys(input)) {
    if (key !== "rules" && key !== "$schema") mistakes.push(`\`${key}\` is not known; \`rules\` is`);
  }
  const { rules } = input as { rules?: unknown };
  if (rules === undefined) return {};
  if (isObject(rules)) return { ...rules };
  mistakes.push("`rules` must be an object from rule id to a severity, `off`, or an object with options");
  return {};
}

function readSetting(rule: AnyRule, setting: unknown, mistakes: string[]): RuleConfig {
  const { severity = rule.severity, ...options } = isObject(setting) ? setting : { severity: setting };
  const found = [...severities, "off" as const].find((known) => known === severity);
  if (found === undefined) {
    mistakes.push(`\`${rule.id}\`: the severity must be \`error\`, \`warning\`, \`note\` or \`off\``);
  }
  for (const [name, value] of Object.entries(options)) {
    const mistake = findOptionMistake(rule, name, value);
    if (mistake !== undefined) mistakes.push(`\`${rule.id}\`: ${mistake}`);
  }
  return { severity: found ?? "off", options: { ...(rule.defaults as object), ...options } };
}

function findOptionMistake(rule: AnyRule, name: string, value: unknown): string | undefined {
  const schemas: Readonly<Record<string, OptionSchema>> = rule.options;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) return `it has no option \`${name}\`${orNearest(name, Object.keys(schemas))}`;
  if (schema.type !== "array") {
    return typeof value === schema.type ? undefined : `\`${name}\` must be a ${schema.type}`;
  }
  if (!Array.isArray(value)) return `\`${name}\` must be a list of strings`;
  const form = schema.items?.pattern;
  const isItem = (item: unknown): boolean =>
    typeof item === "string" && (form === undefined || new RegExp(form).test(item));
  const wrong = value.findIndex((item) => !isItem(item));
  if (wrong < 0) return undefined;
  return `\`${name}[${wrong}]\` must be a string${form === undefined ? "" : ` of the form \`${form}\``}`;
}

function orNearest(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  if (nearest !== undefined) return `: did you mean \`${nearest}\`?`;
  return names.length > 0 ? `; known are ${names.map((known) => `\`${known}\``).join(", ")}` : "";
}
