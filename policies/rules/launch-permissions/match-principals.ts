/**
 * Principals that EC2 does not take: account ids that are not 12 digits, and organizations or units by their bare ids.
 * Shape alone; any partition is accepted. Floor: the engine, `catalog/arns`, and `lists.ts` and `shares.ts` beside it.
 */
import { isAccountId, organizationArnPattern, organizationalUnitArnPattern } from "../../../catalog/arns";
import { defineRule } from "../../engine/rule";
import { type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { principalLists, sharesOf, sharingKinds } from "../shares";
import { documents } from "../sources";

const organization = organizationArnPattern();
const unit = organizationalUnitArnPattern();
const forms = {
  accounts: { message: "account", fits: isAccountId },
  targetAccounts: { message: "account", fits: isAccountId },
  organizations: { message: "organization", fits: (text: string) => organization.test(text) },
  organizationalUnits: { message: "unit", fits: (text: string) => unit.test(text) },
} as const;

const imageId = "ami-0123456789abcdef0";
const share = (
  title: string,
  more: { accounts?: string[]; organizations?: string[]; organizationalUnits?: string[] },
) => ({
  title,
  kind: "launch-permissions" as const,
  spec: { imageId, ...more },
});
const base = "arn:aws:organizations::123456789012";

export default defineRule({
  id: "match-principals",
  kinds: sharingKinds,
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary:
      "Accounts are shared with by their 12 digits, organizations and organizational units by their ARNs.",
    why: "EC2 refuses every other form, the bare `o-` and `ou-` ids that consoles show included.",
    fix: "Write an account id as a string of 12 digits, without hyphens and with its leading zeros; an organization or a unit as the ARN that Organizations shows for it.",
    unless: "Organizations has brought a new form of id: name the rule in `skipChecks`.",
    sources: [
      documents.organizationShares,
      documents.sharedImages,
      documents.sharedSnapshots,
      documents.distributedPermissions,
    ],
  },
  messages: {
    account: "`{principal}` is no account id; it must be 12 digits, without hyphens and with leading zeros.",
    organization:
      "`{principal}` is no ARN of an organization; it must be of the form `arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5`.",
    unit: "`{principal}` is no ARN of an organizational unit; it must be of the form `arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`.",
  },
  refusals: {
    account: "InvalidAMIAttributeItemValue",
    organization: "InvalidAMIAttributeItemValue",
    unit: "InvalidAMIAttributeItemValue",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      share("an account with leading zeros", { accounts: ["000011112222"] }),
      share("an organization", { organizations: [`${base}:organization/o-a1b2c3d4e5`] }),
      share("a unit", { organizationalUnits: [`${base}:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`] }),
    ],
    bad: [
      {
        ...share("an account with hyphens", { accounts: ["1111-2222-3333"] }),
        finds: { message: "account", at: "/accounts/0" },
      },
      {
        ...share("the bare id of an organization", { organizations: ["o-a1b2c3d4e5"] }),
        finds: { message: "organization", at: "/organizations/0" },
      },
      {
        ...share("the bare id of a unit", { organizationalUnits: ["ou-ab12-cd34ef56"] }),
        finds: { message: "unit", at: "/organizationalUnits/0" },
      },
    ],
  },

  *check(subject, ctx) {
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom it is shared with is not known yet");
    };
    for (const { at: share, lists, targetAccounts } of sharesOf(subject, ctx)) {
      for (const name of [...principalLists, "targetAccounts"] as const) {
        const { message, fits } = forms[name];
        const list = name === "targetAccounts" ? targetAccounts : lists[name];
        for (const [at, principal] of knownItems(`${share}/${name}`, list, defer)) {
          if (!fits(principal)) yield { message, at, data: { principal } };
        }
      }
    }
  },
});
