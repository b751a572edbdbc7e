import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-source-region";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "a copy of a copy",
  kind: "image-copy",
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "eu-west-1" },
  linked: {
    "/sourceImageId": {
      kind: "image-copy",
      spec: { region: "eu-west-1", sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
    },
  },
};
const region = "/linked/~1sourceImageId/spec/region";

testRule(rule, {
  good,
  valid: {
    "a source that is where the stack is": [region, undefined],
    "a source outside the input": ["/linked", {}],
  },
  invalid: {
    "the Region of the copy's own source": {
      change: ["/spec/sourceRegion", "us-east-1"],
      message: "elsewhere",
      at: "/sourceRegion",
      text: "`sourceRegion` is `us-east-1` and `it/sourceImageId` is in `eu-west-1`; it must be `eu-west-1`.",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: [region, unknownValue], at: "/sourceImageId" },
    "a source Region that is not known yet": {
      change: ["/spec/sourceRegion", unknownValue],
      at: "/sourceRegion",
    },
  },
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "a snapshot",
      kind: "snapshot-copy",
      spec: { sourceSnapshotId: "snap-0123456789abcdef0", sourceRegion: "eu-west-1" },
      linked: { "/sourceSnapshotId": { kind: "snapshot", spec: { region: "eu-west-1" } } },
    },
    valid: {},
    invalid: {
      "another Region": {
        change: ["/spec/sourceRegion", "eu-west-2"],
        message: "elsewhere",
        at: "/sourceRegion",
      },
    },
  });
});
