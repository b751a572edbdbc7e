import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import rule from "../../../policies/rules/launch/match-image-state";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { outcomeOf, subjectsOf } from "../support/subjects";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "an image that can be launched",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: { "/imageId": { kind: "image", spec: { architecture: "x86_64" } } },
};
const image = "/linked/~1imageId";

testRule(rule, {
  good,
  valid: {
    "enabled, and said so": [`${image}/spec/enabled`, true],
    "available, as the outputs tell": [`${image}/spec/state`, "available"],
    pending: [`${image}/spec/state`, "pending"],
    "a copy of a disabled image": [
      image,
      {
        kind: "image-copy",
        spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
        linked: { "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", enabled: false } } },
      },
    ],
    "disabled, and to be enabled": [
      `${image}/spec`,
      { architecture: "x86_64", state: "disabled", enabled: true },
    ],
    "no image": ["/spec/imageId", undefined],
  },
  invalid: {
    "disabled by the program": {
      change: [`${image}/spec/enabled`, false],
      message: "disabled",
      at: "/imageId",
      text: "Image `it/imageId` is disabled, so EC2 refuses to launch it; the launch must name another image, or `it/imageId` be enabled.",
    },
    "disabled, as the outputs tell": {
      change: [`${image}/spec/state`, "disabled"],
      message: "disabled",
      at: "/imageId",
    },
    "a disabled image of an instance": {
      change: [
        image,
        { kind: "image-from-instance", spec: { instanceId: "i-0123456789abcdef0", enabled: false } },
      ],
      message: "disabled",
      at: "/imageId",
    },
  },
  deferred: {
    "whether it is enabled, not known yet": {
      change: [`${image}/spec/enabled`, unknownValue],
      at: "/imageId",
    },
    "a state that is not known yet": { change: [`${image}/spec/state`, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

describe("a copy", () => {
  const copyOf = (source: object, more: object = {}): Example =>
    ({
      title: "a copy",
      kind: "image-copy",
      spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", ...more },
      linked: { "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", ...source } } },
    }) as unknown as Example;
  const reasons = (example: Example) => {
    const { hits, deferred } = outcomeOf(rule, example);
    expect(hits).toEqual([]);
    return deferred.map(({ at, reason }) => `${at}: ${reason}`);
  };

  test("of an enabled image is right", () => {
    expect(reasons(copyOf({}))).toEqual([]);
    expect(reasons({ ...copyOf({}), linked: {} })).toEqual([]);
  });

  test("of a disabled image may have been made before", () => {
    const disabled =
      "/sourceImageId: `it/sourceImageId` is disabled: whether the copy was made before is not in this input";
    expect(reasons(copyOf({ enabled: false }))).toEqual([disabled]);
    expect(reasons(copyOf({ state: "disabled" }))).toEqual([disabled]);
  });

  test("that is there already is right, whatever its source is now", () => {
    expect(reasons(copyOf({ enabled: false }, { state: "available" }))).toEqual([]);
  });

  test("of an image of which that is unknown is deferred", () => {
    expect(reasons(copyOf({ enabled: unknownValue }))).toHaveLength(1);
  });
});

const outcome = (launchType: string, imageType: string, spec: object) => {
  const subjects = subjectsOf({ ...good, linked: { "/imageId": { kind: "image", spec: spec as never } } });
  const typed = subjects.map((subject) => ({
    ...subject,
    type: subject.kind === "launch" ? launchType : imageType,
  })) as AnySubject[];
  const { findings, deferred } = run(typed, [rule], { now: new Date("2026-11-22T00:00:00Z") });
  return { findings: findings.length, deferred: deferred.length };
};
const ourImage = "pulumi-nodejs:dynamic/ami:Image";

test("cannot tell of a single instance: it may run already", () => {
  const disabled = { architecture: "x86_64", enabled: false };
  const instance = "aws:ec2/instance:Instance";
  expect(outcome(instance, ourImage, disabled)).toEqual({ findings: 0, deferred: 1 });
  const template = "aws:ec2/launchTemplate:LaunchTemplate";
  expect(outcome(template, ourImage, disabled)).toEqual({ findings: 1, deferred: 0 });
});

test("knows that our own image is enabled where the program does not say otherwise", () => {
  const disabled = { architecture: "x86_64", state: "disabled" };
  const template = "aws:ec2/launchTemplate:LaunchTemplate";
  expect(outcome(template, ourImage, disabled)).toEqual({ findings: 0, deferred: 0 });
  expect(outcome(template, "aws:ec2/ami:Ami", disabled)).toEqual({ findings: 1, deferred: 0 });
});
