// CreateImage: what an image takes from an instance, and what may be told otherwise.
import {
  CopyImageCommand,
  CreateImageCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  RegisterImageCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
  type BlockDeviceMapping,
  type CreateImageCommandInput,
  type EbsBlockDevice,
  type EC2Client,
  type Image,
  type RegisterImageCommandInput,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { clientOf, codeOf, emulator, registration, stranger } from "./support";

async function imageOf(ec2: EC2Client, ImageId = ""): Promise<Image | undefined> {
  return (await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images?.[0];
}

function devicesOf(image: Image | undefined): Map<string | undefined, EbsBlockDevice | undefined> {
  return new Map(image?.BlockDeviceMappings?.map(({ DeviceName, Ebs }) => [DeviceName, Ebs]));
}

/** An instance with an encrypted volume of 20 GiB beside its root of 8 GiB. */
function instanceOf(
  running: Emulator,
  traits: Partial<RegisterImageCommandInput> = { EnaSupport: true },
): string {
  const launch = {
    BlockDeviceMappings: [
      { DeviceName: "/dev/xvda", Ebs: { VolumeType: "gp3", Iops: 3500 } },
      { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 20, Encrypted: true, KmsKeyId: "alias/mine" } },
    ] satisfies BlockDeviceMapping[],
  };
  return running.seed.instance({ imageId: running.seed.image({ traits }), launch });
}

it("is pending without snapshot ids, then available with a snapshot of each volume", async () => {
  const clock = manualClock();
  const running = await emulator({ clock, timings: { pending: 1000 } });
  const ec2 = clientOf(running);
  const InstanceId = instanceOf(running, {
    EnaSupport: true,
    BootMode: "uefi-preferred",
    ImdsSupport: "v2.0",
    SriovNetSupport: "simple",
  });
  const source = (await ec2.send(new DescribeImagesCommand({ Owners: ["self"] }))).Images?.[0];
  const seeded = new Set(running.snapshots().map((snapshot) => snapshot.SnapshotId));
  const { ImageId } = await ec2.send(
    new CreateImageCommand({
      InstanceId,
      Name: "made",
      Description: "of an instance",
      TagSpecifications: [
        { ResourceType: "image", Tags: [{ Key: "of", Value: "image" }] },
        { ResourceType: "snapshot", Tags: [{ Key: "of", Value: "snapshot" }] },
      ],
    }),
  );
  const pending = await imageOf(ec2, ImageId);
  expect(pending).toMatchObject({ State: "pending", Tags: [{ Key: "of", Value: "image" }] });
  expect([...devicesOf(pending).values()].map((ebs) => ebs?.SnapshotId)).toEqual([undefined, undefined]);
  expect(running.snapshots()).toHaveLength(seeded.size);
  clock.advance(1000);
  const image = await imageOf(ec2, ImageId);
  expect(image).toMatchObject({
    State: "available",
    Name: "made",
    Description: "of an instance",
    Architecture: "x86_64",
    VirtualizationType: "hvm",
    RootDeviceName: "/dev/xvda",
    BootMode: "uefi-preferred",
    EnaSupport: true,
    SriovNetSupport: "simple",
    ImdsSupport: "v2.0",
    SourceInstanceId: InstanceId,
    SourceImageId: source?.ImageId,
    SourceImageRegion: "us-east-1",
  });
  const devices = devicesOf(image);
  expect(devices.get("/dev/xvda")).toMatchObject({
    VolumeSize: 8,
    VolumeType: "gp3",
    Iops: 3500,
    Encrypted: false,
  });
  expect(devices.get("/dev/xvda")?.DeleteOnTermination).toBe(true);
  expect(devices.get("/dev/sdf")).toMatchObject({
    VolumeSize: 20,
    Encrypted: true,
    DeleteOnTermination: false,
  });
  const made = running.snapshots().filter(({ SnapshotId }) => !seeded.has(SnapshotId));
  expect(made).toHaveLength(2);
  for (const snapshot of made) {
    expect(snapshot).toMatchObject({
      State: "completed",
      Description: `Created by CreateImage(${InstanceId}) for ${ImageId ?? ""}`,
      Tags: [{ Key: "of", Value: "snapshot" }],
    });
    expect(snapshot.VolumeId).not.toBe("vol-ffffffff");
  }
  expect(running.images().find((one) => one.ImageId === ImageId)?.LaunchPermissions).toEqual([]);
});

it("launches, and is found by its source", async () => {
  const running = await emulator();
  const ec2 = clientOf(running);
  const InstanceId = instanceOf(running);
  const { ImageId } = await ec2.send(new CreateImageCommand({ InstanceId, Name: "made" }));
  const launch = new RunInstancesCommand({ ImageId, InstanceType: "m5.large", MinCount: 1, MaxCount: 1 });
  expect(await codeOf(ec2.send(launch))).toBe("accepted");
  const Filters = [{ Name: "source-instance-id", Values: [InstanceId] }];
  const { Images } = await ec2.send(new DescribeImagesCommand({ Filters }));
  expect(Images?.map((image) => image.ImageId)).toEqual([ImageId]);
});

it("leaves no snapshots when it is deregistered while pending", async () => {
  const clock = manualClock();
  const running = await emulator({ clock, timings: { pending: 1000 } });
  const ec2 = clientOf(running);
  const before = running.snapshots().length;
  const InstanceId = running.seed.instance({ imageId: running.seed.image() });
  const { ImageId } = await ec2.send(new CreateImageCommand({ InstanceId, Name: "made" }));
  await ec2.send(new DeregisterImageCommand({ ImageId }));
  clock.advance(1000);
  expect(running.snapshots()).toHaveLength(before + 1);
});

it("is no copy: it does not count against the copies in progress", async () => {
  const running = await emulator({
    clock: manualClock(),
    timings: { pending: 1000 },
    quotas: { concurrentCopies: 1 },
  });
  const ec2 = clientOf(running);
  const source = running.seed.image();
  await ec2.send(new CreateImageCommand({ InstanceId: running.seed.instance(), Name: "made" }));
  const copy = new CopyImageCommand({ Name: "copy", SourceImageId: source, SourceRegion: "us-east-1" });
  expect(await codeOf(ec2.send(copy))).toBe("accepted");
});

describe("the instance", () => {
  it("must be running, stopping or stopped", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { instanceChange: 1000 } });
    const ec2 = clientOf(running);
    const ImageId = running.seed.image();
    const { Instances } = await ec2.send(
      new RunInstancesCommand({ ImageId, InstanceType: "t2.small", MinCount: 1, MaxCount: 1 }),
    );
    const InstanceId = Instances?.[0]?.InstanceId ?? "";
    let count = 0;
    const attempt = (): Promise<string> =>
      codeOf(ec2.send(new CreateImageCommand({ InstanceId, Name: `made-${(count += 1)}`, NoReboot: true })));
    expect(await attempt()).toBe("InvalidParameterValue");
    clock.advance(1000);
    expect(await attempt()).toBe("accepted");
    await ec2.send(new StopInstancesCommand({ InstanceIds: [InstanceId] }));
    expect(await attempt()).toBe("accepted");
    clock.advance(1000);
    expect(await attempt()).toBe("accepted");
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [InstanceId] }));
    expect(await attempt()).toBe("InvalidParameterValue");
  });

  it("must be there, the caller's, and rooted in EBS", async () => {
    const running = await emulator();
    const attempt = (InstanceId: string): Promise<string> =>
      codeOf(clientOf(running).send(new CreateImageCommand({ InstanceId, Name: "made" })));
    expect(await attempt("i-x")).toBe("InvalidInstanceID.Malformed");
    expect(await attempt("i-01234567")).toBe("InvalidInstanceID.NotFound");
    expect(await attempt(running.seed.instance({ account: stranger }))).toBe("InvalidInstanceID.NotFound");
    const imageId = running.seed.image({
      traits: { ImageLocation: "bucket/manifest.xml" },
      blockDeviceMappings: [],
    });
    expect(await attempt(running.seed.instance({ imageId, instanceType: "c3.large" }))).toBe(
      "InvalidParameterValue",
    );
    expect(await attempt(running.seed.instance())).toBe("accepted");
  });
});

it("shares its names with RegisterImage", async () => {
  const running = await emulator();
  const ec2 = clientOf(running);
  const InstanceId = running.seed.instance();
  const make = (Name: string): Promise<string> =>
    codeOf(ec2.send(new CreateImageCommand({ InstanceId, Name })));
  expect(await make("made")).toBe("accepted");
  expect(await make("made")).toBe("InvalidAMIName.Duplicate");
  expect(await make("x")).toBe("InvalidAMIName.Malformed");
  const register = new RegisterImageCommand(registration(running.seed.snapshot(), { Name: "made" }));
  expect(await codeOf(ec2.send(register))).toBe("InvalidAMIName.Duplicate");
});

describe("mappings", () => {
  const change = (DeviceName: string, Ebs: EbsBlockDevice): Partial<CreateImageCommandInput> => ({
    BlockDeviceMappings: [{ DeviceName, Ebs }],
  });

  it("may keep, change DeleteOnTermination, leave out and add", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const { ImageId } = await ec2.send(
      new CreateImageCommand({
        InstanceId: instanceOf(running),
        Name: "made",
        BlockDeviceMappings: [
          { DeviceName: "/dev/xvda", Ebs: { DeleteOnTermination: false, VolumeSize: 8 } },
          { DeviceName: "/dev/sdf", NoDevice: "" },
          { DeviceName: "/dev/sdg", Ebs: { VolumeSize: 3, Encrypted: true } },
          { DeviceName: "/dev/sdh", Ebs: { SnapshotId: running.seed.snapshot({ volumeSize: 4 }) } },
          { DeviceName: "/dev/sdb", VirtualName: "ephemeral0" },
        ],
      }),
    );
    const devices = devicesOf(await imageOf(ec2, ImageId));
    expect(new Set(devices.keys())).toEqual(new Set(["/dev/xvda", "/dev/sdg", "/dev/sdh", "/dev/sdb"]));
    expect(devices.get("/dev/xvda")?.DeleteOnTermination).toBe(false);
    expect(devices.get("/dev/sdg")).toMatchObject({ VolumeSize: 3, Encrypted: true });
    expect(devices.get("/dev/sdh")).toMatchObject({ VolumeSize: 4 });
  });

  it.each<[string, Partial<CreateImageCommandInput>, string]>([
    ["a new volume without a size", change("/dev/sdg", { VolumeType: "gp3" }), "InvalidBlockDeviceMapping"],
    ["a new volume", change("/dev/sdg", { VolumeSize: 1 }), "accepted"],
    ["DeleteOnTermination", change("/dev/xvda", { DeleteOnTermination: false }), "accepted"],
    ["the same size", change("/dev/xvda", { VolumeSize: 8 }), "accepted"],
    ["another size", change("/dev/xvda", { VolumeSize: 9 }), "InvalidBlockDeviceMapping"],
    ["another type", change("/dev/xvda", { VolumeType: "gp2" }), "InvalidBlockDeviceMapping"],
    ["other IOPS", change("/dev/xvda", { Iops: 3000 }), "InvalidBlockDeviceMapping"],
    ["Encrypted=false of a plain volume", change("/dev/xvda", { Encrypted: false }), "accepted"],
    [
      "Encrypted=true of a plain volume",
      change("/dev/xvda", { Encrypted: true }),
      "InvalidBlockDeviceMapping",
    ],
    ["Encrypted=true of an encrypted volume", change("/dev/sdf", { Encrypted: true }), "accepted"],
    ["Encrypted=false of an encrypted volume", change("/dev/sdf", { Encrypted: false }), "accepted"],
    ["a key", change("/dev/sdf", { Encrypted: true, KmsKeyId: "alias/mine" }), "UnknownParameter"],
    [
      "a key of a new volume",
      change("/dev/sdg", { VolumeSize: 1, KmsKeyId: "alias/mine" }),
      "UnknownParameter",
    ],
    [
      "a zone",
      change("/dev/sdg", { VolumeSize: 1, AvailabilityZone: "us-east-1a" }),
      "InvalidBlockDeviceMapping",
    ],
    ["a rate", change("/dev/xvda", { VolumeInitializationRate: 100 }), "InvalidBlockDeviceMapping"],
    [
      "tags of another kind",
      { TagSpecifications: [{ ResourceType: "volume", Tags: [] }] },
      "InvalidParameterValue",
    ],
  ])("with %s are answered", async (_, given, expected) => {
    const running = await emulator();
    const input = { InstanceId: instanceOf(running), Name: "made", ...given };
    expect(await codeOf(clientOf(running).send(new CreateImageCommand(input)))).toBe(expected);
  });

  it("of a new volume from a snapshot must not set Encrypted", async () => {
    const running = await emulator();
    const SnapshotId = running.seed.snapshot();
    const attempt = (Ebs: EbsBlockDevice): Promise<string> =>
      codeOf(
        clientOf(running).send(
          new CreateImageCommand({
            InstanceId: instanceOf(running),
            Name: "made",
            BlockDeviceMappings: [{ DeviceName: "/dev/sdg", Ebs }],
          }),
        ),
      );
    expect(await attempt({ SnapshotId, Encrypted: false })).toBe("InvalidBlockDeviceMapping");
    expect(await attempt({ SnapshotId })).toBe("accepted");
  });
});

describe("BootModeOverride", () => {
  it.each<[string, Partial<RegisterImageCommandInput>, string, string]>([
    [
      "an instance that booted UEFI",
      { EnaSupport: true, BootMode: "uefi-preferred" },
      "m5.large",
      "accepted",
    ],
    [
      "one that prefers UEFI and has none",
      { BootMode: "uefi-preferred" },
      "t2.small",
      "InvalidParameterCombination",
    ],
    ["one of legacy BIOS", { EnaSupport: true }, "m5.large", "InvalidParameterCombination"],
  ])("of %s", async (_, traits, instanceType, expected) => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const InstanceId = running.seed.instance({ imageId: running.seed.image({ traits }), instanceType });
    const input = { InstanceId, Name: "made", BootModeOverride: "uefi" as const };
    expect(await codeOf(ec2.send(new CreateImageCommand(input)))).toBe(expected);
    if (expected === "accepted") {
      const { Images } = await ec2.send(
        new DescribeImagesCommand({ Filters: [{ Name: "name", Values: ["made"] }] }),
      );
      expect(Images?.[0]?.BootMode).toBe("uefi");
    }
  });

  it("takes uefi alone", async () => {
    const running = await emulator();
    const BootModeOverride = "legacy-bios" as "uefi";
    const input = { InstanceId: running.seed.instance(), Name: "made", BootModeOverride };
    expect(await codeOf(clientOf(running).send(new CreateImageCommand(input)))).toBe("InvalidParameterValue");
  });
});

it("two images share a snapshot; deregistering one with its snapshots skips it, and it stays undeletable", async () => {
  const running = await emulator();
  const ec2 = clientOf(running);
  const { ImageId } = await ec2.send(
    new CreateImageCommand({ InstanceId: running.seed.instance(), Name: "made" }),
  );
  const snapshot = devicesOf(await imageOf(ec2, ImageId)).get("/dev/xvda")?.SnapshotId ?? "";
  await ec2.send(new RegisterImageCommand(registration(snapshot, { Name: "other" })));
  const { DeleteSnapshotResults } = await ec2.send(
    new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }),
  );
  expect(DeleteSnapshotResults).toEqual([{ SnapshotId: snapshot, ReturnCode: "skipped" }]);
  expect((await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [snapshot] }))).Snapshots).toHaveLength(
    1,
  );
});

it("fails, without snapshots, where a fault asks for it", async () => {
  const failure = { code: "Server.InternalError", message: "Internal error" };
  const running = await emulator({ faults: [{ action: "CreateImage", failure }] });
  const ec2 = clientOf(running);
  const InstanceId = running.seed.instance();
  const before = running.snapshots().length;
  const { ImageId } = await ec2.send(new CreateImageCommand({ InstanceId, Name: "made" }));
  expect(await imageOf(ec2, ImageId)).toMatchObject({ State: "failed", StateReason: { Code: failure.code } });
  expect(running.snapshots()).toHaveLength(before);
});
