/**
 * What may be said about each rule, as a schema file that the schemas of configurations refer to: ids, summaries,
 * options and defaults come from the rules themselves. Floor: policies' rules and the engine's words.
 */
import { isWaivable, severities, type AnyRule, type Severity } from "../../policies/engine/rule";
import { rules } from "../../policies/rules";
import type { JsonSchema } from "../../schemas/inline";
import type { GeneratedFile } from "./files";

/** How a rule of the house is called. */
const housePattern = "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$";
const houseForm = "a rule of the house, by its scope and name: `acme/require-owner-tag`";

const meanings: Readonly<Record<Severity | "off", string>> = {
  error: "What it finds fails the run.",
  warning: "What it finds is shown, and fails the run where `--fail-on warning` asks for it.",
  note: "What it finds is shown, and fails the run where `--fail-on note` asks for it.",
  off: "The rule does not run.",
};

/** Source: Pulumi's documentation, Configuring policy packs; checked 2026-11-22. */
const levels = {
  mandatory: "A violation stops the update.",
  advisory: "A violation is shown, and stops nothing.",
  remediate: "A violation is mended where the policy can; none of ours does, so it stops the update.",
  disabled: "The policy does not run.",
};

const constants = (meaningOf: Readonly<Record<string, string>>): JsonSchema[] =>
  Object.entries(meaningOf).map(([name, description]) => ({ const: name, description }));

const severity: JsonSchema = {
  type: "string",
  description: "Severity of what the rule finds, or `off`. Default: the rule's own.",
  oneOf: constants(Object.fromEntries([...severities, "off" as const].map((name) => [name, meanings[name]]))),
};

const enforcementLevel: JsonSchema = {
  type: "string",
  description: "What a violation does. Default: what the pack says.",
  oneOf: constants(levels),
};

const onlyOff: JsonSchema = {
  type: "string",
  description: "`off` alone: levels are set as `enforcementLevel` of the rule's own policy.",
  oneOf: constants({ off: meanings.off }),
};

const words = { severity, onlyOff, enforcementLevel };

/** A word out of a definition, and the name under which it stands beside options. */
interface Word {
  readonly definition: "severity" | "onlyOff" | "enforcementLevel";
  readonly key: "severity" | "enforcementLevel";
}

/** A word, or an object with the word under its name and options beside it. */
function wordOrObject({ definition, key }: Word, options: JsonSchema | undefined, description: string) {
  const $ref = `#/definitions/${definition}`;
  const members = words[definition].oneOf as JsonSchema[];
  return {
    description,
    oneOf: [
      ...members.map((_, index) => ({ $ref: `${$ref}/oneOf/${index}` })),
      {
        type: "object",
        description: "Options of the rule, and the word itself beside them.",
        ...(options !== undefined && { additionalProperties: false }),
        properties: { [key]: { $ref }, ...options },
      },
    ],
  };
}

function optionsOf({ options, defaults }: AnyRule): JsonSchema {
  const byName = defaults as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(options).map(([name, schema]) => {
      const value = byName[name];
      const told = value === undefined ? "none" : `\`${JSON.stringify(value)}\``;
      return [
        name,
        {
          ...schema,
          description: `${schema.description} Default: ${told}.`,
          ...(value !== undefined && { default: value }),
        },
      ];
    }),
  );
}

function perRule(word: Word, tell: (rule: AnyRule) => string, others: JsonSchema = {}): JsonSchema {
  const own = rules.map((rule) => [rule.id, wordOrObject(word, optionsOf(rule), tell(rule))] as const);
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...others, ...Object.fromEntries(own) },
    patternProperties: {
      [housePattern]: wordOrObject(word, undefined, "A rule of the house, out of `ruleModules`."),
    },
  };
}

/** What a policy pack has besides the rules. */
const beside: JsonSchema = {
  all: { $ref: "../policy-config.schema.json#/definitions/all" },
  "ami-settings": { $ref: "../policy-config.schema.json#/definitions/settings" },
  "ami-waivers": { $ref: "../policy-config.schema.json#/definitions/waivers" },
};

const summaryOf = ({ docs, severity: own }: AnyRule): string => `${docs.summary} Severity: ${own}.`;

export const ruleSettings: GeneratedFile = {
  path: "schemas/generated/rule-settings.schema.json",
  text: () =>
    `${JSON.stringify(
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        $id: "generated/rule-settings.schema.json",
        title: "Rule settings",
        description: "Generated from policies/rules by `npm run generate`; do not edit.",
        definitions: {
          settings: perRule({ definition: "severity", key: "severity" }, summaryOf),
          switches: perRule({ definition: "onlyOff", key: "severity" }, summaryOf),
          policies: perRule(
            { definition: "enforcementLevel", key: "enforcementLevel" },
            ({ docs }) => docs.summary,
            beside,
          ),
          ...words,
          waivable: {
            type: "string",
            description: "Rule whose findings are accepted; what EC2 refuses (`match-`) cannot be waived.",
            anyOf: [
              ...rules.filter(isWaivable).map(({ id, docs }) => ({ const: id, description: docs.summary })),
              { pattern: housePattern, patternErrorMessage: houseForm, description: "A rule of the house." },
            ],
          },
        },
      },
      null,
      2,
    )}\n`,
};
