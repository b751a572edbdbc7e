// CreateSnapshots, CopySnapshot, the limits of snapshots, and who may create volumes from them.
import {
  CopySnapshotCommand,
  CreateSnapshotCommand,
  CreateSnapshotsCommand,
  CreateVolumeCommand,
  DescribeInstancesCommand,
  DescribeSnapshotAttributeCommand,
  DescribeSnapshotsCommand,
  EnableEbsEncryptionByDefaultCommand,
  EnableSnapshotBlockPublicAccessCommand,
  ModifySnapshotAttributeCommand,
  ResetSnapshotAttributeCommand,
  type CopySnapshotCommandInput,
  type CreateSnapshotsCommandInput,
  type EC2Client,
  type ModifySnapshotAttributeCommandInput,
  type Snapshot,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

async function snapshotOf(ec2: EC2Client, id = ""): Promise<Snapshot | undefined> {
  return (await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [id] }))).Snapshots?.[0];
}

describe("CreateSnapshots", () => {
  const instanceWith = async (
    running: Emulator,
  ): Promise<{ InstanceId: string; volumes: Map<string, string> }> => {
    const InstanceId = running.seed.instance({
      launch: {
        BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 2 } }],
        TagSpecifications: [{ ResourceType: "volume", Tags: [{ Key: "from", Value: "volume" }] }],
      },
    });
    const { Reservations } = await clientOf(running).send(
      new DescribeInstancesCommand({ InstanceIds: [InstanceId] }),
    );
    const mappings = Reservations?.[0]?.Instances?.[0]?.BlockDeviceMappings ?? [];
    return {
      InstanceId,
      volumes: new Map(mappings.map(({ DeviceName = "", Ebs }) => [DeviceName, Ebs?.VolumeId ?? ""])),
    };
  };

  it("makes a snapshot of each volume, with the tags of the volume or of the request", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const { InstanceId, volumes } = await instanceWith(running);
    const { Snapshots = [] } = await ec2.send(
      new CreateSnapshotsCommand({
        InstanceSpecification: { InstanceId },
        Description: "both",
        CopyTagsFromSource: "volume",
        TagSpecifications: [{ ResourceType: "snapshot", Tags: [{ Key: "more", Value: "" }] }],
      }),
    );
    expect(new Set(Snapshots.map(({ VolumeId }) => VolumeId))).toEqual(new Set(volumes.values()));
    for (const { SnapshotId, Tags } of Snapshots) {
      expect(new Set(Tags?.map(({ Key }) => Key))).toEqual(new Set(["from", "more"]));
      expect(await snapshotOf(ec2, SnapshotId)).toMatchObject({ Description: "both", State: "completed" });
    }
  });

  it("leaves out the root, or data volumes, but not the root as a data volume", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const { InstanceId, volumes } = await instanceWith(running);
    const [root = "", data = ""] = [volumes.get("/dev/xvda"), volumes.get("/dev/sdf")];
    const made = async (change: object): Promise<(string | undefined)[]> => {
      const InstanceSpecification = { InstanceId, ...change };
      const { Snapshots } = await ec2.send(new CreateSnapshotsCommand({ InstanceSpecification }));
      return (Snapshots ?? []).map(({ VolumeId }) => VolumeId);
    };
    expect(await made({ ExcludeBootVolume: true })).toEqual([data]);
    expect(await made({ ExcludeDataVolumeIds: [data] })).toEqual([root]);
    expect(await codeOf(made({ ExcludeDataVolumeIds: [root] }))).toBe("InvalidParameterValue");
    expect(await codeOf(made({ ExcludeDataVolumeIds: ["vol-01234567"] }))).toBe("InvalidVolume.NotFound");
    expect(await codeOf(made({ ExcludeDataVolumeIds: Array<string>(41).fill(data) }))).toBe(
      "InvalidParameterValue",
    );
  });

  it("needs an instance that is there", async () => {
    const ec2 = clientOf(await emulator());
    const attempt = (input: CreateSnapshotsCommandInput): Promise<string> =>
      codeOf(ec2.send(new CreateSnapshotsCommand(input)));
    expect(await attempt({ InstanceSpecification: { InstanceId: "i-01234567" } })).toBe(
      "InvalidInstanceID.NotFound",
    );
    expect(await attempt({ InstanceSpecification: { InstanceId: "i-x" } })).toBe(
      "InvalidInstanceID.Malformed",
    );
  });
});

describe("CopySnapshot", () => {
  const copy = (
    SourceSnapshotId: string,
    change: Partial<CopySnapshotCommandInput> = {},
  ): CopySnapshotCommand =>
    new CopySnapshotCommand({ SourceRegion: "us-east-1", SourceSnapshotId, ...change });

  it("copies across Regions, with tags of the request alone", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const dublin = clientOf(running, "eu-west-1");
    const source = running.seed.snapshot({ volumeSize: 12, tags: { left: "behind" } });
    const answer = await dublin.send(
      copy(source, {
        Description: "of Virginia",
        TagSpecifications: [{ ResourceType: "snapshot", Tags: [{ Key: "new", Value: "" }] }],
      }),
    );
    expect(answer.Tags).toEqual([{ Key: "new", Value: "" }]);
    expect(await snapshotOf(dublin, answer.SnapshotId)).toMatchObject({ State: "pending", VolumeSize: 12 });
    clock.advance(1000);
    expect(await snapshotOf(dublin, answer.SnapshotId)).toMatchObject({
      State: "completed",
      Encrypted: false,
      Description: "of Virginia",
      OwnerId: account,
      VolumeId: "vol-ffffffff",
      Tags: [{ Key: "new", Value: "" }],
    });
  });

  it("is encrypted by request, by its source, by default; keys do not leave their Region", async () => {
    const running = await emulator();
    const [virginia, dublin] = [clientOf(running), clientOf(running, "eu-west-1")];
    const [plain, sealed] = [running.seed.snapshot(), running.seed.snapshot({ kmsKeyId: "alias/mine" })];
    const made = async (ec2: EC2Client, command: CopySnapshotCommand): Promise<Snapshot | undefined> =>
      snapshotOf(ec2, (await ec2.send(command)).SnapshotId);
    const key = (await snapshotOf(virginia, sealed))?.KmsKeyId;
    expect(await made(virginia, copy(sealed))).toMatchObject({ Encrypted: true, KmsKeyId: key });
    expect((await made(dublin, copy(sealed)))?.KmsKeyId).toMatch(/^arn:aws:kms:eu-west-1:/);
    expect(await made(dublin, copy(plain))).toMatchObject({ Encrypted: false });
    const mine = await made(dublin, copy(plain, { Encrypted: true, KmsKeyId: "alias/mine" }));
    expect(mine).toMatchObject({ Encrypted: true });
    await dublin.send(new EnableEbsEncryptionByDefaultCommand({}));
    expect(await made(dublin, copy(plain))).toMatchObject({ Encrypted: true });
  });

  it.each<[string, Partial<CopySnapshotCommandInput>, string]>([
    ["as it stands", {}, "accepted"],
    ["unencrypted by request", { Encrypted: false }, "InvalidParameterValue"],
    ["with a key and without encryption", { KmsKeyId: "alias/mine" }, "InvalidParameterDependency"],
    ["from another partition", { SourceRegion: "cn-north-1" }, "InvalidRegion"],
    ["from no Region", { SourceRegion: "virginia" }, "InvalidRegion"],
    ["of a malformed id", { SourceSnapshotId: "snap-x" }, "InvalidSnapshotID.Malformed"],
    ["within 30 minutes", { CompletionDurationMinutes: 30 }, "accepted"],
    ["within 31 minutes", { CompletionDurationMinutes: 31 }, "InvalidParameterValue"],
    ["within three days", { CompletionDurationMinutes: 4320 }, "InvalidParameterValue"],
    [
      "to an Outpost, which is not modelled",
      { DestinationOutpostArn: "arn:aws:outposts:x" },
      "InvalidAction",
    ],
  ])("is answered %s", async (_, change, expected) => {
    const running = await emulator();
    const ec2 = clientOf(running, "eu-west-1");
    expect(await codeOf(ec2.send(copy(running.seed.snapshot(), change)))).toBe(expected);
  });

  it("with a bad key, or of a snapshot that is not there, fails later, saying why", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const ec2 = clientOf(running, "eu-west-1");
    const bad = await ec2.send(copy(running.seed.snapshot(), { Encrypted: true, KmsKeyId: "mine" }));
    const missing = await ec2.send(copy("snap-01234567"));
    const foreign = await ec2.send(copy(running.seed.snapshot({ account: stranger })));
    expect(await snapshotOf(ec2, bad.SnapshotId)).toMatchObject({ State: "pending" });
    clock.advance(1000);
    expect(await snapshotOf(ec2, bad.SnapshotId)).toMatchObject({
      State: "error",
      StateMessage: "Given key ID is not accessible",
    });
    expect(await snapshotOf(ec2, missing.SnapshotId)).toMatchObject({ State: "error" });
    expect(await snapshotOf(ec2, foreign.SnapshotId)).toMatchObject({ State: "error" });
  });

  it("of a pending snapshot must wait, as must a volume", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const ec2 = clientOf(running);
    const { VolumeId } = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", Size: 1 }));
    const { SnapshotId = "" } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
    const restore = new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", SnapshotId });
    expect(await codeOf(ec2.send(copy(SnapshotId)))).toBe("IncorrectState");
    expect(await codeOf(ec2.send(restore))).toBe("IncorrectState");
    clock.advance(1000);
    expect(await codeOf(ec2.send(restore))).toBe("accepted");
    expect(await codeOf(ec2.send(copy(SnapshotId)))).toBe("accepted");
  });

  it("is limited to 20 in progress in a destination", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const source = running.seed.snapshot();
    const attempt = (region: string): Promise<string> => codeOf(clientOf(running, region).send(copy(source)));
    for (let i = 0; i < 20; i += 1) expect(await attempt("eu-west-1")).toBe("accepted");
    expect(await attempt("eu-west-1")).toBe("ResourceLimitExceeded");
    expect(await attempt("eu-west-2")).toBe("accepted");
    clock.advance(1000);
    expect(await attempt("eu-west-1")).toBe("accepted");
  });
});

describe("the limits of snapshots", () => {
  it("of one volume: 15 seconds apart and five at once, or one of a hard disk", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 600_000 } });
    const ec2 = clientOf(running);
    const volume = async (VolumeType: "gp3" | "st1"): Promise<() => Promise<string>> => {
      const { VolumeId } = await ec2.send(
        new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", Size: 125, VolumeType }),
      );
      return () => codeOf(ec2.send(new CreateSnapshotCommand({ VolumeId })));
    };
    const [ssd, hdd] = [await volume("gp3"), await volume("st1")];
    expect(await ssd()).toBe("accepted");
    expect(await ssd()).toBe("SnapshotCreationPerVolumeRateExceeded");
    for (let i = 0; i < 4; i += 1) {
      clock.advance(15_000);
      expect(await ssd()).toBe("accepted");
    }
    clock.advance(15_000);
    expect(await ssd()).toBe("ConcurrentSnapshotLimitExceeded");
    expect(await hdd()).toBe("accepted");
    clock.advance(15_000);
    expect(await hdd()).toBe("ConcurrentSnapshotLimitExceeded");
    clock.advance(600_000);
    expect([await ssd(), await hdd()]).toEqual(["accepted", "accepted"]);
  });

  it("of an account: pending ones, and all", async () => {
    const clock = manualClock();
    const quotas = { pendingSnapshots: 2, snapshots: 3 };
    const running = await emulator({ clock, timings: { pending: 1000 }, quotas });
    const ec2 = clientOf(running);
    const attempt = async (): Promise<string> => {
      const { VolumeId } = await ec2.send(
        new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", Size: 1 }),
      );
      return codeOf(ec2.send(new CreateSnapshotCommand({ VolumeId })));
    };
    expect([await attempt(), await attempt(), await attempt()]).toEqual([
      "accepted",
      "accepted",
      "PendingSnapshotLimitExceeded",
    ]);
    clock.advance(1000);
    expect([await attempt(), await attempt()]).toEqual(["accepted", "SnapshotLimitExceeded"]);
  });
});

describe("the permissions of a snapshot", () => {
  const shown = async (ec2: EC2Client, SnapshotId: string): Promise<unknown> => {
    const Attribute = "createVolumePermission";
    return (await ec2.send(new DescribeSnapshotAttributeCommand({ SnapshotId, Attribute })))
      .CreateVolumePermissions;
  };

  it("are added, removed and reset, in either form, and let others see it", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const SnapshotId = running.seed.snapshot();
    const modify = (input: Partial<ModifySnapshotAttributeCommandInput>): Promise<string> =>
      codeOf(ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, ...input })));
    const visible = async (): Promise<string> =>
      codeOf(snapshotOf(clientOf(running, "us-east-1", stranger), SnapshotId));
    expect(await visible()).toBe("InvalidSnapshot.NotFound");
    await modify({ CreateVolumePermission: { Add: [{ UserId: stranger }] } });
    expect(await shown(ec2, SnapshotId)).toEqual([{ UserId: stranger }]);
    expect(await visible()).toBe("accepted");
    await modify({ Attribute: "createVolumePermission", OperationType: "remove", UserIds: [stranger] });
    expect(await shown(ec2, SnapshotId)).toEqual([]);
    await modify({ OperationType: "add", GroupNames: ["all"], UserIds: [stranger] });
    expect(await shown(ec2, SnapshotId)).toEqual([{ Group: "all" }, { UserId: stranger }]);
    const { Snapshots } = await ec2.send(new DescribeSnapshotsCommand({ RestorableByUserIds: ["all"] }));
    expect(Snapshots?.map((one) => one.SnapshotId)).toEqual([SnapshotId]);
    await ec2.send(new ResetSnapshotAttributeCommand({ SnapshotId, Attribute: "createVolumePermission" }));
    expect(await shown(ec2, SnapshotId)).toEqual([]);
    expect(await visible()).toBe("InvalidSnapshot.NotFound");
  });

  const many = Array.from({ length: 501 }, (_, i) => ({ UserId: String(100_000_000_000 + i) }));

  it.each<[string, Partial<ModifySnapshotAttributeCommandInput>, string]>([
    ["500 accounts", { CreateVolumePermission: { Add: many.slice(1) } }, "accepted"],
    ["501 accounts", { CreateVolumePermission: { Add: many } }, "InvalidParameterValue"],
    [
      "adding and removing",
      { CreateVolumePermission: { Add: [{ UserId: stranger }], Remove: [{ UserId: account }] } },
      "InvalidParameterCombination",
    ],
    ["no account", { CreateVolumePermission: { Add: [{ UserId: "1234" }] } }, "InvalidUserID.Malformed"],
    ["another group", { OperationType: "add", GroupNames: ["some"] }, "InvalidParameterValue"],
    ["no operation", { UserIds: [stranger] }, "MissingParameter"],
    ["another operation", { OperationType: "set" as "add", UserIds: [stranger] }, "InvalidParameterValue"],
    ["nothing", {}, "MissingParameter"],
    [
      "product codes",
      { Attribute: "productCodes", OperationType: "add", UserIds: [stranger] },
      "InvalidParameterValue",
    ],
  ])("are answered: %s", async (_, input, expected) => {
    const running = await emulator();
    const command = new ModifySnapshotAttributeCommand({ SnapshotId: running.seed.snapshot(), ...input });
    expect(await codeOf(clientOf(running).send(command))).toBe(expected);
  });

  it("are kept from encrypted snapshots: all of those on the managed key, the public of the others", async () => {
    const running = await emulator();
    const share = (snapshot: string, permission: { UserId?: string; Group?: "all" }): Promise<string> =>
      codeOf(
        clientOf(running).send(
          new ModifySnapshotAttributeCommand({
            SnapshotId: snapshot,
            CreateVolumePermission: { Add: [permission] },
          }),
        ),
      );
    const managed = running.seed.snapshot({ encrypted: true });
    const mine = running.seed.snapshot({ kmsKeyId: "alias/mine" });
    expect(await share(managed, { UserId: stranger })).toBe("OperationNotPermitted");
    expect(await share(mine, { UserId: stranger })).toBe("accepted");
    expect(await share(mine, { Group: "all" })).toBe("OperationNotPermitted");
    expect(await share(running.seed.snapshot(), { Group: "all" })).toBe("accepted");
    expect(
      await share(running.seed.snapshot({ account: stranger, sharedWith: [account] }), { Group: "all" }),
    ).toBe("AuthFailure");
  });

  it("are not given to all while that is blocked; blocking all takes those given before away", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const share = (SnapshotId: string): Promise<string> =>
      codeOf(
        ec2.send(
          new ModifySnapshotAttributeCommand({ SnapshotId, OperationType: "add", GroupNames: ["all"] }),
        ),
      );
    const seen = (id: string): Promise<string> =>
      codeOf(snapshotOf(clientOf(running, "us-east-1", stranger), id));
    const first = running.seed.snapshot();
    expect(await share(first)).toBe("accepted");
    await ec2.send(new EnableSnapshotBlockPublicAccessCommand({ State: "block-new-sharing" }));
    expect(await share(running.seed.snapshot())).toBe("OperationNotPermitted");
    expect(await seen(first)).toBe("accepted");
    await ec2.send(new EnableSnapshotBlockPublicAccessCommand({ State: "block-all-sharing" }));
    expect(await seen(first)).toBe("InvalidSnapshot.NotFound");
  });
});
