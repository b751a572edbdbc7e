import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/require-deregistration-protection";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const at = "/deregistrationProtection";

testRule(rule, {
  good: {
    title: "protected",
    kind: "image",
    spec: exampleImage({ deregistrationProtection: "enabled-with-cooldown" }),
  },
  valid: { "without cooldown": [`/spec${at}`, "enabled-without-cooldown"] },
  invalid: {
    "switched off": {
      change: [`/spec${at}`, "disabled"],
      message: "off",
      at,
      text: "The image can be deregistered by everyone who has the permission; `deregistrationProtection` must be `enabled-without-cooldown` or `enabled-with-cooldown`.",
    },
    "nothing said": { change: [`/spec${at}`, undefined], message: "off", at },
  },
  deferred: { "a value that is not known yet": { change: [`/spec${at}`, unknownValue], at } },
});

test("asks nothing of a resource that cannot state it", () => {
  const [subject] = subjectsOf({ title: "", kind: "image", spec: exampleImage() });
  const aws = { ...subject, type: "aws:ec2/ami:Ami" } as AnySubject;
  expect(run([aws], [rule], { now: new Date() }).findings).toEqual([]);
});
