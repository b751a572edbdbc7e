import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/require-public-description";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "a description",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
  linked: {
    "/imageId": { kind: "image", spec: { architecture: "arm64", description: "Appliance 2026.11" } },
  },
};
const spec = "/linked/~1imageId/spec";
const instanceId = "i-0123456789abcdef0";

testRule(rule, {
  good,
  valid: { "a share that may be public": ["/spec/public", unknownValue] },
  invalid: {
    "no description": {
      change: [`${spec}/description`, undefined],
      message: "missing",
      at: "/public",
      text: "Public image `it/imageId` has no `description`; it must state what it holds and where it comes from.",
    },
    "an empty description": { change: [`${spec}/description`, ""], message: "missing", at: "/public" },
    "none of an image of an instance": {
      change: ["/linked/~1imageId", { kind: "image-from-instance", spec: { instanceId } }],
      message: "missing",
      at: "/public",
    },
  },
  deferred: {
    "an image outside the input": { change: ["/linked", {}], at: "/public" },
    "a description that is not known yet": { change: [`${spec}/description`, unknownValue], at: "/imageId" },
  },
});

describe("of an image without a description", () => {
  testRule(rule, {
    good: {
      title: "not public",
      kind: "launch-permissions",
      spec: { imageId: "ami-0123456789abcdef0", public: false },
      linked: { "/imageId": { kind: "image", spec: { architecture: "arm64" } } },
    },
    valid: { "nothing said": ["/spec/public", undefined] },
    invalid: {},
    deferred: { "a share that may be public": { change: ["/spec/public", unknownValue], at: "/public" } },
  });
});

describe("of a copy, which may take the description over", () => {
  testRule(rule, {
    good: {
      ...good,
      linked: {
        "/imageId": {
          kind: "image-copy",
          spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
        },
      },
    },
    valid: {},
    invalid: { "an empty one": { change: [`${spec}/description`, ""], message: "missing", at: "/public" } },
  });
});
