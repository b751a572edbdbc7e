import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/match-s3-mappings";
import { testRule } from "../support/rule-tester";

const at = "/blockDeviceMappings/0";
const deviceName = "/dev/sdb";

testRule(rule, {
  good: {
    title: "an instance store volume",
    kind: "image",
    spec: {
      architecture: "x86_64",
      imageLocation: "images/web.manifest.xml",
      blockDeviceMappings: [{ deviceName, virtualName: "ephemeral0" }],
    },
  },
  valid: {
    "no mappings": ["/spec/blockDeviceMappings", undefined],
    "an EBS volume left out": [`/spec${at}`, { deviceName, noDevice: "", ebs: { volumeSize: 8 } }],
    "an EBS-backed image": [
      "/spec",
      { architecture: "x86_64", blockDeviceMappings: [{ deviceName, ebs: { volumeSize: 8 } }] },
    ],
    "S3 or EBS, not known yet, where it makes no difference": ["/spec/imageLocation", unknownValue],
  },
  invalid: {
    "an EBS volume": {
      change: [`/spec${at}`, { deviceName, ebs: { volumeSize: 8 } }],
      message: "volume",
      at: `${at}/ebs`,
      text: "Device `/dev/sdb` is an EBS volume and the image is S3-backed; the mapping must be of an instance store volume, or be stated at launch.",
    },
  },
  deferred: {
    "a volume that is not known yet": {
      change: [`/spec${at}`, { deviceName, ebs: unknownValue }],
      at: `${at}/ebs`,
    },
    "S3 or EBS, not known yet": {
      change: [
        "/spec",
        { imageLocation: unknownValue, blockDeviceMappings: [{ deviceName, ebs: { volumeSize: 8 } }] },
      ],
      at: "/imageLocation",
    },
  },
});
