// Instances: their states, their volumes, how they are listed, and the types that there are.
import {
  CreateTagsCommand,
  DeleteVolumeCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeInstanceTypesCommand,
  DescribeTagsCommand,
  DescribeVolumesCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
  type DescribeInstancesCommandInput,
  type DescribeInstanceTypesCommandInput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

async function stateOf(ec2: EC2Client, id: string): Promise<string | undefined> {
  const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  return Reservations?.[0]?.Instances?.[0]?.State?.Name;
}

describe("an instance", () => {
  it("starts, stops, starts again and ends, each in its time", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { instanceChange: 1000, terminatedLinger: 5000 } });
    const ec2 = clientOf(running);
    const ImageId = running.seed.image({ traits: { EnaSupport: true } });
    const { Instances } = await ec2.send(
      new RunInstancesCommand({ ImageId, InstanceType: "m5.large", MinCount: 1, MaxCount: 1 }),
    );
    const id = Instances?.[0]?.InstanceId ?? "";
    const InstanceIds = [id];
    expect(await stateOf(ec2, id)).toBe("pending");
    expect(await codeOf(ec2.send(new StopInstancesCommand({ InstanceIds })))).toBe("IncorrectInstanceState");
    clock.advance(1000);
    expect(await stateOf(ec2, id)).toBe("running");
    const { StoppingInstances } = await ec2.send(new StopInstancesCommand({ InstanceIds }));
    expect(StoppingInstances).toEqual([
      {
        InstanceId: id,
        PreviousState: { Code: 16, Name: "running" },
        CurrentState: { Code: 64, Name: "stopping" },
      },
    ]);
    expect(await codeOf(ec2.send(new StartInstancesCommand({ InstanceIds })))).toBe("IncorrectInstanceState");
    clock.advance(1000);
    expect(await stateOf(ec2, id)).toBe("stopped");
    expect(await codeOf(ec2.send(new StopInstancesCommand({ InstanceIds })))).toBe("accepted");
    await ec2.send(new StartInstancesCommand({ InstanceIds }));
    expect(await stateOf(ec2, id)).toBe("pending");
    clock.advance(1000);
    await ec2.send(new TerminateInstancesCommand({ InstanceIds }));
    expect(await stateOf(ec2, id)).toBe("shutting-down");
    clock.advance(1000);
    expect(await stateOf(ec2, id)).toBe("terminated");
    expect(await codeOf(ec2.send(new StopInstancesCommand({ InstanceIds })))).toBe("IncorrectInstanceState");
    expect(await codeOf(ec2.send(new TerminateInstancesCommand({ InstanceIds })))).toBe("accepted");
    clock.advance(5000);
    expect(await codeOf(stateOf(ec2, id))).toBe("InvalidInstanceID.NotFound");
    expect((await ec2.send(new DescribeInstancesCommand({}))).Reservations).toEqual([]);
  });

  it("is told apart as malformed, missing and foreign, and of several all change or none", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const id = running.seed.instance();
    const stop = (...InstanceIds: string[]): Promise<string> =>
      codeOf(ec2.send(new StopInstancesCommand({ InstanceIds })));
    expect(await stop(id, "i-x")).toBe("InvalidInstanceID.Malformed");
    expect(await stop(id, "i-01234567")).toBe("InvalidInstanceID.NotFound");
    expect(await stop(id, running.seed.instance({ account: stranger }))).toBe("InvalidInstanceID.NotFound");
    expect(await stateOf(ec2, id)).toBe("running");
    expect(await stop(id)).toBe("accepted");
  });

  it("that is protected holds back its zone, and no other", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const held = running.seed.instance({ launch: { DisableApiTermination: true, DisableApiStop: true } });
    const near = running.seed.instance();
    const far = running.seed.instance({ launch: { Placement: { AvailabilityZone: "us-east-1b" } } });
    const InstanceIds = [held, near, far];
    expect(await codeOf(ec2.send(new TerminateInstancesCommand({ InstanceIds })))).toBe(
      "OperationNotPermitted",
    );
    expect([await stateOf(ec2, held), await stateOf(ec2, near), await stateOf(ec2, far)]).toEqual([
      "running",
      "running",
      "terminated",
    ]);
    expect(await codeOf(ec2.send(new StopInstancesCommand({ InstanceIds: [held] })))).toBe(
      "OperationNotPermitted",
    );
  });

  it("with an instance store root cannot be stopped", async () => {
    const running = await emulator();
    const imageId = running.seed.image({
      traits: { ImageLocation: "bucket/manifest.xml" },
      blockDeviceMappings: [],
    });
    const InstanceIds = [running.seed.instance({ imageId, instanceType: "c3.large" })];
    expect(await codeOf(clientOf(running).send(new StopInstancesCommand({ InstanceIds })))).toBe(
      "UnsupportedOperation",
    );
  });

  it("takes its volumes with it, or leaves them", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { instanceChange: 1000 } });
    const ec2 = clientOf(running);
    const id = running.seed.instance({
      launch: { BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 5 } }] },
    });
    const volumes = async (): Promise<[string, string][]> => {
      const { Volumes = [] } = await ec2.send(new DescribeVolumesCommand({}));
      return Volumes.map(({ Size, State, VolumeId }) => [`${Size ?? 0} ${State ?? ""}`, VolumeId ?? ""]);
    };
    const before = await volumes();
    expect(before.map(([text]) => text).sort()).toEqual(["5 in-use", "8 in-use"]);
    const VolumeId = before.find(([text]) => text.startsWith("5"))?.[1] ?? "";
    expect(await codeOf(ec2.send(new DeleteVolumeCommand({ VolumeId })))).toBe("VolumeInUse");
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
    expect(await codeOf(ec2.send(new DeleteVolumeCommand({ VolumeId })))).toBe("VolumeInUse");
    clock.advance(1000);
    expect((await volumes()).map(([text]) => text)).toEqual(["5 available"]);
    expect(await codeOf(ec2.send(new DeleteVolumeCommand({ VolumeId })))).toBe("accepted");
    expect(await codeOf(ec2.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId] })))).toBe(
      "InvalidVolume.NotFound",
    );
  });

  it("carries the tags of its launch, and takes more", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const Tags = [{ Key: "team", Value: "web" }];
    const id = running.seed.instance({
      launch: {
        TagSpecifications: [
          { ResourceType: "instance", Tags },
          { ResourceType: "volume", Tags },
        ],
      },
    });
    await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "more", Value: "" }] }));
    const { Tags: all = [] } = await ec2.send(new DescribeTagsCommand({}));
    expect(all.map(({ ResourceType, Key }) => `${ResourceType ?? ""} ${Key ?? ""}`).sort()).toEqual([
      "instance more",
      "instance team",
      "volume team",
    ]);
  });
});

it("keeps its deregistered image from being unknown until it ends", async () => {
  const clock = manualClock();
  const running = await emulator({ clock });
  const ec2 = clientOf(running);
  const ImageId = running.seed.image();
  const InstanceIds = [running.seed.instance({ imageId: ImageId })];
  await ec2.send(new DeregisterImageCommand({ ImageId }));
  clock.advance(3_600_000);
  const shown = async (): Promise<number | undefined> =>
    (await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images?.length;
  expect(await shown()).toBe(0);
  await ec2.send(new TerminateInstancesCommand({ InstanceIds }));
  expect(await codeOf(shown())).toBe("InvalidAMIID.NotFound");
});

describe("DescribeInstances", () => {
  it("shows what an instance took from its image", async () => {
    const running = await emulator({ clock: manualClock() });
    const imageId = running.seed.image({
      traits: { EnaSupport: true, BootMode: "uefi-preferred", ImdsSupport: "v2.0" },
      platform: "windows",
    });
    const id = running.seed.instance({ imageId, launch: { KeyName: "key", EbsOptimized: true } });
    const { Reservations } = await clientOf(running).send(new DescribeInstancesCommand({}));
    expect(Reservations).toMatchObject([
      {
        OwnerId: account,
        Instances: [
          {
            InstanceId: id,
            ImageId: imageId,
            InstanceType: "m5.large",
            Architecture: "x86_64",
            VirtualizationType: "hvm",
            RootDeviceName: "/dev/xvda",
            RootDeviceType: "ebs",
            EnaSupport: true,
            BootMode: "uefi-preferred",
            CurrentInstanceBootMode: "uefi",
            Platform: "Windows",
            PlatformDetails: "Windows",
            KeyName: "key",
            EbsOptimized: true,
            AmiLaunchIndex: 0,
            LaunchTime: new Date("2026-01-01T00:00:00Z"),
            Placement: { AvailabilityZone: "us-east-1a", Tenancy: "default" },
            BlockDeviceMappings: [
              { DeviceName: "/dev/xvda", Ebs: { Status: "attached", DeleteOnTermination: true } },
            ],
          },
        ],
      },
    ]);
  });

  it("filters, pages, and groups by reservation", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const ImageId = running.seed.image({ traits: { EnaSupport: true } });
    await ec2.send(new RunInstancesCommand({ ImageId, InstanceType: "c5.large", MinCount: 4, MaxCount: 4 }));
    const ids = Array.from({ length: 3 }, () => running.seed.instance({ imageId: ImageId }));
    running.seed.instance({ account: stranger });
    const list = async (input: DescribeInstancesCommandInput): Promise<string[]> => {
      const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand(input));
      return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ InstanceId = "" }) => InstanceId));
    };
    const filter = (Name: string, ...Values: string[]): DescribeInstancesCommandInput => ({
      Filters: [{ Name, Values }],
    });
    expect(await list({})).toHaveLength(7);
    expect((await ec2.send(new DescribeInstancesCommand({}))).Reservations).toHaveLength(4);
    expect(new Set(await list(filter("instance-type", "m5.*")))).toEqual(new Set(ids));
    expect(await list(filter("launch-index", "3"))).toHaveLength(1);
    expect(await list(filter("image-id", ImageId))).toHaveLength(7);
    expect(await list(filter("instance-state-name", "stopped"))).toEqual([]);
    expect(await list(filter("network-interface.subnet-id", "*"))).toEqual([]);
    expect(await codeOf(list(filter("no-such-filter", "x")))).toBe("InvalidParameterValue");
    expect(await codeOf(list({ MaxResults: 4 }))).toBe("InvalidParameterValue");
    expect(await codeOf(list({ InstanceIds: ids, MaxResults: 5 }))).toBe("InvalidParameterCombination");
    const first = await ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
    expect(first.NextToken).toBeDefined();
    expect(await list({ MaxResults: 5, NextToken: first.NextToken })).toHaveLength(2);
  });
});

describe("DescribeInstanceTypes", () => {
  const names = async (input: DescribeInstanceTypesCommandInput): Promise<string[]> => {
    const { InstanceTypes = [] } = await clientOf(await emulator()).send(
      new DescribeInstanceTypesCommand(input),
    );
    return InstanceTypes.map(({ InstanceType = "" }) => InstanceType);
  };

  it("shows what decides about an image", async () => {
    const { InstanceTypes } = await clientOf(await emulator()).send(
      new DescribeInstanceTypesCommand({ InstanceTypes: ["m5d.xlarge"] }),
    );
    expect(InstanceTypes).toMatchObject([
      {
        InstanceType: "m5d.xlarge",
        BareMetal: false,
        Hypervisor: "nitro",
        SupportedBootModes: ["legacy-bios", "uefi"],
        SupportedRootDeviceTypes: ["ebs"],
        SupportedVirtualizationTypes: ["hvm"],
        ProcessorInfo: { SupportedArchitectures: ["x86_64"] },
        EbsInfo: { MaximumEbsAttachments: 26, AttachmentLimitType: "shared", NvmeSupport: "required" },
        NetworkInfo: { EnaSupport: "required" },
        InstanceStorageInfo: { TotalSizeInGB: 150, Disks: [{ Count: 1, SizeInGB: 150, Type: "ssd" }] },
        NitroTpmSupport: "supported",
      },
    ]);
  });

  it("filters, pages, and refuses what it does not know", async () => {
    const filter = (Name: string, ...Values: string[]): DescribeInstanceTypesCommandInput => ({
      Filters: [{ Name, Values }],
    });
    expect(new Set(await names(filter("instance-type", "t1.*")))).toEqual(new Set(["t1.micro"]));
    const macs = await names(filter("processor-info.supported-architecture", "x86_64_mac"));
    expect(macs).toEqual(["mac1.metal"]);
    expect(await names({ MaxResults: 7 })).toHaveLength(7);
    expect(await codeOf(names({ InstanceTypes: ["m5.tiny" as "m5.large"] }))).toBe("InvalidInstanceType");
    expect(await codeOf(names({ InstanceTypes: ["m5.large"], MaxResults: 7 }))).toBe(
      "InvalidParameterCombination",
    );
    expect(await codeOf(names(filter("no-such-filter", "x")))).toBe("InvalidParameterValue");
    expect(await codeOf(names(filter("vcpu-info.default-vcpus", "2")))).toBe("InvalidAction");
    expect(await codeOf(names({ MaxResults: 101 }))).toBe("InvalidParameterValue");
  });
});
