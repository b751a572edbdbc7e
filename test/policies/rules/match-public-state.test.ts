import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/match-public-state";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const good: Example = {
  title: "nothing against it",
  kind: "launch-permissions",
  spec: { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
  linked: {
    "/imageId": {
      kind: "image-from-instance",
      spec: { instanceId: "i-0123456789abcdef0", state: "available", watermarks: [], productCodes: [] },
    },
  },
};
const image = "/linked/~1imageId/spec";

testRule(rule, {
  good,
  valid: {
    "a disabled image of ours, which this program enables": [`${image}/state`, "disabled"],
    "an image outside the input": ["/linked", {}],
    "a share that may be public, and nothing against it": ["/spec/public", unknownValue],
  },
  invalid: {
    "a disabled image": {
      change: [`${image}/enabled`, false],
      message: "disabled",
      at: "/public",
      text: "Image `it/imageId` is disabled, so EC2 does not make it public; it must be enabled first, or `public` be taken away.",
    },
    "a watermark": {
      change: [`${image}/watermarks`, ["123456789012:golden"]],
      message: "watermark",
      at: "/public",
      text: "Image `it/imageId` has watermark `123456789012:golden`, so EC2 does not make it public; the watermark must be detached, or `public` be taken away.",
    },
    "a product code": {
      change: [`${image}/productCodes`, ["a1b2c3"]],
      message: "productCode",
      at: "/public",
      text: "Image `it/imageId` has product code `a1b2c3`, so EC2 does not make it public; `public` must be taken away, or the image be built from another.",
    },
  },
  deferred: {
    "whether it is enabled, not known yet": { change: [`${image}/enabled`, unknownValue], at: "/imageId" },
    "watermarks that are not known yet": { change: [`${image}/watermarks`, unknownValue], at: "/imageId" },
  },
});

testRule(rule, {
  good: {
    ...good,
    spec: { imageId: "ami-0123456789abcdef0" },
    linked: {
      "/imageId": { kind: "image", spec: { architecture: "arm64", enabled: false } },
    },
  },
  valid: { "a private share": ["/spec/public", false] },
  invalid: {},
  deferred: { "a share that may be public": { change: ["/spec/public", unknownValue], at: "/public" } },
});

describe("of an image of @pulumi/aws", () => {
  const told = (state: unknown): unknown[] => {
    const [share, other] = subjectsOf(good);
    const type = "aws:ec2/amiFromInstance:AmiFromInstance";
    const disabled = { ...other, type, spec: { state } } as AnySubject;
    const subjects = share === undefined ? [] : [share, disabled];
    const { findings, deferred } = run(subjects, [rule], { now: new Date() });
    return [findings.map(({ at }) => at), deferred.map(({ at }) => at)];
  };
  test("goes by what EC2 says of it", () => {
    expect(told("disabled")).toEqual([["/public"], []]);
    expect(told("available")).toEqual([[], []]);
    expect(told(undefined)).toEqual([[], []]);
    expect(told(unknownValue)).toEqual([[], ["/imageId"]]);
  });
});
