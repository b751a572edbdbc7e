/**
 * Rules that a house wrote itself: whether what a module exports is a rule, said before one of them runs. Their ids
 * carry a scope, such as `acme/require-owner-tag`, so that none ever collides with one of ours.
 * Floor: rule.ts, mistakes.ts, options.ts, words.ts, and the kinds of `schemas/`.
 */
import { kinds } from "../../schemas/kinds";
import { ConfigError, type Mistake } from "./mistakes";
import { findValueMistake, type OptionSchema } from "./options";
import { presets, severities, type AnyRule } from "./rule";
import { isObject } from "./value";
import { orNearest, printable, quote } from "./words";

type Bag = Readonly<Record<string, unknown>>;

/** What a module exports, with the name under which the configuration asked for it. */
export interface RuleModule {
  readonly name: string;
  /** A rule or a list of rules. */
  readonly exported: unknown;
}

/** The rules of some modules. Throws ConfigError with every mistake of every rule. */
export function readUserRules(modules: readonly RuleModule[]): AnyRule[] {
  const mistakes: Mistake[] = [];
  const rules = new Map<string, AnyRule>();
  for (const [index, { name, exported }] of modules.entries()) {
    const refuse = (message: string): void => {
      mistakes.push({ message, at: `/ruleModules/${index}` });
    };
    const items: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
    if (items.length === 0) refuse(`\`${name}\` must export a rule; its list is empty`);
    for (const item of items) {
      const found = findRuleMistakes(item);
      for (const mistake of found) refuse(`\`${name}\`: ${mistake}`);
      if (found.length > 0) continue;
      const rule = item as AnyRule;
      if (rules.has(rule.id)) refuse(`\`${name}\`: \`${rule.id}\` is the id of another rule already`);
      rules.set(rule.id, rule);
    }
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return [...rules.values()];
}

function findRuleMistakes(item: unknown): string[] {
  const isNothing = isObject(item) && Object.keys(item).length === 0; // what a module exports that says nothing
  if (!isObject(item) || isNothing) {
    const given = isNothing ? "nothing is exported" : `it is ${quote(item)}`;
    return [`the default export must be a rule made with \`defineRule\`, or a list of them; ${given}`];
  }
  const rule = item as Bag;
  const { id } = rule;
  if (typeof id !== "string" || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
    return [`\`id\` must be a scope and a name such as \`acme/require-owner-tag\`; it is ${quote(id)}`];
  }
  return findFieldMistakes(rule).map((mistake) => `\`${printable(id, 80)}\`: ${mistake}`);
}

function findFieldMistakes(rule: Bag): string[] {
  const docs = bagOf(rule.docs);
  const examples = bagOf(rule.examples);
  const texts = ["summary", "why", "fix", "unless"].filter((key) => typeof docs[key] !== "string");
  return [
    ...itemMistakes("kinds", rule.kinds, kinds),
    ...itemMistakes("presets", rule.presets, presets),
    ...choiceMistakes("severity", rule.severity, severities),
    ...choiceMistakes("scope", rule.scope, ["subject", "stack"]),
    ...(typeof rule.since === "string" ? [] : ["`since` must be a string"]),
    ...texts.map((key) => `\`docs.${key}\` must be a string`),
    ...(Array.isArray(docs.sources) ? [] : ["`docs.sources` must be a list"]),
    ...(isTextMap(rule.messages) ? [] : ["`messages` must be an object from key to text"]),
    ...(isObject(rule.options) ? [] : ["`options` must be an object; `{}` for none"]),
    ...(isObject(rule.defaults) ? defaultMistakes(rule) : ["`defaults` must be an object; `{}` for none"]),
    ...["good", "bad"]
      .filter((key) => !Array.isArray(examples[key]))
      .map((key) => `\`examples.${key}\` must be a list`),
    ...(typeof rule.check === "function" ? [] : ["`check` must be a function"]),
  ];
}

function itemMistakes(key: string, list: unknown, known: readonly string[]): string[] {
  if (!Array.isArray(list))
    return [`\`${key}\` must be a list of ${known.map((k) => `\`${k}\``).join(", ")}`];
  return (list as readonly unknown[]).flatMap((item, index) =>
    choiceMistakes(`${key}[${index}]`, item, known),
  );
}

function choiceMistakes(key: string, value: unknown, known: readonly string[]): string[] {
  if (typeof value === "string" && known.includes(value)) return [];
  const near = orNearest(typeof value === "string" ? value : "", known, known.length);
  return [`\`${key}\` must not be ${quote(value)}${near}`];
}

function defaultMistakes({ options, defaults }: Bag): string[] {
  const schemas = bagOf(options) as Readonly<Record<string, OptionSchema>>;
  return Object.entries(bagOf(defaults)).flatMap(([name, value]) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) return [`\`defaults.${name}\` is not the default of an option`];
    return value === undefined ? [] : (findValueMistake(`defaults.${name}`, schema, value)?.message ?? []);
  });
}

function isTextMap(value: unknown): boolean {
  return isObject(value) && Object.values(value as object).every((text) => typeof text === "string");
}

function bagOf(value: unknown): Bag {
  return isObject(value) ? value : {};
}
