import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/match-tags";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, ""]));
const good = {
  title: "a copy",
  kind: "image-copy",
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "eu-west-1",
    tags: { team: "images" },
    snapshotTags: {},
  },
} as const;

testRule(rule, {
  good,
  valid: {
    "no tags": ["/spec/tags", undefined],
    "47 tags, and three of ours": ["/spec/tags", many(47)],
    "a key of 1 character": ["/spec/tags", { a: "" }],
    "a key of 128 characters, of two UTF-16 units each": ["/spec/tags", { ["😀".repeat(128)]: "" }],
    "a value of 256 characters": ["/spec/tags/team", "x".repeat(256)],
    "`aws` within a key": ["/spec/tags", { "my:aws:key": "" }],
  },
  invalid: {
    "48 tags, and three of ours": {
      change: ["/spec/tags", many(48)],
      message: "tooMany",
      at: "/tags",
      text: "There are `48` tags; there must be at most `47`, for EC2 takes `50` and `3` are ours.",
    },
    "an empty key": { change: ["/spec/tags", { "": "x" }], message: "keyLength", at: "/tags/" },
    "a key of 129 characters": {
      change: ["/spec/tags", { ["x".repeat(129)]: "" }],
      message: "keyLength",
      at: `/tags/${"x".repeat(129)}`,
    },
    "a key of AWS's, however it is spelt": {
      change: ["/spec/tags", { "AWS:team/a": "" }],
      message: "reserved",
      at: "/tags/AWS:team~1a",
      text: 'Tag key `"AWS:team/a"` begins with `aws:`, which AWS keeps to itself; it must begin otherwise.',
    },
    "a key of ours": {
      change: ["/spec/snapshotTags", { "pulumi-ami:managed-by": "" }],
      message: "reserved",
      at: "/snapshotTags/pulumi-ami:managed-by",
    },
    "a value of 257 characters": {
      change: ["/spec/tags/team", "x".repeat(257)],
      message: "valueLength",
      at: "/tags/team",
    },
  },
  deferred: {
    "tags that are not known yet": { change: ["/spec/tags", unknownValue], at: "/tags" },
    "a value that is not known yet": { change: ["/spec/tags/team", unknownValue], at: "/tags/team" },
  },
});

describe("of a resource of @pulumi/aws, all fifty are the user's", () => {
  const findings = (tags: Record<string, string>): readonly string[] => {
    const [subject] = subjectsOf({ ...good, spec: { ...good.spec, tags } });
    const aws = { ...subject, type: "aws:ec2/amiCopy:AmiCopy" } as AnySubject;
    return run([aws], [rule], { now: new Date() }).findings.map(({ message }) => message);
  };

  test("50 fit, 51 do not", () => {
    expect(findings(many(50))).toEqual([]);
    expect(findings(many(51))).toEqual(["There are `51` tags; there must be at most `50`."]);
  });

  test("our prefix means nothing", () => {
    expect(findings({ "pulumi-ami:managed-by": "" })).toEqual([]);
  });
});
