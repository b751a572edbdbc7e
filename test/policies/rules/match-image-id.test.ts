import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/match-image-id";
import { exampleImage } from "../../../policies/rules/example-image";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "a launch with ids everywhere",
    kind: "launch",
    spec: {
      imageId: "ami-0123456789abcdef0",
      kernelId: "aki-0123abcd",
      rootVolume: { snapshotId: "snap-0123abcd" },
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { snapshotId: "snap-0123456789abcdef0" } }],
    },
  },
  valid: {
    "no image": ["/spec/imageId", undefined],
    "an id that EC2 has yet to give": ["/spec/imageId", unknownValue],
    "mappings that are not known yet": ["/spec/blockDeviceMappings", unknownValue],
  },
  invalid: {
    "7 digits": {
      change: ["/spec/imageId", "ami-0123abc"],
      message: "form",
      at: "/imageId",
      text: 'Id `"ami-0123abc"` is not of the form that EC2 gives; it must be `ami-` and 8 or 17 lower-case hexadecimal digits.',
    },
    "9 digits": { change: ["/spec/imageId", "ami-0123abcde"], message: "form", at: "/imageId" },
    "16 digits": { change: ["/spec/imageId", "ami-0123456789abcdef"], message: "form", at: "/imageId" },
    "18 digits": { change: ["/spec/imageId", "ami-0123456789abcdef01"], message: "form", at: "/imageId" },
    capitals: { change: ["/spec/imageId", "ami-0123ABCD"], message: "form", at: "/imageId" },
    "a snapshot for an image": {
      change: ["/spec/imageId", "snap-0123abcd"],
      message: "form",
      at: "/imageId",
    },
    "an image for a snapshot": {
      change: ["/spec/blockDeviceMappings/0/ebs/snapshotId", "ami-0123abcd"],
      message: "form",
      at: "/blockDeviceMappings/0/ebs/snapshotId",
    },
    "a snapshot of the root volume": {
      change: ["/spec/rootVolume/snapshotId", "snap-1"],
      message: "form",
      at: "/rootVolume/snapshotId",
    },
    "a kernel": { change: ["/spec/kernelId", "vmlinuz"], message: "form", at: "/kernelId" },
  },
});

testRule(rule, {
  good: { title: "a registration", kind: "image", spec: exampleImage() },
  valid: { "a RAM disk": ["/spec/ramdiskId", "ari-0123abcd"] },
  invalid: {
    "a RAM disk by another name": {
      change: ["/spec/ramdiskId", "initrd"],
      message: "form",
      at: "/ramdiskId",
    },
  },
});
