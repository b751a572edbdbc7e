import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/no-ignored-ephemeral";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0/virtualName";
const good: Example = {
  title: "the first of two disks",
  kind: "launch",
  spec: {
    instanceType: "m3.xlarge",
    blockDeviceMappings: [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }],
  },
};

testRule(rule, {
  good,
  valid: {
    "no type, as in a template": ["/spec/instanceType", undefined],
    "a type chosen by EC2": [
      "/spec",
      {
        instanceRequirements: true,
        blockDeviceMappings: [{ deviceName: "/dev/sdb", virtualName: "ephemeral9" }],
      },
    ],
    "a volume left out": [
      "/spec/blockDeviceMappings/0",
      { deviceName: "/dev/sdb", virtualName: "ephemeral9", noDevice: "" },
    ],
    "an EBS volume on a type without disks": [
      "/spec",
      { instanceType: "t3.micro", blockDeviceMappings: [{ deviceName: "/dev/sdb", ebs: { volumeSize: 8 } }] },
    ],
  },
  invalid: {
    "more than there are": {
      change: [`/spec${at}`, "ephemeral2"],
      message: "beyond",
      at,
      text: "Instance type `m3.xlarge` has `2` instance store volumes, counted from `ephemeral0`, so `ephemeral2` is ignored; the mapping must be taken away.",
    },
    "a type without": {
      change: ["/spec/instanceType", "t3.micro"],
      message: "none",
      at,
      text: "Instance type `t3.micro` has no instance store, so `ephemeral0` is ignored; the mapping must be taken away, or be of an EBS volume.",
    },
    "a type with NVMe disks": {
      change: ["/spec/instanceType", "m5d.xlarge"],
      message: "nvme",
      at,
      text: "The disks of instance type `m5d.xlarge` are NVMe and appear by themselves, so `ephemeral0` is ignored; the mapping must be taken away.",
    },
    "one disk twice": {
      change: [
        "/spec/blockDeviceMappings",
        [
          { deviceName: "/dev/sdb", virtualName: "ephemeral1" },
          { deviceName: "/dev/sdc", virtualName: "ephemeral1" },
        ],
      ],
      message: "repeated",
      at: "/blockDeviceMappings/1/virtualName",
      text: "`ephemeral1` is mapped twice, and is one disk; one of the mappings must be taken away.",
    },
  },
  deferred: {
    "a type that is not known yet": { change: ["/spec/instanceType", unknownValue], at: "/instanceType" },
    "a type that the catalog lacks": { change: ["/spec/instanceType", "m99.xlarge"], at: "/instanceType" },
    "a disk that is not known yet": { change: [`/spec${at}`, unknownValue], at },
  },
});

describe("at the limits", () => {
  test.each([
    ["m3.xlarge", 2],
    ["d2.8xlarge", 24],
  ])("%s has %i disks", (type, count) => {
    const messageOf = (index: number): string | undefined => {
      const launch = withChange(good, "/spec/instanceType", type);
      return outcomeOf(rule, withChange(launch, `/spec${at}`, `ephemeral${index}`)).hits[0]?.message;
    };
    expect([count - 2, count - 1, count].map(messageOf)).toEqual([undefined, undefined, "beyond"]);
  });
});

test("leaves the mappings of images and templates alone", () => {
  const ephemeral = [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }];
  const launch: Example = {
    title: "",
    kind: "launch",
    spec: {
      instanceType: "t3.micro",
      launchTemplate: "lt-0123456789abcdef0",
      imageId: "ami-0123456789abcdef0",
    },
    linked: {
      "/launchTemplate": { kind: "launch", spec: { isTemplate: true, blockDeviceMappings: ephemeral } },
      "/imageId": { kind: "image", spec: { architecture: "x86_64", blockDeviceMappings: ephemeral } },
    },
  };
  expect(outcomeOf(rule, launch)).toMatchObject({ hits: [], deferred: [] });
});
