// What an account sets for itself: block public access, encryption by default, metadata defaults, Regions.
import {
  CopyImageCommand,
  CreateVolumeCommand,
  DescribeImagesCommand,
  DescribeRegionsCommand,
  DescribeSnapshotsCommand,
  DisableEbsEncryptionByDefaultCommand,
  DisableImageBlockPublicAccessCommand,
  DisableSnapshotBlockPublicAccessCommand,
  EnableEbsEncryptionByDefaultCommand,
  EnableImageBlockPublicAccessCommand,
  EnableSnapshotBlockPublicAccessCommand,
  GetEbsDefaultKmsKeyIdCommand,
  GetEbsEncryptionByDefaultCommand,
  GetImageBlockPublicAccessStateCommand,
  GetInstanceMetadataDefaultsCommand,
  GetSnapshotBlockPublicAccessStateCommand,
  ModifyEbsDefaultKmsKeyIdCommand,
  ModifyImageAttributeCommand,
  ModifyInstanceMetadataDefaultsCommand,
  ResetEbsDefaultKmsKeyIdCommand,
  type EC2Client,
  type ModifyInstanceMetadataDefaultsCommandInput,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

describe("block public access for images", () => {
  const makePublic = (ec2: EC2Client, ImageId: string): Promise<string> =>
    codeOf(
      ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ Group: "all" }] } })),
    );
  const stateOf = async (ec2: EC2Client): Promise<string | undefined> =>
    (await ec2.send(new GetImageBlockPublicAccessStateCommand())).ImageBlockPublicAccessState;

  it("is on for a new account, per Region", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    expect(await ec2.send(new GetImageBlockPublicAccessStateCommand())).toMatchObject({
      ImageBlockPublicAccessState: "block-new-sharing",
      ManagedBy: "account",
    });
    const disabled = await ec2.send(new DisableImageBlockPublicAccessCommand());
    expect(disabled.ImageBlockPublicAccessState).toBe("unblocked");
    expect(await stateOf(ec2)).toBe("unblocked");
    expect(await stateOf(clientOf(running, "eu-west-1"))).toBe("block-new-sharing");
    expect(await stateOf(clientOf(running, "us-east-1", stranger))).toBe("block-new-sharing");
  });

  it("takes its time to come into force, and leaves public images public", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { blockPublicAccess: 600_000 } });
    running.seed.blockPublicAccess({ state: "unblocked" });
    const ids = [running.seed.image(), running.seed.image(), running.seed.image()] as const;
    const ec2 = clientOf(running);
    expect(await makePublic(ec2, ids[0])).toBe("accepted");
    const enable = new EnableImageBlockPublicAccessCommand({
      ImageBlockPublicAccessState: "block-new-sharing",
    });
    expect((await ec2.send(enable)).ImageBlockPublicAccessState).toBe("block-new-sharing");
    clock.advance(599_999);
    await ec2.send(enable);
    expect(await stateOf(ec2)).toBe("unblocked");
    expect(await makePublic(ec2, ids[1])).toBe("accepted");
    clock.advance(1);
    expect(await stateOf(ec2)).toBe("block-new-sharing");
    expect(await makePublic(ec2, ids[2])).toBe("OperationNotPermitted");
    expect(running.images().map(({ Public }) => Public)).toEqual([true, true, false]);
  });

  it("is in force at once where it never ended", async () => {
    const running = await emulator({ timings: { blockPublicAccess: 600_000 } });
    const ec2 = clientOf(running);
    await ec2.send(
      new EnableImageBlockPublicAccessCommand({ ImageBlockPublicAccessState: "block-new-sharing" }),
    );
    expect(await stateOf(ec2)).toBe("block-new-sharing");
  });

  it("knows no other state", async () => {
    const ec2 = clientOf(await emulator());
    const state = "block-all-sharing" as "block-new-sharing";
    expect(
      await codeOf(ec2.send(new EnableImageBlockPublicAccessCommand({ ImageBlockPublicAccessState: state }))),
    ).toBe("InvalidParameterValue");
  });
});

describe("block public access for snapshots", () => {
  it("is off for a new account and has two modes", async () => {
    const ec2 = clientOf(await emulator());
    const stateOf = async (): Promise<string | undefined> =>
      (await ec2.send(new GetSnapshotBlockPublicAccessStateCommand())).State;
    const enable = (State: "block-all-sharing" | "block-new-sharing" | "unblocked"): Promise<unknown> =>
      ec2.send(new EnableSnapshotBlockPublicAccessCommand({ State }));
    expect(await stateOf()).toBe("unblocked");
    await enable("block-all-sharing");
    expect(await stateOf()).toBe("block-all-sharing");
    await enable("block-new-sharing");
    expect(await stateOf()).toBe("block-new-sharing");
    expect(await codeOf(enable("unblocked"))).toBe("InvalidParameterValue");
    expect((await ec2.send(new DisableSnapshotBlockPublicAccessCommand())).State).toBe("unblocked");
    expect(await stateOf()).toBe("unblocked");
  });
});

describe("encryption by default", () => {
  const mine = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012";

  const copyOf = async (
    running: Emulator,
    change: object,
  ): Promise<[boolean | undefined, string | undefined]> => {
    const SourceImageId = running.seed.image();
    const ec2 = clientOf(running);
    const { ImageId = "" } = await ec2.send(
      new CopyImageCommand({ Name: "copy", SourceImageId, SourceRegion: "us-east-1", ...change }),
    );
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
    const SnapshotIds = [Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? ""];
    const { Snapshots } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds }));
    return [Snapshots?.[0]?.Encrypted, Snapshots?.[0]?.KmsKeyId];
  };

  it("is off, is switched per Region, and encrypts volumes and copies", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const isOn = async (client: EC2Client): Promise<boolean | undefined> =>
      (await client.send(new GetEbsEncryptionByDefaultCommand())).EbsEncryptionByDefault;
    const volume = async (change: object): Promise<boolean | undefined> =>
      (await ec2.send(new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", Size: 8, ...change })))
        .Encrypted;
    expect(await isOn(ec2)).toBe(false);
    expect(await copyOf(running, {})).toEqual([false, undefined]);
    expect(await volume({})).toBe(false);
    expect((await ec2.send(new EnableEbsEncryptionByDefaultCommand())).EbsEncryptionByDefault).toBe(true);
    expect(await isOn(ec2)).toBe(true);
    expect(await isOn(clientOf(running, "eu-west-1"))).toBe(false);
    const { KmsKeyId } = await ec2.send(new GetEbsDefaultKmsKeyIdCommand());
    expect(await copyOf(running, {})).toEqual([true, KmsKeyId]);
    // EBS User Guide: Enable Amazon EBS encryption by default: it cannot be disabled for single ones.
    expect(await copyOf(running, { Encrypted: false })).toEqual([true, KmsKeyId]);
    expect(await volume({ Encrypted: false })).toBe(true);
    await ec2.send(new DisableEbsEncryptionByDefaultCommand());
    expect(await copyOf(running, {})).toEqual([false, undefined]);
  });

  it("uses the account's key, which is AWS's until it is chosen and after it is reset", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const { KmsKeyId: managed } = await ec2.send(new GetEbsDefaultKmsKeyIdCommand());
    expect(managed).toMatch(/^arn:aws:kms:us-east-1:123456789012:key\//);
    const answer = await ec2.send(
      new ModifyEbsDefaultKmsKeyIdCommand({ KmsKeyId: "12345678-1234-1234-1234-123456789012" }),
    );
    expect(answer.KmsKeyId).toBe(mine);
    expect(await copyOf(running, { Encrypted: true })).toEqual([true, mine]);
    expect((await ec2.send(new ResetEbsDefaultKmsKeyIdCommand())).KmsKeyId).toBe(managed);
    expect(await copyOf(running, { Encrypted: true })).toEqual([true, managed]);
  });

  it("accepts a key that is none, and goes on with the one before", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    await ec2.send(new ModifyEbsDefaultKmsKeyIdCommand({ KmsKeyId: mine }));
    await ec2.send(new ModifyEbsDefaultKmsKeyIdCommand({ KmsKeyId: mine.replace("us-east-1", "eu-west-1") }));
    expect((await ec2.send(new GetEbsDefaultKmsKeyIdCommand())).KmsKeyId).toBe(mine);
  });
});

describe("metadata defaults", () => {
  type Change = ModifyInstanceMetadataDefaultsCommandInput;

  it("are set one by one, and cleared", async () => {
    const ec2 = clientOf(await emulator());
    const modify = (change: Change): Promise<unknown> =>
      ec2.send(new ModifyInstanceMetadataDefaultsCommand(change));
    const read = async (): Promise<unknown> =>
      (await ec2.send(new GetInstanceMetadataDefaultsCommand())).AccountLevel;
    expect(await read()).toEqual({ ManagedBy: "account" });
    await modify({ HttpTokens: "required", HttpPutResponseHopLimit: 2 });
    await modify({
      HttpEndpoint: "enabled",
      InstanceMetadataTags: "disabled",
      HttpTokensEnforced: "enabled",
    });
    expect(await read()).toEqual({
      HttpTokens: "required",
      HttpPutResponseHopLimit: 2,
      HttpEndpoint: "enabled",
      InstanceMetadataTags: "disabled",
      HttpTokensEnforced: "enabled",
      ManagedBy: "account",
    });
    await modify({ HttpTokens: "no-preference", HttpPutResponseHopLimit: -1 });
    expect(await read()).toEqual({
      HttpEndpoint: "enabled",
      InstanceMetadataTags: "disabled",
      HttpTokensEnforced: "enabled",
      ManagedBy: "account",
    });
  });

  it.each<[string, Change, string]>([
    ["1 hop", { HttpPutResponseHopLimit: 1 }, "accepted"],
    ["64 hops", { HttpPutResponseHopLimit: 64 }, "accepted"],
    ["0 hops", { HttpPutResponseHopLimit: 0 }, "InvalidParameterValue"],
    ["65 hops", { HttpPutResponseHopLimit: 65 }, "InvalidParameterValue"],
    ["optional tokens", { HttpTokens: "optional" }, "accepted"],
    ["v2.0 tokens", { HttpTokens: "v2.0" as "required" }, "InvalidParameterValue"],
    ["an endpoint that is on", { HttpEndpoint: "on" as "enabled" }, "InvalidParameterValue"],
  ])("answer %s", async (_, change, expected) => {
    const ec2 = clientOf(await emulator());
    expect(await codeOf(ec2.send(new ModifyInstanceMetadataDefaultsCommand(change)))).toBe(expected);
  });
});

describe("Regions", () => {
  const names = async (running: Emulator, input: object, region = "us-east-1"): Promise<Set<unknown>> => {
    const { Regions } = await clientOf(running, region).send(new DescribeRegionsCommand(input));
    return new Set(Regions?.map(({ RegionName }) => RegionName));
  };

  it("are those of the partition, with what must be enabled only if asked for", async () => {
    const running = await emulator();
    const open = await names(running, {});
    expect(open.size).toBe(17);
    expect(open.has("us-east-1")).toBe(true);
    expect(open.has("eu-south-1")).toBe(false);
    expect((await names(running, { AllRegions: true })).has("eu-south-1")).toBe(true);
    expect(await names(running, { RegionNames: ["eu-south-1"] })).toEqual(new Set(["eu-south-1"]));
    expect(await names(running, {}, "cn-north-1")).toEqual(new Set(["cn-north-1", "cn-northwest-1"]));
  });

  it("tell their endpoint, geography and opt-in status, and filter by them", async () => {
    const running = await emulator();
    running.seed.enabledRegion({ region: "eu-south-1" });
    const ec2 = clientOf(running);
    const RegionNames = ["eu-west-1", "eu-south-1", "af-south-1"];
    const { Regions } = await ec2.send(new DescribeRegionsCommand({ RegionNames }));
    const byName = new Map(Regions?.map((region) => [region.RegionName, region]));
    expect(byName.get("eu-west-1")).toEqual({
      RegionName: "eu-west-1",
      Endpoint: "ec2.eu-west-1.amazonaws.com",
      OptInStatus: "opt-in-not-required",
      Geography: [{ Name: "Ireland" }],
    });
    expect(byName.get("eu-south-1")?.OptInStatus).toBe("opted-in");
    expect(byName.get("af-south-1")?.OptInStatus).toBe("not-opted-in");
    const filtered = (Name: string, value: string): Promise<Set<unknown>> =>
      names(running, { AllRegions: true, Filters: [{ Name, Values: [value] }] });
    expect(await filtered("opt-in-status", "opted-in")).toEqual(new Set(["eu-south-1"]));
    expect(await filtered("region-name", "us-west-*")).toEqual(new Set(["us-west-1", "us-west-2"]));
    expect(await filtered("endpoint", "*.eu-west-1.*")).toEqual(new Set(["eu-west-1"]));
  });

  it.each([["us-east-9"], ["cn-north-1"], ["dublin"]])("do not include %s (unknownRegion)", async (name) => {
    const ec2 = clientOf(await emulator());
    const describeIt = new DescribeRegionsCommand({ RegionNames: [name] });
    expect(await codeOf(ec2.send(describeIt))).toBe("InvalidRegion");
  });

  it("refuse every call until the account has opted in (closedRegion)", async () => {
    const running = await emulator();
    const call = (who: string, DryRun = false): Promise<string> =>
      codeOf(clientOf(running, "eu-south-1", who).send(new DescribeImagesCommand({ DryRun })));
    expect(await call(account)).toBe("AuthFailure");
    expect(await call(account, true)).toBe("AuthFailure");
    expect(running.calls.at(-1)).toMatchObject({ status: 401, errorCode: "AuthFailure" });
    running.seed.enabledRegion({ region: "eu-south-1" });
    expect(await call(account)).toBe("accepted");
    expect(await call(stranger)).toBe("AuthFailure");
  });
});
