/**
 * An image shared outside a house's own list of accounts and organizations. Without a list it says nothing.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { documents } from "../sources";

interface Options {
  readonly allowedAccounts?: readonly string[];
  readonly allowedOrganizations?: readonly string[];
}

const defaults: Options = {};
const imageId = "ami-0123456789abcdef0";
const unitOf = (organization: string): string =>
  `arn:aws:organizations::123456789012:ou/${organization}/ou-ab12-cd34ef56`;
const toAccount = (title: string, account: string) => {
  const options = { allowedAccounts: ["111122223333"] };
  return { title, kind: "launch-permissions" as const, options, spec: { imageId, accounts: [account] } };
};
const toUnit = (title: string, arn: string) => {
  const options = { allowedOrganizations: ["o-a1b2c3d4e5"] };
  return {
    title,
    kind: "launch-permissions" as const,
    options,
    spec: { imageId, organizationalUnits: [arn] },
  };
};

export default defineRule({
  id: "no-unlisted-account",
  kinds: ["launch-permissions"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image is shared only with the accounts and organizations on your list.",
    why: "One wrong digit shares an image with a stranger, and nobody notices: EC2 takes every account number.",
    fix: "Take the account or organization out of the launch permissions, or put it on the list.",
    unless: "You have no list: the rule says nothing until one is configured, and each list governs its own.",
    sources: [documents.sharedImages],
  },
  messages: {
    account:
      "Account `{account}` is not one of the allowed accounts; it must be taken out of the share, or be listed in `allowedAccounts`.",
    organization:
      "`{arn}` is not of an allowed organization; it must be taken out of the share, or its organization be listed in `allowedOrganizations`.",
  },
  options: {
    allowedAccounts: {
      type: "array",
      description: "Accounts that images may be shared with, 12 digits each.",
      items: { type: "string", pattern: "^[0-9]{12}$" },
    },
    allowedOrganizations: {
      type: "array",
      description: "Organizations that images may be shared with, whole or in part, as ARNs or as `o-` ids.",
      items: {
        type: "string",
        pattern: "^(arn:aws[a-z-]*:organizations::[0-9]{12}:organization/)?o-[a-z0-9]{10,32}$",
      },
    },
  },
  defaults,
  examples: {
    good: [
      toAccount("a listed account", "111122223333"),
      toUnit("a unit of a listed organization", unitOf("o-a1b2c3d4e5")),
    ],
    bad: [
      {
        ...toAccount("an account that is not on the list", "111122223334"),
        finds: { message: "account", at: "/accounts/0" },
      },
      {
        ...toUnit("a unit of an organization that is not on the list", unitOf("o-z9y8x7w6v5")),
        finds: { message: "organization", at: "/organizationalUnits/0" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { allowedAccounts, allowedOrganizations } = ctx.options;
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom the image is shared with is not known yet");
    };
    if (allowedAccounts !== undefined) {
      for (const [at, account] of knownItems("/accounts", spec.accounts, defer)) {
        if (!allowedAccounts.includes(account)) yield { message: "account", at, data: { account } };
      }
    }
    if (allowedOrganizations !== undefined) {
      const ids = allowedOrganizations.map(organizationIdOf);
      for (const list of ["organizations", "organizationalUnits"] as const) {
        for (const [at, arn] of knownItems(`/${list}`, spec[list], defer)) {
          if (!ids.includes(organizationIdOf(arn))) yield { message: "organization", at, data: { arn } };
        }
      }
    }
  },
});

/** The `o-` id in the ARN of an organization or of one of its units. */
function organizationIdOf(arn: string): string {
  return /(?:^|\/)(o-[a-z0-9]+)/.exec(arn)?.[1] ?? arn;
}
