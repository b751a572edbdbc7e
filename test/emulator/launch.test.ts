// RunInstances: what launches, and what is refused, by image, by type and by mapping. Every refusal differs from a
// launch that is accepted in one thing.
import {
  CopyImageCommand,
  DeregisterImageCommand,
  DescribeInstancesCommand,
  DescribeVolumesCommand,
  DisableImageCommand,
  EnableEbsEncryptionByDefaultCommand,
  ModifyEbsDefaultKmsKeyIdCommand,
  ModifyInstanceMetadataDefaultsCommand,
  ReplaceImageInstanceTypeSpecificationCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
  type EbsBlockDevice,
  type EC2Client,
  type Instance,
  type ModifyInstanceMetadataDefaultsCommandInput,
  type RegisterImageCommandInput,
  type RunInstancesCommandInput,
  type Volume,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

type Traits = Partial<RegisterImageCommandInput>;

const ena: Traits = { EnaSupport: true };
const arm: Traits = { Architecture: "arm64", EnaSupport: true };
const uefi: Traits = { EnaSupport: true, BootMode: "uefi" };
const tpm: Traits = { ...uefi, TpmSupport: "v2.0" };

async function launch(
  ec2: EC2Client,
  ImageId: string,
  change: Partial<RunInstancesCommandInput> = {},
): Promise<Instance> {
  const { Instances } = await ec2.send(
    new RunInstancesCommand({ ImageId, InstanceType: "m5.large", MinCount: 1, MaxCount: 1, ...change }),
  );
  if (!Instances?.[0]) throw new Error("RunInstances answered no instance");
  return Instances[0];
}

/** An image with two devices: a root of 8 GiB, data of 20 GiB. */
function twoDevices(running: Emulator, root: { kmsKeyId?: string } = {}, traits: Traits = ena): string {
  return running.seed.image({
    traits,
    blockDeviceMappings: [
      { DeviceName: "/dev/xvda", Ebs: { SnapshotId: running.seed.snapshot(root), VolumeType: "gp3" } },
      { DeviceName: "/dev/sdf", Ebs: { SnapshotId: running.seed.snapshot({ volumeSize: 20 }) } },
    ],
  });
}

async function volumesOf(ec2: EC2Client, { InstanceId = "" }: Instance): Promise<Map<string, Volume>> {
  const { Volumes = [] } = await ec2.send(
    new DescribeVolumesCommand({ Filters: [{ Name: "attachment.instance-id", Values: [InstanceId] }] }),
  );
  return new Map(Volumes.map((volume) => [volume.Attachments?.[0]?.Device ?? "", volume]));
}

describe("an image on an instance type", () => {
  it.each<[string, Traits, string, string]>([
    ["x86_64 on x86_64", ena, "m5.large", "accepted"],
    ["x86_64 on arm64", ena, "m6g.large", "InvalidParameterValue"],
    ["arm64 on arm64", arm, "m6g.large", "accepted"],
    ["arm64 on x86_64", arm, "m5.large", "InvalidParameterValue"],
    ["i386 on a type that has it", { Architecture: "i386" }, "t2.small", "accepted"],
    ["i386 on a type of x86_64 alone", { Architecture: "i386" }, "t2.large", "InvalidParameterValue"],
    ["x86_64_mac on mac1", { Architecture: "x86_64_mac", EnaSupport: true }, "mac1.metal", "accepted"],
    ["paravirtual on m3", { VirtualizationType: "paravirtual" }, "m3.large", "accepted"],
    ["paravirtual on t2", { VirtualizationType: "paravirtual" }, "t2.small", "InvalidParameterCombination"],
    ["paravirtual on t1", { VirtualizationType: "paravirtual" }, "t1.micro", "accepted"],
    ["uefi on Nitro", uefi, "m5.large", "accepted"],
    ["uefi on Xen", uefi, "t2.small", "InvalidParameterValue"],
    ["uefi on bare metal of x86", uefi, "m5.metal", "InvalidParameterValue"],
    ["uefi on trn1, which the guide does not exclude", uefi, "trn1.2xlarge", "accepted"],
    ["uefi-preferred on Xen", { ...ena, BootMode: "uefi-preferred" }, "t2.small", "accepted"],
    [
      "legacy-bios on arm64, which no document refuses",
      { ...arm, BootMode: "legacy-bios" },
      "m6g.large",
      "accepted",
    ],
    ["no ENA flag where it is required", {}, "m5.large", "InvalidParameterCombination"],
    ["no ENA flag where it is supported", {}, "r4.large", "accepted"],
    ["no ENA flag where there is none", {}, "t2.small", "accepted"],
    ["the ENA flag where there is none", ena, "t2.small", "accepted"],
    ["NitroTPM where there is one", tpm, "m5.large", "accepted"],
    ["NitroTPM on a Nitro type without", tpm, "p3dn.24xlarge", "UnsupportedOperation"],
    ["NitroTPM on trn2.3xlarge, which the guide lists", tpm, "trn2.3xlarge", "accepted"],
    ["instance store root on c3", { ImageLocation: "b/m.xml" }, "c3.large", "accepted"],
    [
      "instance store root on EBS alone",
      { ImageLocation: "b/m.xml", ...ena },
      "m5.large",
      "UnsupportedOperation",
    ],
    ["a type that does not exist", ena, "m5.tiny", "InvalidParameterValue"],
  ])("%s", async (_, traits, type, expected) => {
    const running = await emulator();
    const image = running.seed.image({ traits });
    const input = { InstanceType: type as "m5.large" };
    expect(await codeOf(launch(clientOf(running), image, input))).toBe(expected);
  });

  it("that its owner's list does not admit is refused", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const ImageId = running.seed.image({ traits: ena });
    await ec2.send(
      new ReplaceImageInstanceTypeSpecificationCommand({
        ImageId,
        InstanceTypeSpecification: {
          SupportedInstanceTypes: ["m5.*"],
          UnsupportedInstanceTypes: ["m5.metal"],
        },
      }),
    );
    expect(await codeOf(launch(ec2, ImageId))).toBe("accepted");
    expect(await codeOf(launch(ec2, ImageId, { InstanceType: "c5.large" }))).toBe(
      "InvalidParameterCombination",
    );
    expect(await codeOf(launch(ec2, ImageId, { InstanceType: "m5.metal" }))).toBe(
      "InvalidParameterCombination",
    );
  });

  it.each<[string, Traits["BootMode"], Traits, string, string]>([
    ["unset on x86", undefined, ena, "m5.large", "legacy-bios"],
    ["unset on arm64", undefined, arm, "m6g.large", "uefi"],
    ["uefi", "uefi", ena, "m5.large", "uefi"],
    ["uefi-preferred on Nitro", "uefi-preferred", ena, "m5.large", "uefi"],
    ["uefi-preferred on Xen", "uefi-preferred", ena, "t2.small", "legacy-bios"],
    ["legacy-bios", "legacy-bios", ena, "m5.large", "legacy-bios"],
  ])("boots as the guide says: %s", async (_, BootMode, traits, type, expected) => {
    const running = await emulator();
    const image = running.seed.image({ traits: { ...traits, ...(BootMode && { BootMode }) } });
    const instance = await launch(clientOf(running), image, { InstanceType: type as "m5.large" });
    expect(instance).toMatchObject({ CurrentInstanceBootMode: expected });
    expect(instance.BootMode).toBe(BootMode);
  });
});

describe("an image that may not be launched", () => {
  it("is told apart: malformed, missing, another's, disabled, pending, deregistered", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const ec2 = clientOf(running);
    const code = (id: string): Promise<string> => codeOf(launch(ec2, id));
    expect(await code("ami-x")).toBe("InvalidAMIID.Malformed");
    expect(await code("ami-01234567")).toBe("InvalidAMIID.NotFound");
    expect(await code(running.seed.image({ region: "eu-west-1", traits: ena }))).toBe(
      "InvalidAMIID.NotFound",
    );
    expect(await code(running.seed.image({ account: stranger, traits: ena }))).toBe("AuthFailure");
    const shared = { account: stranger, traits: ena, launchPermissions: [{ UserId: account }] };
    expect(await code(running.seed.image(shared))).toBe("accepted");
    const ImageId = running.seed.image({ traits: ena });
    const { ImageId: copy = "" } = await ec2.send(
      new CopyImageCommand({ Name: "copy", SourceImageId: ImageId, SourceRegion: "us-east-1" }),
    );
    expect(await code(copy)).toBe("InvalidAMIID.Unavailable");
    clock.advance(1000);
    expect(await code(copy)).toBe("accepted");
    await ec2.send(new DisableImageCommand({ ImageId }));
    expect(await code(ImageId)).toBe("InvalidAMIID.Unavailable");
    await ec2.send(new DeregisterImageCommand({ ImageId: copy }));
    expect(await code(copy)).toBe("InvalidAMIID.Unavailable");
  });

  it("or is not named at all", async () => {
    const ec2 = clientOf(await emulator());
    expect(await codeOf(ec2.send(new RunInstancesCommand({ MinCount: 1, MaxCount: 1 })))).toBe(
      "MissingParameter",
    );
  });
});

describe("the mappings of a launch", () => {
  const root = (Ebs: EbsBlockDevice): Partial<RunInstancesCommandInput> => ({
    BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs }],
  });

  it("overlay the image's by name, and add what it does not have", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const instance = await launch(ec2, twoDevices(running), {
      BlockDeviceMappings: [
        { DeviceName: "/dev/xvda", Ebs: { VolumeSize: 30, VolumeType: "io2", Iops: 500 } },
        { DeviceName: "/dev/sda1", Ebs: { VolumeSize: 9 } },
        { DeviceName: "/dev/sdb", VirtualName: "ephemeral0" },
      ],
    });
    const volumes = await volumesOf(ec2, instance);
    expect([...volumes.keys()].sort()).toEqual(["/dev/sda1", "/dev/sdf", "/dev/xvda"]);
    expect(volumes.get("/dev/xvda")).toMatchObject({
      Size: 30,
      VolumeType: "io2",
      Iops: 500,
      State: "in-use",
    });
    expect(volumes.get("/dev/sdf")).toMatchObject({ Size: 20, VolumeType: "gp2" });
    expect(volumes.get("/dev/sda1")).toMatchObject({ Size: 9, VolumeType: "gp2" });
    expect(volumes.get("/dev/xvda")?.SnapshotId).toMatch(/^snap-/);
    expect(volumes.get("/dev/sda1")?.SnapshotId).toBeUndefined();
    const deleted = [...volumes].map(([name, { Attachments }]) => [
      name,
      Attachments?.[0]?.DeleteOnTermination,
    ]);
    expect(Object.fromEntries(deleted)).toEqual({ "/dev/xvda": true, "/dev/sdf": false, "/dev/sda1": false });
  });

  it("take devices of the image away", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const instance = await launch(ec2, twoDevices(running), {
      BlockDeviceMappings: [{ DeviceName: "/dev/sdf", NoDevice: "" }],
    });
    expect([...(await volumesOf(ec2, instance)).keys()]).toEqual(["/dev/xvda"]);
  });

  it.each<[string, Partial<RunInstancesCommandInput>, string]>([
    ["as large as the snapshot", root({ VolumeSize: 8 }), "accepted"],
    ["smaller than the snapshot", root({ VolumeSize: 7 }), "InvalidBlockDeviceMapping"],
    ["an encrypted root", root({ Encrypted: true, KmsKeyId: "alias/mine" }), "accepted"],
    ["a key without encryption", root({ KmsKeyId: "alias/mine" }), "InvalidParameterDependency"],
    ["Encrypted=false", root({ Encrypted: false }), "accepted"],
    [
      "a root that does not boot",
      root({ VolumeType: "st1", VolumeSize: 125 }),
      "BootForVolumeTypeUnsupported",
    ],
    ["a type that is none", root({ VolumeType: "gp9" as "gp3" }), "UnknownVolumeType"],
    ["IOPS of gp3", root({ Iops: 4000 }), "accepted"],
    ["IOPS over the ratio", root({ Iops: 4001 }), "InvalidParameterValue"],
    ["IOPS under the minimum", root({ Iops: 2999 }), "InvalidParameterValue"],
    ["IOPS of gp2", root({ VolumeType: "gp2", Iops: 3000 }), "InvalidParameterCombination"],
    ["no IOPS of io2", root({ VolumeType: "io2" }), "MissingParameter"],
    ["throughput of gp3", root({ Throughput: 750 }), "accepted"],
    ["throughput over the ratio", root({ Throughput: 751 }), "InvalidParameterValue"],
    ["throughput of gp2", root({ VolumeType: "gp2", Throughput: 250 }), "InvalidParameterCombination"],
    [
      "a new volume without a size",
      { BlockDeviceMappings: [{ DeviceName: "/dev/sdg", Ebs: {} }] },
      "InvalidBlockDeviceMapping",
    ],
    ["no device name", { BlockDeviceMappings: [{ Ebs: { VolumeSize: 8 } }] }, "MissingParameter"],
    [
      "one device twice",
      {
        BlockDeviceMappings: [
          { DeviceName: "/dev/sdg", Ebs: { VolumeSize: 8 } },
          { DeviceName: "sdg", Ebs: { VolumeSize: 8 } },
        ],
      },
      "InvalidBlockDeviceMapping",
    ],
    [
      "a device of the image by another spelling",
      { BlockDeviceMappings: [{ DeviceName: "xvda", Ebs: { VolumeSize: 8 } }] },
      "InvalidBlockDeviceMapping",
    ],
    ["another Region's zone", { Placement: { AvailabilityZone: "eu-west-1a" } }, "InvalidZone.NotFound"],
    ["no instances", { MinCount: 0 }, "InvalidParameterValue"],
    ["fewer than at least", { MinCount: 2, MaxCount: 1 }, "InvalidParameterValue"],
    [
      "tags of another kind",
      { TagSpecifications: [{ ResourceType: "image", Tags: [{ Key: "a", Value: "b" }] }] },
      "InvalidParameterValue",
    ],
    [
      "tags of network interfaces",
      { TagSpecifications: [{ ResourceType: "network-interface", Tags: [{ Key: "a", Value: "b" }] }] },
      "accepted",
    ],
  ])("are answered: %s", async (_, change, expected) => {
    const running = await emulator();
    expect(await codeOf(launch(clientOf(running), twoDevices(running), change))).toBe(expected);
  });

  it("reach the attachment limit of a Nitro type, and not that of a Xen type", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const image = running.seed.image({ traits: ena });
    const volumes = (count: number): Partial<RunInstancesCommandInput> => ({
      BlockDeviceMappings: Array.from({ length: count }, (_, i) => ({
        DeviceName: `/dev/xvdb${String.fromCharCode(97 + (i % 26))}${i < 26 ? "" : "a"}`,
        Ebs: { VolumeSize: 1 },
      })),
    });
    const interfaces = (count: number): Partial<RunInstancesCommandInput> => ({
      NetworkInterfaces: Array.from({ length: count }, (_, DeviceIndex) => ({ DeviceIndex })),
    });
    // m5.large shares 27 with one interface.
    expect(await codeOf(launch(ec2, image, volumes(26)))).toBe("accepted");
    expect(await codeOf(launch(ec2, image, volumes(27)))).toBe("AttachmentLimitExceeded");
    expect(await codeOf(launch(ec2, image, { ...volumes(26), ...interfaces(1) }))).toBe("accepted");
    expect(await codeOf(launch(ec2, image, { ...volumes(26), ...interfaces(2) }))).toBe(
      "AttachmentLimitExceeded",
    );
    expect(await codeOf(launch(ec2, image, { ...volumes(50), InstanceType: "t2.small" }))).toBe("accepted");
    // Bare metal is of the Nitro System too: c5.metal has 31 with one interface.
    expect(await codeOf(launch(ec2, image, { ...volumes(40), InstanceType: "c5.metal" }))).toBe(
      "AttachmentLimitExceeded",
    );
  });

  it("are loaded from their snapshots at 100 to 300 MiB/s, and not at all without one", async () => {
    const running = await emulator();
    const at = (rate: number, DeviceName = "/dev/xvda", more: EbsBlockDevice = {}): Promise<string> => {
      const Ebs = { VolumeInitializationRate: rate, ...more };
      return codeOf(
        launch(clientOf(running), twoDevices(running), { BlockDeviceMappings: [{ DeviceName, Ebs }] }),
      );
    };
    for (const rate of [100, 300]) expect(await at(rate)).toBe("accepted");
    for (const rate of [99, 301]) expect(await at(rate)).toBe("InvalidParameterValue");
    expect(await at(100, "/dev/sdg", { VolumeSize: 8 })).toBe("InvalidParameterCombination");
  });
});

describe("the encryption of a launched volume", () => {
  const mine = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555";

  it("follows the snapshot, the request, the account's default", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const root = async (image: string, Ebs?: EbsBlockDevice): Promise<Volume | undefined> => {
      const change = Ebs && { BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs }] };
      return (await volumesOf(ec2, await launch(ec2, image, change))).get("/dev/xvda");
    };
    const [plain, sealed] = [twoDevices(running), twoDevices(running, { kmsKeyId: mine })];
    expect(await root(plain)).toMatchObject({ Encrypted: false });
    expect(await root(sealed)).toMatchObject({ Encrypted: true, KmsKeyId: mine });
    expect(await root(sealed, { Encrypted: false })).toMatchObject({ Encrypted: true, KmsKeyId: mine });
    const managed = (await root(plain, { Encrypted: true }))?.KmsKeyId;
    expect(managed).toMatch(/^arn:aws:kms:us-east-1:123456789012:key\//);
    expect(await root(sealed, { Encrypted: true })).toMatchObject({ KmsKeyId: mine });
    expect(await root(plain, { Encrypted: true, KmsKeyId: mine })).toMatchObject({ KmsKeyId: mine });
    await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
    expect(await root(plain)).toMatchObject({ Encrypted: true, KmsKeyId: managed });
    await ec2.send(new ModifyEbsDefaultKmsKeyIdCommand({ KmsKeyId: mine }));
    expect(await root(plain)).toMatchObject({ Encrypted: true, KmsKeyId: mine });
  });

  it("of a shared image is by the launcher's own key, without access to the snapshot", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const snapshot = running.seed.snapshot({ account: stranger, kmsKeyId: "alias/theirs" });
    const image = running.seed.image({
      account: stranger,
      traits: ena,
      blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshot } }],
      launchPermissions: [{ UserId: account }],
    });
    const volumes = await volumesOf(ec2, await launch(ec2, image));
    expect(volumes.get("/dev/xvda")?.KmsKeyId).toMatch(/^arn:aws:kms:us-east-1:123456789012:key\//);
  });

  it("by an unusable key lets the instance end by itself", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { instanceChange: 1000 } });
    const ec2 = clientOf(running);
    const instance = await launch(ec2, twoDevices(running), {
      BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { Encrypted: true, KmsKeyId: "mine" } }],
    });
    clock.advance(1000);
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instance.InstanceId ?? ""] }),
    );
    expect(Reservations?.[0]?.Instances?.[0]).toMatchObject({
      State: { Name: "terminated" },
      StateReason: { Code: "Client.InternalError" },
    });
  });
});

describe("metadata options", () => {
  const options = async (
    imds: boolean,
    MetadataOptions?: RunInstancesCommandInput["MetadataOptions"],
    defaults?: ModifyInstanceMetadataDefaultsCommandInput,
  ): Promise<unknown> => {
    const running = await emulator();
    const ec2 = clientOf(running);
    if (defaults) await ec2.send(new ModifyInstanceMetadataDefaultsCommand(defaults));
    const image = running.seed.image({ traits: { ...ena, ...(imds ? { ImdsSupport: "v2.0" } : {}) } });
    const launched = await launch(ec2, image, MetadataOptions && { MetadataOptions });
    return [launched.MetadataOptions?.HttpTokens, launched.MetadataOptions?.HttpPutResponseHopLimit];
  };

  it.each<[string, Parameters<typeof options>, [string, number]]>([
    ["nothing", [false], ["optional", 1]],
    ["the image", [true], ["required", 2]],
    ["the account over the image", [true, undefined, { HttpTokens: "optional" }], ["optional", 2]],
    ["no preference of the account", [true, undefined, { HttpTokens: "no-preference" }], ["required", 2]],
    [
      "the account alone",
      [false, undefined, { HttpTokens: "required", HttpPutResponseHopLimit: 3 }],
      ["required", 3],
    ],
    [
      "the request over all",
      [true, { HttpTokens: "optional", HttpPutResponseHopLimit: 9 }, { HttpTokens: "required" }],
      ["optional", 9],
    ],
  ])("come from %s", async (_, given, expected) => {
    expect(await options(...given)).toEqual(expected);
  });

  it.each([
    ["required", "accepted"],
    ["optional", "UnsupportedOperation"],
  ] as const)("with tokens %s are answered where the account enforces them", async (HttpTokens, expected) => {
    const defaults = { HttpTokensEnforced: "enabled" as const };
    expect(await codeOf(options(false, { HttpTokens }, defaults))).toBe(expected);
  });

  it.each([0, 65])("allow 1 to 64 hops, not %i", async (HttpPutResponseHopLimit) => {
    expect(await codeOf(options(false, { HttpPutResponseHopLimit }))).toBe("InvalidParameterValue");
  });
});

it("as many instances are launched as there is room for, if that is enough", async () => {
  const running = await emulator({ quotas: { instances: 5 } });
  const ec2 = clientOf(running);
  const ImageId = running.seed.image({ traits: ena });
  const count = async (MinCount: number, MaxCount: number): Promise<number | undefined> => {
    const input = { ImageId, InstanceType: "m5.large" as const, MinCount, MaxCount };
    return (await ec2.send(new RunInstancesCommand(input))).Instances?.length;
  };
  expect(await count(1, 3)).toBe(3);
  expect(await codeOf(count(3, 3))).toBe("InstanceLimitExceeded");
  expect(await count(1, 1_000_000_000)).toBe(2);
  expect(await codeOf(count(1, 1))).toBe("InstanceLimitExceeded");
});

describe("a client token", () => {
  it("answers the same instances, is refused with other parameters, and knows of terminated ones", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const image = running.seed.image({ traits: ena });
    const input = { ClientToken: "one", MinCount: 2, MaxCount: 2 };
    const { InstanceId = "" } = await launch(ec2, image, input);
    expect((await launch(ec2, image, input)).InstanceId).toBe(InstanceId);
    expect(await codeOf(launch(ec2, image, { ...input, MaxCount: 3 }))).toBe("IdempotentParameterMismatch");
    const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}));
    const ids = Reservations.flatMap(({ Instances = [] }) => Instances.map((one) => one.InstanceId ?? ""));
    expect(ids).toHaveLength(2);
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: ids }));
    expect(await codeOf(launch(ec2, image, input))).toBe("IdempotentInstanceTerminated");
  });
});
