import { describe } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/match-shared-key";
import { testRule } from "../support/rule-tester";

const snapshotId = "snap-0123456789abcdef0";
const good: Example = {
  title: "a copy with a key of one's own",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: {
        sourceImageId: "ami-0123456789abcdef0",
        sourceRegion: "us-east-1",
        encrypted: true,
        kmsKeyId: "alias/images",
      },
    },
  },
};
const key = "/linked/~1imageId/spec/kmsKeyId";

testRule(rule, {
  good,
  valid: {
    "a key id, which does not tell": [key, "1234abcd-12ab-34cd-56ef-1234567890ab"],
    "an alias of one's own that looks alike": [key, "alias/awsome/ebs"],
    "the AWS-managed key, shared with nobody": ["/spec/accounts", []],
    "everyone, of whom another rule speaks": [
      "/spec",
      { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
    ],
    "an unencrypted image": [
      "/linked/~1imageId",
      { kind: "image", spec: { architecture: "arm64", blockDeviceMappings: [] } },
    ],
  },
  invalid: {
    "the AWS-managed key": {
      change: [key, "alias/aws/ebs"],
      message: "managed",
      at: "/imageId",
      text: "It is encrypted with `alias/aws/ebs`, the AWS-managed key, which no other account can use; before it is shared, it must be copied with a customer-managed key.",
    },
    "the AWS-managed key, by the ARN of its alias": {
      change: [key, "arn:aws:kms:eu-west-1:123456789012:alias/aws/ebs"],
      message: "managed",
      at: "/imageId",
    },
  },
  deferred: {
    "encryption without a stated key, which may be the account's own": {
      change: [key, undefined],
      at: "/imageId",
    },
    "a key that is not known yet": { change: [key, unknownValue], at: "/imageId" },
    "an image outside the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

describe("by the snapshots of the image", () => {
  const behind = "/linked/~1imageId/linked/~1blockDeviceMappings~10~1ebs~1snapshotId";
  testRule(rule, {
    good: {
      title: "a snapshot with a key of one's own",
      kind: "launch-permissions",
      spec: {
        imageId: "ami-0123456789abcdef0",
        organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
      },
      linked: {
        "/imageId": {
          kind: "image",
          spec: {
            architecture: "arm64",
            blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
          },
          linked: {
            "/blockDeviceMappings/0/ebs/snapshotId": {
              kind: "snapshot",
              spec: {},
              linked: {
                "/volumeId": { kind: "volume", spec: { encrypted: true, kmsKeyId: "alias/volumes" } },
              },
            },
          },
        },
      },
    },
    valid: { "an unencrypted snapshot": [behind, { kind: "snapshot", spec: { encrypted: false } }] },
    invalid: {
      "a volume with the AWS-managed key": {
        change: [`${behind}/linked/~1volumeId/spec/kmsKeyId`, "alias/aws/ebs"],
        message: "managed",
        at: "/imageId",
      },
      "a snapshot copied with it": {
        change: [behind, { kind: "snapshot-copy", spec: { encrypted: true, kmsKeyId: "alias/aws/ebs" } }],
        message: "managed",
        at: "/imageId",
      },
    },
    deferred: {
      "a snapshot outside the input": { change: [behind, undefined], at: "/imageId" },
      "an encrypted snapshot of no stated key": {
        change: [behind, { kind: "snapshot", spec: { encrypted: true } }],
        at: "/imageId",
      },
    },
  });
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "a key of one's own",
      kind: "snapshot-permissions",
      spec: { snapshotId, accounts: ["111122223333"] },
      linked: { "/snapshotId": { kind: "snapshot", spec: { encrypted: true, kmsKeyId: "alias/images" } } },
    },
    valid: {},
    invalid: {
      "the AWS-managed key": {
        change: ["/linked/~1snapshotId/spec/kmsKeyId", "alias/aws/ebs"],
        message: "managed",
        at: "/snapshotId",
      },
    },
  });
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "the AWS-managed key, shared with nobody",
      kind: "distribution",
      spec: { distributions: [{ kmsKeyId: "alias/aws/ebs" }] },
    },
    valid: { "no key, as the recipe made it": ["/spec/distributions/0", { accounts: ["111122223333"] }] },
    invalid: {
      "the AWS-managed key, shared": {
        change: ["/spec/distributions/0/accounts", ["111122223333"]],
        message: "managed",
        at: "/distributions/0/kmsKeyId",
      },
    },
    deferred: {
      "accounts that are not known yet": {
        change: ["/spec/distributions/0/accounts", unknownValue],
        at: "/distributions/0/kmsKeyId",
      },
    },
  });
});
