/** Ids, ARNs and names of keys. Floor: catalog/arns, catalog/kms-keys. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAccountId,
  isImageId,
  isInstanceId,
  isSnapshotId,
  isVolumeId,
  organizationArnPattern,
  organizationalUnitArnPattern,
  parseEc2Arn,
} from "../../catalog/arns";
import { parseKmsKey } from "../../catalog/kms-keys";
import { partitionNames } from "../../catalog/partitions";

describe("ids", () => {
  const forms = { "ami-": isImageId, "snap-": isSnapshotId, "vol-": isVolumeId, "i-": isInstanceId };

  it("are 8 or 17 hexadecimal digits after their own prefix", () => {
    const digits = fc.stringMatching(/^[0-9a-f]{1,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(forms)), digits, (prefix, text) => {
        for (const [own, is] of Object.entries(forms)) {
          expect(is(prefix + text)).toBe(own === prefix && (text.length === 8 || text.length === 17));
        }
      }),
    );
  });

  it.each(["ami-0ABCDEF1", "ami-0123456g", "AMI-01234567", "ami-01234567\n", "ami_01234567", ""])(
    "are not %j",
    (text) => {
      expect(isImageId(text)).toBe(false);
    },
  );

  it("of accounts keep their zeros", () => {
    expect(isAccountId("012345678901")).toBe(true);
    expect(isAccountId("12345678901")).toBe(false);
    expect(isAccountId("1234-5678-9012")).toBe(false);
  });
});

describe("ARNs of EC2", () => {
  it("come apart", () => {
    expect(parseEc2Arn("arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0")).toEqual({
      partition: "aws",
      region: "us-east-1",
      resource: "image",
      id: "ami-0123456789abcdef0",
    });
    expect(parseEc2Arn("arn:aws-us-gov:ec2:us-gov-west-1:123456789012:volume/vol-01234567")).toEqual({
      partition: "aws-us-gov",
      region: "us-gov-west-1",
      account: "123456789012",
      resource: "volume",
      id: "vol-01234567",
    });
  });

  it.each([
    "arn:aws:ec2:us-east-1::image/snap-01234567",
    "arn:aws:ec2:us-east-1::image/ami-0123",
    "arn:aws:ec2:us-east-1::instance/i-01234567",
    "arn:aws:ec2:us-east-1::toString/i-01234567",
    "arn:aws:ec2:::image/ami-01234567",
    "arn:aws:ebs:us-east-1::snapshot/snap-01234567",
    "ami-01234567",
  ])("are not %s", (text) => {
    expect(parseEc2Arn(text)).toBeUndefined();
  });
});

describe("ARNs of organizations", () => {
  const organization = "organizations::123456789012:organization/o-abcde12345";
  const unit = "organizations::123456789012:ou/o-abcde12345/ou-ab12-cdef5678";

  it.each(partitionNames())("are known in %s, and by its own pattern alone", (partition) => {
    for (const [text, pattern] of [
      [`arn:${partition}:${organization}`, organizationArnPattern],
      [`arn:${partition}:${unit}`, organizationalUnitArnPattern],
    ] as const) {
      expect(text).toMatch(pattern());
      expect(text).toMatch(pattern(partition));
      for (const other of partitionNames().filter((name) => name !== partition)) {
        expect(text).not.toMatch(pattern(other));
      }
    }
  });

  it.each([
    "o-abcde12345",
    "ou-ab12-cdef5678",
    `arn:aws:${organization.replace("o-abcde12345", "o-short")}`,
    `arn:aws:${organization.replace("123456789012", "1234")}`,
    `arn:aws:${organization}/extra`,
    `arn:aws:${organization.replace("::", ":us-east-1:")}`,
    `arn:aws:${unit.replace("/ou-ab12", "/ab12")}`,
  ])("are not %s", (text) => {
    expect(organizationArnPattern().test(text) || organizationalUnitArnPattern().test(text)).toBe(false);
  });
});

describe("names of keys", () => {
  const uuid = "1234abcd-12ab-34cd-56ef-1234567890ab";
  const multi = "mrk-1234abcd12ab34cd56ef1234567890ab";
  const of = (resource: string): string => `arn:aws-cn:kms:cn-north-1:123456789012:${resource}`;
  const place = { partition: "aws-cn", region: "cn-north-1", account: "123456789012" };

  it.each([
    [uuid, { form: "key-id", name: uuid, isAwsManaged: undefined, isMultiRegion: false }],
    [multi, { form: "key-id", name: multi, isAwsManaged: undefined, isMultiRegion: true }],
    ["alias/web", { form: "alias-name", name: "alias/web", isAwsManaged: false, isMultiRegion: undefined }],
    [
      "alias/aws/ebs",
      { form: "alias-name", name: "alias/aws/ebs", isAwsManaged: true, isMultiRegion: undefined },
    ],
    [
      of(`key/${uuid}`),
      { ...place, form: "key-arn", name: uuid, isAwsManaged: undefined, isMultiRegion: false },
    ],
    [
      of(`key/${multi}`),
      { ...place, form: "key-arn", name: multi, isAwsManaged: undefined, isMultiRegion: true },
    ],
    [
      of("alias/aws/ebs"),
      { ...place, form: "alias-arn", name: "alias/aws/ebs", isAwsManaged: true, isMultiRegion: undefined },
    ],
    [
      of("alias/a/b"),
      { ...place, form: "alias-arn", name: "alias/a/b", isAwsManaged: false, isMultiRegion: undefined },
    ],
  ])("%s is read", (text, key) => {
    expect(parseKmsKey(text)).toEqual(key);
  });

  it.each([
    "",
    "aws/ebs",
    "alias/",
    "alias/with space",
    `alias/${"a".repeat(251)}`,
    uuid.slice(1),
    multi.slice(0, -1),
    `key/${uuid}`,
    of(uuid),
    of("key/alias/web"),
    of(`alias/`),
    `arn:aws:kms:us-east-1::key/${uuid}`,
    `arn:aws:s3:us-east-1:123456789012:key/${uuid}`,
    `${uuid}\n`,
  ])("%j is none", (text) => {
    expect(parseKmsKey(text)).toBeUndefined();
  });
});
