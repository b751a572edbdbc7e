import { expect, test } from "vitest";
import { knownRegions, paravirtualRegions } from "../../../catalog/partitions";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-virtualization-region";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const good: Example = {
  title: "an old image to an old Region",
  kind: "image-copy",
  spec: { region: "sa-east-1", sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
  linked: {
    "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", virtualizationType: "paravirtual" } },
  },
};
const type = "/linked/~1sourceImageId/spec/virtualizationType";

testRule(rule, {
  good,
  valid: {
    "an image outside the input": ["/linked", {}],
    "a Region that is the stack's": ["/spec/region", undefined],
    "a type that is not known yet, where either runs": [type, unknownValue],
  },
  invalid: {
    "a newer Region": {
      change: ["/spec/region", "eu-north-1"],
      message: "unsupported",
      at: "/region",
      text: "`it/sourceImageId` is paravirtual, which Region `eu-north-1` does not run; the image must be registered as `hvm`, or be copied to another Region.",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: ["/spec/region", unknownValue], at: "/region" },
    "a Region of which no document speaks": { change: ["/spec/region", "cn-north-1"], at: "/region" },
  },
});

test("accepts every Region for an hvm image, and defers a type that is not known yet", () => {
  for (const region of knownRegions("aws")) {
    const there = withChange(good, "/spec/region", region);
    expect(outcomeOf(rule, withChange(there, type, "hvm"))).toMatchObject({ hits: [], deferred: [] });
    const isOld = paravirtualRegions.includes(region);
    expect(outcomeOf(rule, withChange(there, type, unknownValue)).deferred.length).toBe(isOld ? 0 : 1);
    expect(outcomeOf(rule, there).hits.length).toBe(isOld ? 0 : 1);
  }
});
