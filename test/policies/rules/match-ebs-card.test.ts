import { expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/match-ebs-card";
import { imageLaunch } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const mapping = "/blockDeviceMappings/0";
const at = `${mapping}/ebs/ebsCardIndex`;
const good = imageLaunch("the second card of two", {
  instanceType: "r8gb.48xlarge",
  blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 8, ebsCardIndex: 1 } }],
});

testRule(rule, {
  good,
  valid: {
    "no card": [`/spec${at}`, undefined],
    "no type, as in a template": ["/spec/instanceType", undefined],
    "the first card of the root": ["/spec/rootVolume", { ebsCardIndex: 0 }],
  },
  invalid: {
    "the root on the second card": {
      change: ["/spec/rootVolume", { ebsCardIndex: 1 }],
      message: "root",
      at: "/rootVolume/ebsCardIndex",
      text: "Root volume `root` is on EBS card `1`; `ebsCardIndex` must be `0`, or be taken away.",
    },
    "the root on the second card, by name": {
      change: [`/spec${mapping}/deviceName`, "/dev/xvda"],
      message: "root",
      at,
    },
    "a type with one card": {
      change: ["/spec/instanceType", "r8gb.xlarge"],
      message: "beyond",
      at,
      text: "Volume `/dev/sdf` is on EBS card `1` and instance type `r8gb.xlarge` has `1`, counted from 0; `ebsCardIndex` must be at most `0`.",
    },
  },
  deferred: {
    "a card that is not known yet": { change: [`/spec${at}`, unknownValue], at },
    "a type that is not known yet": { change: ["/spec/instanceType", unknownValue], at },
    "a type that the catalog lacks": { change: ["/spec/instanceType", "r9z.48xlarge"], at },
    "a root that is not known": { change: ["/linked", {}], at },
  },
});

test.each([
  [0, undefined],
  [1, undefined],
  [2, "beyond"],
])("card %i of two", (index, message) => {
  expect(outcomeOf(rule, withChange(good, `/spec${at}`, index)).hits[0]?.message).toBe(message);
});

test.each(["c8gn.48xlarge", "m8gn.metal-48xl", "r8idn.96xlarge", "g7.48xlarge"])(
  "%s has two cards",
  (type) => {
    expect(outcomeOf(rule, withChange(good, "/spec/instanceType", type)).hits).toEqual([]);
  },
);
