import fc from "fast-check";
import { expect, test } from "vitest";
import { knownRegions, partitionOf } from "../../../catalog/partitions";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-partition";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const good: Example = {
  title: "within a partition",
  kind: "snapshot-copy",
  spec: {
    region: "us-gov-east-1",
    sourceSnapshotId: "snap-0123456789abcdef0",
    sourceRegion: "us-gov-west-1",
  },
};

testRule(rule, {
  good,
  valid: {
    "a Region that is the stack's": ["/spec/region", undefined],
    "within one Region": ["/spec/region", "us-gov-west-1"],
  },
  invalid: {
    "out of a partition": {
      change: ["/spec/region", "us-east-1"],
      message: "crossing",
      at: "/sourceRegion",
      text: "The source is in Region `us-gov-west-1` of partition `aws-us-gov` and the copy in `us-east-1` of `aws`; both must be of one partition, or the image go by way of S3.",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: ["/spec/region", unknownValue], at: "/region" },
    "a source Region that is not known yet": {
      change: ["/spec/sourceRegion", unknownValue],
      at: "/sourceRegion",
    },
    "a Region that this release does not know": {
      change: ["/spec/region", "mars-north-1"],
      at: "/sourceRegion",
    },
  },
});

test("speaks of two known Regions exactly where their partitions differ", () => {
  const region = fc.constantFrom(...knownRegions());
  fc.assert(
    fc.property(region, region, (from, to) => {
      const { hits } = outcomeOf(
        rule,
        withChange(withChange(good, "/spec/sourceRegion", from), "/spec/region", to),
      );
      expect(hits.length).toBe(partitionOf(from) === partitionOf(to) ? 0 : 1);
    }),
  );
});
