import rule from "../../../policies/rules/launch-permissions/no-unlisted-account";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const arn = (id: string): string => `arn:aws:organizations::123456789012:organization/${id}`;
const good: Example = {
  title: "listed, all of them",
  kind: "launch-permissions",
  options: { allowedAccounts: ["111122223333", "000000000001"], allowedOrganizations: ["o-a1b2c3d4e5"] },
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts: ["111122223333", "000000000001"],
    organizations: [arn("o-a1b2c3d4e5")],
    organizationalUnits: ["arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56"],
  },
};

testRule(rule, {
  good,
  valid: {
    nobody: ["/spec/accounts", undefined],
    "a stranger, where no list of accounts is configured": [
      "/options",
      { allowedOrganizations: [arn("o-a1b2c3d4e5")] },
    ],
    "anybody, where no list is configured": ["/options", {}],
  },
  invalid: {
    "a stranger": {
      change: ["/spec/accounts/1", "111122223334"],
      message: "account",
      at: "/accounts/1",
      text: "Account `111122223334` is not one of the allowed accounts; it must be taken out of the share, or be listed in `allowedAccounts`.",
    },
    "another organization": {
      change: ["/spec/organizations/0", arn("o-z9y8x7w6v5")],
      message: "organization",
      at: "/organizations/0",
    },
    "a unit of another organization": {
      change: [
        "/spec/organizationalUnits/0",
        "arn:aws:organizations::123456789012:ou/o-z9y8x7w6v5/ou-ab12-cd34ef56",
      ],
      message: "organization",
      at: "/organizationalUnits/0",
    },
  },
  deferred: {
    "an account that is not known yet": { change: ["/spec/accounts/0", unknownValue], at: "/accounts/0" },
    "accounts that are not known yet": { change: ["/spec/accounts", unknownValue], at: "/accounts" },
  },
});
