import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/volume/match-snapshot-tier";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const at = "/blockDeviceMappings/0/ebs/snapshotId";
const tier = "/linked/~1blockDeviceMappings~10~1ebs~1snapshotId/spec/storageTier";
const archived = { kind: "snapshot", spec: { storageTier: "archive" } } as const;
const disabled: Example = {
  title: "an archived snapshot of a disabled image",
  kind: "image",
  spec: exampleImage({ enabled: false }),
  linked: { [at]: archived },
};

describe("of an image", () => {
  testRule(rule, {
    good: disabled,
    valid: {
      "a snapshot at hand": ["/linked", { [at]: { kind: "snapshot", spec: { storageTier: "standard" } } }],
      "no tier stated, which is `standard`": [tier, undefined],
      "a snapshot outside the input": ["/linked", {}],
      "an image that is disabled already": ["/spec", { ...exampleImage(), state: "disabled" }],
    },
    invalid: {
      "an image that is enabled": {
        change: ["/spec/enabled", true],
        message: "mapped",
        at,
        text: "The snapshot of device `/dev/xvda` is in tier `archive`, where an enabled image cannot have it; it must be in tier `standard`, or the image be disabled.",
      },
      "an image that does not say, which is enabled": {
        change: ["/spec/enabled", undefined],
        message: "mapped",
        at,
      },
    },
    deferred: { "whether it is disabled": { change: ["/spec/enabled", unknownValue], at } },
  });

  test("defers an image of others, which may be disabled by hand", () => {
    const [image, ...others] = subjectsOf({ ...disabled, spec: exampleImage() });
    if (image === undefined) throw new Error("there must be an image");
    const foreign = { ...image, type: "aws:ec2/ami:Ami" };
    const { findings, deferred } = run([foreign, ...others], [rule], { now: new Date() });
    expect(findings).toEqual([]);
    expect(deferred).toMatchObject([{ at }]);
  });
});

describe("of a share", () => {
  testRule(rule, {
    good: {
      title: "shared with nobody",
      kind: "snapshot-permissions",
      spec: { snapshotId: "snap-0123456789abcdef0", accounts: [] },
      linked: { "/snapshotId": archived },
    },
    valid: { "a snapshot outside the input": ["/linked", {}] },
    invalid: {
      "shared with an account": {
        change: ["/spec/accounts", ["111122223333"]],
        message: "shared",
        at: "/snapshotId",
        text: "The snapshot is in tier `archive`, where EC2 shares it with nobody; it must be in tier `standard` to be shared.",
      },
      "shared with everyone": { change: ["/spec/public", true], message: "shared", at: "/snapshotId" },
    },
    deferred: {
      "with whom is not known yet": { change: ["/spec/accounts", [unknownValue]], at: "/snapshotId" },
    },
  });
});
