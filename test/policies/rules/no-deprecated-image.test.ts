import { expect, test } from "vitest";
import rule from "../../../policies/rules/launch/no-deprecated-image";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const good: Example = {
  title: "an image that is good for a year",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: {
    "/imageId": { kind: "image", spec: { architecture: "x86_64", deprecateAt: "2027-11-22T00:00:00Z" } },
  },
};
const image = "/linked/~1imageId";

testRule(rule, {
  good,
  valid: {
    "no date": [`${image}/spec/deprecateAt`, undefined],
    "a copy of a deprecated image, which has no date of its own": [
      image,
      {
        kind: "image-copy",
        spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
        linked: {
          "/sourceImageId": {
            kind: "image",
            spec: { architecture: "x86_64", deprecateAt: "2025-01-01T00:00:00Z" },
          },
        },
      },
    ],
    "a date that is none, which the schema refuses": [`${image}/spec/deprecateAt`, "soon"],
  },
  invalid: {
    "a date that has passed": {
      change: [`${image}/spec/deprecateAt`, "2025-01-01T00:00:00Z"],
      message: "deprecated",
      at: "/imageId",
      text: "Image `it/imageId` is deprecated since `2025-01-01T00:00:00Z`; the launch must name the image that took its place, or `deprecateAt` be moved.",
    },
    "an image of an instance": {
      change: [
        image,
        {
          kind: "image-from-instance",
          spec: { instanceId: "i-0123456789abcdef0", deprecateAt: "2025-01-01T00:00:00Z" },
        },
      ],
      message: "deprecated",
      at: "/imageId",
    },
  },
  deferred: {
    "a date that is not known yet": { change: [`${image}/spec/deprecateAt`, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

test.each([
  ["before", "2027-11-21T23:59:00Z", 0],
  ["at", "2027-11-22T00:00:00Z", 1],
  ["after", "2027-11-22T00:01:00Z", 1],
])("%s the minute of its deprecation", (_, now, hits) => {
  expect(outcomeOf(rule, good, new Date(now)).hits).toHaveLength(hits);
});
