import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-kms-without-encryption";
import { imageLaunch } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const good: Example = {
  title: "encrypted with a key",
  kind: "volume",
  spec: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/images", snapshotId: "snap-0123456789abcdef0" },
  linked: { "/snapshotId": { kind: "snapshot", spec: { encrypted: false } } },
};

testRule(rule, {
  good,
  valid: {
    "no key": ["/spec/kmsKeyId", undefined],
    "a key that is not known yet": ["/spec/kmsKeyId", unknownValue],
  },
  invalid: {
    "a key alone": {
      change: ["/spec/encrypted", undefined],
      message: "notEncrypted",
      at: "/kmsKeyId",
      text: "Volume `volume` names a `kmsKeyId` without being encrypted, which EC2 refuses; it must state `encrypted: true`, or no key.",
    },
    "a key and no encryption": {
      change: ["/spec/encrypted", false],
      message: "notEncrypted",
      at: "/kmsKeyId",
    },
  },
  deferred: {
    "encryption that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
    "a key that is not known yet": {
      change: ["/spec", { volumeSize: 8, kmsKeyId: unknownValue }],
      at: "/kmsKeyId",
    },
  },
});

test("takes a key over a snapshot that is encrypted", () => {
  const encrypted = { "/snapshotId": { kind: "snapshot", spec: { encrypted: true } } } as const;
  const { encrypted: _, ...spec } = good.spec as { encrypted: boolean };
  const outcome = outcomeOf(rule, { title: "", kind: "volume", spec, linked: encrypted });
  expect(outcome).toMatchObject({ hits: [], deferred: [] });
});

describe("of a launch", () => {
  const mapping = "/spec/blockDeviceMappings/0";
  testRule(rule, {
    good: imageLaunch("a new volume", {
      blockDeviceMappings: [
        { deviceName: "/dev/sdf", ebs: { volumeSize: 8, encrypted: true, kmsKeyId: "alias/images" } },
      ],
    }),
    valid: {},
    invalid: {
      "a new volume that is not encrypted": {
        change: [`${mapping}/ebs/encrypted`, undefined],
        message: "notEncrypted",
        at: "/blockDeviceMappings/0/ebs/kmsKeyId",
      },
    },
    deferred: {
      "a volume of the image, whose snapshot may be encrypted": {
        change: [mapping, { deviceName: "/dev/xvda", ebs: { kmsKeyId: "alias/images" } }],
        at: "/blockDeviceMappings/0/ebs/encrypted",
      },
      "a template that may encrypt it": {
        change: [
          "/spec",
          {
            launchTemplate: "lt-0123456789abcdef0",
            rootVolume: { kmsKeyId: "alias/images" },
          },
        ],
        at: "/rootVolume/encrypted",
      },
    },
  });
});
