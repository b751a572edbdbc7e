import { describe } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/require-customer-key";
import { imageLaunch } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "a key of one's own",
  kind: "volume",
  spec: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/images" },
};

testRule(rule, {
  good,
  valid: {
    "no encryption": ["/spec/encrypted", undefined],
    "a key id": ["/spec/kmsKeyId", "1234abcd-12ab-34cd-56ef-1234567890ab"],
  },
  invalid: {
    "no key": {
      change: ["/spec/kmsKeyId", undefined],
      message: "unnamed",
      at: "",
      text: "Volume `volume` is encrypted with the account's default key; it must name a customer key in `kmsKeyId`.",
    },
    "the key of AWS": {
      change: ["/spec/kmsKeyId", "arn:aws:kms:us-east-1:123456789012:alias/aws/ebs"],
      message: "managed",
      at: "/kmsKeyId",
      text: "Volume `volume` is encrypted with `arn:aws:kms:us-east-1:123456789012:alias/aws/ebs`, a key of AWS; `kmsKeyId` must be a customer key.",
    },
  },
  deferred: {
    "a key that is not known yet": { change: ["/spec/kmsKeyId", unknownValue], at: "/kmsKeyId" },
    "encryption that is not known yet": {
      change: ["/spec", { volumeSize: 8, encrypted: unknownValue }],
      at: "/kmsKeyId",
    },
    "a snapshot outside the input, which may have a key": {
      change: ["/spec", { snapshotId: "snap-0123456789abcdef0", encrypted: true }],
      at: "/kmsKeyId",
    },
  },
});

describe("of a launch", () => {
  const at = "/blockDeviceMappings/0/ebs";
  testRule(rule, {
    good: imageLaunch("a new volume", {
      blockDeviceMappings: [
        { deviceName: "/dev/sdf", ebs: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/images" } },
      ],
    }),
    valid: {},
    invalid: {
      "no key": { change: [`/spec${at}/kmsKeyId`, undefined], message: "unnamed", at },
    },
    deferred: {
      "a template that may name one": {
        change: [
          "/spec",
          {
            launchTemplate: "lt-0123456789abcdef0",
            blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 8, encrypted: true } }],
          },
        ],
        at: `${at}/kmsKeyId`,
      },
    },
  });
});
