import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/match-unique-name";
import { testRule } from "../support/rule-tester";

const role = "arn:aws:iam::123456789012:role/publisher";
const image = { name: "web", region: "eu-west-1" };
const other = "/linked/~1name/spec";

testRule(rule, {
  good: {
    title: "two names",
    kind: "image",
    spec: exampleImage(image),
    linked: { "/name": { kind: "image", spec: exampleImage({ ...image, name: "api" }) } },
  },
  valid: {
    "no name": ["/spec/name", undefined],
    "one name in two Regions": [other, exampleImage({ name: "web", region: "us-east-1" })],
    "one name, one Region not stated": [other, exampleImage({ name: "web" })],
    "one name in two accounts": [other, exampleImage({ ...image, assumeRoleArn: role })],
  },
  invalid: {
    "one name in one Region": {
      change: [`${other}/name`, "web"],
      message: "duplicate",
      at: "/name",
      text: "Name `web` is also that of `it/name` in the same account and Region, and EC2 refuses the second; each image must have a name of its own.",
    },
  },
  deferred: {
    "a name that is not known yet, in a Region with other images": {
      change: ["/spec/name", unknownValue],
      at: "/name",
    },
    "a Region that is not known yet, of a name that another image has": {
      change: ["/spec", { ...exampleImage({ name: "api" }), region: unknownValue }],
      at: "/region",
    },
  },
});

describe("of several subjects", () => {
  const subject = (id: string, more: object = {}): AnySubject => ({
    kind: "image",
    id,
    type: "manifest",
    spec: exampleImage(image),
    links: new Map(),
    at: () => ({ file: `${id}.ami.yaml`, line: 1, column: 1 }),
    ...more,
  });
  const urn = (stack: string, name: string): string => `urn:pulumi:${stack}::images::ami:Image::${name}`;
  const finds = (...subjects: AnySubject[]): string[] =>
    run(subjects, [rule], { now: new Date() }).findings.map((finding) => finding.subject);

  test("three of one name in one stack are one finding", () => {
    expect(finds(subject(urn("dev", "a")), subject(urn("dev", "b")), subject(urn("dev", "c")))).toEqual([
      urn("dev", "a"),
    ]);
  });

  test("two stacks may be of two accounts, and so may two files", () => {
    expect(finds(subject(urn("dev", "a")), subject(urn("prod", "a")))).toEqual([]);
    expect(finds(subject("a"), subject("b"))).toEqual([]);
  });

  test("a copy keeps the name, and the provider of an `aws:` resource is not seen", () => {
    expect(finds(subject(urn("dev", "a")), subject(urn("dev", "b"), { kind: "image-copy" }))).toEqual([]);
    const aws = { type: "aws:ec2/ami:Ami" };
    expect(finds(subject(urn("dev", "a"), aws), subject(urn("dev", "b"), aws))).toEqual([]);
  });
});
