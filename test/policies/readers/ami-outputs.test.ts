// What a stack policy sees of an ordinary `aws.ec2.Ami`: its outputs, which state more than anybody asked for.
import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { readStack } from "../../../policies/readers/stack";
import { rules } from "../../../policies/rules";
import { unknownString } from "../support/resource-cases";

const urn = (type: string, name: string): string => `urn:pulumi:dev::web::${type}::${name}`;
const now = new Date("2026-11-22T00:00:00Z");
const id = "ami-0123456789abcdef0";

/** As the state of such an image has it: absence is "", 0 or an empty list. */
const outputs = {
  architecture: "x86_64",
  arn: `arn:aws:ec2:eu-west-1::image/${id}`,
  bootMode: "",
  deprecationTime: "",
  description: "",
  ebsBlockDevices: [
    {
      deleteOnTermination: true,
      deviceName: "/dev/xvda",
      encrypted: true,
      iops: 0,
      outpostArn: "",
      snapshotId: "snap-0123456789abcdef0",
      throughput: 0,
      volumeSize: 20,
      volumeType: "gp3",
    },
  ],
  enaSupport: true,
  ephemeralBlockDevices: [],
  hypervisor: "xen",
  imageLocation: "123456789012/golden",
  imageOwnerAlias: "",
  imageType: "machine",
  imdsSupport: "v2.0",
  kernelId: "",
  name: "golden",
  ownerId: "123456789012",
  platform: "",
  platformDetails: "Linux/UNIX",
  public: false,
  ramdiskId: "",
  rootDeviceName: "/dev/xvda",
  rootSnapshotId: "snap-0123456789abcdef0",
  sriovNetSupport: "simple",
  tags: {},
  tpmSupport: "",
  uefiData: "",
  virtualizationType: "hvm",
};

const ofScope = (scope: "stack" | "subject") => rules.filter((rule) => rule.scope === scope);
const reportOf = (image: object, launch: object = {}) => {
  const instance = "aws:ec2/instance:Instance";
  const inputs = { ami: id, instanceType: "m5.large", rootBlockDevice: { encrypted: true }, ...launch };
  const resources = [
    {
      type: "aws:ec2/ami:Ami",
      urn: urn("aws:ec2/ami:Ami", "golden"),
      id,
      inputs: image,
      propertyDependencies: {},
    },
    {
      type: instance,
      urn: urn(instance, "web"),
      id: undefined,
      inputs,
      propertyDependencies: { ami: [urn("aws:ec2/ami:Ami", "golden")] },
    },
  ];
  return run(readStack(resources, pulumiEncoding), ofScope("stack"), { now });
};
const errorsOf = (...args: Parameters<typeof reportOf>): string[] =>
  reportOf(...args)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ ruleId }) => ruleId);

describe("the outputs of an ordinary image", () => {
  test("are no fault of the image, nor of a launch of it", () => {
    expect(errorsOf(outputs)).toEqual([]);
    expect(errorsOf(outputs, { hibernation: true })).toEqual([]);
  });

  test("tell an S3-backed image by the root snapshot that it lacks", () => {
    const stored = { ...outputs, ebsBlockDevices: [], rootSnapshotId: "" };
    expect(errorsOf(stored)).toEqual(["match-root-device-type"]);
  });

  test("leave nothing open of an image that is yet to be made from a snapshot", () => {
    const preview = { ...outputs, imageLocation: unknownString, rootSnapshotId: unknownString };
    expect(errorsOf(preview)).toEqual([]);
    expect(reportOf(preview).deferred.map(({ ruleId }) => ruleId)).not.toContain("match-root-device-type");
  });

  test("leave an image open of which nothing tells where its root is", () => {
    const preview = {
      ...outputs,
      ebsBlockDevices: unknownString,
      imageLocation: unknownString,
      rootSnapshotId: unknownString,
    };
    expect(reportOf(preview).deferred.map(({ ruleId }) => ruleId)).toContain("match-root-device-type");
  });
});

describe("the inputs of an image, with what its type fills in", () => {
  const inputs = {
    __defaults: ["architecture", "sriovNetSupport", "virtualizationType"],
    architecture: "x86_64",
    sriovNetSupport: "simple",
    virtualizationType: "paravirtual",
    rootDeviceName: "/dev/xvda",
    ebsBlockDevices: [{ deviceName: "/dev/xvda", snapshotId: "snap-0123456789abcdef0" }],
  };
  const found = (image: object): string[] => {
    const [type, id, propertyDependencies] = ["aws:ec2/ami:Ami", undefined, {}] as const;
    const resource = { type, urn: urn(type, "old"), id, inputs: image, propertyDependencies };
    const subjects = readStack([resource], pulumiEncoding);
    const { findings } = run(subjects, ofScope("subject"), { now });
    return findings.map(({ ruleId }) => ruleId).filter((rule) => /virtual|architecture/.test(rule));
  };

  test("are told from what somebody states", () => {
    expect(found(inputs)).toEqual(["require-explicit-architecture", "require-explicit-virtualization"]);
  });

  test("are no reason to call SR-IOV stated", () => {
    expect(found({ ...inputs, __defaults: [] })).toEqual(["no-paravirtual"]);
  });
});
