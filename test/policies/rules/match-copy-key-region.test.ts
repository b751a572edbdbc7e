import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-key-region";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "a key of the copy's Region",
  kind: "snapshot-copy",
  spec: {
    region: "eu-west-1",
    sourceSnapshotId: "snap-0123456789abcdef0",
    sourceRegion: "us-east-1",
    encrypted: true,
    kmsKeyId: "arn:aws:kms:eu-west-1:123456789012:alias/images",
  },
};

testRule(rule, {
  good,
  valid: {
    "no key": ["/spec/kmsKeyId", undefined],
    "an alias name, which is of every Region": ["/spec/kmsKeyId", "alias/images"],
    "a key id, which says no Region": ["/spec/kmsKeyId", "1234abcd-12ab-34cd-56ef-1234567890ab"],
    "a Region that is the stack's": ["/spec/region", undefined],
    "text that is no key, of which another rule speaks": ["/spec/kmsKeyId", "arn:aws:kms:us-east-1"],
  },
  invalid: {
    "a key of the source's Region": {
      change: ["/spec/kmsKeyId", "arn:aws:kms:us-east-1:123456789012:alias/images"],
      message: "elsewhere",
      at: "/kmsKeyId",
      text: "The key is of Region `us-east-1` and the copy is made in `eu-west-1`; `kmsKeyId` must name a key of `eu-west-1`.",
    },
    "a key for several Regions, by the ARN of another replica": {
      change: ["/spec/kmsKeyId", `arn:aws:kms:us-east-1:123456789012:key/mrk-${"0".repeat(32)}`],
      message: "elsewhere",
      at: "/kmsKeyId",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: ["/spec/region", unknownValue], at: "/region" },
    "a key that is not known yet": { change: ["/spec/kmsKeyId", unknownValue], at: "/kmsKeyId" },
  },
});
