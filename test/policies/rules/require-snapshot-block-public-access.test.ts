import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/account-settings/require-snapshot-block-public-access";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "blocked",
    kind: "account-settings",
    spec: { snapshotBlockPublicAccess: "block-new-sharing" },
  },
  valid: { "nothing said: the account keeps what it has": ["/spec", { region: "eu-west-1" }] },
  invalid: {
    unblocked: {
      change: ["/spec/snapshotBlockPublicAccess", "unblocked"],
      message: "unblocked",
      at: "/snapshotBlockPublicAccess",
      text: "`snapshotBlockPublicAccess` is `unblocked`, so that every snapshot of the account can be made public; it must be `block-all-sharing` or `block-new-sharing`.",
    },
  },
  deferred: {
    "a state that is not known yet": {
      change: ["/spec/snapshotBlockPublicAccess", unknownValue],
      at: "/snapshotBlockPublicAccess",
    },
  },
});
