/**
 * What a house decides about the rules: a choice of them, severities, options, waivers. Read from JSON or from a policy
 * pack; every mistake is named at once, with the name that was probably meant.
 * Floor: rule.ts, options.ts, mistakes.ts, waivers.ts, words.ts.
 */
import { escapeToken } from "../../schemas/pointer";
import { ConfigError, type Mistake } from "./mistakes";
import { findValueMistake, type OptionSchema } from "./options";
import { presets, severities, type AnyRule, type Preset, type Severity } from "./rule";
import { isObject, type JsonPointer } from "./value";
import { readWaivers, type WaiverInput, type Waivers } from "./waivers";
import { orNearest, quote } from "./words";

/** What is said about one rule: a severity, `off`, or an object that may hold options too. */
export type RuleSetting =
  Severity | "off" | { readonly severity?: Severity | "off"; readonly [option: string]: unknown };

/** Configuration as it is written. */
export interface ConfigInput {
  /** Which rules are on before `rules` is read. Default: `recommended`. */
  readonly preset?: Preset | "strict";
  /** Rule id to what is said about it; a rule that is mentioned is on, unless `off` is what is said. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Findings that are known and accepted, each with its reason. */
  readonly waivers?: readonly WaiverInput[];
  /** Modules with rules of the house, by path from the configuration file or by package name. */
  readonly ruleModules?: readonly string[];
  /** A file with the instance types of the account, as DescribeInstanceTypes gives them. */
  readonly instanceTypes?: string;
}

/** What holds for one rule. */
export interface RuleConfig {
  readonly severity: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** What holds for a run. */
export interface Config {
  /** What holds for every rule, by its id. */
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly waivers: Waivers;
}

/** What a configuration asks for besides; it is needed before the rules are all known. */
export interface Sources {
  readonly ruleModules: readonly string[];
  readonly instanceTypes?: string;
}

const presetNames = [...presets, "strict"] as const;
const keys = ["preset", "rules", "waivers", "ruleModules", "instanceTypes"];

/** Reads a configuration over the rules' own defaults. Throws ConfigError; a waiver's mistakes are findings instead. */
export function readConfig(input: unknown, rules: readonly AnyRule[]): Config {
  const mistakes: Mistake[] = [];
  const { preset, rules: given, waivers } = readObject(input, mistakes);
  const settings = readSettings(given, mistakes);
  const ids = rules.map((rule) => rule.id);
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id))
      mistakes.push({
        message: `no rule is called \`${id}\`${orNearest(id, ids)}`,
        at: placeOf("rules", id),
        part: "key",
      });
  }
  const isOn = choose(preset, mistakes);
  const config = {
    rules: new Map(rules.map((rule) => [rule.id, readSetting(rule, isOn, settings[rule.id], mistakes)])),
    waivers: readWaivers(waivers, rules, mistakes),
  };
  readMore(input, mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}

/** What a configuration asks to be loaded before it can be read whole. Throws ConfigError. */
export function readSources(input: unknown): Sources {
  const mistakes: Mistake[] = [];
  const sources = readMore(input, mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return sources;
}

function readObject(input: unknown, mistakes: Mistake[]): Readonly<Record<string, unknown>> {
  if (input === undefined) return {};
  if (!isObject(input)) {
    mistakes.push({
      message: `the configuration must be an object such as \`{ "rules": { "no-public-image": "warning" } }\`; it is ${quote(input)}`,
      at: "",
    });
    return {};
  }
  for (const key of Object.keys(input)) {
    if (key !== "$schema" && !keys.includes(key))
      mistakes.push({
        message: `\`${key}\` is not known${orNearest(key, keys)}`,
        at: placeOf(key),
        part: "key",
      });
  }
  return { ...input };
}

function readMore(input: unknown, mistakes: Mistake[]): Sources {
  const { ruleModules = [], instanceTypes } = readObject(input, []);
  const isPath = (path: unknown): path is string => typeof path === "string" && path !== "";
  if (!Array.isArray(ruleModules) || !ruleModules.every(isPath)) {
    const message = `\`ruleModules\` must be a list of paths or package names; it is ${quote(ruleModules)}`;
    mistakes.push({ message, at: "/ruleModules" });
  }
  if (instanceTypes !== undefined && !isPath(instanceTypes)) {
    const message = `\`instanceTypes\` must be the path of a file; it is ${quote(instanceTypes)}`;
    mistakes.push({ message, at: "/instanceTypes" });
  }
  return {
    ruleModules: Array.isArray(ruleModules) ? ruleModules.filter(isPath) : [],
    ...(isPath(instanceTypes) && { instanceTypes }),
  };
}

function readSettings(rules: unknown, mistakes: Mistake[]): Readonly<Record<string, unknown>> {
  if (rules === undefined) return {};
  if (isObject(rules)) return { ...rules };
  mistakes.push({
    message: `\`rules\` must be an object from rule id to a severity, \`off\`, or an object with options; it is ${quote(rules)}`,
    at: "/rules",
  });
  return {};
}

/** Whether a rule is on before anything is said about it. */
function choose(preset: unknown, mistakes: Mistake[]): (rule: AnyRule) => boolean {
  const wanted = preset === undefined ? "recommended" : preset;
  const found = presetNames.find((name) => name === wanted);
  if (found === undefined) {
    const near = typeof preset === "string" ? orNearest(preset, presetNames) : orNearest("", presetNames);
    mistakes.push({ message: `no preset is called ${quote(preset)}${near}`, at: "/preset" });
  }
  return (rule) => found === "strict" || (found !== undefined && rule.presets.includes(found));
}

function readSetting(
  rule: AnyRule,
  isOn: (rule: AnyRule) => boolean,
  setting: unknown,
  mistakes: Mistake[],
): RuleConfig {
  if (setting === undefined) {
    return { severity: isOn(rule) ? rule.severity : "off", options: { ...(rule.defaults as object) } };
  }
  const given: Readonly<Record<string, unknown>> = isObject(setting) ? { ...setting } : { severity: setting };
  const { severity = rule.severity, ...options } = given;
  const found = [...severities, "off" as const].find((known) => known === severity);
  if (found === undefined) {
    mistakes.push({
      message: `\`${rule.id}\`: the severity must be \`error\`, \`warning\`, \`note\` or \`off\`; it is ${quote(severity)}`,
      at: isObject(setting) ? placeOf("rules", rule.id, "severity") : placeOf("rules", rule.id),
    });
  }
  for (const [name, value] of Object.entries(options)) {
    const mistake = findOptionMistake(rule, name, value);
    if (mistake === undefined) continue;
    const { message, at = "", ...part } = mistake;
    mistakes.push({
      message: `\`${rule.id}\`: ${message}`,
      at: `${placeOf("rules", rule.id, name)}${at}`,
      ...part,
    });
  }
  return { severity: found ?? "off", options: { ...(rule.defaults as object), ...options } };
}

function findOptionMistake(rule: AnyRule, name: string, value: unknown): Mistake | undefined {
  const schemas: Readonly<Record<string, OptionSchema>> = rule.options;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema !== undefined) return findValueMistake(name, schema, value);
  return { message: `it has no option \`${name}\`${orNearest(name, Object.keys(schemas))}`, part: "key" };
}

function placeOf(...keys: readonly string[]): JsonPointer {
  return keys.map((key) => `/${escapeToken(key)}`).join("");
}
