import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/no-public-snapshot";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "shared with one account",
  kind: "snapshot-permissions",
  spec: { snapshotId: "snap-0123456789abcdef0", accounts: ["111122223333"], public: false },
};

testRule(rule, {
  good,
  valid: { "nothing said": ["/spec/public", undefined] },
  invalid: {
    everyone: {
      change: ["/spec/public", true],
      message: "everyone",
      at: "/public",
      text: "`public` lets every AWS account create volumes from the snapshot and read all of it; it must be `false`, and `accounts` name who needs it.",
    },
  },
  deferred: { "not known yet": { change: ["/spec/public", unknownValue], at: "/public" } },
});
