import { expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/match-mapping-kind";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0";
const deviceName = "/dev/sdb";
const good: Example = {
  title: "an instance store volume",
  kind: "launch",
  spec: { blockDeviceMappings: [{ deviceName, virtualName: "ephemeral0" }] },
};

testRule(rule, {
  good,
  valid: {
    "an EBS volume": [`/spec${at}`, { deviceName, ebs: { encrypted: true } }],
    "a device left out": [`/spec${at}`, { deviceName, noDevice: "" }],
    "a device left out, whatever else is stated": [
      `/spec${at}`,
      { deviceName, noDevice: "", ebs: {}, virtualName: "ephemeral0" },
    ],
    "a device alone, which may be the image's": [`/spec${at}/virtualName`, undefined],
    "a volume that is not known yet": [`/spec${at}`, { deviceName, ebs: unknownValue }],
  },
  invalid: {
    both: {
      change: [`/spec${at}/ebs`, { volumeSize: 8 }],
      message: "both",
      at,
      text: "Device `/dev/sdb` states `ebs` and `virtualName`; it must state one of them, for a device is one volume.",
    },
    "a volume of another name": {
      change: [`/spec${at}/virtualName`, "ebs0"],
      message: "unheardOf",
      at: `${at}/virtualName`,
      text: "`virtualName` is `ebs0`; it must be `ephemeral0` to `ephemeral23`, the name of an instance store volume.",
    },
  },
  deferred: {
    "an instance store volume that is not known yet": {
      change: [`/spec${at}/virtualName`, unknownValue],
      at: `${at}/virtualName`,
    },
    "which of two": { change: [`/spec${at}/ebs`, unknownValue], at },
    "a mapping that is not known yet": { change: [`/spec${at}`, unknownValue], at },
  },
});

test.each([
  ["ephemeral0", 0],
  ["ephemeral1", 0],
  ["ephemeral22", 0],
  ["ephemeral23", 0],
  ["ephemeral24", 1],
  ["ephemeral-1", 1],
  ["ephemeral", 1],
  ["ephemeral01", 1],
])("%s", (name, times) => {
  expect(outcomeOf(rule, withChange(good, `/spec${at}/virtualName`, name)).hits).toHaveLength(times);
});

test("lets all but a registered image name a device alone", () => {
  const blockDeviceMappings = [{ deviceName }];
  const instanceId = "i-0123456789abcdef0";
  const recipe: Example = { title: "", kind: "image-recipe", spec: { blockDeviceMappings } };
  const image: Example = {
    title: "",
    kind: "image-from-instance",
    spec: { instanceId, blockDeviceMappings },
  };
  const launch: Example = { title: "", kind: "launch", spec: { blockDeviceMappings } };
  for (const example of [recipe, image, launch]) expect(outcomeOf(rule, example).hits).toEqual([]);
  const registered: Example = {
    title: "",
    kind: "image",
    spec: { architecture: "x86_64", blockDeviceMappings },
  };
  expect(outcomeOf(rule, registered)).toMatchObject({
    hits: [{ message: "none", at }],
    findings: [
      {
        message:
          "Device `/dev/sdb` states nothing; it must state one of `ebs`, `virtualName` and `noDevice`.",
      },
    ],
  });
  const unsure = withChange(registered, `/spec${at}/noDevice`, unknownValue);
  expect(outcomeOf(rule, unsure).deferred).toMatchObject([{ at: `${at}/noDevice` }]);
});
