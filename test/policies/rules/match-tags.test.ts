import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/match-tags";
import { testRule } from "../support/rule-tester";
import { type Example } from "../../../policies/engine/rule";
import { outcomeOf, subjectsOf } from "../support/subjects";

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

const source = (tags: unknown, more: object = {}) => ({
  kind: "image" as const,
  spec: { architecture: "x86_64" as const, tags, ...more },
});
const copyOf = (linked: object, spec: object = {}): Example =>
  ({
    ...good,
    spec: { ...good.spec, copyImageTags: true, ...spec },
    linked: { "/sourceImageId": linked },
  }) as unknown as Example;
const copiedCopy = (tags: unknown, spec: object) => ({
  kind: "image-copy",
  spec: { ...good.spec, tags: { stage: "x" }, ...spec },
  linked: { "/sourceImageId": source(tags) },
});

describe("the tags that a copy takes over", () => {
  const outcome = (example: Example) => {
    const { hits, deferred } = outcomeOf(rule, example);
    return {
      hits: hits.map(({ message, at }) => `${message} ${at}`),
      deferred: deferred.map(({ at }) => at),
    };
  };
  const quiet = { hits: [], deferred: [] };
  const refused = { hits: ["copied /copyImageTags"], deferred: [] };
  const open = { hits: [], deferred: ["/copyImageTags"] };

  test.each<[string, Example, object]>([
    ["46 and one of its own, which is the limit", copyOf(source(many(46))), quiet],
    ["47 and one of its own, above the limit", copyOf(source(many(47))), refused],
    ["47, of which it states one itself", copyOf(source({ ...many(46), team: "x" })), quiet],
    ["47 that are not asked for", copyOf(source(many(47)), { copyImageTags: undefined }), quiet],
    ["of a source without tags", copyOf(source(undefined)), quiet],
    ["46 through a copy with one more", copyOf(copiedCopy(many(46), { copyImageTags: true })), refused],
    ["47 that the copy in between left behind", copyOf(copiedCopy(many(47), {})), quiet],
    ["unknown tags", copyOf(source(unknownValue)), open],
    ["unknown whether they are asked for", copyOf(source(many(47)), { copyImageTags: unknownValue }), open],
    ["of a source that is not in the input", { ...copyOf({}), linked: {} }, open],
    [
      "of a source that may be another account's",
      copyOf(source(many(47), { assumeRoleArn: "arn:aws:iam::210987654321:role/build" })),
      open,
    ],
  ])("%s", (_, example, expected) => {
    expect(outcome(example)).toEqual(expected);
  });

  test("come along unasked where the source shares them", () => {
    const shared = Object.fromEntries(
      Array.from({ length: 47 }, (_, index) => [`ec2:SharedTag/${index}`, ""]),
    );
    const { hits } = outcomeOf(rule, copyOf(source(shared), { copyImageTags: undefined }));
    expect(hits).toEqual([{ message: "copied", at: "/sourceImageId" }]);
  });

  test("are told with their number, and whose they are", () => {
    expect(outcomeOf(rule, copyOf(source(many(47)))).findings[0]?.message).toBe(
      "There are `48` tags with those that come from `it/sourceImageId`; there must be at most `47`, for EC2 takes `50` and `3` are ours.",
    );
  });

  test("are told once where its own are too many already", () => {
    expect(outcome(copyOf(source(many(47)), { tags: many(48) })).hits).toEqual(["tooMany /tags"]);
  });
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
