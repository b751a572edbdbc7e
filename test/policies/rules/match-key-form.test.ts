import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownRegions, partitionNames } from "../../../catalog/partitions";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image-copy/match-key-form";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const id = "1234abcd-12ab-34cd-56ef-1234567890ab";
const good: Example = {
  title: "a key ARN",
  kind: "image-copy",
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    encrypted: true,
    kmsKeyId: `arn:aws:kms:us-east-1:123456789012:key/${id}`,
  },
};

testRule(rule, {
  good,
  valid: {
    "no key": ["/spec/kmsKeyId", undefined],
    "the AWS-managed key's alias": ["/spec/kmsKeyId", "alias/aws/ebs"],
    "a Region that is newer than this release": [
      "/spec/kmsKeyId",
      "arn:aws:kms:mars-north-1:123456789012:alias/images",
    ],
  },
  invalid: {
    "an alias without its prefix": {
      change: ["/spec/kmsKeyId", "images"],
      message: "prefix",
      at: "/kmsKeyId",
      text: "`images` is no KMS key; if it is an alias, it must be `alias/images`.",
    },
    "an id that is cut short": {
      change: ["/spec/kmsKeyId", `arn:aws:kms:us-east-1:123456789012:key/${id.slice(1)}`],
      message: "form",
      at: "/kmsKeyId",
    },
    "an ARN of no account": {
      change: ["/spec/kmsKeyId", `arn:aws:kms:us-east-1::key/${id}`],
      message: "form",
      at: "/kmsKeyId",
    },
    "an empty text": { change: ["/spec/kmsKeyId", ""], message: "form", at: "/kmsKeyId" },
    "a partition that is not the Region's": {
      change: ["/spec/kmsKeyId", "arn:aws:kms:us-gov-west-1:123456789012:alias/images"],
      message: "partition",
      at: "/kmsKeyId",
      text: "`arn:aws:kms:us-gov-west-1:123456789012:alias/images` is of partition `aws`, but Region `us-gov-west-1` is of `aws-us-gov`; it must begin with `arn:aws-us-gov:`.",
    },
  },
  deferred: { "a key that is not known yet": { change: ["/spec/kmsKeyId", unknownValue], at: "/kmsKeyId" } },
});

const launch: Example = {
  title: "two keys",
  kind: "launch",
  spec: {
    rootVolume: { encrypted: true, kmsKeyId: id },
    blockDeviceMappings: [
      { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
      { deviceName: "/dev/sdf", ebs: { encrypted: true, kmsKeyId: "alias/data" } },
    ],
  },
};

describe("of a launch", () => {
  testRule(rule, {
    good: launch,
    valid: { "no mappings": ["/spec/blockDeviceMappings", undefined] },
    invalid: {
      "the root volume's": {
        change: ["/spec/rootVolume/kmsKeyId", "root"],
        message: "prefix",
        at: "/rootVolume/kmsKeyId",
      },
      "a mapping's": {
        change: ["/spec/blockDeviceMappings/1/ebs/kmsKeyId", "data"],
        message: "prefix",
        at: "/blockDeviceMappings/1/ebs/kmsKeyId",
      },
    },
    deferred: {
      "a root volume that is not known yet": {
        change: ["/spec/rootVolume", unknownValue],
        at: "/rootVolume",
      },
      "a mapping that is not known yet": {
        change: ["/spec/blockDeviceMappings/1", unknownValue],
        at: "/blockDeviceMappings/1",
      },
      "a volume that is not known yet": {
        change: ["/spec/blockDeviceMappings/1/ebs", unknownValue],
        at: "/blockDeviceMappings/1/ebs",
      },
      "mappings that are not known yet": {
        change: ["/spec/blockDeviceMappings", unknownValue],
        at: "/blockDeviceMappings",
      },
    },
  });
});

const distribution: Example = {
  title: "one Region",
  kind: "distribution",
  spec: { distributions: [{ region: "eu-west-1", kmsKeyId: "alias/images" }] },
};

describe("of a distribution", () => {
  testRule(rule, {
    good: distribution,
    valid: { "no Region": ["/spec/distributions", []] },
    invalid: {
      "a Region's": {
        change: ["/spec/distributions/0/kmsKeyId", "images"],
        message: "prefix",
        at: "/distributions/0/kmsKeyId",
      },
    },
    deferred: {
      "a Region that is not known yet": {
        change: ["/spec/distributions/0", unknownValue],
        at: "/distributions/0",
      },
    },
  });
});

test("takes an ARN of a known Region in that Region's partition, and in no other", () => {
  const byPartition = partitionNames().flatMap((own) =>
    knownRegions(own).map((region) => [own, region] as const),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...byPartition),
      fc.constantFrom(...partitionNames()),
      ([own, region], given) => {
        const key = `arn:${given}:kms:${region}:123456789012:key/${id}`;
        const { hits } = outcomeOf(rule, withChange(good, "/spec/kmsKeyId", key));
        expect(hits).toEqual(given === own ? [] : [{ message: "partition", at: "/kmsKeyId" }]);
      },
    ),
  );
});
