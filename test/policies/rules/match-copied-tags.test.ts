import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copied-tags";
import { outcomeOf } from "../support/subjects";

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, ""]));
const good = {
  title: "a copy",
  kind: "image-copy",
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "eu-west-1",
    tags: { team: "images" },
  },
} as const;
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
  const refused = { hits: ["tooMany /copyImageTags"], deferred: [] };
  const open = { hits: [], deferred: ["/copyImageTags"] };

  test.each<[string, Example, object]>([
    ["46 and one of its own, which is the limit", copyOf(source(many(46))), quiet],
    ["47 and one of its own, above the limit", copyOf(source(many(47))), refused],
    ["47, of which it states one itself", copyOf(source({ ...many(46), team: "x" })), quiet],
    ["47 that are not asked for", copyOf(source(many(47)), { copyImageTags: undefined }), quiet],
    ["of a source without tags", copyOf(source(undefined)), quiet],
    ["46 through a copy with one more", copyOf(copiedCopy(many(46), { copyImageTags: true })), refused],
    ["47 that the copy in between left behind", copyOf(copiedCopy(many(47), {})), quiet],
    [
      "unknown tags of its own",
      copyOf(source(many(47)), { tags: unknownValue }),
      { hits: [], deferred: ["/tags"] },
    ],
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
    expect(hits).toEqual([{ message: "tooMany", at: "/sourceImageId" }]);
  });

  test("are told with their number, and whose they are", () => {
    expect(outcomeOf(rule, copyOf(source(many(47)))).findings[0]?.message).toBe(
      "There are `48` tags with those that come from `it/sourceImageId`; there must be at most `47`, for EC2 takes `50` and `3` are ours.",
    );
  });

  test("are left to match-tags where its own are too many already", () => {
    expect(outcome(copyOf(source(many(47)), { tags: many(48) }))).toEqual(quiet);
  });
});
