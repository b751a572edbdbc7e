import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/require-imds-v2";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const good = {
  title: "an image made from an instance",
  kind: "image-from-instance",
  spec: { instanceId: "i-0123456789abcdef0", imdsSupport: "v2.0" },
} as const;

testRule(rule, {
  good,
  valid: { "an image that is registered": ["/spec", { architecture: "x86_64", imdsSupport: "v2.0" }] },
  invalid: {
    "nothing said": {
      change: ["/spec/imdsSupport", undefined],
      message: "missing",
      at: "/imdsSupport",
      text: "The image leaves IMDSv1 on for launches that say nothing about it; `imdsSupport` must be `v2.0` for session tokens to be required.",
    },
  },
  deferred: {
    "a value that is not known yet": { change: ["/spec/imdsSupport", unknownValue], at: "/imdsSupport" },
  },
});

test("asks nothing of a resource that cannot state it", () => {
  const [subject] = subjectsOf({ ...good, spec: { instanceId: good.spec.instanceId } });
  const aws = { ...subject, type: "aws:ec2/amiFromInstance:AmiFromInstance" } as AnySubject;
  expect(run([aws], [rule], { now: new Date() }).findings).toEqual([]);
});
