// What happens to an image between its birth and its end: protection, the recycle bin, being shared and given up, the
// instance types that it names, shared tags, public deprecation, references.
import {
  CancelImageLaunchPermissionCommand,
  CopyImageCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteSnapshotCommand,
  DeleteTagsCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImageReferencesCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  DescribeTagsCommand,
  DisableImageCommand,
  DisableImageDeprecationCommand,
  DisableImageDeregistrationProtectionCommand,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  ListImagesInRecycleBinCommand,
  ListSnapshotsInRecycleBinCommand,
  ModifyImageAttributeCommand,
  ReplaceImageInstanceTypeSpecificationCommand,
  RestoreImageFromRecycleBinCommand,
  RestoreSnapshotFromRecycleBinCommand,
  RunInstancesCommand,
  type DescribeImageReferencesCommandInput,
  type EC2Client,
  type Image,
  type InstanceTypeSpecificationRequest,
  type LaunchPermission,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, register, stranger } from "./support";

const minute = 60_000;
const day = 24 * 60 * minute;
const organization = "arn:aws:organizations::111111111111:organization/o-abcdefghij";

async function show(ec2: EC2Client, id: string): Promise<Image | undefined> {
  return (await ec2.send(new DescribeImagesCommand({ ImageIds: [id] }))).Images?.[0];
}

const share = (ec2: EC2Client, ImageId: string, ...Add: LaunchPermission[]): Promise<string> =>
  codeOf(ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add } })));

describe("deregistration protection", () => {
  const deregister = (ec2: EC2Client, ImageId: string): Promise<string> =>
    codeOf(ec2.send(new DeregisterImageCommand({ ImageId })));

  it("without a cooldown ends when it is disabled (protectedImage)", async () => {
    const running = await emulator();
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    expect((await show(ec2, ImageId))?.DeregistrationProtection).toBe("disabled");
    const answer = await ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId }));
    expect(answer.Return).toBe("true");
    expect((await show(ec2, ImageId))?.DeregistrationProtection).toBe("enabled-without-cooldown");
    expect(await deregister(ec2, ImageId)).toBe("OperationNotPermitted");
    await ec2.send(new DisableImageDeregistrationProtectionCommand({ ImageId }));
    expect((await show(ec2, ImageId))?.DeregistrationProtection).toBe("disabled");
    expect(await deregister(ec2, ImageId)).toBe("accepted");
  });

  it("with a cooldown outlasts its end by 24 hours", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId, WithCooldown: true }));
    const { DeregistrationProtection } = await ec2.send(
      new DescribeImageAttributeCommand({ ImageId, Attribute: "deregistrationProtection" }),
    );
    expect(DeregistrationProtection?.Value).toBe("enabled-with-cooldown");
    await ec2.send(new DisableImageDeregistrationProtectionCommand({ ImageId }));
    expect((await show(ec2, ImageId))?.DeregistrationProtection).toBe(
      "disabled after 2026-01-02T00:00:00.000Z",
    );
    clock.advance(day - 1);
    await ec2.send(new DisableImageDeregistrationProtectionCommand({ ImageId }));
    expect(await deregister(ec2, ImageId)).toBe("OperationNotPermitted");
    clock.advance(1);
    expect((await show(ec2, ImageId))?.DeregistrationProtection).toBe("disabled");
    expect(await deregister(ec2, ImageId)).toBe("accepted");
  });

  it("holds for disabled images, and is the owner's to set", async () => {
    const running = await emulator();
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    const enable = new EnableImageDeregistrationProtectionCommand({ ImageId });
    expect(await codeOf(clientOf(running, "us-east-1", stranger).send(enable))).toBe("AuthFailure");
    const ec2 = clientOf(running);
    await ec2.send(new DisableImageCommand({ ImageId }));
    expect(await codeOf(ec2.send(enable))).toBe("accepted");
    expect(await deregister(ec2, ImageId)).toBe("OperationNotPermitted");
  });
});

describe("the recycle bin", () => {
  const binned = async (ec2: EC2Client): Promise<unknown[]> =>
    ((await ec2.send(new ListImagesInRecycleBinCommand())).Images ?? []).map(({ ImageId }) => ImageId);
  const restore = (ec2: EC2Client, ImageId: string): Promise<string> =>
    codeOf(ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId })));

  it("keeps what a rule covers for its days, and gives it back with its permissions and name", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    running.seed.retentionRule({ resourceType: "image", days: 7 });
    running.seed.retentionRule({ resourceType: "image", days: 3 });
    const image = { name: "web", description: "the web", launchPermissions: [{ UserId: stranger }] };
    const ImageId = running.seed.image(image);
    const later = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    expect((await ec2.send(new ListImagesInRecycleBinCommand({ ImageIds: [ImageId] }))).Images).toEqual([
      {
        ImageId,
        Name: "web",
        Description: "the web",
        RecycleBinEnterTime: new Date(clock.now()),
        RecycleBinExitTime: new Date(clock.now() + 7 * day),
      },
    ]);
    clock.advance(7 * day - 1);
    expect(await codeOf(ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] })))).toBe(
      "InvalidAMIID.NotFound",
    );
    expect(await restore(ec2, ImageId)).toBe("accepted");
    expect(await binned(ec2)).toEqual([]);
    expect((await show(clientOf(running, "us-east-1", stranger), ImageId))?.Name).toBe("web");
    const named = new DescribeImagesCommand({ Filters: [{ Name: "name", Values: ["web"] }] });
    expect((await ec2.send(named)).Images).toHaveLength(1);
    expect(await codeOf(register(running, { Name: "web" }))).toBe("InvalidAMIName.Duplicate");
    const page = await ec2.send(new DescribeImagesCommand({ MaxResults: 1 }));
    expect(page.Images?.[0]?.ImageId).toBe(ImageId);
    const next = new DescribeImagesCommand({ MaxResults: 1, NextToken: page.NextToken });
    expect((await ec2.send(next)).Images?.[0]?.ImageId).toBe(later);
  });

  it("gives it back from a dump that was made while it lingered", async () => {
    const running = await emulator({ clock: manualClock() });
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    running.restore(running.dump());
    expect(await restore(ec2, ImageId)).toBe("accepted");
    expect((await ec2.send(new DescribeImagesCommand({}))).Images).toHaveLength(1);
    expect((await show(ec2, ImageId))?.State).toBe("available");
  });

  it("loses it when its time is up", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    clock.advance(day);
    expect(await restore(ec2, ImageId)).toBe("InvalidAMIID.NotFound");
    expect(await binned(ec2)).toEqual([]);
  });

  it.each<[string, object, boolean]>([
    ["nothing asked for", {}, true],
    ["a tag that the image bears", { tags: { keep: "yes", other: "x" } }, true],
    ["the tag with another value", { tags: { keep: "no" } }, false],
    ["an exclusion that it bears", { excludedTags: { keep: "yes" } }, false],
    ["an exclusion that it does not bear", { excludedTags: { keep: "no" } }, true],
    ["another kind of resource", { resourceType: "snapshot" }, false],
    ["another Region", { region: "eu-west-1" }, false],
    ["another account", { account: stranger }, false],
  ])("keeps an image by a rule with %s", async (_, rule, isKept) => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "image", days: 1, ...rule });
    const ImageId = running.seed.image({ tags: { keep: "yes" } });
    const ec2 = clientOf(running);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    expect(await binned(ec2)).toEqual(isKept ? [ImageId] : []);
  });

  it("keeps EBS-backed images only, and disabled ones too", async () => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const bundled = running.seed.image({
      traits: { ImageLocation: "bucket/manifest.xml" },
      blockDeviceMappings: [],
    });
    const disabled = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new DisableImageCommand({ ImageId: disabled }));
    for (const ImageId of [bundled, disabled]) await ec2.send(new DeregisterImageCommand({ ImageId }));
    expect(await binned(ec2)).toEqual([disabled]);
    await restore(ec2, disabled);
    expect((await show(ec2, disabled))?.State).toBe("disabled");
  });

  it("gives an image back only after its snapshots (snapshotGone)", async () => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    running.seed.retentionRule({ resourceType: "snapshot", days: 1 });
    const SnapshotId = running.seed.snapshot({ description: "root", sharedWith: [stranger] });
    const blockDeviceMappings = [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId } }];
    const ImageId = running.seed.image({ blockDeviceMappings });
    const ec2 = clientOf(running);
    const { DeleteSnapshotResults } = await ec2.send(
      new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }),
    );
    expect(DeleteSnapshotResults).toEqual([{ SnapshotId, ReturnCode: "success" }]);
    const { Snapshots } = await ec2.send(new ListSnapshotsInRecycleBinCommand());
    expect(Snapshots).toMatchObject([{ SnapshotId, Description: "root", VolumeId: "vol-ffffffff" }]);
    expect(await restore(ec2, ImageId)).toBe("InvalidSnapshot.NotFound");
    const restored = await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId }));
    expect(restored).toMatchObject({ SnapshotId, State: "completed", VolumeSize: 8, OwnerId: account });
    const seen = new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] });
    expect(await codeOf(clientOf(running, "us-east-1", stranger).send(seen))).toBe("accepted");
    expect(await restore(ec2, ImageId)).toBe("accepted");
    expect(await codeOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId })))).toBe("InvalidSnapshot.InUse");
  });

  it("keeps snapshots that are deleted by themselves", async () => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "snapshot", days: 1 });
    const SnapshotId = running.seed.snapshot();
    const ec2 = clientOf(running);
    await ec2.send(new DeleteSnapshotCommand({ SnapshotId }));
    const read = new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] });
    expect(await codeOf(ec2.send(read))).toBe("InvalidSnapshot.NotFound");
    expect((await ec2.send(new ListSnapshotsInRecycleBinCommand())).Snapshots).toHaveLength(1);
    await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId }));
    expect(await codeOf(ec2.send(read))).toBe("accepted");
    const again = new RestoreSnapshotFromRecycleBinCommand({ SnapshotId });
    expect(await codeOf(ec2.send(again))).toBe("InvalidSnapshot.NotFound");
  });

  it("takes tags for what it holds", async () => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    await ec2.send(new CreateTagsCommand({ Resources: [ImageId], Tags: [{ Key: "why", Value: "wrong" }] }));
    await restore(ec2, ImageId);
    expect((await show(ec2, ImageId))?.Tags).toEqual([{ Key: "why", Value: "wrong" }]);
  });

  it("lists up to 20 ids and pages", async () => {
    const running = await emulator();
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const ids = [running.seed.image(), running.seed.image(), running.seed.image()];
    const ec2 = clientOf(running);
    for (const ImageId of ids) await ec2.send(new DeregisterImageCommand({ ImageId }));
    const first = await ec2.send(new ListImagesInRecycleBinCommand({ MaxResults: 2 }));
    const second = await ec2.send(
      new ListImagesInRecycleBinCommand({ MaxResults: 2, NextToken: first.NextToken }),
    );
    const listed = [...(first.Images ?? []), ...(second.Images ?? [])].map(({ ImageId }) => ImageId);
    expect(new Set(listed)).toEqual(new Set(ids));
    const list = (count: number): Promise<string> =>
      codeOf(
        ec2.send(new ListImagesInRecycleBinCommand({ ImageIds: Array<string>(count).fill("ami-01234567") })),
      );
    expect(await list(20)).toBe("accepted");
    expect(await list(21)).toBe("InvalidParameterValue");
    expect(await codeOf(ec2.send(new ListImagesInRecycleBinCommand({ MaxResults: 1001 })))).toBe(
      "InvalidParameterValue",
    );
    expect(await codeOf(ec2.send(new ListSnapshotsInRecycleBinCommand({ MaxResults: 4 })))).toBe(
      "InvalidParameterValue",
    );
    expect(await codeOf(ec2.send(new ListImagesInRecycleBinCommand({ ImageIds: ["ami-x"] })))).toBe(
      "InvalidAMIID.Malformed",
    );
  });

  it("takes rules of 1 to 365 days", async () => {
    const { seed } = await emulator();
    for (const days of [0, 366, 1.5]) {
      expect(() => {
        seed.retentionRule({ resourceType: "image", days });
      }).toThrow(RangeError);
    }
  });
});

describe("CancelImageLaunchPermission", () => {
  const cancel = (running: Emulator, ImageId: string, who: string): Promise<string> =>
    codeOf(clientOf(running, "us-east-1", who).send(new CancelImageLaunchPermissionCommand({ ImageId })));

  it("takes the caller's account out of the permissions, and no other", async () => {
    const running = await emulator();
    const other = { UserId: "333333333333" };
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }, other] });
    expect(await cancel(running, ImageId, stranger)).toBe("accepted");
    expect(running.images()[0]?.LaunchPermissions).toEqual([other]);
    expect(await cancel(running, ImageId, stranger)).toBe("InvalidAMIID.NotFound");
    expect(await share(clientOf(running), ImageId, { UserId: stranger })).toBe("accepted");
  });

  it.each<[string, LaunchPermission, string]>([
    ["its organization", { OrganizationArn: organization }, stranger],
    ["everyone", { Group: "all" }, stranger],
    ["another account", { UserId: stranger }, account],
  ])("does nothing for an image shared with %s (notShared)", async (_, permission, who) => {
    const running = await emulator();
    running.seed.organization({ arn: organization, accounts: [stranger] });
    const ImageId = running.seed.image({ launchPermissions: [permission] });
    expect(await cancel(running, ImageId, who)).toBe("OperationNotPermitted");
    expect(running.images()[0]?.LaunchPermissions).toEqual([permission]);
  });
});

describe("the instance types of an image", () => {
  const replace = (
    ec2: EC2Client,
    ImageId: string,
    types?: InstanceTypeSpecificationRequest,
  ): Promise<string> =>
    codeOf(
      ec2.send(
        new ReplaceImageInstanceTypeSpecificationCommand({ ImageId, InstanceTypeSpecification: types }),
      ),
    );

  it("are shown, filtered by, copied, replaced whole and removed", async () => {
    const running = await emulator();
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    expect((await show(ec2, ImageId))?.InstanceTypeSpecification).toBeUndefined();
    const both = { SupportedInstanceTypes: ["t3.*", "m5.large"], UnsupportedInstanceTypes: ["t3.nano"] };
    expect(await replace(ec2, ImageId, both)).toBe("accepted");
    const shown = {
      SupportedInstanceTypes: [{ InstanceType: "t3.*" }, { InstanceType: "m5.large" }],
      UnsupportedInstanceTypes: [{ InstanceType: "t3.nano" }],
    };
    expect((await show(ec2, ImageId))?.InstanceTypeSpecification).toEqual(shown);
    const filtered = async (kind: string, value: string): Promise<number | undefined> => {
      const Name = `instance-type-specification.${kind}-instance-type`;
      const { Images } = await ec2.send(new DescribeImagesCommand({ Filters: [{ Name, Values: [value] }] }));
      return Images?.length;
    };
    expect(await filtered("supported", "m5.large")).toBe(1);
    expect(await filtered("supported", "t3.nano")).toBe(0);
    expect(await filtered("unsupported", "t3.nano")).toBe(1);
    const copy = await ec2.send(
      new CopyImageCommand({ Name: "copy", SourceImageId: ImageId, SourceRegion: "us-east-1" }),
    );
    expect((await show(ec2, copy.ImageId ?? ""))?.InstanceTypeSpecification).toEqual(shown);
    await replace(ec2, ImageId, { UnsupportedInstanceTypes: ["m5.large"] });
    expect((await show(ec2, ImageId))?.InstanceTypeSpecification).toEqual({
      UnsupportedInstanceTypes: [{ InstanceType: "m5.large" }],
    });
    await replace(ec2, ImageId);
    expect((await show(ec2, ImageId))?.InstanceTypeSpecification).toBeUndefined();
  });

  const types = (count: number): string[] => Array.from({ length: count }, (_, i) => `t${i}.*`);

  it.each<[string, InstanceTypeSpecificationRequest, string]>([
    ["100 entries", { SupportedInstanceTypes: types(100) }, "accepted"],
    ["101 entries", { SupportedInstanceTypes: types(101) }, "InvalidParameterValue"],
    ["an entry of 24 characters", { SupportedInstanceTypes: ["a".repeat(24)] }, "accepted"],
    ["an entry of 25 characters", { SupportedInstanceTypes: ["a".repeat(25)] }, "InvalidParameterValue"],
    ["a question mark", { UnsupportedInstanceTypes: ["t3.?"] }, "InvalidParameterValue"],
    ["two asterisks in a row", { UnsupportedInstanceTypes: ["t3.**"] }, "InvalidParameterValue"],
    ["two asterisks apart", { UnsupportedInstanceTypes: ["*.metal*"] }, "accepted"],
    ["an entry twice", { SupportedInstanceTypes: ["t3.*", "t3.*"] }, "InvalidParameterValue"],
    [
      "an entry in both lists",
      { SupportedInstanceTypes: ["t3.*"], UnsupportedInstanceTypes: ["t3.*"] },
      "InvalidParameterValue",
    ],
  ])("answer %s", async (_, specification, expected) => {
    const running = await emulator();
    expect(await replace(clientOf(running), running.seed.image(), specification)).toBe(expected);
  });

  it("are the owner's to set", async () => {
    const running = await emulator();
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    expect(await replace(clientOf(running, "us-east-1", stranger), ImageId)).toBe("AuthFailure");
  });
});

describe("shared tags", () => {
  const tags = { "ec2:SharedTag/patched": "2026-11-22", team: "web" };

  it("reach whoever may see the image, and no one writes them but the owner (foreignSharedTag)", async () => {
    const running = await emulator();
    const id = running.seed.image({ tags, launchPermissions: [{ UserId: stranger }] });
    const other = clientOf(running, "us-east-1", stranger);
    const shared = [{ Key: "ec2:SharedTag/patched", Value: "2026-11-22" }];
    expect((await show(other, id))?.Tags).toEqual(shared);
    expect((await show(clientOf(running), id))?.Tags).toHaveLength(2);
    const byTag = new DescribeImagesCommand({
      Filters: [{ Name: "tag:ec2:SharedTag/patched", Values: ["2026-*"] }],
    });
    expect((await other.send(byTag)).Images).toHaveLength(1);
    const write = (Key: string): Promise<string> =>
      codeOf(other.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value: "no" }] })));
    expect(await write("ec2:SharedTag/patched")).toBe("OperationNotPermitted");
    expect(await write("ours")).toBe("accepted");
    const remove = new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: "ec2:SharedTag/patched" }] });
    expect(await codeOf(other.send(remove))).toBe("OperationNotPermitted");
    expect((await show(other, id))?.Tags).toEqual([...shared, { Key: "ours", Value: "no" }]);
    expect(await codeOf(clientOf(running).send(remove))).toBe("accepted");
    expect((await show(other, id))?.Tags).toEqual([{ Key: "ours", Value: "no" }]);
  });

  it("do not count for the others", async () => {
    const running = await emulator({ quotas: { tagsPerResource: 2 } });
    const id = running.seed.image({ tags, launchPermissions: [{ UserId: stranger }] });
    const write = (who: string, ...keys: string[]): Promise<string> => {
      const Tags = keys.map((Key) => ({ Key, Value: "" }));
      return codeOf(
        clientOf(running, "us-east-1", who).send(new CreateTagsCommand({ Resources: [id], Tags })),
      );
    };
    expect(await write(account, "a")).toBe("TagLimitExceeded");
    expect(await write(stranger, "a", "b")).toBe("accepted");
  });

  it("are always copied, under what the request gives", async () => {
    const running = await emulator();
    const SourceImageId = running.seed.image({ tags, launchPermissions: [{ UserId: stranger }] });
    const copied = async (who: string, change = {}): Promise<unknown> => {
      const ec2 = clientOf(running, "us-east-1", who);
      const { ImageId = "" } = await ec2.send(
        new CopyImageCommand({ Name: "copy", SourceImageId, SourceRegion: "us-east-1", ...change }),
      );
      const { Tags } = await ec2.send(
        new DescribeTagsCommand({ Filters: [{ Name: "resource-id", Values: [ImageId] }] }),
      );
      return Object.fromEntries(Tags?.map(({ Key, Value }) => [Key, Value]) ?? []);
    };
    const { team, ...shared } = tags;
    expect(await copied(account)).toEqual(shared);
    expect(await copied(account, { CopyImageTags: true })).toEqual({ ...shared, team });
    expect(await copied(stranger, { CopyImageTags: true })).toEqual(shared);
    const Tags = [{ Key: "ec2:SharedTag/patched", Value: "now" }];
    const specified = { TagSpecifications: [{ ResourceType: "image", Tags }] };
    expect(await copied(account, specified)).toEqual({ "ec2:SharedTag/patched": "now" });
  });
});

describe("a public image", () => {
  const deprecate = (ec2: EC2Client, ImageId: string, date: string): Promise<string> =>
    codeOf(ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(date) })));

  it("is deprecated two years after its creation, not later (deprecationLater, deprecationKept)", async () => {
    const running = await emulator({ clock: manualClock() });
    running.seed.blockPublicAccess({ state: "unblocked" });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    const date = async (): Promise<string | undefined> => (await show(ec2, ImageId))?.DeprecationTime;
    const cancel = (): Promise<string> => codeOf(ec2.send(new DisableImageDeprecationCommand({ ImageId })));
    await deprecate(ec2, ImageId, "2030-01-01T00:00:00Z");
    await share(ec2, ImageId, { Group: "all" });
    expect(await date()).toBe("2028-01-01T00:00:00.000Z");
    expect(await deprecate(ec2, ImageId, "2027-01-01T00:00:00Z")).toBe("accepted");
    expect(await deprecate(ec2, ImageId, "2027-06-01T00:00:00Z")).toBe("InvalidParameterValue");
    expect(await cancel()).toBe("OperationNotPermitted");
    const Remove = [{ Group: "all" as const }];
    await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Remove } }));
    expect(await date()).toBe("2027-01-01T00:00:00.000Z");
    expect(await deprecate(ec2, ImageId, "2029-01-01T00:00:00Z")).toBe("accepted");
    expect(await cancel()).toBe("accepted");
    expect(await date()).toBeUndefined();
  });

  it("keeps an earlier date", async () => {
    const running = await emulator({ clock: manualClock() });
    running.seed.blockPublicAccess({ state: "unblocked" });
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    await deprecate(ec2, ImageId, "2026-06-01T00:00:00Z");
    await share(ec2, ImageId, { Group: "all" });
    expect((await show(ec2, ImageId))?.DeprecationTime).toBe("2026-06-01T00:00:00.000Z");
  });

  it("has no product codes (publicProduct)", async () => {
    const running = await emulator();
    running.seed.blockPublicAccess({ state: "unblocked" });
    const ec2 = clientOf(running);
    const ImageId = running.seed.image({ productCodes: ["abc"] });
    expect(await share(ec2, ImageId, { Group: "all" })).toBe("InvalidParameter");
    expect(await share(ec2, ImageId, { UserId: stranger })).toBe("accepted");
    const { ProductCodes } = await ec2.send(
      new DescribeImageAttributeCommand({ ImageId, Attribute: "productCodes" }),
    );
    expect(ProductCodes).toEqual([{ ProductCodeId: "abc", ProductCodeType: "marketplace" }]);
  });

  it("counts against a quota, in the recycle bin too (publicLimit)", async () => {
    const running = await emulator({ quotas: { publicImages: 2 } });
    running.seed.blockPublicAccess({ state: "unblocked" });
    running.seed.retentionRule({ resourceType: "image", days: 1 });
    const ids = [running.seed.image(), running.seed.image(), running.seed.image()] as const;
    running.seed.image({ region: "eu-west-1", launchPermissions: [{ Group: "all" }] });
    const ec2 = clientOf(running);
    expect(await share(ec2, ids[0], { Group: "all" })).toBe("accepted");
    expect(await share(ec2, ids[1], { Group: "all" })).toBe("accepted");
    expect(await share(ec2, ids[1], { Group: "all" })).toBe("accepted");
    expect(await share(ec2, ids[2], { Group: "all" })).toBe("ResourceLimitExceeded");
    await ec2.send(new DeregisterImageCommand({ ImageId: ids[0] }));
    expect(await share(ec2, ids[2], { Group: "all" })).toBe("ResourceLimitExceeded");
    const Remove = [{ Group: "all" as const }];
    await ec2.send(new ModifyImageAttributeCommand({ ImageId: ids[1], LaunchPermission: { Remove } }));
    expect(await share(ec2, ids[2], { Group: "all" })).toBe("accepted");
  });
});

describe("images of AWS, of Marketplace and of Windows", () => {
  it("are seeded, and found by their words", async () => {
    const running = await emulator();
    const launchPermissions: LaunchPermission[] = [{ Group: "all" }];
    running.seed.image({ account: stranger, name: "plain", launchPermissions });
    running.seed.image({ account: stranger, name: "al2023", ownerAlias: "amazon", launchPermissions });
    running.seed.image({ name: "win", platform: "windows", productCodes: ["abc"] });
    const ec2 = clientOf(running);
    const names = async (input: object): Promise<unknown> =>
      new Set((await ec2.send(new DescribeImagesCommand(input))).Images?.map(({ Name }) => Name));
    const by = (Name: string, value: string): object => ({ Filters: [{ Name, Values: [value] }] });
    expect(await names({ Owners: ["amazon"] })).toEqual(new Set(["al2023"]));
    expect(await names({ Owners: ["amazon", "self"] })).toEqual(new Set(["al2023", "win"]));
    expect(await names(by("owner-alias", "amazon"))).toEqual(new Set(["al2023"]));
    expect(await names(by("platform", "windows"))).toEqual(new Set(["win"]));
    expect(await names(by("product-code", "abc"))).toEqual(new Set(["win"]));
    expect(await names(by("product-code.type", "marketplace"))).toEqual(new Set(["win"]));
    expect(running.images({ account })[0]).toMatchObject({
      Platform: "Windows",
      PlatformDetails: "Windows",
      UsageOperation: "RunInstances:0002",
    });
  });
});

describe("the time of the last launch", () => {
  it("is told a day later, and a newer launch does not hide it meanwhile", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    const ImageId = running.seed.image({ traits: { EnaSupport: true } });
    const ec2 = clientOf(running);
    const launch = (): Promise<unknown> =>
      ec2.send(new RunInstancesCommand({ ImageId, InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 }));
    const told = async (): Promise<string | undefined> => (await show(ec2, ImageId))?.LastLaunchedTime;
    await launch();
    clock.advance(day - 1);
    expect(await told()).toBeUndefined();
    clock.advance(1);
    await launch();
    expect(await told()).toBe("2026-01-01T00:00:00.000Z");
    const { LastLaunchedTime } = await ec2.send(
      new DescribeImageAttributeCommand({ ImageId, Attribute: "lastLaunchedTime" }),
    );
    expect(LastLaunchedTime?.Value).toBe("2026-01-01T00:00:00.000Z");
    clock.advance(day);
    expect(await told()).toBe("2026-01-02T00:00:00.000Z");
  });
});

describe("client tokens", () => {
  it("are forgotten after the time that a setting gives", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { clientTokens: 1000 } });
    const SourceImageId = running.seed.image();
    const input = { Name: "copy", SourceImageId, SourceRegion: "us-east-1", ClientToken: "once" };
    const copy = async (change = {}): Promise<unknown> =>
      (await clientOf(running).send(new CopyImageCommand({ ...input, ...change }))).ImageId;
    const first = await copy();
    clock.advance(999);
    expect(await copy()).toBe(first);
    expect(await codeOf(copy({ Name: "another" }))).toBe("IdempotentParameterMismatch");
    clock.advance(1);
    expect(await copy({ Name: "another" })).not.toBe(first);
  });
});

describe("DescribeImageReferences", () => {
  const all = { IncludeAllResourceTypes: true };
  const option = (
    ResourceType: "ec2:Instance" | "ec2:LaunchTemplate" | "ssm:Parameter",
    OptionName: "state-name" | "version-depth",
    ...OptionValues: string[]
  ): Omit<DescribeImageReferencesCommandInput, "ImageIds"> => ({
    ResourceTypes: [{ ResourceType, ResourceTypeOptions: [{ OptionName, OptionValues }] }],
  });

  it.each<[string, Partial<DescribeImageReferencesCommandInput>, string]>([
    ["all types", all, "accepted"],
    ["no type", {}, "MissingParameter"],
    ["an unknown type", { ResourceTypes: [{ ResourceType: "ec2:Fleet" as never }] }, "InvalidParameterValue"],
    ["10 images", { ...all, ImageIds: ids(10) }, "accepted"],
    ["11 images", { ...all, ImageIds: ids(11) }, "InvalidParameterValue"],
    ["a malformed image", { ...all, ImageIds: ["ami-x"] }, "InvalidAMIID.Malformed"],
    ["pages of 5", { ...all, MaxResults: 5 }, "accepted"],
    ["pages of 4", { ...all, MaxResults: 4 }, "InvalidParameterValue"],
    ["states", option("ec2:Instance", "state-name", "running", "stopped"), "accepted"],
    ["an unknown state", option("ec2:Instance", "state-name", "asleep"), "InvalidParameterValue"],
    ["a depth of 10000", option("ec2:LaunchTemplate", "version-depth", "10000"), "accepted"],
    ["a depth of 10001", option("ec2:LaunchTemplate", "version-depth", "10001"), "InvalidParameterValue"],
    ["a depth of 0", option("ec2:LaunchTemplate", "version-depth", "0"), "InvalidParameterValue"],
    ["an option of another type", option("ssm:Parameter", "version-depth", "1"), "InvalidParameterValue"],
  ])("answers %s", async (_, change, expected) => {
    const ec2 = clientOf(await emulator());
    const input = { ImageIds: ids(1), ...change };
    expect(await codeOf(ec2.send(new DescribeImageReferencesCommand(input)))).toBe(expected);
  });

  it("finds instances, templates and parameters of the caller, once each", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    const ImageId = running.seed.image({ traits: { EnaSupport: true } });
    const another = running.seed.image({ traits: { EnaSupport: true } });
    const ec2 = clientOf(running);
    const launch = { ImageId, InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
    const { Instances } = await ec2.send(new RunInstancesCommand(launch));
    const { LaunchTemplate } = await ec2.send(
      new CreateLaunchTemplateCommand({ LaunchTemplateName: "web", LaunchTemplateData: { ImageId } }),
    );
    const LaunchTemplateId = LaunchTemplate?.LaunchTemplateId;
    for (const image of [ImageId, another]) {
      await ec2.send(
        new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData: { ImageId: image } }),
      );
    }
    await putParameter(running, "/golden/web", ImageId);
    await putParameter(running, "unrelated", "text");
    const instance = `arn:aws:ec2:us-east-1:${account}:instance/${Instances?.[0]?.InstanceId ?? ""}`;
    const template = `arn:aws:ec2:us-east-1:${account}:launch-template/${LaunchTemplateId ?? ""}`;
    const found = async (change: object, client = ec2): Promise<Set<unknown>> => {
      const input = { ImageIds: [ImageId], ...change };
      const { ImageReferences } = await client.send(new DescribeImageReferencesCommand(input));
      for (const reference of ImageReferences ?? []) expect(reference.ImageId).toBe(ImageId);
      return new Set(ImageReferences?.map(({ Arn }) => Arn));
    };
    expect(await found(all)).toEqual(
      new Set([instance, template, `arn:aws:ssm:us-east-1:${account}:parameter/golden/web`]),
    );
    expect(await found(all, clientOf(running, "us-east-1", stranger))).toEqual(new Set());
    expect(await found({ ResourceTypes: [{ ResourceType: "ec2:Instance" }] })).toEqual(new Set([instance]));
    expect(await found(option("ec2:Instance", "state-name", "stopped"))).toEqual(new Set());
    expect(await found(option("ec2:LaunchTemplate", "version-depth", "1"))).toEqual(new Set());
    expect(await found(option("ec2:LaunchTemplate", "version-depth", "2"))).toEqual(new Set([template]));
  });

  async function putParameter(running: Emulator, Name: string, Value: string): Promise<void> {
    const Credential = `${account}/20260101/us-east-1/ssm/aws4_request`;
    const answer = await fetch(running.url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AmazonSSM.PutParameter",
        authorization: `AWS4-HMAC-SHA256 Credential=${Credential}, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify({ Name, Value, Type: "String" }),
    });
    expect(answer.status).toBe(200);
  }

  function ids(count: number): string[] {
    return Array.from({ length: count }, (_, i) => `ami-${String(i).padStart(8, "0")}`);
  }
});
