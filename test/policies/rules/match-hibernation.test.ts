import { describe } from "vitest";
import rule from "../../../policies/rules/launch/match-hibernation";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const snapshotId = "snap-0123456789abcdef0";
const good: Example = {
  title: "the image's root comes from an encrypted snapshot",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "m5.large", hibernation: true },
  linked: {
    "/imageId": {
      kind: "image",
      spec: {
        architecture: "x86_64",
        rootDeviceName: "/dev/xvda",
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
      },
      linked: {
        "/blockDeviceMappings/0/ebs/snapshotId": {
          kind: "snapshot",
          spec: { volumeId: "vol-0123456789abcdef0", encrypted: true },
        },
      },
    },
  },
};
const image = "/linked/~1imageId";
const snapshot = `${image}/linked/~1blockDeviceMappings~10~1ebs~1snapshotId`;

testRule(rule, {
  good,
  valid: {
    "not asked for": ["/spec", { imageId: "ami-1", instanceType: "m5.metal" }],
    "a template that leaves image and type to its users": ["/spec", { isTemplate: true, hibernation: true }],
  },
  invalid: {
    "a family that does not hibernate": {
      change: ["/spec/instanceType", "g5.xlarge"],
      message: "type",
      at: "/instanceType",
      text: "Instance type `g5.xlarge` does not hibernate, and the launch asks for `hibernation`; it must be a type that does, or `hibernation` be left out.",
    },
    "bare metal": { change: ["/spec/instanceType", "m5.metal"], message: "type", at: "/instanceType" },
    "a paravirtual image": {
      change: [`${image}/spec/virtualizationType`, "paravirtual"],
      message: "image",
      at: "/imageId",
      text: "Hibernation needs an EBS-backed HVM image, and `it/imageId` is `paravirtual`; the launch must name another image, or leave `hibernation` out.",
    },
    "an S3-backed image": {
      change: [`${image}/spec`, { architecture: "x86_64", imageLocation: "images/web.manifest.xml" }],
      message: "image",
      at: "/imageId",
    },
  },
  deferred: {
    "a root that nothing encrypts: the account may": {
      change: [`${snapshot}/spec/encrypted`, false],
      at: "/hibernation",
    },
    "a snapshot that is not in the input": { change: [`${image}/linked`, {}], at: "/hibernation" },
    "a virtualization type that is not known yet": {
      change: [`${image}/spec/virtualizationType`, unknownValue],
      at: "/imageId",
    },
    "whether it is asked for, not known yet": {
      change: ["/spec/hibernation", unknownValue],
      at: "/hibernation",
    },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
    "a type of which nothing is known": {
      change: ["/spec/instanceType", "hi1.4xlarge"],
      at: "/instanceType",
    },
  },
});

const plain = { architecture: "x86_64", rootDeviceName: "/dev/xvda" } as const;

describe("over an image that is not encrypted", () => {
  testRule(rule, {
    good: {
      title: "the launch encrypts its root",
      kind: "launch",
      spec: {
        imageId: "ami-0123456789abcdef0",
        instanceType: "m5.large",
        hibernation: true,
        rootVolume: { encrypted: true },
      },
      linked: { "/imageId": { kind: "image", spec: plain } },
    },
    valid: {
      "by its mapping of the root device": [
        "/spec",
        {
          imageId: "ami-0123456789abcdef0",
          instanceType: "m5.large",
          hibernation: true,
          blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { encrypted: true } }],
        },
      ],
    },
    invalid: {},
    deferred: {
      "only a data volume encrypted": {
        change: [
          "/spec",
          {
            imageId: "ami-0123456789abcdef0",
            instanceType: "m5.large",
            hibernation: true,
            blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { encrypted: true, volumeSize: 8 } }],
          },
        ],
        at: "/hibernation",
      },
    },
  });
});

describe("of a copy", () => {
  testRule(rule, {
    good: {
      title: "an encrypted copy",
      kind: "launch",
      spec: { imageId: "ami-0123456789abcdef0", instanceType: "m5.large", hibernation: true },
      linked: {
        "/imageId": {
          kind: "image-copy",
          spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1", encrypted: true },
          linked: { "/sourceImageId": { kind: "image", spec: plain } },
        },
      },
    },
    valid: {},
    invalid: {},
    deferred: {
      "a copy that does not say": { change: [`${image}/spec/encrypted`, undefined], at: "/hibernation" },
    },
  });
});
