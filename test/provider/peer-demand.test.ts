/**
 * What users of other tools asked for and did not get: the rows of the demand table of our survey (2026-11-22), each
 * with the thread where it was asked for. What needs other resources than these is said in the names.
 */
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { provide } from "../../provider/runtime/provider";
import { unknownValue } from "../../provider/runtime/spec";
import { CheckFailed, isKilled, Killed, MiniEngine } from "../support/mini-engine";
import { type Args, type Begun, copyOf, ec2Of, permissionsOf } from "../support/peers";
import { startWorld, writes, type TestWorld } from "../support/world";

const other = "210987654321";
const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

const imageOf = (world: TestWorld): Begun => {
  const snapshotId = world.emulator.seed.snapshot();
  return {
    engine: new MiniEngine(provide("image", imageHandler, world)),
    args: {
      name: "web-1",
      architecture: "x86_64",
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
    },
  };
};
const copiedSnapshots = (world: TestWorld): ReturnType<TestWorld["emulator"]["snapshots"]> =>
  world.emulator.snapshots({ region: "eu-west-1" });
const accountsOf = async (world: TestWorld, SnapshotId: string): Promise<string[]> => {
  const Attribute = "createVolumePermission";
  const { CreateVolumePermissions = [] } = await ec2Of(world).call("DescribeSnapshotAttribute", {
    SnapshotId,
    Attribute,
  });
  return CreateVolumePermissions.flatMap(({ UserId }) => UserId ?? []).sort();
};

describe("row 1, keep the old image on replace or destroy (terraform-provider-aws 805, 792, 40130)", () => {
  it.each(["retain", "disable"])("with `onDelete: %s`", async (onDelete) => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, onDelete });
    await engine.up({ ...args, name: "web-2", onDelete });
    expect(world.emulator.images()).toHaveLength(2);
    await engine.destroy();
    const state = onDelete === "disable" ? "disabled" : "available";
    expect(world.emulator.images().map((image) => image.State)).toEqual([state, state]);
  });

  it("or as long as anything refers to it, with `protectWhileInUse`", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, protectWhileInUse: true });
    const id = engine.recorded?.id ?? "";
    const instance = world.emulator.seed.instance({ imageId: id });
    world.operations();
    await expect(engine.destroy()).rejects.toThrow(new RegExp(`\`${id}\`.*in use by.*${instance}`));
    expect(writes(world.operations())).toEqual([]);
    // Unknown is not unused.
    const error = { code: "UnauthorizedOperation", message: "no", status: 403 };
    world.emulator.faults.add({ action: "DescribeImageReferences", error });
    await expect(engine.destroy()).rejects.toThrow(/DescribeImageReferences/);
    await engine.up({ ...args, protectWhileInUse: false });
    await engine.destroy();
    expect(world.emulator.images()).toEqual([]);
  });
});

describe("row 2, snapshots go with the image (terraform-provider-aws 9029, packer 3320, fog-aws 380)", () => {
  it("all that the copy made, the root's and the others', each reported when it cannot go", async () => {
    const world = await startWorld();
    const mappings = ["/dev/xvda", "/dev/sdf"].map((DeviceName) => ({
      DeviceName,
      Ebs: { SnapshotId: world.emulator.seed.snapshot() },
    }));
    const { engine, args } = copyOf(world, { blockDeviceMappings: mappings });
    await engine.up(args);
    const [first, second] = copiedSnapshots(world).map(({ SnapshotId = "" }) => SnapshotId);
    world.emulator.faults.add({
      action: "DeleteSnapshot",
      times: 1,
      error: { code: "UnauthorizedOperation", message: "no", status: 403 },
    });
    await expect(engine.destroy()).rejects.toThrow(
      /1 of 2 snapshots are not deleted: DeleteSnapshot of `snap-/,
    );
    expect([first, second]).toContain(copiedSnapshots(world)[0]?.SnapshotId);
    await engine.destroy();
    expect(copiedSnapshots(world)).toEqual([]);
  });

  it("and those that were given stay, which is said", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, onDelete: "deregister-and-delete-snapshots" });
    await engine.destroy();
    expect(world.emulator.snapshots()).toHaveLength(1);
    expect(world.warnings).toEqual([expect.stringMatching(/`snap-\w+` stay: we did not make them/)]);
  });
});

it("row 3, snapshots are tagged at creation (terraform-provider-aws 9549, 29869)", async () => {
  const world = await startWorld();
  const { engine, args } = copyOf(world);
  await engine.up({ ...args, snapshotTags: { cost: "1" } });
  expect(copiedSnapshots(world)[0]?.Tags).toContainEqual({ Key: "cost", Value: "1" });
  expect(world.operations().filter((operation) => operation === "CreateTags")).toHaveLength(1);
  expect(world.emulator.calls.find(({ action }) => action === "CopyImage")?.parameters).toMatchObject({
    TagSpecifications: [expect.anything(), { ResourceType: "snapshot" }],
  });
});

it("row 4, one resource shares with many (terraform-provider-aws 13219)", async () => {
  const world = await startWorld();
  const imageId = world.emulator.seed.image();
  const accounts = Array.from({ length: 900 }, (_, i) => String(100000000000 + i));
  world.operations();
  await permissionsOf(world).up({ imageId, accounts, organizations: [organization] });
  expect(writes(world.operations())).toEqual(["ModifyImageAttribute", "ModifyImageAttribute"]);
  expect(world.emulator.images()[0]?.LaunchPermissions).toHaveLength(901);
});

describe("row 5, snapshot permissions match launch permissions (NixOS/amis 35, packer 3344)", () => {
  it("for accounts, in both directions, and not for organizations, which is said", async () => {
    const world = await startWorld();
    const SnapshotId = world.emulator.seed.snapshot({ sharedWith: ["999988887777"] });
    const Ebs = { SnapshotId };
    const imageId = world.emulator.seed.image({ blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs }] });
    const engine = permissionsOf(world);
    const args = { imageId, accounts: [other], organizations: [organization], snapshotPermissions: true };
    await engine.up(args);
    expect(await accountsOf(world, SnapshotId)).toEqual([other]);
    expect(world.warnings).toEqual([expect.stringMatching(/`accounts` alone.*no organization/)]);
    world.operations();
    expect(await engine.up(args)).toBe("same");
    expect(world.operations()).toEqual([]);
    const Add = [{ UserId: "999988887777" }];
    await ec2Of(world).call("ModifySnapshotAttribute", { SnapshotId, CreateVolumePermission: { Add } });
    await engine.refresh();
    expect(engine.recorded?.inputs).not.toMatchObject({ snapshotPermissions: true });
    expect(await engine.up(args)).toBe("update");
    expect(await accountsOf(world, SnapshotId)).toEqual([other]);
    await engine.up({ ...args, snapshotPermissions: false });
    expect(await accountsOf(world, SnapshotId)).toEqual([]);
    await engine.up(args);
    await engine.destroy();
    expect(await accountsOf(world, SnapshotId)).toEqual([]);
  });

  it("grants snapshots before the image, and revokes before it grants", async () => {
    const world = await startWorld();
    const imageId = world.emulator.seed.image();
    const engine = permissionsOf(world);
    await engine.up({ imageId, accounts: [other], snapshotPermissions: true });
    world.operations();
    await engine.up({ imageId, accounts: ["111122223333"], snapshotPermissions: true });
    expect(writes(world.operations())).toEqual([
      "ModifyImageAttribute",
      "ModifySnapshotAttribute",
      "ModifySnapshotAttribute",
      "ModifyImageAttribute",
    ]);
  });
});

it("row 6, encrypted sharing fails early and in words (packer 7410, 7499, 6599)", async () => {
  const world = await startWorld();
  const SnapshotId = world.emulator.seed.snapshot({ encrypted: true });
  const imageId = world.emulator.seed.image({
    blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId } }],
  });
  world.operations();
  await expect(permissionsOf(world).up({ imageId, accounts: [other] })).rejects.toThrow(
    /encrypted with the AWS-managed key. Copy it with a customer-managed `kmsKeyId`/,
  );
  expect(writes(world.operations())).toEqual([]);
});

it("row 7, a long copy is awaited, and a run that stops waiting goes on (packer-plugin-amazon 642)", async () => {
  const world = await startWorld({ timings: { pending: 180_000 } });
  const { engine, args } = copyOf(world);
  await expect(engine.up(args, { timeouts: { create: "2m" } })).rejects.toThrow(/timed out/);
  const id = engine.recorded?.id;
  expect(await engine.up(args)).toBe("update");
  expect(engine.recorded).toMatchObject({ id, outputs: { state: "available" } });
});

describe("row 8, deregistration protection (terraform-provider-aws 41455, 37081)", () => {
  it("keeps a destroy from touching anything, and says what to do", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, deregistrationProtection: "enabled-without-cooldown" });
    world.operations();
    await expect(engine.destroy()).rejects.toThrow(/is protected.*`deregistrationProtection: "disabled"`/);
    expect(writes(world.operations())).toEqual([]);
    await engine.up(args);
    await engine.destroy();
    expect(world.emulator.images()).toEqual([]);
  });

  it("says until when its cooldown lasts, in EC2's own words", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, deregistrationProtection: "enabled-with-cooldown" });
    await expect(engine.destroy()).rejects.toThrow(/another 24 hours/);
    await engine.up(args);
    await expect(engine.destroy()).rejects.toThrow(/protected from deregistration until `2026-11-23T/);
    expect(await engine.up(args)).toBe("same");
    await world.clock.sleep(25 * 3_600_000);
    await engine.destroy();
    expect(world.emulator.images()).toEqual([]);
  });
});

describe("row 8, a protected image that a change would replace", () => {
  const another = (world: TestWorld): Args => ({
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: world.emulator.seed.snapshot() } }],
  });

  it("is told before anything is made, with the way out, which works", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    const unnamed = { ...args, name: undefined };
    const on = { ...unnamed, deregistrationProtection: "enabled-without-cooldown" };
    await engine.up(on);
    const changed = another(world);
    world.operations();
    const refused = /`deregistrationProtection` must be `disabled` before `blockDeviceMappings` changes/;
    // Also when the same run would switch it off: of the image that is replaced, nothing is changed any more.
    for (const wanted of [
      { ...on, ...changed },
      { ...unnamed, ...changed },
    ]) {
      await expect(engine.up(wanted)).rejects.toThrow(CheckFailed);
      await expect(engine.up(wanted)).rejects.toThrow(refused);
    }
    expect(world.operations()).toEqual([]);
    expect(await engine.up(unnamed)).toBe("update");
    expect(await engine.up({ ...on, ...changed })).toBe("replace");
    expect(world.emulator.images()).toHaveLength(1);
    // Or the protected one is kept.
    const next = another(world);
    expect(await engine.up({ ...on, ...changed, onDelete: "retain" })).toBe("update");
    expect(await engine.up({ ...on, ...next, onDelete: "retain" })).toBe("replace");
    expect(world.emulator.images()).toHaveLength(2);
  });

  it("says of a cooldown how long it lasts, and counts a protection that somebody else switched on", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up(args);
    const ImageId = engine.recorded?.id;
    await ec2Of(world).call("EnableImageDeregistrationProtection", { ImageId, WithCooldown: true });
    await engine.refresh();
    const changed = { ...args, name: "web-2" };
    await expect(engine.up(changed)).rejects.toThrow(/before `name` changes.*and 24 hours more/);
  });

  it("is not foretold of what is not known yet, nor of what Pulumi keeps or what changes in place", async () => {
    const world = await startWorld();
    const olds = { ...imageOf(world).args, deregistrationProtection: "enabled-without-cooldown" };
    const provider = provide("image", imageHandler, world);
    const check = async (change: Args): Promise<unknown[]> =>
      (await provider.check({ ...olds, region: "us-east-1" }, { ...olds, ...change })).failures;
    expect(await check({ name: "web-2" })).toHaveLength(1);
    expect(await check({ name: unknownValue })).toEqual([]);
    expect(await check({ name: "web-2", internal: { retained: true } })).toEqual([]);
    expect(await check({ description: "new" })).toEqual([]);
    // A set-only property that is taken away replaces, too.
    const imds = { ...olds, imdsSupport: "v2.0", region: "us-east-1" };
    expect((await provider.check(imds, olds)).failures).toHaveLength(1);
  });
});

it("row 9, the quota of public images is told as what it is (NixOS/amis 37, 107)", async () => {
  const world = await startWorld({ quotas: { publicImages: 0 } });
  world.emulator.seed.blockPublicAccess({ state: "unblocked" });
  const imageId = world.emulator.seed.image();
  const args = { imageId, public: { reason: "for all", scrubbed: true } };
  world.operations();
  await expect(permissionsOf(world).up(args)).rejects.toThrow(
    /ResourceLimitExceeded.*as many public images.*make another image private, or ask AWS/,
  );
  // No waiting mends it.
  expect(writes(world.operations())).toEqual(["ModifyImageAttribute"]);
});

describe("row 10, public images vanish (fck-nat 107)", () => {
  const everyone = { public: { reason: "for all", scrubbed: true } };
  it("a share that AWS withdrew shows at a refresh and is given again", async () => {
    const world = await startWorld();
    world.emulator.seed.blockPublicAccess({ state: "unblocked" });
    const imageId = world.emulator.seed.image();
    const engine = permissionsOf(world);
    await engine.up({ imageId, ...everyone });
    await ec2Of(world).call("ResetImageAttribute", { ImageId: imageId, Attribute: "launchPermission" });
    await engine.refresh();
    expect(await engine.up({ imageId, ...everyone })).toBe("update");
    expect(world.emulator.images()[0]?.Public).toBe(true);
  });

  it("what cannot be done to a public image's deprecation is said before the call", async () => {
    const world = await startWorld();
    world.emulator.seed.blockPublicAccess({ state: "unblocked" });
    const { engine, args } = imageOf(world);
    await engine.up({ ...args, deprecateAt: "2027-06-01T00:00:00Z" });
    const shares = permissionsOf(world);
    await shares.up({ imageId: engine.recorded?.id, ...everyone });
    world.operations();
    await expect(engine.up({ ...args, deprecateAt: "2027-12-01T00:00:00Z" })).rejects.toThrow(
      /`deprecateAt`.*must not be later than `2027-06-01T00:00:00.000Z`.*public/,
    );
    await engine.up(args);
    expect(world.warnings).toEqual([expect.stringMatching(/stays deprecated from.*public/)]);
    expect(writes(world.operations())).toEqual([]);
    expect(await engine.up(args)).toBe("same");
    expect(await engine.up({ ...args, deprecateAt: "2027-03-01T00:00:00Z" })).toBe("update");
  });
});

describe("row 11, the limit of concurrent copies (copy-encrypted-ami 3, cloud-custodian 744)", () => {
  /** A Region that takes one copy at once, and a copy of somebody else's under way for the next five seconds. */
  const crowd = async (): Promise<{ world: TestWorld; engine: MiniEngine; args: Args }> => {
    const world = await startWorld({ quotas: { concurrentCopies: 1 } });
    const { engine, args } = copyOf(world);
    await ec2Of(world, "eu-west-1").call("CopyImage", {
      Name: "theirs",
      SourceImageId: String(args.sourceImageId),
      SourceRegion: "us-east-1",
    });
    return { world, engine, args };
  };
  const tokensOf = (world: TestWorld): Set<unknown> =>
    new Set(
      world.emulator.calls.flatMap(({ action, parameters }) =>
        action === "CopyImage" && parameters.Name === "web-1" ? [parameters.ClientToken] : [],
      ),
    );

  it("a copy that is refused waits its turn under the same token, and says so on its row", async () => {
    const { world, args } = await crowd();
    const rows: string[] = [];
    const say = (text: string): void => void rows.push(text);
    const rowOf: TestWorld["rowOf"] = (urn) => ({ ...world.rowOf(urn), say });
    const engine = new MiniEngine(provide("image-copy", imageCopyHandler, { ...world, rowOf }));
    expect(await engine.up(args)).toBe("create");
    expect(rows).toContainEqual(
      expect.stringMatching(/^the copy of `ami-\w+` to eu-west-1 waits its turn: .*too many.*\(\d+ s\)$/),
    );
    const asked = world.emulator.calls.filter(({ action }) => action === "CopyImage");
    expect(asked.length).toBeGreaterThan(2);
    expect(tokensOf(world).size).toBe(1);
    expect(world.emulator.images({ region: "eu-west-1" })).toHaveLength(2);
  });

  it("until its deadline, of which it says what to do", async () => {
    const { world, engine, args } = await crowd();
    const error = { code: "ResourceLimitExceeded", message: "no", status: 400 };
    world.emulator.faults.add({ action: "CopyImage", times: Infinity, error });
    await expect(engine.up(args, { timeouts: { create: "2m" } })).rejects.toThrow(
      /timed out: the copy of .* waits its turn.*run `pulumi up` again.*`customTimeouts`/,
    );
    expect(engine.recorded).toBeUndefined();
  });

  it("while the other resources of the process go on", async () => {
    const { world, args } = await crowd();
    const copies = Array.from(
      { length: 3 },
      (_, i) => new MiniEngine(provide("image-copy", imageCopyHandler, world), `urn:pulumi:t::p::t::c${i}`),
    );
    const image = imageOf(world);
    await Promise.all([
      ...copies.map((engine, i) => engine.up({ ...args, name: `copy-${i}` })),
      image.engine.up({ ...image.args, name: "other" }),
    ]);
    const names = world.emulator.images({ region: "eu-west-1" }).map(({ Name }) => Name);
    expect(names.sort()).toEqual(["copy-0", "copy-1", "copy-2", "theirs"]);
    expect(image.engine.recorded?.outputs.state).toBe("available");
  });

  it("and a host that dies while it waits leaves nothing, or what the next run goes on with", async () => {
    const calm = await crowd();
    let sleeps = 0;
    const onSleep = (world: TestWorld, work: () => void): void => {
      const { sleep } = world.clock;
      Object.assign(world.clock, {
        sleep: (milliseconds: number) => {
          work();
          return sleep(milliseconds);
        },
      });
    };
    onSleep(calm.world, () => sleeps++);
    await calm.engine.up(calm.args);
    for (let n = 1; n <= sleeps; n++) {
      const { world, engine, args } = await crowd();
      let left = n;
      onSleep(world, () => {
        if (--left === 0) throw new Killed("killed while it waited");
      });
      await expect(engine.up(args), `killed in pause ${n} of ${sleeps}`).rejects.toSatisfy(isKilled);
      engine.recorded = undefined;
      await engine.up(args);
      const ours = world.emulator.images({ region: "eu-west-1" }).filter(({ Name }) => Name === "web-1");
      expect(ours.map(({ State }) => State)).toEqual(["available"]);
      expect(tokensOf(world).size).toBe(1);
    }
  });
});

it("row 12, a copy into another account and Region is one resource (packer 5626, NixOS/infra 254)", async () => {
  const world = await startWorld();
  const sourceImageId = world.emulator.seed.image({
    launchPermissions: [{ UserId: other }],
    blockDeviceMappings: [
      { DeviceName: "/dev/xvda", Ebs: { SnapshotId: world.emulator.seed.snapshot({ sharedWith: [other] }) } },
    ],
  });
  const engine = new MiniEngine(provide("image-copy", imageCopyHandler, world));
  const assumeRoleArn = `arn:aws:iam::${other}:role/publisher`;
  await engine.up({ region: "eu-west-1", sourceImageId, sourceRegion: "us-east-1", assumeRoleArn });
  expect(world.emulator.images({ region: "eu-west-1", account: other })).toHaveLength(1);
  expect(engine.recorded?.outputs.ownerId).toBe(other);
});

it("row 13, the disabled state (cloud-custodian 9067) is a property", async () => {
  const world = await startWorld();
  const { engine, args } = imageOf(world);
  await engine.up({ ...args, enabled: false });
  expect(world.emulator.images()[0]?.State).toBe("disabled");
  expect(await engine.refresh()).toBe(true);
  expect(await engine.up({ ...args, enabled: false })).toBe("same");
  expect(await engine.up(args)).toBe("update");
  expect(world.emulator.images()[0]?.State).toBe("available");
});

it("row 15, UEFI data is read where EC2 has it, and only where it matters (terraform-provider-aws 47508)", async () => {
  const world = await startWorld();
  const { engine, args } = imageOf(world);
  const uefiData = Buffer.from("variables").toString("base64");
  await engine.up({ ...args, bootMode: "uefi", uefiData });
  const before = engine.recorded;
  world.operations();
  await engine.refresh();
  expect(world.operations()).toEqual(["DescribeImages", "DescribeImageAttribute"]);
  expect(engine.recorded).toEqual(before);
  const plain = imageOf(world);
  await plain.engine.up({ ...plain.args, name: "web-2" });
  world.operations();
  await plain.engine.refresh();
  expect(world.operations()).toEqual(["DescribeImages"]);
  const foreign = engine.recorded?.id ?? "";
  const read = await provide("image", imageHandler, world).read(foreign, { region: "us-east-1" });
  expect(read.props).toMatchObject({ uefiData, bootMode: "uefi" });
});
