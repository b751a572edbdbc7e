import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-volume-size";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0/ebs";
const ebs = `/spec${at}`;
const snapshotId = "snap-0123456789abcdef0";
const pointer = `/linked/${`${at}/snapshotId`.replaceAll("/", "~1")}`;
const good: Example = {
  title: "a data volume of the size of its snapshot",
  kind: "image",
  spec: {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeType: "gp3", volumeSize: 20, snapshotId } }],
  },
  linked: {
    [`${at}/snapshotId`]: {
      kind: "snapshot",
      spec: { volumeId: "vol-0123456789abcdef0" },
      linked: { "/volumeId": { kind: "volume", spec: { volumeSize: 20 } } },
    },
  },
};

testRule(rule, {
  good,
  valid: {
    "more than its snapshot": [`${ebs}/volumeSize`, 21],
    "the size of its snapshot, unstated": [`${ebs}/volumeSize`, undefined],
    "an instance store volume": [
      "/spec/blockDeviceMappings/0",
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ],
    "a snapshot outside the input, whose size is taken": [ebs, { snapshotId, volumeType: "gp3" }],
  },
  invalid: {
    "less than its snapshot": {
      change: [`${ebs}/volumeSize`, 19],
      message: "belowSnapshot",
      at: `${at}/volumeSize`,
      text: "Volume `/dev/sdf` has `19` GiB and its snapshot `20`; `volumeSize` must be at least `20`, or be left to the snapshot.",
    },
    "neither size nor snapshot": {
      change: [ebs, { volumeType: "gp3" }],
      message: "missing",
      at,
      text: "Volume `/dev/sdf` has neither a `snapshotId` nor a `volumeSize`; it must state one of them, or both.",
    },
    "a snapshot too small for the type": {
      change: [ebs, { snapshotId, volumeType: "st1" }],
      message: "outOfRange",
      at: `${at}/volumeType`,
      text: "Volume `/dev/sdf` has `20` GiB; of type `st1` it must have `125` to `16,384`, or be of another type.",
    },
  },
  deferred: {
    "a size that is not known yet": { change: [`${ebs}/volumeSize`, unknownValue], at: `${at}/volumeSize` },
    "a snapshot outside the input": { change: ["/linked", {}], at: `${at}/volumeSize` },
    "a snapshot whose volume is outside the input": {
      change: [`${pointer}/linked`, {}],
      at: `${at}/volumeSize`,
    },
    "a type that the catalog lacks": {
      change: [`${ebs}/volumeType`, "gp9"],
      at: `${at}/volumeType`,
    },
    "a mapping that is not known yet": {
      change: ["/spec/blockDeviceMappings/0", unknownValue],
      at: "/blockDeviceMappings/0",
    },
  },
});

const launch: Example = {
  title: "over an image",
  kind: "launch",
  spec: {
    imageId: "ami-0123456789abcdef0",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { encrypted: true } }],
  },
  linked: {
    "/imageId": {
      kind: "image",
      spec: {
        architecture: "x86_64",
        rootDeviceName: "/dev/xvda",
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
      },
      linked: { [`${at}/snapshotId`]: { kind: "snapshot", spec: { volumeSize: 30 } } },
    },
  },
};

describe("of a launch", () => {
  testRule(rule, {
    good: launch,
    valid: {
      "a larger root": ["/spec/rootVolume", { volumeSize: 31 }],
      "an empty root block": ["/spec/rootVolume", {}],
      "a root that the image names and does not map": [
        "/linked/~1imageId/spec/blockDeviceMappings/0/deviceName",
        "/dev/sda",
      ],
      "a new volume": [
        "/spec/blockDeviceMappings/0",
        { deviceName: "/dev/sdg", ebs: { volumeSize: 1, volumeType: "gp2" } },
      ],
    },
    invalid: {
      "a root below the image's snapshot": {
        change: ["/spec/rootVolume", { volumeSize: 29 }],
        message: "belowSnapshot",
        at: "/rootVolume/volumeSize",
      },
      "a device that the image lacks, of no size": {
        change: ["/spec/blockDeviceMappings/0/deviceName", "/dev/sdg"],
        message: "missing",
        at,
      },
    },
    deferred: {
      "a device that the image may lack": { change: ["/linked", {}], at },
    },
  });
});

describe("of a volume by itself", () => {
  testRule(rule, {
    good: {
      title: "on an Outpost",
      kind: "volume",
      spec: {
        volumeSize: 16_384,
        volumeType: "gp3",
        outpostArn: "arn:aws:outposts:us-east-1:123456789012:outpost/op-0",
      },
    },
    valid: {},
    invalid: {
      "more than an Outpost has": {
        change: ["/spec/volumeSize", 16_385],
        message: "outOfRange",
        at: "/volumeSize",
      },
      "no size": { change: ["/spec/volumeSize", undefined], message: "missing", at: "" },
    },
  });
});

describe("outside the input", () => {
  const deferredOf = (ebs: object): string[] => {
    const spec = { ...good.spec, blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs }] };
    const { hits, deferred } = outcomeOf(rule, { title: "", kind: "image", spec });
    expect(hits).toEqual([]);
    return deferred.map((one) => one.at);
  };
  test("a snapshot may be too small for a type with a minimum", () => {
    expect(deferredOf({ snapshotId, volumeType: "io2" })).toEqual([`${at}/volumeType`]);
    expect(deferredOf({ snapshotId, volumeType: "gp3" })).toEqual([]);
  });
  test("a snapshot may be larger than what a launch states", () => {
    const spec = { rootVolume: { volumeSize: 200 } };
    const { hits, deferred } = outcomeOf(rule, { title: "", kind: "launch", spec });
    expect(hits).toEqual([]);
    expect(deferred).toMatchObject([{ at: "/rootVolume/volumeSize" }]);
  });
});

describe("of what exists, or may", () => {
  test.each(["image-from-instance", "image-recipe"] as const)("asks no size in %s", (kind) => {
    const blockDeviceMappings = [{ deviceName: "/dev/sdf", ebs: { deleteOnTermination: true } }];
    const spec = { instanceId: "i-0123456789abcdef0", blockDeviceMappings };
    expect(outcomeOf(rule, { title: "", kind, spec })).toMatchObject({ hits: [], deferred: [] });
  });
});

describe("at the limits", () => {
  const message = (volumeType: string, volumeSize: number): string | undefined =>
    outcomeOf(rule, withChange(good, ebs, { volumeType, volumeSize })).hits[0]?.message;

  test.each([
    ["gp3", 1, 65_536],
    ["gp2", 1, 16_384],
    ["io2", 4, 65_536],
    ["io1", 4, 16_384],
    ["st1", 125, 16_384],
    ["sc1", 125, 16_384],
    ["standard", 1, 1_024],
  ] as const)("of %s, %i to %i GiB", (type, min, max) => {
    expect(message(type, min - 1)).toBe("outOfRange");
    expect(message(type, min)).toBeUndefined();
    expect(message(type, min + 1)).toBeUndefined();
    expect(message(type, max - 1)).toBeUndefined();
    expect(message(type, max)).toBeUndefined();
    expect(message(type, max + 1)).toBe("outOfRange");
  });

  test.each([
    [124, 1],
    [125, 0],
    [1_024, 0],
    [1_025, 1],
  ])("a size of %i GiB of an unknown type is deferred %i times", (volumeSize, times) => {
    const found = outcomeOf(rule, withChange(good, ebs, { volumeType: unknownValue, volumeSize }));
    expect(found.hits).toEqual([]);
    expect(found.deferred).toHaveLength(times);
  });
});

test.each([
  [3, 2],
  [4, 1],
  [1_024, 1],
  [1_025, 2],
])(
  "a root of %i GiB over an image outside the input is deferred %i times: snapshot, and type",
  (size, times) => {
    const spec = { imageId: "ami-0123456789abcdef0", rootVolume: { volumeSize: size } };
    expect(outcomeOf(rule, { title: "", kind: "launch", spec })).toMatchObject({ hits: [] });
    expect(outcomeOf(rule, { title: "", kind: "launch", spec }).deferred).toHaveLength(times);
  },
);
