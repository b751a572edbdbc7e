import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/account-settings/require-image-block-public-access";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "blocked",
    kind: "account-settings",
    spec: { imageBlockPublicAccess: "block-new-sharing" },
  },
  valid: { "nothing said: the account keeps what it has": ["/spec", { region: "eu-west-1" }] },
  invalid: {
    unblocked: {
      change: ["/spec/imageBlockPublicAccess", "unblocked"],
      message: "unblocked",
      at: "/imageBlockPublicAccess",
      text: "`imageBlockPublicAccess` is `unblocked`, so that every image of the account can be made public; it must be `block-new-sharing`.",
    },
  },
  deferred: {
    "a state that is not known yet": {
      change: ["/spec/imageBlockPublicAccess", unknownValue],
      at: "/imageBlockPublicAccess",
    },
  },
});
