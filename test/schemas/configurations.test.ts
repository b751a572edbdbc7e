/**
 * The schemas of configurations say of a configuration what the readers of the engine and of the pack say, and know
 * every rule and option. Floor: schemas/configurations, policies/engine/config, policies/pack/settings.
 */
import Ajv, { type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../policies/engine/config";
import { ConfigError } from "../../policies/engine/mistakes";
import { presets, severities, type AnyRule } from "../../policies/engine/rule";
import { type OptionSchema } from "../../policies/engine/options";
import { openSettings } from "../../policies/pack/settings";
import { rules } from "../../policies/rules";
import { configurationSchema, type ConfigurationKind } from "../../schemas/configurations";
import { lookUp, type JsonSchema } from "../../schemas/inline";
import { judge } from "../../schemas/validate";
import { publishedSchema } from "../../schemas/published";
import { editorKeywords } from "../../tools/generate/vocabulary";
import { invalidConfigurations, validConfigurations } from "./support/fixtures";

const compiled = new Map<ConfigurationKind, ValidateFunction>();

function validatorOf(kind: ConfigurationKind): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true });
  for (const keyword of editorKeywords) ajv.addKeyword(keyword);
  const validator = compiled.get(kind) ?? ajv.compile(configurationSchema(kind));
  compiled.set(kind, validator);
  return validator;
}

const accepts = (kind: ConfigurationKind, value: unknown): boolean => validatorOf(kind)(value);

/** Whether our own reader takes it; a waiver that does not hold is a finding to it, and no more. */
function isRead(read: () => { readonly waivers: { readonly malformed: readonly unknown[] } }): boolean {
  try {
    return read().waivers.malformed.length === 0;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

const levels = ["mandatory", "advisory", "remediate", "disabled"];

/** What Pulumi does with a policy's configuration, and then we: source: pulumi/pulumi, analyzer/config.go, read 2026-11-22. */
function isHeard(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, said]: [string, unknown]) => {
    const { enforcementLevel = "advisory", ...own } =
      typeof said === "string" ? { enforcementLevel: said } : (said as { enforcementLevel?: unknown });
    if (!levels.includes(String(enforcementLevel))) return false;
    if (name === "all" || name === "ami-waivers") return Object.keys(own).length === 0;
    if (name.includes("/")) return true;
    if (name !== "ami-settings") return isRead(() => readConfig({ rules: { [name]: own } }, rules));
    if (typeof said === "string") return false; // a level without a setting says nothing
    return isRead(() => {
      const settings = openSettings({}, {});
      const { instanceTypes, ...rest } = own as { instanceTypes?: unknown };
      // The file is not there: only its form is of interest.
      settings.hear(instanceTypes === "" ? own : rest);
      return settings.current().config;
    });
  });
}

function isTaken(kind: ConfigurationKind, value: unknown): boolean {
  return kind === "lint-config" ? isRead(() => readConfig(value, rules)) : isHeard(value);
}

describe("a sound configuration", () => {
  it.each(validConfigurations)("is taken by schema and reader alike: $kind/$name", ({ kind, value }) => {
    expect([accepts(kind, value), isTaken(kind, value)]).toEqual([true, true]);
  });
});

describe("a configuration with one fault", () => {
  it.each(invalidConfigurations)("is refused by both, for one reason: $kind/$name", (fixture) => {
    const { kind, value, at, keyword, says } = fixture;
    expect([accepts(kind, value), isTaken(kind, value)]).toEqual([false, false]);
    const { issues } = judge(validatorOf(kind).errors ?? [], configurationSchema(kind), value);
    expect(issues.map((issue) => ({ at: issue.at, keyword: issue.keyword }))).toEqual([{ at, keyword }]);
    expect(issues[0]?.message).toContain(says);
  });
});

describe("the schema of a configuration", () => {
  const schema = configurationSchema("lint-config");

  it("knows the presets and the severities", () => {
    const constants = (at: string): unknown[] =>
      (lookUp(schema, `${at}/oneOf`) as JsonSchema[]).flatMap((member) => member.const ?? []);
    expect(constants("/properties/preset")).toEqual([...presets, "strict"]);
    expect(constants("/properties/rules/properties/no-public-image")).toEqual([...severities, "off"]);
  });

  it("knows rules of a house by their form alone", () => {
    expect(accepts("lint-config", { rules: { "acme/require-owner": { severity: "error", any: 1 } } })).toBe(
      true,
    );
    expect(accepts("lint-config", { rules: { "acme/Require": "error" } })).toBe(false);
  });

  const named = rules.map((rule) => ({ id: rule.id, rule }));

  it.each(named)("tells what $id is about, with every option and its default", ({ rule }) => {
    const told = lookUp(schema, `/properties/rules/properties/${rule.id}`) as JsonSchema;
    expect(told.description).toContain(rule.docs.summary);
    const members = told.oneOf as JsonSchema[];
    const properties = members.at(-1)?.properties as Readonly<Record<string, JsonSchema>>;
    expect(Object.keys(properties)).toEqual(["severity", ...Object.keys(rule.options)]);
    for (const [name, option] of Object.entries<OptionSchema>(rule.options)) {
      expect(properties[name]?.description).toContain(option.description);
      expect(properties[name]?.default).toEqual(defaultsOf(rule)[name]);
    }
  });

  it.each(named)("and the reader agree on every option of $id", ({ id, rule }) => {
    for (const [name, option] of Object.entries<OptionSchema>(rule.options)) {
      for (const value of [defaultsOf(rule)[name], ...attempts(option)]) {
        if (value === undefined) continue;
        const input = { rules: { [id]: { [name]: value } } };
        const taken = isTaken("lint-config", input);
        expect({ input, taken: accepts("lint-config", input) }).toEqual({ input, taken });
        expect(accepts("policy-config", { [id]: { [name]: value } })).toBe(taken);
        expect(accepts("policy-config", { "ami-settings": input })).toBe(taken);
      }
    }
  });

  it("offers as waivable what can be waived", () => {
    for (const { id } of rules) {
      const input = { waivers: [{ rule: id, subject: "*", reason: "known" }] };
      expect({ id, taken: accepts("lint-config", input) }).toEqual({
        id,
        taken: isTaken("lint-config", input),
      });
    }
  });
});

function defaultsOf({ defaults }: AnyRule): Readonly<Record<string, unknown>> {
  return defaults as Readonly<Record<string, unknown>>;
}

/** Values of every sort, some of which the option takes. */
function attempts({ type }: OptionSchema): unknown[] {
  const simple = [true, "true", "012345678901", "", 0, 1, 1.5, -1, 1e9, null];
  const inside = type === "array" ? simple.map((item) => [item]) : simple.map((item) => ({ key: item }));
  return [...simple, [], {}, ...inside];
}

describe("the published schemas", () => {
  // Loaded once by an editor, for every rule that there is.
  it.each(["manifest", "lint-config", "policy-config"])("of %s are of a size that editors bear", (name) => {
    expect(JSON.stringify(publishedSchema(name)).length).toBeLessThan(400_000);
  });
});
