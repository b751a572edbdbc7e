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
    "a volume that is not known yet": [`/spec${at}`, { deviceName, ebs: unknownValue }],
  },
  invalid: {
    both: {
      change: [`/spec${at}/ebs`, { volumeSize: 8 }],
      message: "both",
      at,
      text: "Device `/dev/sdb` states `ebs` and `virtualName`; it must state one of them, for a device is one volume.",
    },
    none: {
      change: [`/spec${at}/virtualName`, undefined],
      message: "none",
      at,
      text: "Device `/dev/sdb` states nothing; it must state one of `ebs`, `virtualName` and `noDevice`.",
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
    "whether it is left out": {
      change: [`/spec${at}`, { deviceName, noDevice: unknownValue }],
      at: `${at}/noDevice`,
    },
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

test("lets a recipe and an image of an instance name a device alone", () => {
  const blockDeviceMappings = [{ deviceName }];
  const instanceId = "i-0123456789abcdef0";
  const recipe: Example = { title: "", kind: "image-recipe", spec: { blockDeviceMappings } };
  const image: Example = {
    title: "",
    kind: "image-from-instance",
    spec: { instanceId, blockDeviceMappings },
  };
  for (const example of [recipe, image]) expect(outcomeOf(rule, example).hits).toEqual([]);
});
