import { describe } from "vitest";
import { type Example, type LinkedExample } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/require-public-guidelines";
import { testRule } from "../support/rule-tester";

const image: LinkedExample = {
  kind: "image",
  spec: { architecture: "arm64", imdsSupport: "v2.0", description: "Appliance 2026.11" },
};
const good: Example = {
  title: "IMDSv2 and a description",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
  linked: { "/imageId": image },
};
const spec = "/linked/~1imageId/spec";

testRule(rule, {
  good,
  valid: {},
  invalid: {
    IMDSv1: {
      change: [`${spec}/imdsSupport`, undefined],
      message: "imds",
      at: "/public",
      text: 'Public image `it/imageId` lets instances answer IMDSv1; it must state `imdsSupport: "v2.0"`.',
    },
    "no description": {
      change: [`${spec}/description`, undefined],
      message: "description",
      at: "/public",
      text: "Public image `it/imageId` has no description; it must state what it is and where it comes from.",
    },
    "an empty description": { change: [`${spec}/description`, ""], message: "description", at: "/public" },
  },
  deferred: {
    "an image outside the input": { change: ["/linked", {}], at: "/public" },
    "a share that may be public": { change: ["/spec/public", unknownValue], at: "/public" },
    "support that is not known yet": { change: [`${spec}/imdsSupport`, unknownValue], at: "/imageId" },
    "a description that is not known yet": { change: [`${spec}/description`, unknownValue], at: "/imageId" },
  },
});

describe("of an image that is not public", () => {
  testRule(rule, {
    good: {
      ...good,
      spec: { imageId: "ami-0123456789abcdef0", public: false },
      linked: { "/imageId": { kind: "image", spec: { architecture: "arm64" } } },
    },
    valid: { "nothing said": ["/spec/public", undefined] },
    invalid: {},
  });
});

describe("of a copy", () => {
  testRule(rule, {
    good: {
      ...good,
      linked: {
        "/imageId": {
          kind: "image-copy",
          spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
          linked: { "/sourceImageId": image },
        },
      },
    },
    valid: {},
    invalid: {
      "of an image with IMDSv1": {
        change: ["/linked/~1imageId/linked/~1sourceImageId/spec/imdsSupport", undefined],
        message: "imds",
        at: "/public",
      },
    },
    deferred: {
      "of an image outside the input": { change: ["/linked/~1imageId/linked", {}], at: "/imageId" },
    },
  });
});

describe("of an image of an instance", () => {
  testRule(rule, {
    good: {
      ...good,
      linked: {
        "/imageId": {
          kind: "image-from-instance",
          spec: { instanceId: "i-0123456789abcdef0", imdsSupport: "v2.0", description: "Appliance" },
        },
      },
    },
    valid: {},
    invalid: {},
    deferred: {
      "which may have it of the instance's image": {
        change: [`${spec}/imdsSupport`, undefined],
        at: "/imageId",
      },
    },
  });
});
