import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import rule from "../../../policies/rules/volume/require-delete-on-termination";
import { imageLaunch, imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

const ebs = "/blockDeviceMappings/0/ebs";
const at = `${ebs}/deleteOnTermination`;

testRule(rule, {
  good: imageVolume("a data volume that goes", { volumeSize: 8, deleteOnTermination: true }),
  valid: {
    "a data volume that stays": [`/spec${at}`, false],
    "a data volume of which it is not known yet": [`/spec${at}`, unknownValue],
    "an instance store volume": [
      "/spec/blockDeviceMappings/0",
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
    ],
  },
  invalid: {
    "a data volume that does not say": {
      change: [`/spec${at}`, undefined],
      message: "unstated",
      at: ebs,
      text: "Volume `/dev/sdf` does not say whether it goes with its instance; it must state `deleteOnTermination`, `true` or `false`.",
    },
  },
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("a root block", { rootVolume: { volumeSize: 20 } }),
    valid: {
      "a root that goes": ["/spec/rootVolume/deleteOnTermination", true],
      "the image's root, by name": [
        "/spec/blockDeviceMappings",
        [{ deviceName: "/dev/xvda", ebs: { volumeSize: 20 } }],
      ],
    },
    invalid: {
      "a root that stays": {
        change: ["/spec/rootVolume/deleteOnTermination", false],
        message: "leaks",
        at: "/rootVolume/deleteOnTermination",
        text: "Root volume `root` stays when its instance is terminated, and is paid for; `deleteOnTermination` must be `true`, or be left out.",
      },
      "a new volume that does not say": {
        change: ["/spec/blockDeviceMappings", [{ deviceName: "/dev/sdg", ebs: { volumeSize: 20 } }]],
        message: "unstated",
        at: ebs,
      },
    },
    deferred: {
      "a root of which it is not known yet": {
        change: ["/spec/rootVolume/deleteOnTermination", unknownValue],
        at: "/rootVolume/deleteOnTermination",
      },
      "a volume that may be the root": {
        change: [
          "/spec",
          { blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { deleteOnTermination: false } }] },
        ],
        at,
      },
      "a volume that the image may speak of": {
        change: ["/spec", { blockDeviceMappings: [{ deviceName: "/dev/xvdb", ebs: { volumeSize: 20 } }] }],
        at,
      },
    },
  });
});

test("takes the default of aws.ec2.Ami for said", () => {
  const ebsBlockDevices = [{ deviceName: "/dev/sdf", volumeSize: 8 }];
  const inputs = { name: "web", rootDeviceName: "/dev/xvda", ebsBlockDevices };
  const subjects = subjectsFromInputs("aws:ec2/ami:Ami", "urn", inputs, pulumiEncoding);
  expect(run(subjects, [rule], { now: new Date() })).toMatchObject({ findings: [], deferred: [] });
});
