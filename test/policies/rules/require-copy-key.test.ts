import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/require-copy-key";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "its key stated",
  kind: "image-copy",
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    encrypted: true,
    kmsKeyId: "alias/images",
  },
};

testRule(rule, {
  good,
  valid: { "a key that is not known yet": ["/spec/kmsKeyId", unknownValue] },
  invalid: {
    "a key left to EC2": {
      change: ["/spec/kmsKeyId", undefined],
      message: "unstated",
      at: "",
      text: "The copy is encrypted with a key that is not stated; `kmsKeyId` must name one of the copy's Region.",
    },
  },
});

describe("without a key", () => {
  testRule(rule, {
    good: {
      title: "not encrypted",
      kind: "snapshot-copy",
      spec: { sourceSnapshotId: "snap-0123456789abcdef0", sourceRegion: "us-east-1" },
      linked: { "/sourceSnapshotId": { kind: "snapshot", spec: { encrypted: false } } },
    },
    valid: { "a source outside the input": ["/linked", {}] },
    invalid: {
      "an encrypted source": {
        change: ["/linked/~1sourceSnapshotId/spec/encrypted", true],
        message: "unstated",
        at: "",
      },
    },
    deferred: {
      "an answer that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
    },
  });
});
