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
import { readConfig, type ConfigInput } from "../engine/config";
import { isOpen } from "../engine/finding";
import { type AnyRule, type Severity } from "../engine/rule";
import { run } from "../engine/run";
import { sightOf } from "../engine/sight";
import { resourceOf, type AnySubject } from "../engine/subject";
import { applyWaivers } from "../engine/waivers";
import { policyEncoding } from "../readers/encodings";
import { subjectsFromInputs } from "../readers/inputs";
import { settingsPolicy, waiversPolicy } from "./house-policies";
import { openLedger, type Ledger } from "./ledger";
import { openSettings, optionsOf, type Settings } from "./settings";
import { subjectsOfStack } from "./stack";

export { type ConfigInput, type RuleSetting } from "../engine/config";
export { type OptionSchema } from "../engine/options";
export {
  defineRule,
  type AnyRule,
  type Catalog,
  type Context,
  type Example,
  type Hit,
  type Preset,
  type Rule,
  type RuleSource,
  type Severity,
} from "../engine/rule";
export { type AnySubject, type Subject, type SubjectOf } from "../engine/subject";
export { isObject, isUnknown, itemsOf, mayHoldMore, unknownValue, type JsonPointer } from "../engine/value";
export { type WaiverInput } from "../engine/waivers";

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
 * The policies of a pack: `ami-settings`, one for each rule, and `ami-waivers`. What is said here is the lowest word;
 * `PULUMI_AMI_CONFIG` goes before it, then Pulumi's configuration of `ami-settings`, then that of a rule's own policy,
 * `{ "<rule>": { "enforcementLevel": …, "<option>": … } }` (settings.ts tells it in full). Paths start from the pack's
 * folder. Throws, naming every mistake, when something that is said is not known.
 *
 * @example
 * new PolicyPack("ami", { policies: amiPolicies({ rules: { "no-unlisted-account": { allowedAccounts } } }) });
 */
export function amiPolicies(input: ConfigInput = {}): Policies {
  const settings = openSettings(input, process.env);
  const ledger = openLedger();
  // Pulumi asks policies in their order: the first hears the settings, the last knows what all have found.
  return [
    settingsPolicy(settings),
    ...settings.house.rules.map((rule) => toPolicy(rule, settings, ledger)),
    waiversPolicy(settings, ledger),
  ];
}

function toPolicy(
  rule: AnyRule,
  settings: Settings,
  ledger: Ledger,
): ResourceValidationPolicy | StackValidationPolicy {
  const level = settings.house.config.rules.get(rule.id)?.severity ?? "off";
  const about = {
    name: rule.id,
    displayName: rule.id,
    description: rule.docs.summary,
    enforcementLevel: enforcement[level],
    severity: pulumiSeverity[rule.severity],
    tags: ["ami", ...rule.kinds],
    remediationSteps: rule.docs.fix,
    url: rule.docs.sources[0]?.url ?? "",
    // Without the defaults: Pulumi would send them as if somebody had said so, over what the settings say.
    configSchema: { properties: { ...rule.options } as PolicyConfigSchema["properties"] },
  };
  // Pulumi decides whether a policy runs, so a rule that the code has switched off runs where Pulumi asks for it.
  const severity = level === "off" ? rule.severity : level;
  const report = (subjects: readonly AnySubject[], own: object, violate: ReportViolation): void => {
    const options = optionsOf(settings, rule.id, own);
    if (options === undefined) return;
    const config = readConfig({ rules: { [rule.id]: { ...options, severity } } }, [rule]);
    const now = new Date();
    const { catalog, config: house } = settings.current();
    const found = run(subjects, [rule], { config, catalog, now });
    ledger.note(subjects, found);
    const { findings } = applyWaivers(found.findings, house.waivers, sightOf(subjects, found, false), now);
    for (const { message, subject } of findings.filter(isOpen)) {
      violate(message, resourceOf({ id: subject }));
    }
    for (const { message, subject } of found.faults) {
      violate(
        `${message}; the fault is the rule's, and what it would have found is not known`,
        resourceOf({ id: subject }),
      );
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
