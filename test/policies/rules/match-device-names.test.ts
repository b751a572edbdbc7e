import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-device-names";
import { imageLaunch, linkedImage } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/1/deviceName";
const good: Example = {
  title: "root and data",
  kind: "image",
  spec: {
    architecture: "x86_64",
    rootDeviceName: "/dev/sda1",
    blockDeviceMappings: [
      { deviceName: "/dev/sda1", ebs: { volumeSize: 8 } },
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ],
  },
};

testRule(rule, {
  good,
  valid: {
    "a name of Windows": [`/spec${at}`, "xvdf"],
    "two letters": [`/spec${at}`, "/dev/xvdcz"],
    "two letters of Windows": [`/spec${at}`, "xvddx"],
    "the second partition of the root, which works": [`/spec${at}`, "/dev/sda2"],
    "no mappings": ["/spec/blockDeviceMappings", undefined],
    "an odd device left out": ["/spec/blockDeviceMappings/1", { deviceName: "/dev/hda", noDevice: "" }],
  },
  invalid: {
    "one name twice": {
      change: [`/spec${at}`, "/dev/sda1"],
      message: "repeated",
      at,
      text: "Device `/dev/sda1` is mapped twice; each mapping must have a device name of its own.",
    },
    "the name inside the instance": {
      change: [`/spec${at}`, "/dev/nvme1n1"],
      message: "unheardOf",
      at,
      text: "`/dev/nvme1n1` is no device name; it must be one that EC2 has, such as `/dev/sdf`, `/dev/xvdf`, or `xvdf` on Windows.",
    },
    "a name twice, once left out": {
      change: ["/spec/blockDeviceMappings/1", { deviceName: "/dev/sda1", noDevice: "" }],
      message: "repeated",
      at,
    },
  },
  deferred: {
    "a name that is not known yet": { change: [`/spec${at}`, unknownValue], at },
    "a mapping that is not known yet": {
      change: ["/spec/blockDeviceMappings/1", unknownValue],
      at: "/blockDeviceMappings/1",
    },
    "mappings that are not known yet": {
      change: ["/spec/blockDeviceMappings", unknownValue],
      at: "/blockDeviceMappings",
    },
  },
});

describe("the tables", () => {
  const isRefused = (name: string, virtualizationType?: unknown): boolean => {
    const image = withChange(good, `/spec${at}`, name);
    return outcomeOf(rule, withChange(image, "/spec/virtualizationType", virtualizationType)).hits.length > 0;
  };
  test.each([
    "/dev/sdb",
    "/dev/sdz",
    "/dev/xvdb",
    "/dev/xvdz",
    "/dev/xvdaa",
    "/dev/xvdcz",
    "/dev/xvddx",
    "xvda",
  ])("have %s", (name) => {
    expect(isRefused(name)).toBe(false);
  });
  test.each([
    "/dev/sdaa",
    "/dev/xvddy",
    "/dev/xvdea",
    "xvddy",
    "sdf",
    "/dev/sda3",
    "/dev/xvda1",
    "D:",
    "/dev/SDF",
  ])("lack %s", (name) => {
    expect(isRefused(name)).toBe(true);
    expect(isRefused(name, "hvm")).toBe(true);
  });
  test("have numbers for paravirtual images, and where the type is not known", () => {
    expect(isRefused("/dev/sdf15", "paravirtual")).toBe(false);
    expect(isRefused("/dev/sdf16", "paravirtual")).toBe(true);
    expect(isRefused("/dev/sdf1", unknownValue)).toBe(false);
    expect(isRefused("/dev/sdf1", "hvm")).toBe(true);
    // aws.ec2.Ami says paravirtual of itself, and who does not know it names the root as HVM does.
    expect(isRefused("/dev/xvda", "paravirtual")).toBe(false);
  });
});

describe("of a launch", () => {
  const launch = imageLaunch("over an image", {
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 20 } }],
  });
  testRule(rule, {
    good: launch,
    valid: {
      "a root block beside a data volume": [
        "/spec",
        {
          imageId: "ami-0123456789abcdef0",
          rootVolume: { volumeSize: 9 },
          blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 9 } }],
        },
      ],
    },
    invalid: {
      "the root in a mapping and by itself": {
        change: ["/spec/rootVolume", { volumeSize: 30 }],
        message: "rootRepeated",
        at: "/blockDeviceMappings/0/deviceName",
        text: "Device `/dev/xvda` is the root of `it/imageId`, which `rootVolume` maps already; its mapping must be taken away, and what it states be stated there.",
      },
      "a number over an HVM image": {
        change: ["/spec/blockDeviceMappings/0/deviceName", "/dev/sde1"],
        message: "unheardOf",
        at: "/blockDeviceMappings/0/deviceName",
      },
    },
  });

  test.each([
    ["outside the input", {}],
    ["without a root device", linkedImage({ rootDeviceName: undefined } as object)],
  ])("defers a name of roots beside a root block, over an image %s", (_, linked) => {
    const both = withChange(launch, "/spec/rootVolume", { volumeSize: 30 });
    const { hits, deferred } = outcomeOf(rule, { ...both, linked });
    expect(hits).toEqual([]);
    expect(deferred).toMatchObject([{ at: "/blockDeviceMappings/0/deviceName" }]);
  });
});
