import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/match-snapshot-encryption";
import { imageVolume, snapshotId } from "../../../policies/rules/volume-examples";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const ebs = "/blockDeviceMappings/0/ebs";
const at = `${ebs}/encrypted`;

testRule(rule, {
  good: imageVolume("a snapshot decides", { snapshotId, volumeSize: 8 }),
  valid: {
    "no mappings": ["/spec/blockDeviceMappings", undefined],
    "an empty volume that is encrypted": [`/spec${ebs}`, { volumeSize: 8, encrypted: true }],
    "an empty volume that is not": [`/spec${ebs}`, { volumeSize: 8, encrypted: false }],
  },
  invalid: {
    true: {
      change: [`/spec${at}`, true],
      message: "decided",
      at,
      text: "Volume `/dev/sdf` states `encrypted: true` beside its snapshot, which decides; `encrypted` must be taken away, and an unencrypted snapshot be copied with `encrypted: true`.",
    },
    "false, which is refused alike": { change: [`/spec${at}`, false], message: "decided", at },
  },
  deferred: {
    "encryption that is not known yet": { change: [`/spec${at}`, unknownValue], at },
    "a snapshot that is not known yet": {
      change: [`/spec${ebs}`, { encrypted: true, snapshotId: unknownValue }],
      at: `${ebs}/snapshotId`,
    },
  },
});

test("is about CreateImage too", () => {
  const blockDeviceMappings = [{ deviceName: "/dev/sdf", ebs: { snapshotId, encrypted: true } }];
  const spec = { instanceId: "i-0123456789abcdef0", blockDeviceMappings };
  expect(outcomeOf(rule, { title: "", kind: "image-from-instance", spec }).hits).toEqual([
    { message: "decided", at },
  ]);
});

test.each([
  [true, 1],
  [false, 0],
])("finds `encrypted: %s` of aws.ec2.Ami, which sends no `false`, %i times", (encrypted, times) => {
  const ebsBlockDevices = [{ deviceName: "/dev/sdf", snapshotId, encrypted }];
  const subjects = subjectsFromInputs(
    "aws:ec2/ami:Ami",
    "urn",
    { name: "web", ebsBlockDevices },
    pulumiEncoding,
  );
  expect(run(subjects, [rule], { now: new Date() }).findings).toHaveLength(times);
});
