import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/require-encrypted-volumes";
import { imageLaunch, snapshotId } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const good: Example = { title: "encrypted", kind: "volume", spec: { volumeSize: 8, encrypted: true } };

testRule(rule, {
  good,
  valid: { "with a key": ["/spec/kmsKeyId", "alias/images"] },
  invalid: {
    "nothing said": {
      change: ["/spec/encrypted", undefined],
      message: "plain",
      at: "",
      text: "Volume `volume` is not encrypted, unless the account encrypts by default; it must state `encrypted: true`.",
    },
    denied: { change: ["/spec/encrypted", false], message: "plain", at: "" },
  },
  deferred: {
    "encryption that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
    "a snapshot outside the input": { change: ["/spec", { snapshotId }], at: "/encrypted" },
  },
});

test.each([
  [true, []],
  [false, [{ message: "plain", at: "" }]],
])("over a snapshot that is encrypted: %s", (encrypted, hits) => {
  const linked = { "/snapshotId": { kind: "snapshot", spec: { encrypted } } } as const;
  const volume: Example = { title: "", kind: "volume", spec: { snapshotId }, linked };
  expect(outcomeOf(rule, volume)).toMatchObject({ hits, deferred: [] });
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("an encrypted data volume", {
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 8, encrypted: true } }],
    }),
    valid: {
      "no volume of its own": ["/spec/blockDeviceMappings", undefined],
    },
    invalid: {
      "a new volume": {
        change: ["/spec/blockDeviceMappings/0/ebs/encrypted", undefined],
        message: "plain",
        at: "/blockDeviceMappings/0/ebs",
      },
    },
    deferred: {
      "the root of an image whose snapshot is outside the input": {
        change: ["/spec/rootVolume", { volumeSize: 20 }],
        at: "/rootVolume/encrypted",
      },
    },
  });
});

test("defers a recipe's device, which its parent may encrypt", () => {
  const blockDeviceMappings = [{ deviceName: "/dev/xvda", ebs: { volumeSize: 8 } }];
  const { hits, deferred } = outcomeOf(rule, {
    title: "",
    kind: "image-recipe",
    spec: { blockDeviceMappings },
  });
  expect(hits).toEqual([]);
  expect(deferred).toMatchObject([{ at: "/blockDeviceMappings/0/ebs/encrypted" }]);
});
