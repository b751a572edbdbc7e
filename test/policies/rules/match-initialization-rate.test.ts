import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-initialization-rate";
import { imageLaunch, imageVolume, snapshotId } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const ebs = "/blockDeviceMappings/0/ebs";
const at = `${ebs}/volumeInitializationRate`;

testRule(rule, {
  good: imageVolume("from a snapshot", { snapshotId, volumeInitializationRate: 200 }),
  valid: { "none stated": [`/spec${at}`, undefined] },
  invalid: {
    "an empty volume": {
      change: [`/spec${ebs}/snapshotId`, undefined],
      message: "noSnapshot",
      at,
      text: "Volume `/dev/sdf` begins empty, so there is nothing to load; `volumeInitializationRate` must be taken away, or stand beside a `snapshotId`.",
    },
    "too slow": {
      change: [`/spec${at}`, 99],
      message: "outOfRange",
      at,
      text: "Volume `/dev/sdf` is to be loaded at `99` MiB/s; `volumeInitializationRate` must be `100` to `300`.",
    },
  },
  deferred: {
    "a rate that is not known yet": { change: [`/spec${at}`, unknownValue], at },
    "a snapshot that is not known yet": {
      change: [`/spec${ebs}/snapshotId`, unknownValue],
      at: `${ebs}/snapshotId`,
    },
  },
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("over an image's root", { rootVolume: { volumeInitializationRate: 300 } }),
    valid: { "over a root outside the input": ["/linked", {}] },
    invalid: {
      "a device that the image lacks": {
        change: [
          "/spec/blockDeviceMappings",
          [{ deviceName: "/dev/sdg", ebs: { volumeSize: 9, volumeInitializationRate: 300 } }],
        ],
        message: "noSnapshot",
        at,
      },
    },
  });
});

test.each([
  [99, "outOfRange"],
  [100, undefined],
  [101, undefined],
  [299, undefined],
  [300, undefined],
  [301, "outOfRange"],
])("%i MiB/s", (volumeInitializationRate, message) => {
  const volume: Example = { title: "", kind: "volume", spec: { snapshotId, volumeInitializationRate } };
  expect(outcomeOf(rule, volume).hits[0]?.message).toBe(message);
});

test("CreateImage takes none", () => {
  const blockDeviceMappings = [
    { deviceName: "/dev/sdf", ebs: { snapshotId, volumeInitializationRate: 200 } },
  ];
  const spec = { instanceId: "i-0123456789abcdef0", blockDeviceMappings };
  expect(outcomeOf(rule, { title: "", kind: "image-from-instance", spec }).hits).toEqual([
    { message: "notTaken", at },
  ]);
});
