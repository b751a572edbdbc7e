import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/match-public-encryption";
import { testRule } from "../support/rule-tester";

const snapshotId = "snap-0123456789abcdef0";
const everyone = { reason: "our appliance", scrubbed: true } as const;
const snapshot = "/linked/~1imageId/linked/~1sourceImageId/linked/~1blockDeviceMappings~10~1ebs~1snapshotId";
const good: Example = {
  title: "a copy of an unencrypted image",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", public: everyone },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
      linked: {
        "/sourceImageId": {
          kind: "image",
          spec: {
            architecture: "arm64",
            blockDeviceMappings: [
              { deviceName: "/dev/xvda", ebs: { snapshotId } },
              { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
            ],
          },
          linked: {
            "/blockDeviceMappings/0/ebs/snapshotId": { kind: "snapshot", spec: { encrypted: false } },
          },
        },
      },
    },
  },
};

testRule(rule, {
  good,
  valid: {},
  invalid: {
    "an encrypted copy": {
      change: ["/linked/~1imageId/spec/encrypted", true],
      message: "image",
      at: "/public",
      text: "The image is encrypted, and EC2 makes no encrypted image public; `public` must be taken away, or the image be one that is not encrypted.",
    },
    "an encrypted snapshot, through the copy": {
      change: [`${snapshot}/spec/encrypted`, true],
      message: "image",
      at: "/public",
    },
    "an empty volume that will be encrypted": {
      change: [
        "/linked/~1imageId/linked/~1sourceImageId/spec/blockDeviceMappings/1",
        { deviceName: "/dev/sdf", ebs: { volumeSize: 8, encrypted: true } },
      ],
      message: "image",
      at: "/public",
    },
  },
  deferred: {
    "an image outside the input": { change: ["/linked", {}], at: "/public" },
    "a snapshot outside the input": { change: [snapshot, undefined], at: "/public" },
    "a mapping that is not known yet": {
      change: ["/linked/~1imageId/linked/~1sourceImageId/spec/blockDeviceMappings/1", unknownValue],
      at: "/public",
    },
    "a copy of which it is not known yet": {
      change: ["/linked/~1imageId/spec/encrypted", unknownValue],
      at: "/public",
    },
  },
});

describe("of an image of an instance", () => {
  testRule(rule, {
    good: {
      title: "private",
      kind: "launch-permissions",
      spec: { imageId: "ami-0123456789abcdef0" },
      linked: {
        "/imageId": { kind: "image-from-instance", spec: { instanceId: "i-0123456789abcdef0" } },
      },
    },
    valid: {},
    invalid: {},
    deferred: {
      "volumes that are the instance's": { change: ["/spec/public", everyone], at: "/public" },
      "a public share that is not known yet": { change: ["/spec/public", unknownValue], at: "/public" },
    },
  });
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "an unencrypted snapshot",
      kind: "snapshot-permissions",
      spec: { snapshotId, public: true },
      linked: { "/snapshotId": { kind: "snapshot", spec: { encrypted: false } } },
    },
    valid: {},
    invalid: {
      "an encrypted one": {
        change: ["/linked/~1snapshotId/spec/encrypted", true],
        message: "snapshot",
        at: "/public",
        text: "The snapshot is encrypted, and EC2 makes no encrypted snapshot public; `public` must be `false`.",
      },
    },
    deferred: { "one outside the input": { change: ["/linked", {}], at: "/public" } },
  });
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "encrypted, for one account",
      kind: "distribution",
      spec: { distributions: [{ kmsKeyId: "alias/images", accounts: ["111122223333"] }] },
    },
    valid: {},
    invalid: {
      "encrypted, for everyone": {
        change: ["/spec/distributions/0/public", true],
        message: "image",
        at: "/distributions/0/public",
      },
    },
    deferred: {
      "what may be for everyone": {
        change: ["/spec/distributions/0/public", unknownValue],
        at: "/distributions/0/public",
      },
      "what is as the recipe made it": {
        change: ["/spec/distributions/0", { public: true }],
        at: "/distributions/0/public",
      },
    },
  });
});
