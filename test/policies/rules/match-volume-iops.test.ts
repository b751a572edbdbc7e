import { describe, expect, test } from "vitest";
import { findVolumeLimits } from "../../../catalog/ebs-volumes";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-volume-iops";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const ebs = "/spec/blockDeviceMappings/0/ebs";
const at = "/blockDeviceMappings/0/ebs";
const good: Example = {
  title: "a data volume",
  kind: "image",
  spec: {
    architecture: "x86_64",
    blockDeviceMappings: [
      { deviceName: "/dev/sdf", ebs: { volumeType: "io1", volumeSize: 100, iops: 5000 } },
    ],
  },
};

testRule(rule, {
  good,
  valid: {
    "a small volume with what any may have": [ebs, { volumeType: "io1", volumeSize: 1, iops: 100 }],
    "gp3 without `iops`": [ebs, { volumeType: "gp3", volumeSize: 100 }],
    "no type, no `iops`": [ebs, { volumeSize: 100 }],
    "within the range, the size being the snapshot's": [ebs, { volumeType: "gp3", iops: 3000 }],
    "an instance store volume": [
      "/spec/blockDeviceMappings/0",
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ],
  },
  invalid: {
    "no `iops` where the type needs it": {
      change: [`${ebs}/iops`, undefined],
      message: "missing",
      at,
      text: "Volume `/dev/sdf` is of type `io1` and states no `iops`; it must state `100` to `64,000`.",
    },
    "the default type, which takes none": {
      change: [`${ebs}/volumeType`, undefined],
      message: "notTaken",
      at: `${at}/iops`,
    },
    "a type that takes none": { change: [`${ebs}/volumeType`, "st1"], message: "notTaken", at: `${at}/iops` },
    "too little": { change: [`${ebs}/iops`, 99], message: "outOfRange", at: `${at}/iops` },
    "more than the ratio": {
      change: [`${ebs}/iops`, 5001],
      message: "tooMany",
      at: `${at}/iops`,
      text: "Volume `/dev/sdf` asks for `5,001` IOPS on `100` GiB; for type `io1`, `iops` must be at most `5,000`, or `volumeSize` at least `101`.",
    },
  },
  deferred: {
    "a type that is not known yet": { change: [`${ebs}/volumeType`, unknownValue], at: `${at}/volumeType` },
    "a type that the catalog lacks": { change: [`${ebs}/volumeType`, "gp9"], at: `${at}/volumeType` },
    "`iops` that is not known yet": { change: [`${ebs}/iops`, unknownValue], at: `${at}/iops` },
    "a size that is not known yet": { change: [`${ebs}/volumeSize`, unknownValue], at: `${at}/volumeSize` },
    "a size that is the snapshot's": { change: [`${ebs}/volumeSize`, undefined], at: `${at}/volumeSize` },
    "a mapping that is not known yet": {
      change: ["/spec/blockDeviceMappings/0", unknownValue],
      at: "/blockDeviceMappings/0",
    },
    "mappings that are not known yet": {
      change: ["/spec/blockDeviceMappings", unknownValue],
      at: "/blockDeviceMappings",
    },
  },
});

const launch: Example = {
  title: "over an image's io2 root",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", rootVolume: { volumeType: "io2", volumeSize: 10 } },
  linked: {
    "/imageId": {
      kind: "image",
      spec: {
        architecture: "x86_64",
        rootDeviceName: "/dev/xvda",
        blockDeviceMappings: [
          { deviceName: "/dev/xvda", ebs: { volumeType: "io2", volumeSize: 20, iops: 4000 } },
        ],
      },
    },
  },
};
const imageRoot = "/linked/~1imageId/spec/blockDeviceMappings/0";

describe("of a launch", () => {
  testRule(rule, {
    good: launch,
    valid: {
      "another size alone": ["/spec/rootVolume", { volumeSize: 4 }],
      "encryption alone": ["/spec/rootVolume", { encrypted: true }],
      "a new volume of the default type": [
        "/spec/blockDeviceMappings",
        [{ deviceName: "/dev/sdg", ebs: { volumeSize: 9 } }],
      ],
      "fewer, of the image's type": ["/spec/rootVolume", { iops: 500 }],
    },
    invalid: {
      "no `iops` in image or launch": {
        change: [`${imageRoot}/ebs/iops`, undefined],
        message: "missing",
        at: "/rootVolume",
      },
      "more than the image's size takes": {
        change: ["/spec/rootVolume", { iops: 20_001 }],
        message: "tooMany",
        at: "/rootVolume/iops",
      },
      "less room than the image's `iops` need": {
        change: ["/spec/rootVolume", { volumeSize: 3 }],
        message: "tooMany",
        at: "/rootVolume/volumeSize",
      },
      "less room, with the image's type": {
        change: ["/spec/rootVolume", { volumeType: "io2", volumeSize: 3 }],
        message: "tooMany",
        at: "/rootVolume/volumeSize",
      },
      "`iops` for a new volume of the default type": {
        change: [
          "/spec/blockDeviceMappings",
          [{ deviceName: "/dev/sdg", ebs: { volumeSize: 9, iops: 3000 } }],
        ],
        message: "notTaken",
        at: "/blockDeviceMappings/0/ebs/iops",
      },
    },
    deferred: {
      "another type than the image's": {
        change: ["/spec/rootVolume", { volumeType: "io1" }],
        at: "/rootVolume/iops",
      },
      "an image that is not in the input": { change: ["/linked", {}], at: "/rootVolume/iops" },
      "an image whose mapping is not known yet": {
        change: [imageRoot, unknownValue],
        at: "/rootVolume/iops",
      },
      "a root volume that is not known yet": {
        change: ["/spec/rootVolume", unknownValue],
        at: "/rootVolume",
      },
    },
  });
});

describe("at the limits", () => {
  const message = (volumeType: string, volumeSize: number, iops: number): string | undefined =>
    outcomeOf(rule, withChange(good, ebs, { volumeType, volumeSize, iops })).hits[0]?.message;

  test.each(["gp3", "io1", "io2"])("of %s, as the catalog has them", (type) => {
    const limits = findVolumeLimits(type);
    if (limits?.iops === undefined) throw new Error(`${type} must have limits`);
    const { size, iops } = limits;
    expect(message(type, size.max, iops.min - 1)).toBe("outOfRange");
    expect(message(type, size.max, iops.min)).toBeUndefined();
    expect(message(type, size.max, iops.max)).toBeUndefined();
    expect(message(type, size.max, iops.max + 1)).toBe("outOfRange");
    expect(message(type, 20, Math.max(iops.free, 20 * iops.perGib))).toBeUndefined();
    expect(message(type, 20, Math.max(iops.free, 20 * iops.perGib) + 1)).toBe("tooMany");
  });
});
