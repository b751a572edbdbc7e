// CopyImage across Regions and accounts: state, snapshots, encryption, tags, client tokens.
import {
  CopyImageCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  type CopyImageCommandInput,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator, type EmulatorOptions, type StoredSnapshot } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

const there = "eu-west-1";
const customerKey = `arn:aws:kms:${there}:${account}:key/12345678-1234-1234-1234-123456789012`;

interface Fixture {
  readonly running: Emulator;
  readonly source: string;
  readonly copy: (change?: Partial<CopyImageCommandInput>) => Promise<string>;
}

async function fixture(options?: EmulatorOptions, kmsKeyId?: string): Promise<Fixture> {
  const running = await emulator(options);
  const snapshot = running.seed.snapshot(kmsKeyId === undefined ? {} : { kmsKeyId });
  const source = running.seed.image({
    name: "web-1",
    traits: { BootMode: "uefi-preferred", ImdsSupport: "v2.0", EnaSupport: true },
    blockDeviceMappings: [
      { DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshot, VolumeType: "gp3" } },
      { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 3 } },
    ],
    tags: { team: "web" },
    launchPermissions: [{ UserId: stranger }],
  });
  const ec2 = clientOf(running, there);
  const copy = async (change: Partial<CopyImageCommandInput> = {}): Promise<string> => {
    const input = {
      Name: "web-1",
      SourceImageId: source,
      SourceRegion: "us-east-1",
      ClientToken: "",
      ...change,
    };
    return (await ec2.send(new CopyImageCommand(input))).ImageId ?? "";
  };
  return { running, source, copy };
}

const snapshotThere = (running: Emulator): StoredSnapshot | undefined =>
  running.snapshots({ region: there })[0];

describe("a copy", () => {
  it("is pending without snapshots, then available with snapshots of its own", async () => {
    const clock = manualClock();
    const { running, source, copy } = await fixture({ clock, timings: { pending: 1000 } });
    const id = await copy();
    const shown = (): unknown => running.images({ region: there })[0];
    expect(shown()).toMatchObject({
      ImageId: id,
      State: "pending",
      SourceImageId: source,
      SourceImageRegion: "us-east-1",
    });
    expect(shown()).not.toHaveProperty("BlockDeviceMappings.0.Ebs.SnapshotId", expect.anything());
    expect(snapshotThere(running)).toBeUndefined();
    clock.advance(1000);
    const snapshot = snapshotThere(running);
    expect(snapshot).toMatchObject({
      State: "completed",
      OwnerId: account,
      Description: expect.stringContaining(id) as string,
    });
    expect(shown()).toMatchObject({
      State: "available",
      BootMode: "uefi-preferred",
      ImdsSupport: "v2.0",
      EnaSupport: true,
      LaunchPermissions: [],
      Tags: [],
      BlockDeviceMappings: [
        {
          DeviceName: "/dev/xvda",
          Ebs: { SnapshotId: snapshot?.SnapshotId, VolumeType: "gp3", Encrypted: false },
        },
        { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 3 } },
      ],
    });
  });

  it("may be cancelled while pending, and leaves nothing", async () => {
    const clock = manualClock();
    const { running, copy } = await fixture({ clock, timings: { pending: 1000 } });
    const ImageId = await copy();
    await clientOf(running, there).send(new DeregisterImageCommand({ ImageId }));
    clock.advance(5000);
    expect(running.images({ region: there })).toEqual([]);
    expect(running.snapshots({ region: there })).toEqual([]);
  });

  it("may share its name with another image", async () => {
    const { copy } = await fixture();
    expect(await copy()).not.toBe(await copy());
  });

  it.each<[string, Partial<CopyImageCommandInput>, string]>([
    ["nothing", {}, "accepted"],
    ["a malformed name", { Name: "a:b" }, "InvalidAMIName.Malformed"],
    ["a malformed image", { SourceImageId: "ami-1" }, "InvalidAMIID.Malformed"],
    ["an image that is not there", { SourceImageId: "ami-01234567" }, "InvalidAMIID.NotFound"],
    ["another source Region", { SourceRegion: "us-west-2" }, "InvalidAMIID.NotFound"],
    ["no Region", { SourceRegion: "virginia" }, "InvalidRegion"],
    ["a Region of another partition", { SourceRegion: "cn-north-1" }, "InvalidRegion"],
    ["a key without Encrypted", { KmsKeyId: customerKey }, "InvalidParameterDependency"],
    [
      "tags for a volume",
      { TagSpecifications: [{ ResourceType: "volume", Tags: [{ Key: "a", Value: "b" }] }] },
      "InvalidParameterValue",
    ],
  ])("changed by %s is answered", async (_, change, expected) => {
    const { copy } = await fixture();
    expect(await codeOf(copy(change))).toBe(expected);
  });

  it("needs a source that is visible and available", async () => {
    const clock = manualClock();
    const { running, copy } = await fixture({ clock, timings: { pending: 1000 } });
    const hidden = running.seed.image({ account: stranger });
    const shared = running.seed.image({ account: stranger, launchPermissions: [{ UserId: account }] });
    expect(await codeOf(copy({ SourceImageId: hidden }))).toBe("InvalidAMIID.NotFound");
    expect(await codeOf(copy({ SourceImageId: shared }))).toBe("accepted");
    const pending = await copy();
    expect(await codeOf(copy({ SourceImageId: pending, SourceRegion: there }))).toBe(
      "InvalidAMIID.Unavailable",
    );
  });

  it("counts against the quota of the destination while pending", async () => {
    const clock = manualClock();
    const { copy } = await fixture({ clock, timings: { pending: 1000 }, quotas: { concurrentCopies: 1 } });
    await copy();
    expect(await codeOf(copy())).toBe("ResourceLimitExceeded");
    clock.advance(1000);
    expect(await codeOf(copy())).toBe("accepted");
  });
});

describe("tags", () => {
  it("are copied only if asked for, and only the caller's own", async () => {
    const { running, copy } = await fixture();
    await copy({
      CopyImageTags: true,
      TagSpecifications: [
        { ResourceType: "image", Tags: [{ Key: "copy", Value: "1" }] },
        { ResourceType: "snapshot", Tags: [{ Key: "disk", Value: "2" }] },
      ],
    });
    expect(new Set(running.images({ region: there })[0]?.Tags)).toEqual(
      new Set([
        { Key: "team", Value: "web" },
        { Key: "copy", Value: "1" },
      ]),
    );
    expect(snapshotThere(running)?.Tags).toEqual([{ Key: "disk", Value: "2" }]);
    const foreign = running.seed.image({
      account: stranger,
      tags: { a: "b" },
      launchPermissions: [{ UserId: account }],
    });
    const id = await copy({ SourceImageId: foreign, CopyImageTags: true });
    expect(running.images({ region: there }).find(({ ImageId }) => ImageId === id)?.Tags).toEqual([]);
  });
});

describe("encryption", () => {
  it("is off for a plain source, unless asked for", async () => {
    const { running, copy } = await fixture();
    await copy();
    expect(snapshotThere(running)).toMatchObject({ Encrypted: false, ManagedKey: false });
  });

  it("takes the Region's managed key, always the same, if no key is named", async () => {
    const { running, copy } = await fixture();
    await copy({ Encrypted: true });
    await copy({ Encrypted: true });
    const [first, second] = running.snapshots({ region: there });
    expect(first).toMatchObject({ Encrypted: true, ManagedKey: true });
    expect(first?.KmsKeyId).toMatch(new RegExp(`^arn:aws:kms:${there}:${account}:key/`));
    expect(second?.KmsKeyId).toBe(first?.KmsKeyId);
  });

  it.each([
    [customerKey, customerKey, false],
    ["12345678-1234-1234-1234-123456789012", customerKey, false],
    ["alias/aws/ebs", expect.stringContaining(":key/"), true],
    [`arn:aws:kms:${there}:${account}:alias/mine`, expect.stringContaining(":key/"), false],
  ])("takes the key %s", async (KmsKeyId, arn, isManaged) => {
    const { running, copy } = await fixture();
    await copy({ Encrypted: true, KmsKeyId });
    expect(snapshotThere(running)).toMatchObject({ KmsKeyId: arn as string, ManagedKey: isManaged });
  });

  it.each([
    "mine",
    "arn:aws:kms",
    customerKey.replace(there, "us-east-1"),
    customerKey.replace("aws:", "aws-cn:"),
  ])("with the unusable key %s fails later, vaguely, and leaves no snapshot", async (KmsKeyId) => {
    const clock = manualClock();
    const { running, copy } = await fixture({ clock, timings: { pending: 1000 } });
    const id = await copy({ Encrypted: true, KmsKeyId });
    expect(running.images({ region: there })[0]).toMatchObject({ ImageId: id, State: "pending" });
    clock.advance(1000);
    const { Images } = await clientOf(running, there).send(new DescribeImagesCommand({ ImageIds: [id] }));
    expect(Images?.[0]).toMatchObject({
      State: "failed",
      StateReason: { Message: "Copy image failed with an internal error" },
    });
    expect(running.snapshots({ region: there })).toEqual([]);
    await clientOf(running, there).send(new DeregisterImageCommand({ ImageId: id }));
  });

  it("can never be taken away", async () => {
    const { running, copy } = await fixture({}, "alias/mine");
    expect(await codeOf(copy({ Encrypted: false }))).toBe("InvalidRequest");
    await copy();
    expect(snapshotThere(running)).toMatchObject({ Encrypted: true, ManagedKey: true });
  });

  it("keeps the key of an own snapshot within a Region, unless encryption is asked for", async () => {
    const { running, source } = await fixture({}, "alias/mine");
    const ec2 = clientOf(running);
    const copy = { Name: "again", SourceImageId: source, SourceRegion: "us-east-1" };
    await ec2.send(new CopyImageCommand(copy));
    await ec2.send(new CopyImageCommand({ ...copy, Encrypted: true }));
    const [original, kept, requested] = running.snapshots({ region: "us-east-1" });
    expect(kept?.KmsKeyId).toBe(original?.KmsKeyId);
    expect(requested?.ManagedKey).toBe(true);
  });
});

describe("client tokens", () => {
  it("give the same image for the same call, and refuse another", async () => {
    const { running, copy } = await fixture();
    const first = await copy({ ClientToken: "one" });
    expect(await copy({ ClientToken: "one" })).toBe(first);
    expect(await codeOf(copy({ ClientToken: "one", Name: "web-2" }))).toBe("IdempotentParameterMismatch");
    expect(await copy({ ClientToken: "two" })).not.toBe(first);
    expect(running.images({ region: there })).toHaveLength(2);
  });

  it("count per account and Region", async () => {
    const { running, source, copy } = await fixture();
    const input = { Name: "web-1", SourceImageId: source, SourceRegion: "us-east-1", ClientToken: "one" };
    const elsewhere = await clientOf(running, "eu-north-1").send(new CopyImageCommand(input));
    expect(await copy({ ClientToken: "one" })).not.toBe(elsewhere.ImageId);
  });
});

it("keeps the permissions of the source out of the copy", async () => {
  const { running, copy } = await fixture();
  const ImageId = await copy();
  const { LaunchPermissions } = await clientOf(running, there).send(
    new DescribeImageAttributeCommand({ ImageId, Attribute: "launchPermission" }),
  );
  expect(LaunchPermissions ?? []).toEqual([]);
  expect(
    await codeOf(clientOf(running, there, stranger).send(new DescribeImagesCommand({ ImageIds: [ImageId] }))),
  ).toBe("InvalidAMIID.NotFound");
});

describe("what a copy cannot be", () => {
  it("is within no other minutes than a multiple of 15, from 15 to 2,880", async () => {
    const { copy } = await fixture();
    const within = (minutes: number): Promise<string> =>
      codeOf(copy({ SnapshotCopyCompletionDurationMinutes: minutes }));
    for (const minutes of [15, 30, 2865, 2880]) expect(await within(minutes)).toBe("accepted");
    for (const minutes of [0, 14, 16, 2879, 2895])
      expect(await within(minutes)).toBe("InvalidParameterValue");
  });

  it("is not paravirtual in a Region that does not run it", async () => {
    const { running } = await fixture();
    const source = running.seed.image({ traits: { VirtualizationType: "paravirtual" } });
    const to = (region: string): Promise<string> => {
      const input = { Name: "old", SourceImageId: source, SourceRegion: "us-east-1" };
      return codeOf(clientOf(running, region).send(new CopyImageCommand(input)));
    };
    expect(await to("eu-west-1")).toBe("accepted");
    expect(await to("eu-north-1")).toBe("UnsupportedOperation");
  });
});
