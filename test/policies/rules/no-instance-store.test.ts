import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/no-instance-store";
import { imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: imageVolume("EBS-backed", { volumeSize: 8 }),
  valid: {
    "no mappings": ["/spec/blockDeviceMappings", undefined],
    "instance store volumes beside an EBS root": [
      "/spec/blockDeviceMappings/0",
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ],
  },
  invalid: {
    "S3-backed": {
      change: ["/spec/imageLocation", "images/web.manifest.xml"],
      message: "location",
      at: "/imageLocation",
      text: "The image is kept in S3 at `images/web.manifest.xml`, so that few old instance types launch it; it must be registered from a snapshot instead.",
    },
  },
  deferred: {
    "S3 or EBS, not known yet": { change: ["/spec/imageLocation", unknownValue], at: "/imageLocation" },
  },
});
