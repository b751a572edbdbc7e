import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/require-encrypted-copies";
import { testRule } from "../support/rule-tester";
import { subjectsOf } from "../support/subjects";

const good: Example = {
  title: "encrypted",
  kind: "image-copy",
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", encrypted: true },
};

testRule(rule, {
  good,
  valid: {},
  invalid: {
    "what is not encrypted": {
      change: ["/spec/encrypted", false],
      message: "unencrypted",
      at: "/encrypted",
      text: "`encrypted` is `false`; it must be `true`, so that the copy's snapshots are encrypted.",
    },
    "what does not say": { change: ["/spec/encrypted", undefined], message: "unencrypted", at: "/encrypted" },
  },
  deferred: {
    "an answer that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
  },
});

describe("of a snapshot", () => {
  testRule(rule, {
    good: {
      title: "of an encrypted snapshot",
      kind: "snapshot-copy",
      spec: { sourceSnapshotId: "snap-0123456789abcdef0", sourceRegion: "us-east-1" },
      linked: { "/sourceSnapshotId": { kind: "snapshot", spec: { encrypted: true } } },
    },
    valid: { "an answer that is not known yet": ["/spec/encrypted", unknownValue] },
    invalid: {
      "a source that is not": {
        change: ["/linked/~1sourceSnapshotId/spec/encrypted", false],
        message: "unencrypted",
        at: "/encrypted",
      },
    },
  });
});

describe("where a copy cannot be encrypted, or must not be", () => {
  const bare: Example = {
    title: "not encrypted",
    kind: "image-copy",
    spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
  };
  const share = (isPublic: unknown): AnySubject => ({
    kind: "launch-permissions",
    id: "share",
    type: "test",
    spec: { imageId: unknownValue, public: isPublic as false },
    links: new Map([["/imageId", "it"]]),
    at: () => undefined,
  });
  const findingsIn = (...subjects: AnySubject[]): number =>
    run(subjects, [rule], { now: new Date() }).findings.length;

  test("says nothing of an S3-backed image", () => {
    const imageLocation = "bucket/image.manifest.xml";
    const linked = {
      "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", imageLocation } },
    } as const;
    expect(findingsIn(...subjectsOf({ ...bare, linked }))).toBe(0);
    expect(findingsIn(...subjectsOf(bare))).toBe(1);
  });

  test.each([{ reason: "our appliance", scrubbed: true }, unknownValue])(
    "says nothing of a public copy",
    (stated) => {
      expect(findingsIn(...subjectsOf(bare), share(stated))).toBe(0);
    },
  );

  test.each([false, undefined])("speaks of a copy that is shared otherwise", (stated) => {
    expect(findingsIn(...subjectsOf(bare), share(stated))).toBe(1);
  });
});
