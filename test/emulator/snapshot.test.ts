// Volumes, snapshots and tags.
import {
  CreateSnapshotCommand,
  CreateTagsCommand,
  CreateVolumeCommand,
  DeleteSnapshotCommand,
  DeleteTagsCommand,
  DescribeSnapshotsCommand,
  DescribeTagsCommand,
  RegisterImageCommand,
  type CreateVolumeCommandInput,
  type DescribeSnapshotsCommandInput,
  type Tag,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, registration, stranger } from "./support";

describe("a snapshot", () => {
  it("is made from a volume, is pending, completes, and then carries an image", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const ec2 = clientOf(running);
    const volume = await ec2.send(
      new CreateVolumeCommand({
        AvailabilityZone: "us-east-1a",
        Size: 9,
        Encrypted: true,
        KmsKeyId: "alias/mine",
        TagSpecifications: [{ ResourceType: "volume", Tags: [{ Key: "a", Value: "b" }] }],
      }),
    );
    expect(volume).toMatchObject({
      Size: 9,
      VolumeType: "gp2",
      Encrypted: true,
      State: "available",
      Tags: [{ Key: "a", Value: "b" }],
    });
    const { SnapshotId = "", KmsKeyId } = await ec2.send(
      new CreateSnapshotCommand({ VolumeId: volume.VolumeId, Description: "root" }),
    );
    expect(KmsKeyId).toBe(volume.KmsKeyId);
    const shown = async (): Promise<unknown> =>
      (await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }))).Snapshots?.[0];
    expect(await shown()).toMatchObject({
      State: "pending",
      Progress: "0%",
      VolumeSize: 9,
      Description: "root",
      OwnerId: account,
    });
    expect(await codeOf(ec2.send(new RegisterImageCommand(registration(SnapshotId))))).toBe("IncorrectState");
    clock.advance(1000);
    expect(await shown()).toMatchObject({ State: "completed", Progress: "100%", Encrypted: true });
    expect(await codeOf(ec2.send(new RegisterImageCommand(registration(SnapshotId))))).toBe("accepted");
    expect(await codeOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId })))).toBe("InvalidSnapshot.InUse");
  });

  it("is told apart as malformed, missing, foreign", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const foreign = running.seed.snapshot({ account: stranger });
    const shared = running.seed.snapshot({ account: stranger, sharedWith: [account] });
    const deletion = (SnapshotId: string): Promise<string> =>
      codeOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId })));
    expect(await deletion("snap-xyz")).toBe("InvalidSnapshotID.Malformed");
    expect(await deletion("snap-01234567")).toBe("InvalidSnapshot.NotFound");
    expect(await deletion(foreign)).toBe("InvalidSnapshot.NotFound");
    expect(await deletion(shared)).toBe("AuthFailure");
    expect(await codeOf(ec2.send(new CreateSnapshotCommand({ VolumeId: "vol-1" })))).toBe(
      "InvalidVolumeID.Malformed",
    );
    expect(await codeOf(ec2.send(new CreateSnapshotCommand({ VolumeId: "vol-01234567" })))).toBe(
      "InvalidVolume.NotFound",
    );
  });

  it("is found by owner, restorer, filter and page", async () => {
    const running = await emulator();
    const own = running.seed.snapshot({ volumeSize: 3, tags: { team: "web" } });
    const shared = running.seed.snapshot({ account: stranger, sharedWith: [account] });
    const open = running.seed.snapshot({ account: stranger });
    running.seed.image({
      account: stranger,
      blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: open } }],
      launchPermissions: [{ Group: "all" }],
    });
    running.seed.snapshot({ account: stranger });
    const ec2 = clientOf(running);
    const list = async (input: DescribeSnapshotsCommandInput): Promise<Set<unknown>> =>
      new Set(
        (await ec2.send(new DescribeSnapshotsCommand(input))).Snapshots?.map(({ SnapshotId }) => SnapshotId),
      );
    expect(await list({})).toEqual(new Set([own, shared, open]));
    expect(await list({ OwnerIds: ["self"] })).toEqual(new Set([own]));
    expect(await list({ RestorableByUserIds: ["all"] })).toEqual(new Set([open]));
    expect(await list({ RestorableByUserIds: ["self"] })).toEqual(new Set([own, shared]));
    expect(await list({ Filters: [{ Name: "volume-size", Values: ["3"] }] })).toEqual(new Set([own]));
    expect(await list({ Filters: [{ Name: "tag:team", Values: ["w*"] }] })).toEqual(new Set([own]));
    expect(await codeOf(list({ OwnerIds: ["me"] }))).toBe("InvalidUserID.Malformed");
    const first = await ec2.send(new DescribeSnapshotsCommand({ MaxResults: 2 }));
    const second = await ec2.send(
      new DescribeSnapshotsCommand({ MaxResults: 2, NextToken: first.NextToken }),
    );
    expect(
      new Set([...(first.Snapshots ?? []), ...(second.Snapshots ?? [])].map(({ SnapshotId }) => SnapshotId)),
    ).toEqual(new Set([own, shared, open]));
    expect(second.NextToken).toBeUndefined();
  });
});

describe("CreateVolume", () => {
  const good: CreateVolumeCommandInput = { AvailabilityZone: "us-east-1a", Size: 8 };

  it.each<[string, CreateVolumeCommandInput, string]>([
    ["as it stands", good, "accepted"],
    ["without a zone", { Size: 8 }, "MissingParameter"],
    ["with two zones", { ...good, AvailabilityZoneId: "use1-az1" }, "InvalidParameterCombination"],
    ["in another Region's zone", { ...good, AvailabilityZone: "eu-west-1a" }, "InvalidZone.NotFound"],
    ["without size and snapshot", { AvailabilityZone: "us-east-1a" }, "MissingParameter"],
    ["with a key alone", { ...good, KmsKeyId: "alias/mine" }, "InvalidParameterDependency"],
    ["of another type", { ...good, VolumeType: "gp9" as "gp3" }, "UnknownVolumeType"],
  ])("is answered %s", async (_, input, expected) => {
    expect(await codeOf(clientOf(await emulator()).send(new CreateVolumeCommand(input)))).toBe(expected);
  });

  it("with an unusable key answers, but gives no volume to work with", async () => {
    const ec2 = clientOf(await emulator());
    const { VolumeId } = await ec2.send(
      new CreateVolumeCommand({ ...good, Encrypted: true, KmsKeyId: "mine" }),
    );
    expect(await codeOf(ec2.send(new CreateSnapshotCommand({ VolumeId })))).toBe("IncorrectState");
  });

  it("from a snapshot takes its size and key", async () => {
    const running = await emulator();
    const SnapshotId = running.seed.snapshot({ volumeSize: 12, kmsKeyId: "alias/mine" });
    const ec2 = clientOf(running);
    const zone = { AvailabilityZone: "us-east-1a", SnapshotId };
    expect(await ec2.send(new CreateVolumeCommand(zone))).toMatchObject({
      Size: 12,
      Encrypted: true,
      KmsKeyId: running.snapshots()[0]?.KmsKeyId,
      SnapshotId,
    });
    expect(await codeOf(ec2.send(new CreateVolumeCommand({ ...zone, Size: 11 })))).toBe(
      "InvalidParameterValue",
    );
  });
});

describe("tags", () => {
  it("are written on images, snapshots and volumes, overwritten, and deleted by key, by value or altogether", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const image = running.seed.image();
    const snapshot = running.snapshots()[0]?.SnapshotId ?? "";
    const { VolumeId: volume = "" } = await ec2.send(
      new CreateVolumeCommand({ AvailabilityZone: "us-east-1a", Size: 1 }),
    );
    const Resources = [image, snapshot, volume];
    await ec2.send(
      new CreateTagsCommand({
        Resources,
        Tags: [
          { Key: "a", Value: "1" },
          { Key: "b", Value: "" },
        ],
      }),
    );
    await ec2.send(new CreateTagsCommand({ Resources: [image], Tags: [{ Key: "a", Value: "2" }] }));
    const tags = async (Filters: { Name: string; Values: string[] }[] = []): Promise<Set<string>> => {
      const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters }));
      return new Set(
        Tags?.map(({ ResourceType, Key, Value }) => `${ResourceType ?? ""} ${Key ?? ""}=${Value ?? ""}`),
      );
    };
    expect(await tags()).toEqual(
      new Set(["image a=2", "image b=", "snapshot a=1", "snapshot b=", "volume a=1", "volume b="]),
    );
    expect(await tags([{ Name: "resource-id", Values: [image] }])).toEqual(
      new Set(["image a=2", "image b="]),
    );
    expect(
      await tags([
        { Name: "key", Values: ["a"] },
        { Name: "resource-type", Values: ["snapshot"] },
      ]),
    ).toEqual(new Set(["snapshot a=1"]));
    expect(await tags([{ Name: "tag:a", Values: ["2"] }])).toEqual(new Set(["image a=2"]));
    expect(
      await tags([
        { Name: "value", Values: ["?"] },
        { Name: "key", Values: ["b"] },
      ]),
    ).toEqual(new Set(["image b=", "snapshot b=", "volume b="]));
    await ec2.send(new DeleteTagsCommand({ Resources, Tags: [{ Key: "a", Value: "1" }] }));
    expect(await tags([{ Name: "key", Values: ["a"] }])).toEqual(new Set(["image a=2"]));
    await ec2.send(new DeleteTagsCommand({ Resources, Tags: [{ Key: "b" }, { Key: "never" }] }));
    expect(await tags()).toEqual(new Set(["image a=2"]));
    await ec2.send(new DeleteTagsCommand({ Resources }));
    expect(await tags()).toEqual(new Set());
  });

  it.each<[string, Tag[], string]>([
    ["50 tags", Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "" })), "accepted"],
    ["51 tags", Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" })), "TagLimitExceeded"],
    ["a key of 128 characters", [{ Key: "k".repeat(128), Value: "" }], "accepted"],
    ["a key of 129 characters", [{ Key: "k".repeat(129), Value: "" }], "InvalidParameterValue"],
    ["a value of 256 characters", [{ Key: "k", Value: "v".repeat(256) }], "accepted"],
    ["a value of 257 characters", [{ Key: "k", Value: "v".repeat(257) }], "InvalidParameterValue"],
    ["an empty key", [{ Key: "", Value: "v" }], "InvalidTagKey.Malformed"],
    ["AWS's prefix", [{ Key: "aws:team", Value: "v" }], "InvalidTagKey.Malformed"],
    ["a colon elsewhere", [{ Key: "pulumi-ami:managed-by", Value: "v" }], "accepted"],
  ])("are answered with %s", async (_, Tags, expected) => {
    const running = await emulator();
    const Resources = [running.seed.image()];
    expect(await codeOf(clientOf(running).send(new CreateTagsCommand({ Resources, Tags })))).toBe(expected);
  });

  it("are written on all resources or on none", async () => {
    const running = await emulator();
    const image = running.seed.image();
    const write = (other: string): Promise<string> =>
      codeOf(
        clientOf(running).send(
          new CreateTagsCommand({ Resources: [image, other], Tags: [{ Key: "a", Value: "b" }] }),
        ),
      );
    expect(await write("ami-01234567")).toBe("InvalidAMIID.NotFound");
    expect(await write("ami-x")).toBe("InvalidAMIID.Malformed");
    expect(await write("snap-01234567")).toBe("InvalidSnapshot.NotFound");
    expect(await write("vol-01234567")).toBe("InvalidVolume.NotFound");
    expect(await write("i-01234567")).toBe("InvalidInstanceID.NotFound");
    expect(await write("sg-01234567")).toBe("InvalidID");
    expect(running.images()[0]?.Tags).toEqual([]);
  });

  it("come in pages of 5 to 1000", async () => {
    const running = await emulator();
    running.seed.image({ tags: Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`k${i}`, "v"])) });
    const ec2 = clientOf(running);
    expect(await codeOf(ec2.send(new DescribeTagsCommand({ MaxResults: 4 })))).toBe("InvalidParameterValue");
    const first = await ec2.send(new DescribeTagsCommand({ MaxResults: 5 }));
    const second = await ec2.send(new DescribeTagsCommand({ MaxResults: 5, NextToken: first.NextToken }));
    expect(new Set([...(first.Tags ?? []), ...(second.Tags ?? [])].map(({ Key }) => Key)).size).toBe(8);
  });
});
