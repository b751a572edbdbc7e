import { describe } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/prefer-distinct-device-names";
import { imageLaunch } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

const at = "/blockDeviceMappings/1/deviceName";
const good: Example = {
  title: "root and data",
  kind: "image-recipe",
  spec: {
    blockDeviceMappings: [
      { deviceName: "/dev/xvdf", ebs: { volumeSize: 8 } },
      { deviceName: "/dev/xvdg", ebs: { volumeSize: 8 } },
    ],
  },
};

testRule(rule, {
  good,
  valid: {
    "a name that only begins alike": [`/spec${at}`, "/dev/xvdfa"],
    "a name that is no device's": [`/spec${at}`, "/dev/nvme1n1"],
    "the same name, which match-device-names refuses": [`/spec${at}`, "/dev/xvdf"],
    "a device left out": ["/spec/blockDeviceMappings/1", { deviceName: "xvdf", noDevice: "" }],
  },
  invalid: {
    "with and without a folder": {
      change: [`/spec${at}`, "xvdf"],
      message: "overlap",
      at,
      text: "Device `xvdf` ends as `/dev/xvdf` does, which may mean the same device; it must end in a letter of its own.",
    },
    "two drivers": { change: [`/spec${at}`, "/dev/sdf"], message: "overlap", at },
  },
  deferred: { "a name that is not known yet": { change: [`/spec${at}`, unknownValue], at } },
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("over the image's root", {
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 20 } }],
    }),
    valid: {
      "the usual root of another image, which no-unmatched-root-mapping is about": [
        "/spec/blockDeviceMappings/0/deviceName",
        "/dev/sda1",
      ],
      "an instance store volume of the image": [
        "/linked/~1imageId/spec/blockDeviceMappings",
        [{ deviceName: "/dev/sda", virtualName: "ephemeral0" }],
      ],
      "no image in the input": ["/linked", {}],
    },
    invalid: {
      "a volume of the image, by another name": {
        change: ["/spec/blockDeviceMappings/0/deviceName", "xvda"],
        message: "overlapsImage",
        at: "/blockDeviceMappings/0/deviceName",
        text: "Device `xvda` ends as `/dev/xvda` of the image does, which may mean the same device; it must be `/dev/xvda` to change that volume, or end in a letter of its own.",
      },
    },
  });
});
