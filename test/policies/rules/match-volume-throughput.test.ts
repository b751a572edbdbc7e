import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/match-volume-throughput";
import { imageLaunch, imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0/ebs";
const ebs = `/spec${at}`;

testRule(rule, {
  good: imageVolume("gp3", { volumeType: "gp3", volumeSize: 100, iops: 4_000, throughput: 1_000 }),
  valid: {
    "none stated": [`${ebs}/throughput`, undefined],
    "what unknown IOPS carry at least": [
      ebs,
      { volumeType: "gp3", volumeSize: 9, iops: unknownValue, throughput: 750 },
    ],
  },
  invalid: {
    "more than its IOPS carry": {
      change: [`${ebs}/throughput`, 1_001],
      message: "tooMuch",
      at: `${at}/throughput`,
      text: "Volume `/dev/sdf` asks for `1,001` MiB/s on `4,000` IOPS; `throughput` must be at most `1,000`, or `iops` at least `4,004`.",
    },
    "more than unstated IOPS carry": {
      change: [`${ebs}/iops`, undefined],
      message: "tooMuch",
      at: `${at}/throughput`,
    },
    "the default type": {
      change: [`${ebs}/volumeType`, undefined],
      message: "notTaken",
      at: `${at}/throughput`,
      text: "Volume `/dev/sdf` is of type `gp2`, which takes no `throughput`; `volumeType` must be `gp3`, or `throughput` be taken away.",
    },
    "io2, whose throughput follows its IOPS": {
      change: [`${ebs}/volumeType`, "io2"],
      message: "notTaken",
      at: `${at}/throughput`,
    },
    "out of range": {
      change: [`${ebs}/throughput`, 2_001],
      message: "outOfRange",
      at: `${at}/throughput`,
      text: "Volume `/dev/sdf` asks for `2,001` MiB/s; for type `gp3`, `throughput` must be `125` to `2,000`.",
    },
  },
  deferred: {
    "throughput that is not known yet": {
      change: [`${ebs}/throughput`, unknownValue],
      at: `${at}/throughput`,
    },
    "IOPS that are not known yet": { change: [`${ebs}/iops`, unknownValue], at: `${at}/iops` },
    "a type that is not known yet": { change: [`${ebs}/volumeType`, unknownValue], at: `${at}/volumeType` },
    "a type that the catalog lacks": { change: [`${ebs}/volumeType`, "gp9"], at: `${at}/volumeType` },
  },
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("over a gp3 root", { rootVolume: { throughput: 750 } }),
    valid: { "nothing about it": ["/spec/rootVolume", { volumeSize: 9 }] },
    invalid: {
      "more than the image's IOPS carry": {
        change: ["/spec/rootVolume/throughput", 751],
        message: "tooMuch",
        at: "/rootVolume/throughput",
      },
    },
    deferred: {
      "an image that is not in the input": { change: ["/linked", {}], at: "/rootVolume/volumeType" },
    },
  });
});

test("cannot tell which IOPS a launch of another type than its image's has", () => {
  const other = withChange(
    imageLaunch("gp3 over io2", { rootVolume: { volumeType: "gp3", throughput: 751 } }),
    "/linked/~1imageId/spec/blockDeviceMappings/0/ebs",
    { snapshotId: "snap-0123456789abcdef0", volumeType: "io2", volumeSize: 8, iops: 100 },
  );
  expect(outcomeOf(rule, other)).toMatchObject({ hits: [], deferred: [{ at: "/rootVolume/iops" }] });
  const little = withChange(other, "/spec/rootVolume/throughput", 750);
  expect(outcomeOf(rule, little)).toMatchObject({ hits: [], deferred: [] });
});

test("sees that a launch takes away the IOPS that its image's throughput needs", () => {
  const fewer = withChange(
    imageLaunch("fewer IOPS", { rootVolume: { iops: 4_000 } }),
    "/linked/~1imageId/spec/blockDeviceMappings/0/ebs",
    {
      snapshotId: "snap-0123456789abcdef0",
      volumeType: "gp3",
      volumeSize: 8,
      iops: 4_004,
      throughput: 1_000,
    },
  );
  expect(outcomeOf(rule, fewer)).toMatchObject({ hits: [], deferred: [] });
  const hits = [{ message: "tooMuch", at: "/rootVolume/iops" }];
  expect(outcomeOf(rule, withChange(fewer, "/spec/rootVolume/iops", 3_999))).toMatchObject({ hits });
  const open = withChange(fewer, "/linked/~1imageId/spec/blockDeviceMappings/0", unknownValue);
  expect(outcomeOf(rule, open)).toMatchObject({ hits: [] });
});

describe("at the limits", () => {
  const message = (throughput: number, iops?: number): string | undefined => {
    const ebs = { volumeType: "gp3", volumeSize: 1_000, throughput, ...(iops !== undefined && { iops }) };
    return outcomeOf(rule, imageVolume("", ebs)).hits[0]?.message;
  };
  test("the range is 125 to 2,000 MiB/s", () => {
    expect([124, 125, 126].map((rate) => message(rate))).toEqual(["outOfRange", undefined, undefined]);
    expect([1_999, 2_000, 2_001].map((rate) => message(rate, 8_000))).toEqual([
      undefined,
      undefined,
      "outOfRange",
    ]);
  });
  test.each([
    [3_000, 750],
    [3_001, 750],
    [3_004, 751],
    [7_999, 1_999],
    [8_000, 2_000],
  ])("%i IOPS carry %i MiB/s", (iops, most) => {
    expect(message(most - 1, iops)).toBeUndefined();
    expect(message(most, iops)).toBeUndefined();
    expect(message(most + 1, iops)).toBe(most === 2_000 ? "outOfRange" : "tooMuch");
  });
  test("an Outpost has 1,000 MiB/s", () => {
    const spec = {
      ...{ volumeType: "gp3", volumeSize: 1_000, iops: 8_000, throughput: 1_001 },
      outpostArn: "arn:aws:outposts:us-east-1:123456789012:outpost/op-0",
    };
    expect(outcomeOf(rule, { title: "", kind: "volume", spec }).hits).toEqual([
      { message: "outOfRange", at: "/throughput" },
    ]);
  });
});
