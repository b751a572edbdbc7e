import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import rule from "../../../policies/rules/launch/prefer-known-instance-type";
import { unknownValue } from "../../../policies/engine/value";
import { subjectsOf } from "../support/subjects";
import { testRule } from "../support/rule-tester";

const at = "/instanceType";

testRule(rule, {
  good: { title: "a known type", kind: "launch", spec: { instanceType: "mac-m4.metal" } },
  valid: {
    "no type, such as a template": ["/spec/instanceType", undefined],
    "a type that is not known yet": ["/spec/instanceType", unknownValue],
  },
  invalid: {
    "a misspelled name": {
      change: ["/spec/instanceType", "t3.mcro"],
      message: "nearest",
      at,
      text: "Instance type `t3.mcro` is not one that this release knows; near it are `t3.micro` and `t1.micro`: it must be spelled as EC2 spells it, or its facts be given with `--instance-types`.",
    },
    "a name like no other": { change: ["/spec/instanceType", "quantum.9"], message: "unheardOf", at },
    "a type that EC2 names": { change: ["/spec/instanceType", "i3.metal"], message: "unlisted", at },
  },
});

test("speaks once for a type, at the first launch that names it", () => {
  const launch = (id: string, instanceType: string) =>
    subjectsOf({ title: id, kind: "launch", spec: { instanceType } }, id);
  const subjects = [launch("a", "p3.2xlarge"), launch("b", "p3.2xlarge"), launch("c", "p2.xlarge")].flat();
  const { findings } = run(subjects, [rule], { now: new Date("2026-11-22T00:00:00Z") });
  expect(findings.map(({ subject }) => subject)).toEqual(["a", "c"]);
});
