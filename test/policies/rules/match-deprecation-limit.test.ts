import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-deprecation-limit";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

// The harness' clock stands at 2026-11-22T00:00:00Z.
testRule(rule, {
  good: {
    title: "in a year",
    kind: "image-copy",
    spec: {
      sourceImageId: "ami-0123456789abcdef0",
      sourceRegion: "eu-west-1",
      deprecateAt: "2027-11-22T00:00:00Z",
    },
  },
  valid: {
    "no date": ["/spec/deprecateAt", undefined],
    "ten years to the minute": ["/spec/deprecateAt", "2036-11-22T00:00:59Z"],
    "text that is no date, which the schema names": ["/spec/deprecateAt", "in a while"],
  },
  invalid: {
    "a minute more than ten years": {
      change: ["/spec/deprecateAt", "2036-11-22T00:01:00Z"],
      message: "tenYears",
      at: "/deprecateAt",
      text: "`deprecateAt` is `2036-11-22T00:01:00Z`, more than ten years ahead; it must be `2036-11-22T00:00Z` at the latest.",
    },
  },
  deferred: {
    "a date that is not known yet": { change: ["/spec/deprecateAt", unknownValue], at: "/deprecateAt" },
  },
});

const date = "/linked/~1imageId/spec/deprecateAt";

testRule(rule, {
  good: {
    title: "a public image that is deprecated in a year",
    kind: "launch-permissions",
    spec: { imageId: "ami-0123456789abcdef0", public: { reason: "ours", scrubbed: true } },
    linked: { "/imageId": { kind: "image", spec: exampleImage({ deprecateAt: "2027-11-22T00:00:00Z" }) } },
  },
  valid: {
    "no date: EC2 sets one": [date, undefined],
    "two years to the minute": [date, "2028-11-22T00:00:30Z"],
    "an image outside the input": ["/linked", {}],
  },
  invalid: {
    "a minute more than two years": {
      change: [date, "2028-11-22T00:01:00Z"],
      message: "twoYears",
      at: "/public",
      text: "Image `it/imageId` is deprecated at `2028-11-22T00:01:00Z`, and a public one is within two years of its creation; its `deprecateAt` must be `2028-11-22T00:00Z` at the latest.",
    },
  },
  deferred: { "a date that is not known yet": { change: [date, unknownValue], at: "/public" } },
});

describe("of an image with a date in three years", () => {
  const outcome = (isPublic: unknown) => {
    const example = {
      title: "",
      kind: "launch-permissions",
      spec: { imageId: "ami-0123456789abcdef0", public: isPublic },
      linked: { "/imageId": { kind: "image", spec: exampleImage({ deprecateAt: "2029-11-22T00:00:00Z" }) } },
    } as Parameters<typeof subjectsOf>[0];
    const { findings, deferred } = run(subjectsOf(example), [rule], {
      now: new Date("2026-11-22T00:00:00Z"),
    });
    return [findings.length, deferred.map(({ at }) => at)];
  };

  test("it matters whether it is public", () => {
    expect(outcome({})).toEqual([1, []]);
    expect(outcome(false)).toEqual([0, []]);
    expect(outcome(unknownValue)).toEqual([0, ["/public"]]);
  });
});
