import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-copy-encryption";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import { subjectsOf } from "../support/subjects";
import { testRule } from "../support/rule-tester";

const snapshotId = "snap-0123456789abcdef0";
const good: Example = {
  title: "as its source",
  kind: "image-copy",
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1" },
  linked: {
    "/sourceImageId": {
      kind: "image",
      spec: {
        architecture: "arm64",
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
      },
      linked: { "/blockDeviceMappings/0/ebs/snapshotId": { kind: "snapshot", spec: { encrypted: true } } },
    },
  },
};
const snapshotOf = "/linked/~1sourceImageId/linked/~1blockDeviceMappings~10~1ebs~1snapshotId/spec";
const unencrypted: Example = {
  ...good,
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", encrypted: false },
  linked: { "/sourceImageId": { kind: "image", spec: { architecture: "arm64", blockDeviceMappings: [] } } },
};

testRule(rule, {
  good,
  valid: {
    "an encrypted copy": ["/spec/encrypted", true],
    "an image outside the input, as it is": ["/linked", {}],
    "an unknown key, for then encryption may follow": ["/spec/kmsKeyId", unknownValue],
  },
  invalid: {
    "what would undo encryption": {
      change: ["/spec/encrypted", false],
      message: "decrypted",
      at: "/encrypted",
      text: "`encrypted` is `false` and the source is encrypted, which a copy never undoes; it must be `true`, or be left out.",
    },
    "a key without encryption": {
      change: ["/spec/kmsKeyId", "alias/images"],
      message: "keyAlone",
      at: "",
      text: "`kmsKeyId` is `alias/images` and `encrypted` is `not stated`; with a key, `encrypted` must be `true`.",
    },
  },
  deferred: {
    "an answer that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
  },
});

describe("of `aws.ec2.AmiCopy`, which sends `false` where nobody states it", () => {
  const type = "aws:ec2/amiCopy:AmiCopy";
  const messages = (inputs: object): string[] => {
    const [copy] = subjectsFromInputs(
      type,
      "it",
      { sourceAmiId: "ami-0123456789abcdef0", sourceAmiRegion: "us-east-1", ...inputs },
      pulumiEncoding,
    );
    const [first, ...others] = subjectsOf(good);
    const linked = { ...copy, links: first?.links ?? new Map() } as AnySubject;
    const { findings } = run([linked, ...others], [rule], { now: new Date(0) });
    return findings.map(({ at, message }) => `${at}: ${message}`);
  };

  test.each([
    ["not stated", {}],
    ["not stated", { __defaults: ["encrypted"], encrypted: false }],
    ["false", { encrypted: false }],
  ])("an encrypted source is refused where it is %s", (said, inputs) => {
    expect(messages(inputs)).toEqual([
      `/encrypted: \`encrypted\` is \`${said}\` and the source is encrypted, which a copy never undoes; it must be \`true\`.`,
    ]);
  });

  test("an encrypted copy is right", () => {
    expect(messages({ encrypted: true })).toEqual([]);
  });
});

describe("of an unencrypted source", () => {
  testRule(rule, {
    good: unencrypted,
    valid: { "an answer that is not known yet": ["/spec/encrypted", unknownValue] },
    invalid: {
      "a key against encryption": {
        change: ["/spec/kmsKeyId", "alias/images"],
        message: "keyAlone",
        at: "/encrypted",
      },
    },
    deferred: { "an image outside the input": { change: ["/linked", {}], at: "/encrypted" } },
  });
});

const snapshot: Example = {
  title: "a snapshot",
  kind: "snapshot-copy",
  spec: { sourceSnapshotId: snapshotId, sourceRegion: "us-east-1", kmsKeyId: "alias/images" },
  linked: {
    "/sourceSnapshotId": {
      kind: "snapshot-copy",
      spec: { sourceSnapshotId: snapshotId, sourceRegion: "us-east-1", encrypted: true },
    },
  },
};

describe("of a snapshot", () => {
  testRule(rule, {
    good: snapshot,
    valid: { "an encrypted copy": ["/spec/encrypted", true] },
    invalid: {
      "what would undo encryption": {
        change: ["/spec/encrypted", false],
        message: "decrypted",
        at: "/encrypted",
      },
    },
    deferred: {
      "an answer that is not known yet": { change: ["/spec/encrypted", unknownValue], at: "/encrypted" },
    },
  });
  testRule(rule, {
    good: {
      ...snapshot,
      spec: { ...snapshot.spec, encrypted: false },
      linked: {
        "/sourceSnapshotId": { kind: "snapshot", spec: { encrypted: false } },
      },
    },
    valid: {},
    invalid: {},
    deferred: {
      "a source outside the input": { change: ["/linked", {}], at: "/encrypted" },
    },
  });
});

describe("of an image with a snapshot", () => {
  testRule(rule, {
    good: { ...good, spec: { ...good.spec, encrypted: true } },
    valid: { "whatever its snapshot is": [`${snapshotOf}/encrypted`, false] },
    invalid: {},
  });
});
