import { describe, expect, it } from "vitest";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { provide } from "../../provider/runtime/provider";
import { CheckFailed, dies, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

const key = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555";
const urn = "urn:pulumi:test::images::pulumi-nodejs:dynamic/ami:ImageCopy::dublin";

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly args: Record<string, unknown>;
}

async function setUp(): Promise<Setting> {
  const world = await startWorld();
  const sourceImageId = world.emulator.seed.image({ name: "web-1", region: "us-east-1" });
  const args = {
    region: "eu-west-1",
    sourceImageId,
    sourceRegion: "us-east-1",
    encrypted: true,
    kmsKeyId: key,
    tags: { team: "platform" },
  };
  return { world, engine: new MiniEngine(provide("image-copy", imageCopyHandler, world), urn), args };
}

const copies = (world: TestWorld): ReturnType<TestWorld["emulator"]["images"]> =>
  world.emulator.images({ region: "eu-west-1" });
const copiedSnapshots = (world: TestWorld): ReturnType<TestWorld["emulator"]["snapshots"]> =>
  world.emulator.snapshots({ region: "eu-west-1" });

describe("ImageCopy", () => {
  it("copies, waits, takes the source's name, and marks the snapshots it causes", async () => {
    const { world, engine, args } = await setUp();
    expect(await engine.up(args)).toBe("create");
    expect(copies(world)).toEqual([
      expect.objectContaining({ Name: "web-1", State: "available", SourceImageId: args.sourceImageId }),
    ]);
    const [snapshot] = copiedSnapshots(world);
    expect(snapshot).toMatchObject({ Encrypted: true, KmsKeyId: key });
    expect(snapshot?.Tags).toEqual([{ Key: "pulumi-ami:managed-by", Value: `organization/${urn}` }]);
    expect(engine.recorded?.outputs).toMatchObject({
      name: "web-1",
      snapshotIds: [snapshot?.SnapshotId],
      rootSnapshotId: snapshot?.SnapshotId,
    });
    world.operations();
    expect(await engine.up(args)).toBe("same");
    expect(world.operations()).toEqual([]);
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
  });

  it("is replaced by another key, the new copy first", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    expect(await engine.up({ ...args, kmsKeyId: key.replace("1111", "2222") })).toBe("replace");
    expect(writes(world.operations())[0]).toBe("CopyImage");
    expect(copies(world)).toHaveLength(1);
    expect(copiedSnapshots(world)).toHaveLength(1);
  });

  it("keeps the description that EC2 gave it, and sets the one that is stated", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    await engine.refresh();
    expect(await engine.up(args)).toBe("same");
    expect(await engine.up({ ...args, description: "ours" })).toBe("update");
    expect(copies(world)[0]?.Description).toBe("ours");
  });

  it("leaves tags alone that came from the source, and rules its own", async () => {
    const { world, engine, args } = await setUp();
    const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    await ec2.call("CreateTags", {
      Resources: [String(args.sourceImageId)],
      Tags: [{ Key: "built", Value: "today" }],
    });
    await engine.up({ ...args, copyImageTags: true });
    await engine.refresh();
    expect(await engine.up({ ...args, copyImageTags: true })).toBe("same");
    expect(copies(world)[0]?.Tags).toContainEqual({ Key: "built", Value: "today" });
  });

  it("goes when it is destroyed, with the snapshots that it caused and no other", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const given = world.emulator.seed.snapshot({ region: "eu-west-1" });
    await engine.destroy();
    expect(copies(world)).toEqual([]);
    expect(copiedSnapshots(world).map((snapshot) => snapshot.SnapshotId)).toEqual([given]);
    expect(world.emulator.images({ region: "us-east-1" })).toHaveLength(1);
  });

  it("finishes a destroy that died between the image and its snapshots", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    world.killAfter = 2;
    await expect(engine.destroy()).rejects.toSatisfy(isKilled);
    world.killAfter = undefined;
    expect(copies(world)).toEqual([]);
    expect(copiedSnapshots(world)).toHaveLength(1);
    await engine.destroy();
    expect(copiedSnapshots(world)).toEqual([]);
  });

  it("waits while a snapshot is still in use, and names the one that stays so", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const inUse = { code: "InvalidSnapshot.InUse", message: "in use", status: 400 };
    world.emulator.faults.add({ action: "DeleteSnapshot", times: 2, error: inUse });
    const { recorded } = engine;
    await engine.destroy();
    expect(copiedSnapshots(world)).toEqual([]);
    engine.recorded = recorded;
    await engine.destroy();
    await engine.up(args);
    world.emulator.faults.add({ action: "DeleteSnapshot", times: Infinity, error: inUse });
    await expect(engine.destroy()).rejects.toThrow(/snap-[0-9a-f]+.*in use/);
  });

  it("leaves nothing of a copy under a key that EC2 cannot use, and says where to look", async () => {
    const { world, engine, args } = await setUp();
    const kmsKeyId = key.replace("eu-west-1", "us-west-2");
    const skipChecks = ["match-copy-key-region"];
    await expect(engine.up({ ...args, kmsKeyId, preflight: false, skipChecks })).rejects.toThrow(
      /failed.*internal error.*nothing is left of it.*`kmsKeyId` names a symmetric key in eu-west-1/,
    );
    expect(engine.recorded).toBeUndefined();
    expect(copies(world)).toEqual([]);
    expect(await engine.up(args)).toBe("create");
  });

  it("copies again after a destroy, though EC2 knows the token", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const first = engine.recorded?.id;
    await engine.destroy();
    expect(await engine.up(args)).toBe("create");
    expect(engine.recorded?.id).not.toBe(first);
    expect(copies(world)).toHaveLength(1);
  });

  it("never deletes the image that --replace came back to", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    await engine.up(args, { replace: true });
    expect(copies(world).map((image) => image.ImageId)).toContain(engine.recorded?.id);
    await engine.destroy();
    expect(copies(world)).toEqual([]);
  });

  it("goes on where it stopped, after any call, without a second copy", async () => {
    for (let n = 1, killed = true; killed; n++) {
      const { world, engine, args } = await setUp();
      world.killAfter = n;
      killed = await dies(engine.up(args));
      expect(killed || n > 1).toBe(true);
      world.killAfter = undefined;
      await engine.up(args);
      expect(copies(world), `killed after call ${n}`).toHaveLength(1);
      expect(await engine.up(args)).toBe("same");
      await engine.destroy();
      expect(copies(world)).toEqual([]);
      expect(copiedSnapshots(world)).toEqual([]);
    }
  });

  it("says before the call that a source is missing or of another partition", async () => {
    const { engine, args } = await setUp();
    await expect(engine.up({ ...args, sourceImageId: "ami-00000000000000000" })).rejects.toThrow(
      /`ami-0{17}` is not visible in us-east-1/,
    );
    const crossing = { ...args, region: "cn-north-1", kmsKeyId: undefined };
    await expect(engine.up(crossing)).rejects.toThrow(/must be of one partition.*match-copy-partition/);
    const skipChecks = ["match-copy-partition"];
    await expect(engine.up({ ...crossing, skipChecks })).rejects.toThrow(/never crosses partitions/);
  });

  it("is refused without encryption beside its key, but not while the key is unknown", async () => {
    const { world, engine, args } = await setUp();
    await expect(engine.up({ ...args, encrypted: undefined })).rejects.toThrow(CheckFailed);
    const { failures } = await provide("image-copy", imageCopyHandler, world).check(
      {},
      { ...args, encrypted: undefined, kmsKeyId: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" },
    );
    expect(failures).toEqual([]);
  });
});
