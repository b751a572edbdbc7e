import rule from "../../../policies/rules/image/match-root-device";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const snapshotId = "snap-0123456789abcdef0";
const good: Example = {
  title: "root and data",
  kind: "image",
  spec: {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [
      { deviceName: "/dev/sdf", ebs: { volumeSize: 8 } },
      { deviceName: "/dev/xvda", ebs: { snapshotId } },
    ],
  },
};

testRule(rule, {
  good,
  valid: {
    "an S3-backed image without mappings": [
      "/spec",
      { architecture: "x86_64", imageLocation: "bucket/image.manifest.xml", rootDeviceName: "/dev/sda1" },
    ],
    "another mapping that is not known yet": ["/spec/blockDeviceMappings/0", unknownValue],
  },
  invalid: {
    "a root device that no mapping bears": {
      change: ["/spec/rootDeviceName", "/dev/sda1"],
      message: "notMapped",
      at: "/rootDeviceName",
      text: "`rootDeviceName` is `/dev/sda1`, but the mappings are of `/dev/sdf`, `/dev/xvda`; it must be the device name of the mapping with the root snapshot.",
    },
    "a root volume without a snapshot": {
      change: ["/spec/blockDeviceMappings/1/ebs", { volumeSize: 8 }],
      message: "noSnapshot",
      at: "/blockDeviceMappings/1",
      text: "The mapping of root device `/dev/xvda` has no snapshot to boot from; its `ebs` must state `snapshotId`.",
    },
    "a root device in an instance store": {
      change: ["/spec/blockDeviceMappings/1", { deviceName: "/dev/xvda", virtualName: "ephemeral0" }],
      message: "noSnapshot",
      at: "/blockDeviceMappings/1",
    },
    "a root device that is left out": {
      change: ["/spec/blockDeviceMappings/1", { deviceName: "/dev/xvda", noDevice: "", ebs: { snapshotId } }],
      message: "leftOut",
      at: "/blockDeviceMappings/1",
      text: "The mapping of root device `/dev/xvda` states `noDevice`, which leaves the device out, whatever else it states; it must state the root snapshot alone.",
    },
    "no mapping at all": {
      change: ["/spec/blockDeviceMappings", undefined],
      message: "noMapping",
      at: "/blockDeviceMappings",
    },
    "an empty list": {
      change: ["/spec/blockDeviceMappings", []],
      message: "noMapping",
      at: "/blockDeviceMappings",
    },
  },
  deferred: {
    "no root device named: no document says what EC2 does": {
      change: ["/spec/rootDeviceName", undefined],
      at: "/rootDeviceName",
    },
    "a root device that is not known yet": {
      change: ["/spec/rootDeviceName", unknownValue],
      at: "/rootDeviceName",
    },
    "a root mapping that is not known yet": {
      change: ["/spec/blockDeviceMappings/1", unknownValue],
      at: "/blockDeviceMappings",
    },
    "a device name that is not known yet": {
      change: ["/spec/blockDeviceMappings/1/deviceName", unknownValue],
      at: "/blockDeviceMappings",
    },
    "mappings that are not known yet": {
      change: ["/spec/blockDeviceMappings", unknownValue],
      at: "/blockDeviceMappings",
    },
    "whether the root is left out": {
      change: ["/spec/blockDeviceMappings/1/noDevice", unknownValue],
      at: "/blockDeviceMappings/1",
    },
    "a snapshot that is not known yet": {
      change: ["/spec/blockDeviceMappings/1/ebs/snapshotId", unknownValue],
      at: "/blockDeviceMappings/1/ebs",
    },
    "S3 or EBS, not known yet": { change: ["/spec/imageLocation", unknownValue], at: "/imageLocation" },
  },
});
