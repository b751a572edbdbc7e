import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { exampleImage } from "../../../policies/rules/example-image";
import matchSnapshotEncryption from "../../../policies/rules/volume/match-snapshot-encryption";
import rule from "../../../policies/rules/volume/require-encrypted-snapshots";
import { testRule } from "../support/rule-tester";
import { outcomeOf, subjectsOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0/ebs/snapshotId";
const spec = "/linked/~1blockDeviceMappings~10~1ebs~1snapshotId/spec";
const good = {
  title: "an encrypted snapshot",
  kind: "image" as const,
  spec: exampleImage(),
  linked: { [at]: { kind: "snapshot" as const, spec: { encrypted: true } } },
};

testRule(rule, {
  good,
  valid: {
    "an empty volume": ["/spec/blockDeviceMappings/0/ebs", { volumeSize: 8 }],
    "no mappings": ["/spec/blockDeviceMappings", undefined],
  },
  invalid: {
    "a snapshot that is not": {
      change: [`${spec}/encrypted`, false],
      message: "plain",
      at,
      text: "Device `/dev/xvda` is mapped to a snapshot that is not encrypted, unless the account encrypts by default; it must be an encrypted one, such as a copy with `encrypted: true`.",
    },
  },
  deferred: {
    "a snapshot outside the input": { change: ["/linked", {}], at },
    "encryption that is not known yet": { change: [`${spec}/encrypted`, unknownValue], at },
  },
});

test("leaves a snapshot that is to be encrypted on the way to `match-snapshot-encryption`", () => {
  const plain = { ...good, linked: { [at]: { kind: "snapshot", spec: { encrypted: false } } } } as const;
  const stated = withChange(plain, "/spec/blockDeviceMappings/0/ebs/encrypted", true);
  expect(outcomeOf(rule, plain).hits).toHaveLength(1);
  expect(outcomeOf(rule, stated).hits).toEqual([]);
  expect(outcomeOf(matchSnapshotEncryption, stated).hits).toHaveLength(1);
});

test.each([
  ["of a volume that is encrypted", { encrypted: true }, 0],
  ["of a volume that is not", {}, 1],
])("a snapshot %s", (_, volume, times) => {
  const snapshot = {
    kind: "snapshot",
    spec: { volumeId: "vol-0123456789abcdef0" },
    linked: { "/volumeId": { kind: "volume", spec: { volumeSize: 8, ...volume } } },
  } as const;
  const subjects = subjectsOf({ ...good, linked: { [at]: snapshot } });
  expect(run(subjects, [rule], { now: new Date() }).findings).toHaveLength(times);
});

test.each([
  [false, 1],
  [undefined, 1],
  [{ reason: "ours", scrubbed: true }, 0],
])("of an image whose copy is shared with public: %j", (isPublic, times) => {
  const image = { ...good, linked: { [at]: { kind: "snapshot" as const, spec: { encrypted: false } } } };
  const copy = {
    kind: "image-copy" as const,
    spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
    linked: { "/sourceImageId": { kind: image.kind, spec: image.spec, linked: image.linked } },
  };
  const share = {
    title: "",
    kind: "launch-permissions",
    spec: { imageId: "ami-0123456789abcdef1", ...(isPublic !== undefined && { public: isPublic }) },
    linked: { "/imageId": copy },
  } as Example;
  expect(run(subjectsOf(share), [rule], { now: new Date() }).findings).toHaveLength(times);
});
