import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import rule from "../../../policies/rules/volume/no-standard-volume";
import { imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

const at = "/blockDeviceMappings/0/ebs/volumeType";

testRule(rule, {
  good: imageVolume("gp3", { volumeType: "gp3", volumeSize: 8 }),
  valid: {
    "no type": [`/spec${at}`, undefined],
    "an earlier type that is still current": [`/spec${at}`, "gp2"],
    "a type that the catalog lacks": [`/spec${at}`, "gp9"],
  },
  invalid: {
    "a magnetic volume": {
      change: [`/spec${at}`, "standard"],
      message: "previous",
      at,
      text: "Volume `/dev/sdf` is of type `standard`, which is previous generation; `volumeType` must be a current one, such as `gp3`.",
    },
  },
  deferred: { "a type that is not known yet": { change: [`/spec${at}`, unknownValue], at } },
});

test("finds what aws.ec2.Ami makes where nothing is stated", () => {
  const inputs = {
    name: "web",
    ebsBlockDevices: [{ deviceName: "/dev/xvda", snapshotId: "snap-0123456789abcdef0" }],
  };
  const subjects = subjectsFromInputs("aws:ec2/ami:Ami", "urn", inputs, pulumiEncoding);
  expect(run(subjects, [rule], { now: new Date() }).findings).toMatchObject([{ at }]);
});
