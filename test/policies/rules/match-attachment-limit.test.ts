import { describe, expect, test } from "vitest";
import { findInstanceType } from "../../../catalog/instance-types";
import rule from "../../../policies/rules/launch/match-attachment-limit";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const ebs = { volumeSize: 10 };
const volumes = (count: number, prefix = "/dev/sd") =>
  Array.from({ length: count }, (_, index) => ({
    deviceName: `${prefix}${"fghijklmnopqrstuvwxyz"[index % 21] ?? ""}${index < 21 ? "" : String(index)}`,
    ebs,
  }));
const root = { deviceName: "/dev/xvda", ebs };
const good: Example = {
  title: "three volumes where three fit",
  kind: "launch",
  spec: {
    imageId: "ami-0123456789abcdef0",
    instanceType: "d3.8xlarge",
    rootVolume: { volumeSize: 20 },
    blockDeviceMappings: volumes(1),
  },
  linked: {
    "/imageId": {
      kind: "image",
      spec: {
        architecture: "x86_64",
        rootDeviceName: "/dev/xvda",
        blockDeviceMappings: [
          root,
          { deviceName: "/dev/sdm", ebs },
          { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
        ],
      },
    },
  },
};
const own = "/spec/blockDeviceMappings";
const images = "/linked/~1imageId/spec/blockDeviceMappings";

testRule(rule, {
  good,
  valid: {
    "a mapping over the image's own": [own, [{ deviceName: "/dev/sdm", ebs }, ...volumes(1)]],
    "one of the image's left out, one added": [
      own,
      [{ deviceName: "/dev/sdm", noDevice: "" }, ...volumes(2)],
    ],
    "Xen, whatever it attaches": ["/spec/instanceType", "t2.micro"],
    "no type": ["/spec/instanceType", undefined],
    "a mapping that only encrypts the root": [own, [{ deviceName: "/dev/xvda", ebs: { encrypted: true } }]],
  },
  invalid: {
    "a fourth": {
      change: [own, volumes(2)],
      message: "tooMany",
      at: "/blockDeviceMappings",
      text: "The launch attaches `4` EBS volumes, those of its image included, and instance type `d3.8xlarge` takes `3` beside `1` network interfaces; there must be at most `3`, or a type that takes more.",
    },
    "an interface more": {
      change: ["/spec/networkInterfaceCount", 1],
      message: "tooMany",
      at: "/blockDeviceMappings",
    },
    "more than fit, and one that is not known yet": {
      change: [own, [...volumes(3), unknownValue]],
      message: "tooMany",
      at: "/blockDeviceMappings",
    },
  },
  deferred: {
    "a mapping that is not known yet": {
      change: [own, [...volumes(1), unknownValue]],
      at: "/blockDeviceMappings",
    },
    "a device name that is not known yet": {
      change: [own, [...volumes(1), { deviceName: unknownValue, ebs }]],
      at: "/blockDeviceMappings",
    },
    "mappings that are not known yet": { change: [own, unknownValue], at: "/blockDeviceMappings" },
    "the image's mappings that are not known yet": {
      change: [images, unknownValue],
      at: "/blockDeviceMappings",
    },
    "an image that is not in the input": { change: ["/linked", {}], at: "/blockDeviceMappings" },
    "interfaces that are not known yet": {
      change: ["/spec/networkInterfaceCount", unknownValue],
      at: "/networkInterfaceCount",
    },
    "a template that is not in the input, and may leave devices out": {
      change: ["/spec/launchTemplate", "web"],
      at: "/blockDeviceMappings",
    },
  },
});

describe("at the limit of a type", () => {
  const count = (type: string, data: number, interfaces: number) => {
    const spec = {
      imageId: "ami-0123456789abcdef0",
      instanceType: type,
      blockDeviceMappings: volumes(data, "/dev/xvdb"),
      networkInterfaceCount: interfaces,
    };
    const alone = withChange(good, images, [root]);
    return outcomeOf(rule, withChange(alone, "/spec", spec)).hits.length;
  };

  test.each(["m5.xlarge", "m5d.xlarge", "g5.48xlarge", "m5.metal"])("of %s, which is shared", (type) => {
    const limit = findInstanceType(type)?.maximumEbsAttachments ?? Number.NaN;
    expect([limit - 2, limit - 1, limit].map((data) => count(type, data, 0))).toEqual([0, 0, 1]);
    expect([limit - 3, limit - 2, limit - 1].map((data) => count(type, data, 1))).toEqual([0, 0, 1]);
  });

  test.each(["m7i.large", "m7i.48xlarge"])("of %s, which is its own", (type) => {
    const limit = findInstanceType(type)?.maximumEbsAttachments ?? Number.NaN;
    expect([limit - 2, limit - 1, limit].map((data) => count(type, data, 2))).toEqual([0, 0, 1]);
  });

  test("of a type of which AWS's documents disagree whether it is shared", () => {
    const limit = findInstanceType("c8a.metal-48xl")?.maximumEbsAttachments ?? Number.NaN;
    expect([limit - 1, limit].map((data) => count("c8a.metal-48xl", data, 5))).toEqual([0, 1]);
  });
});

describe("over a launch template", () => {
  const template = {
    isTemplate: true,
    instanceType: "d3.8xlarge",
    blockDeviceMappings: volumes(1, "/dev/xvdc"),
  };
  testRule(rule, {
    good: {
      title: "a launch that adds nothing",
      kind: "launch",
      spec: { launchTemplate: "web", imageId: "ami-0123456789abcdef0", rootVolume: { volumeSize: 9 } },
      linked: { ...good.linked, "/launchTemplate": { kind: "launch", spec: template } },
    },
    valid: {},
    invalid: {
      "more in the template than fit": {
        change: ["/linked/~1launchTemplate/spec/blockDeviceMappings", volumes(3)],
        message: "tooMany",
        at: "/launchTemplate",
      },
      "more in the launch than fit": {
        change: [own, volumes(4)],
        message: "tooMany",
        at: "/blockDeviceMappings",
      },
    },
    deferred: {
      "lists of both: no document says whether one replaces the other": {
        change: [own, volumes(1)],
        at: "/blockDeviceMappings",
      },
    },
  });
});
