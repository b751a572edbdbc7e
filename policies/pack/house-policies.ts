/**
 * The two policies that are no rules. `ami-settings` hears what Pulumi says to the pack as a whole, for Pulumi tells a
 * policy its own configuration alone; `ami-waivers` shows what waivers set aside, and which of them do nothing.
 * Floor: settings.ts, ledger.ts; of `@pulumi/policy` types alone.
 */
import {
  type PolicyConfigSchema,
  type ResourceValidationPolicy,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { type Ledger } from "./ledger";
import { type Settings } from "./settings";

const settingsSchema: PolicyConfigSchema = {
  properties: {
    rules: { type: "object", description: "Rule id to `off`, or to an object with options." },
    waivers: {
      type: "array",
      description: 'Findings that are accepted: `{ "rule", "subject", "reason", "until" }`.',
      items: { type: "object" },
    },
    instanceTypes: {
      type: "string",
      description: "A file with what `aws ec2 describe-instance-types` prints.",
    },
  },
};

/**
 * Must be the first policy. It is asked about each resource and about the stack, so that it hears its configuration
 * before any rule is asked (@pulumi/policy 1.21.0, server.js: policies are asked one after the other, in their order).
 */
export function settingsPolicy(settings: Settings): ResourceValidationPolicy & StackValidationPolicy {
  return {
    name: "ami-settings",
    displayName: "ami-settings",
    description: "The settings of the whole pack hold, waivers among them.",
    enforcementLevel: "mandatory",
    severity: "high",
    tags: ["ami"],
    remediationSteps:
      "Put right what the message names, in the configuration of `ami-settings` or of the pack.",
    configSchema: settingsSchema,
    validateResource: (args) => {
      settings.hear(args.getConfig<object>());
    },
    validateStack: (args, violate) => {
      settings.hear(args.getConfig<object>());
      for (const { at, message } of settings.current().config.waivers.malformed) {
        violate(`\`${at.slice(1)}\`: ${message}`);
      }
    },
  };
}

/** Must be the last policy, for it tells what all the others have found. */
export function waiversPolicy(settings: Settings, ledger: Ledger): StackValidationPolicy {
  return {
    name: "ami-waivers",
    displayName: "ami-waivers",
    description: "What waivers set aside is shown; a waiver that has lapsed, or is of no use, is removed.",
    enforcementLevel: "advisory",
    severity: "low",
    tags: ["ami"],
    remediationSteps: "Renew a waiver that has lapsed, and remove one that sets nothing aside.",
    validateStack: (_args, violate) => {
      const { waived, notices } = ledger.close(settings.current().config.waivers, new Date());
      for (const { ruleId, message, subject, waived: waiver } of waived) {
        const end = waiver?.until === undefined ? "" : `, until ${waiver.until}`;
        violate(`Waived (${waiver?.reason ?? ""}${end}): ${message} [${ruleId}]`, subject);
      }
      for (const { message } of notices) violate(message);
    },
  };
}
