import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-source";
import { testRule } from "../support/rule-tester";

const mapping = "/spec/blockDeviceMappings/0";
const instance = "/linked/~1instanceId";

testRule(rule, {
  good: {
    title: "an image of an instance with a data volume",
    kind: "image-from-instance",
    spec: {
      instanceId: "i-0123456789abcdef0",
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 20, deleteOnTermination: false } }],
    },
    linked: {
      "/instanceId": {
        kind: "launch",
        spec: {
          imageId: "ami-0123456789abcdef0",
          instanceType: "t3.micro",
          rootVolume: { volumeSize: 10 },
          blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 20 } }],
        },
        linked: { "/imageId": { kind: "image", spec: exampleImage({ bootMode: "uefi" }) } },
      },
    },
  },
  valid: {
    "`deleteOnTermination` alone": [`${mapping}/ebs`, { deleteOnTermination: true }],
    "a new volume": [mapping, { deviceName: "/dev/sdg", ebs: { volumeSize: 100, volumeType: "gp3" } }],
    "a new volume where the launch left the image's out": [
      `${instance}/spec/blockDeviceMappings`,
      [{ deviceName: "/dev/sdf", noDevice: "" }],
    ],
    "UEFI of an instance that boots in UEFI": ["/spec/bootMode", "uefi"],
  },
  invalid: {
    "another size": {
      change: [`${mapping}/ebs/volumeSize`, 21],
      message: "volume",
      at: "/blockDeviceMappings/0/ebs/volumeSize",
      text: "`volumeSize` of `/dev/sdf` is `20` on instance `it/instanceId`, and CreateImage cannot make it `21`; the mapping must leave it out.",
    },
    "another size of the root volume": {
      change: [mapping, { deviceName: "/dev/xvda", ebs: { volumeSize: 11 } }],
      message: "volume",
      at: "/blockDeviceMappings/0/ebs/volumeSize",
    },
    "another snapshot of the image's own mapping": {
      change: [mapping, { deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123abcd" } }],
      message: "volume",
      at: "/blockDeviceMappings/0/ebs/snapshotId",
    },
  },
  deferred: {
    "a property that the instance does not state": {
      change: [`${mapping}/ebs`, { encrypted: true }],
      at: "/blockDeviceMappings/0/ebs/encrypted",
    },
    "a size that is not known yet": {
      change: [`${mapping}/ebs/volumeSize`, unknownValue],
      at: "/blockDeviceMappings/0/ebs/volumeSize",
    },
    "an instance that is not in the input": { change: ["/linked", {}], at: "/instanceId" },
    "mappings that are not known yet": {
      change: ["/spec/blockDeviceMappings", unknownValue],
      at: "/blockDeviceMappings",
    },
  },
});

const turned = (image: Parameters<typeof exampleImage>[0]) =>
  ({
    title: "an image that asks for UEFI",
    kind: "image-from-instance",
    spec: { instanceId: "i-0123456789abcdef0", bootMode: "uefi" },
    linked: {
      "/instanceId": {
        kind: "launch",
        spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
        linked: { "/imageId": { kind: "image", spec: exampleImage(image) } },
      },
    },
  }) as const;
const launched = "/linked/~1instanceId/linked/~1imageId/spec";

testRule(rule, {
  good: turned({ bootMode: "uefi" }),
  valid: {
    "of an arm64 instance, which boots in UEFI": [launched, exampleImage({ architecture: "arm64" })],
  },
  invalid: {
    "of an instance in legacy BIOS": {
      change: [`${launched}/bootMode`, "legacy-bios"],
      message: "bootMode",
      at: "/bootMode",
      text: "Boot mode `uefi` needs an instance that boots in UEFI, and `it/instanceId` boots in legacy BIOS; `bootMode` must be left out.",
    },
    "of an x86 instance whose image says nothing": {
      change: [`${launched}/bootMode`, undefined],
      message: "bootMode",
      at: "/bootMode",
    },
  },
  deferred: {
    "of an instance whose type decides": {
      change: [`${launched}/bootMode`, "uefi-preferred"],
      at: "/bootMode",
    },
    "of an image outside the input": {
      change: ["/linked/~1instanceId/linked", {}],
      at: "/bootMode",
    },
  },
});
