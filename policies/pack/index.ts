/**
 * The rules as a Pulumi policy pack: one policy per rule, under the rule's id. Rules about one resource stop its
 * creation; rules that follow links see the whole stack, in previews too, while image ids are still unknown.
 * Floor: rules, readers, engine; of `@pulumi/policy` types alone.
 */
import {
  type EnforcementLevel,
  type Policies,
  type PolicyConfigSchema,
  type ReportViolation,
  type ResourceValidationPolicy,
  type Severity as PulumiSeverity,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { readConfig, type ConfigInput, type RuleConfig } from "../engine/config";
import { type AnyRule, type Severity } from "../engine/rule";
import { run } from "../engine/run";
import { resourceOf, type AnySubject } from "../engine/subject";
import { decode, policyEncoding } from "../readers/encodings";
import { subjectsFromInputs } from "../readers/inputs";
import { readStack } from "../readers/stack";
import { rules } from "../rules";

export { type ConfigInput, type RuleSetting } from "../engine/config";

const enforcement: Readonly<Record<Severity | "off", EnforcementLevel>> = {
  error: "mandatory",
  warning: "advisory",
  note: "advisory",
  off: "disabled",
};

const pulumiSeverity: Readonly<Record<Severity, PulumiSeverity>> = {
  error: "high",
  warning: "medium",
  note: "low",
};

/**
 * The policies of a pack. What the code says of a rule (its severity, `off`, its options) is a default: the pack's
 * own configuration in Pulumi, `{ "<rule>": { "enforcementLevel": …, "<option>": … } }`, goes before it.
 * Throws, naming every mistake, when a rule or an option is not known.
 *
 * @example
 * new PolicyPack("ami", { policies: amiPolicies({ rules: { "no-unlisted-account": { allowedAccounts } } }) });
 */
export function amiPolicies(input: ConfigInput = {}): Policies {
  const config = readConfig(input, rules);
  return rules.map((rule) => toPolicy(rule, config.get(rule.id) ?? { severity: "off", options: {} }));
}

function toPolicy(rule: AnyRule, setting: RuleConfig): ResourceValidationPolicy | StackValidationPolicy {
  const about = {
    name: rule.id,
    displayName: rule.id,
    description: rule.docs.summary,
    enforcementLevel: enforcement[setting.severity],
    severity: pulumiSeverity[rule.severity],
    tags: ["ami", ...rule.kinds],
    remediationSteps: rule.docs.fix,
    url: rule.docs.sources[0]?.url ?? "",
    configSchema: toConfigSchema(rule),
  };
  // Pulumi decides whether a policy runs, so a rule that the code has switched off runs where Pulumi asks for it.
  const severity = setting.severity === "off" ? rule.severity : setting.severity;
  const report = (subjects: Iterable<AnySubject>, ownOptions: object, violate: ReportViolation): void => {
    const options = { ...setting.options, ...ownOptions };
    const config = readConfig({ rules: { [rule.id]: { ...options, severity } } }, [rule]);
    for (const { message, subject } of run(subjects, [rule], { config, now: new Date() }).findings) {
      violate(message, resourceOf({ id: subject }));
    }
  };

  if (rule.scope === "stack") {
    return {
      ...about,
      validateStack: (args, violate) => {
        report(subjectsOfStack(args.resources), args.getConfig<object>(), violate);
      },
    };
  }
  return {
    ...about,
    validateResource: (args, violate) => {
      const all = subjectsFromInputs(args.type, args.urn, args.props, policyEncoding);
      const subjects = all.filter(({ kind }) => rule.kinds.includes(kind));
      if (subjects.length === 0) {
        return args.notApplicable(`\`${rule.id}\` is about ${rule.kinds.join(", ")}`);
      }
      report(subjects, args.getConfig<object>(), violate);
    },
  };
}

interface PolicyResource {
  readonly type: string;
  readonly urn: string;
  readonly props: object;
  readonly propertyDependencies: Readonly<Record<string, readonly { readonly urn: string }[]>>;
  readonly provider?: { readonly urn: string } | undefined;
}

function subjectsOfStack(resources: readonly PolicyResource[]): AnySubject[] {
  const read = resources.map(({ type, urn, props, propertyDependencies, provider }) => {
    const id = decode(Object.getOwnPropertyDescriptor(props, "id")?.value, policyEncoding);
    const urns = Object.entries(propertyDependencies).map(([key, suppliers]) => [
      key,
      suppliers.map((s) => s.urn),
    ]);
    return {
      type,
      urn,
      id: typeof id === "string" ? id : undefined,
      inputs: props,
      propertyDependencies: Object.fromEntries(urns) as Record<string, string[]>,
      provider: provider?.urn,
    };
  });
  return readStack(read, policyEncoding);
}

function toConfigSchema({ options }: AnyRule): PolicyConfigSchema {
  const properties = Object.entries(options).map(([name, { type, description, items }]) => [
    name,
    { type, description, ...(items && { items }) },
  ]);
  return { properties: Object.fromEntries(properties) as PolicyConfigSchema["properties"] };
}
