import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/account-settings/no-orphaned-share";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const image = "/linked/~1imageId/spec";

testRule(rule, {
  good: {
    title: "an image and its share",
    kind: "launch-permissions",
    spec: { region: "eu-west-1", imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
    linked: { "/imageId": { kind: "image", spec: exampleImage({ region: "eu-west-1" }) } },
  },
  valid: {
    "an image that something else built": ["/linked", {}],
    "a share whose Region is not stated": ["/spec/region", undefined],
    "an image whose Region is not stated": [`${image}/region`, undefined],
    "an image that is switched on": [`${image}/enabled`, true],
    "an image of ours that EC2 has disabled, and that will be enabled": [`${image}/state`, "disabled"],
  },
  invalid: {
    "another Region": {
      change: ["/spec/region", "us-east-1"],
      message: "region",
      at: "/region",
      text: "The share is in `us-east-1` and image `it/imageId` is in `eu-west-1`; it must be in the image's Region, or be of a copy in `us-east-1`.",
    },
    "a disabled image": {
      change: [`${image}/enabled`, false],
      message: "disabled",
      at: "/imageId",
      text: "Image `it/imageId` is disabled, which takes every launch permission away; it must be enabled, or the share be taken away.",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: [`${image}/region`, unknownValue], at: "/region" },
    "an image that may be disabled": { change: [`${image}/enabled`, unknownValue], at: "/imageId" },
  },
});

testRule(rule, {
  good: {
    title: "a copy, shared where it is",
    kind: "launch-permissions",
    spec: { region: "eu-west-1", imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
    linked: {
      "/imageId": {
        kind: "image-copy",
        spec: { region: "eu-west-1", sourceImageId: "ami-0123abcd", sourceRegion: "us-east-1" },
        linked: { "/sourceImageId": { kind: "image", spec: exampleImage({ region: "us-east-1" }) } },
      },
    },
  },
  valid: {},
  invalid: {
    "where its source is": { change: ["/spec/region", "us-east-1"], message: "region", at: "/region" },
  },
});

test("an `aws:` image that EC2 has disabled stays so, and of a public share another rule speaks", () => {
  const messages = (spec: object): string[] => {
    const [share, disabled] = subjectsOf({
      title: "",
      kind: "launch-permissions",
      spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"], ...spec },
      linked: { "/imageId": { kind: "image", spec: { ...exampleImage(), state: "disabled" } } },
    });
    const aws = { ...disabled, type: "aws:ec2/ami:Ami" } as AnySubject;
    const subjects = share === undefined ? [] : [share, aws];
    return run(subjects, [rule], { now: new Date() }).findings.map(({ at }) => at);
  };
  expect(messages({})).toEqual(["/imageId"]);
  expect(messages({ public: { reason: "ours", scrubbed: true } })).toEqual([]);
});
