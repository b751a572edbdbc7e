import {
  type AmiArgs,
  type AmiCopyArgs,
  type AmiLaunchPermissionArgs,
  type InstanceArgs,
  type LaunchTemplateArgs,
} from "@pulumi/aws/ec2";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectFromInputs } from "../../../policies/readers/inputs";
import { rules } from "../../../policies/rules";

const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** The sentinel where the types want something else. */
const unknown = unknownString as never;
const specOf = (type: string, inputs: unknown): unknown =>
  subjectFromInputs(type, "it", inputs, pulumiEncoding)?.spec;

describe("our own resources", () => {
  test("are specs already, but for the runtime's own keys", () => {
    const inputs = {
      __provider: "exports.handler = …",
      internal: { mark: "m" },
      architecture: "arm64",
      tags: { a: "b" },
    };
    expect(specOf("pulumi-nodejs:dynamic/ami:Image", inputs)).toEqual({
      architecture: "arm64",
      tags: { a: "b" },
    });
  });

  test.each([
    ["Image", "image"],
    ["ImageCopy", "image-copy"],
    ["LaunchPermissions", "launch-permissions"],
  ])("%s is of kind %s", (name, kind) => {
    expect(subjectFromInputs(`pulumi-nodejs:dynamic/ami:${name}`, "it", {}, pulumiEncoding)?.kind).toBe(kind);
  });
});

describe("@pulumi/aws", () => {
  test("Ami has defaults of its own, not EC2's", () => {
    const spec = specOf("aws:ec2/ami:Ami", {
      name: "web",
      deprecationTime: "2027-11-22T00:00:00Z",
      ebsBlockDevices: [{ deviceName: "/dev/xvda", snapshotId: "snap-0123456789abcdef0", encrypted: false }],
      ephemeralBlockDevices: [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }],
      tags: { a: "b", c: unknownString },
    } satisfies AmiArgs);
    expect(spec).toEqual({
      name: "web",
      architecture: "x86_64",
      virtualizationType: "paravirtual",
      enaSupport: false,
      deprecateAt: "2027-11-22T00:00:00Z",
      tags: { a: "b", c: unknownValue },
      blockDeviceMappings: [
        {
          deviceName: "/dev/xvda",
          ebs: { snapshotId: "snap-0123456789abcdef0", volumeType: "standard", encrypted: false },
        },
        { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
      ],
    });
  });

  test("AmiCopy", () => {
    const inputs = {
      name: "web",
      sourceAmiId: unknownString,
      sourceAmiRegion: "us-east-1",
      encrypted: true,
    } satisfies AmiCopyArgs;
    expect(specOf("aws:ec2/amiCopy:AmiCopy", inputs)).toEqual({
      name: "web",
      sourceImageId: unknownValue,
      sourceRegion: "us-east-1",
      encrypted: true,
    });
  });

  test.each<[Partial<AmiLaunchPermissionArgs>, object]>([
    [{ accountId: "111122223333" }, { accounts: ["111122223333"] }],
    [{ accountId: unknownString }, { accounts: [unknownValue] }],
    [{ group: "all" }, { public: {} }],
    [{ group: unknownString }, { public: unknownValue }],
    [{ organizationArn: "arn:o" }, { organizations: ["arn:o"] }],
    [{ organizationalUnitArn: "arn:ou" }, { organizationalUnits: ["arn:ou"] }],
  ])("AmiLaunchPermission %j", (inputs, spec) => {
    expect(
      specOf("aws:ec2/amiLaunchPermission:AmiLaunchPermission", { imageId: "ami-1", ...inputs }),
    ).toEqual({
      imageId: "ami-1",
      ...spec,
    });
  });

  test("Instance", () => {
    const spec = specOf("aws:ec2/instance:Instance", {
      ami: unknownString,
      instanceType: "t3.micro",
      rootBlockDevice: { volumeType: "gp3", iops: 0, volumeSize: unknown },
      ebsBlockDevices: unknown,
      ephemeralBlockDevices: [{ deviceName: "/dev/sdc", noDevice: true }],
    } satisfies InstanceArgs);
    expect(spec).toEqual({
      imageId: unknownValue,
      instanceType: "t3.micro",
      rootVolume: { volumeType: "gp3", volumeSize: unknownValue },
      blockDeviceMappings: [unknownValue, { deviceName: "/dev/sdc", noDevice: "" }],
    });
  });

  test("Instance leaves to its launch template what it does not say", () => {
    const inputs = {
      launchTemplate: { id: "lt-0123456789abcdef0" },
      instanceType: "t3.micro",
    } satisfies InstanceArgs;
    expect(specOf("aws:ec2/instance:Instance", inputs)).toEqual({
      imageId: unknownValue,
      instanceType: "t3.micro",
    });
  });

  test("LaunchTemplate writes numbers and booleans as strings", () => {
    const spec = specOf("aws:ec2/launchTemplate:LaunchTemplate", {
      imageId: "resolve:ssm:/images/web",
      instanceType: "",
      blockDeviceMappings: [
        {
          deviceName: "/dev/sdf",
          ebs: { encrypted: "false", deleteOnTermination: "true", iops: 3000, volumeType: "gp3" },
        },
        { deviceName: "/dev/sdg", noDevice: "" },
      ],
    } satisfies LaunchTemplateArgs);
    expect(spec).toEqual({
      imageId: "resolve:ssm:/images/web",
      blockDeviceMappings: [
        {
          deviceName: "/dev/sdf",
          ebs: { encrypted: false, deleteOnTermination: true, iops: 3000, volumeType: "gp3" },
        },
        { deviceName: "/dev/sdg", noDevice: "" },
      ],
    });
  });

  test("numbers may be strings, and what is neither is not known", () => {
    const ebs = { iops: "3000", volumeSize: "", throughput: "many", encrypted: "perhaps" };
    const inputs = { blockDeviceMappings: [{ deviceName: "/dev/sdh", ebs }, "?"] };
    expect(specOf("aws:ec2/launchTemplate:LaunchTemplate", inputs)).toEqual({
      blockDeviceMappings: [
        { deviceName: "/dev/sdh", ebs: { iops: 3000, throughput: unknownValue, encrypted: unknownValue } },
        unknownValue,
      ],
    });
  });

  test("a resource that rules do not look at is no subject", () => {
    for (const type of ["aws:s3/bucket:Bucket", "", "__proto__", "toString"])
      expect(specOf(type, {})).toBeUndefined();
  });
});

const types = [
  "pulumi-nodejs:dynamic/ami:Image",
  "pulumi-nodejs:dynamic/ami:ImageCopy",
  "pulumi-nodejs:dynamic/ami:LaunchPermissions",
  "aws:ec2/ami:Ami",
  "aws:ec2/amiCopy:AmiCopy",
  "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
  "aws:ec2/instance:Instance",
  "aws:ec2/launchTemplate:LaunchTemplate",
];
const properties = [
  "architecture",
  "rootDeviceName",
  "blockDeviceMappings",
  "ebsBlockDevices",
  "ephemeralBlockDevices",
  "rootBlockDevice",
  "rootVolume",
  "ebs",
  "deviceName",
  "noDevice",
  "iops",
  "volumeType",
  "volumeSize",
  "public",
  "group",
  "accounts",
  "accountId",
  "imageId",
  "ami",
  "instanceType",
  "tags",
  "__proto__",
];

test("whatever is in the inputs, reading and checking them never fails", () => {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, "", "io2", "/dev/sdf", unknownString, "[secret]"),
      fc.double(),
      fc.string(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...properties), tie("value"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...types), value, (type, inputs) => {
      const subject = subjectFromInputs(type, "it", inputs, pulumiEncoding);
      if (subject === undefined) throw new Error(`${type} must be a subject`);
      run([subject], rules, { now: new Date(0) });
    }),
    { numRuns: 2_000 },
  );
});
