/** What changes of an image in place, and what an interruption anywhere leaves: the same store as without one. */
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { provide } from "../../provider/runtime/provider";
import { dies, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

type Args = Readonly<Record<string, unknown>>;

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly args: Args;
}

async function setUp(): Promise<Setting> {
  const world = await startWorld();
  const snapshotId = world.emulator.seed.snapshot();
  const args = {
    name: "web-1",
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
  };
  return { world, engine: new MiniEngine(provide("image", imageHandler, world)), args };
}

async function setUpCopy(): Promise<Setting> {
  const world = await startWorld();
  const sourceImageId = world.emulator.seed.image({ name: "web-1" });
  const args = { region: "eu-west-1", sourceImageId, sourceRegion: "us-east-1" };
  return { world, engine: new MiniEngine(provide("image-copy", imageCopyHandler, world)), args };
}

const ec2Of = (world: TestWorld, region = "us-east-1"): ReturnType<ReturnType<TestWorld["makeAws"]>["at"]> =>
  world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region });

const share = (world: TestWorld, ImageId: string | undefined, ...accounts: string[]): Promise<unknown> =>
  ec2Of(world).call("ModifyImageAttribute", {
    ImageId,
    LaunchPermission: { Add: accounts.map((UserId) => ({ UserId })) },
  });

/** Everything that could tell two stores apart, without ids, leases and times. */
const picture = (world: TestWorld, region?: string): unknown => ({
  images: world.emulator.images(region === undefined ? {} : { region }).map((image) => ({
    Name: image.Name,
    State: image.State,
    Description: image.Description,
    ImdsSupport: image.ImdsSupport,
    DeprecationTime: image.DeprecationTime,
    DeregistrationProtection: image.DeregistrationProtection,
    InstanceTypeSpecification: image.InstanceTypeSpecification,
    LaunchPermissions: image.LaunchPermissions,
    Tags: (image.Tags ?? []).filter(({ Key }) => Key !== "pulumi-ami:lease"),
  })),
  snapshots: world.emulator.snapshots(region === undefined ? {} : { region }).map(({ Tags }) => Tags),
});

const full: Args = {
  description: "new",
  imdsSupport: "v2.0",
  deprecateAt: "2027-11-22T00:00:00Z",
  deregistrationProtection: "enabled-without-cooldown",
  instanceTypeSpecification: { supportedInstanceTypes: ["m7i.*"], unsupportedInstanceTypes: ["m7i.large"] },
  tags: { team: "platform" },
};

describe("a change in place", () => {
  it("makes one call for each thing that differs, and none the next time", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    expect(await engine.up({ ...args, ...full })).toBe("update");
    expect(writes(world.operations())).toEqual([
      "ModifyImageAttribute",
      "ModifyImageAttribute",
      "EnableImageDeregistrationProtection",
      "ReplaceImageInstanceTypeSpecification",
      "EnableImageDeprecation",
      "CreateTags",
    ]);
    expect(await engine.up({ ...args, ...full })).toBe("same");
    expect(world.operations()).toEqual([]);
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
  });

  it("shows each thing that somebody changed by its own property, and takes it back", async () => {
    const { world, engine, args } = await setUp();
    await engine.up({ ...args, ...full });
    const ImageId = engine.recorded?.id;
    const ec2 = ec2Of(world);
    await ec2.call("DisableImageDeregistrationProtection", { ImageId });
    await ec2.call("ReplaceImageInstanceTypeSpecification", { ImageId });
    await ec2.call("CreateTags", { Resources: [ImageId ?? ""], Tags: [{ Key: "team", Value: "other" }] });
    await ec2.call("DisableImage", { ImageId });
    await engine.refresh();
    expect(engine.recorded?.inputs).toMatchObject({ enabled: false, tags: { team: "other" } });
    expect(engine.recorded?.inputs.deregistrationProtection).not.toBe("enabled-without-cooldown");
    expect(engine.recorded?.inputs).not.toHaveProperty("instanceTypeSpecification");
    expect(await engine.up({ ...args, ...full })).toBe("update");
    expect(world.emulator.images()[0]).toMatchObject({
      State: "available",
      DeregistrationProtection: "enabled-without-cooldown",
      InstanceTypeSpecification: { SupportedInstanceTypes: [{ InstanceType: "m7i.*" }] },
    });
  });

  it("takes away the tags that it set and leaves others alone, unless it rules them all", async () => {
    const { world, engine, args } = await setUp();
    await engine.up({ ...args, tags: { a: "1", b: "1" } });
    const id = engine.recorded?.id ?? "";
    await ec2Of(world).call("CreateTags", { Resources: [id], Tags: [{ Key: "foreign", Value: "1" }] });
    const keys = (): (string | undefined)[] =>
      (world.emulator.images()[0]?.Tags ?? [])
        .map(({ Key }) => Key)
        .filter((key) => key?.startsWith("pulumi-ami:") === false)
        .sort();
    await engine.refresh();
    expect(await engine.up({ ...args, tags: { a: "1" } })).toBe("update");
    expect(keys()).toEqual(["a", "foreign"]);
    expect(await engine.up({ ...args, tags: { a: "1" }, exclusiveTags: true })).toBe("update");
    expect(keys()).toEqual(["a"]);
    expect(await engine.up({ ...args, tags: { a: "1" }, exclusiveTags: true })).toBe("same");
  });

  it("keeps the tags of a copy's snapshots, and sees when one was changed", async () => {
    const { world, engine, args } = await setUpCopy();
    await engine.up({ ...args, snapshotTags: { cost: "1", old: "1" } });
    const snapshots = (): unknown =>
      world.emulator
        .snapshots({ region: "eu-west-1" })
        .map(({ Tags = [] }) => Tags.map(({ Key, Value }) => `${Key ?? ""}=${Value ?? ""}`).sort());
    expect(snapshots()).toEqual([["cost=1", "old=1", expect.stringMatching(/^pulumi-ami:managed-by=/)]]);
    const [id = ""] = world.emulator
      .snapshots({ region: "eu-west-1" })
      .flatMap(({ SnapshotId }) => SnapshotId ?? []);
    await ec2Of(world, "eu-west-1").call("CreateTags", {
      Resources: [id],
      Tags: [{ Key: "cost", Value: "2" }],
    });
    await engine.refresh();
    expect(engine.recorded?.inputs.snapshotTags).toEqual({ cost: "2", old: "1" });
    expect(await engine.up({ ...args, snapshotTags: { cost: "1" } })).toBe("update");
    expect(snapshots()).toEqual([["cost=1", expect.stringMatching(/^pulumi-ami:managed-by=/)]]);
    await engine.refresh();
    expect(await engine.up({ ...args, snapshotTags: { cost: "1" } })).toBe("same");
  });
});

describe("disabling", () => {
  const strangers = Array.from({ length: 120 }, (_, i) => String(900000000000 + i * 7919));

  it("writes the launch permissions down, and enabling gives them back", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    await share(world, engine.recorded?.id, ...strangers);
    expect(await engine.up({ ...args, enabled: false })).toBe("update");
    expect(world.emulator.images()[0]).toMatchObject({ State: "disabled", LaunchPermissions: [] });
    expect(engine.recorded?.outputs).toMatchObject({ recordedPermissions: { accounts: strangers } });
    expect(await engine.up({ ...args, enabled: false })).toBe("same");
    await engine.refresh();
    expect(await engine.up({ ...args, enabled: false })).toBe("same");
    expect(await engine.up(args)).toBe("update");
    const [image] = world.emulator.images();
    expect(image).toMatchObject({ LaunchPermissions: strangers.map((UserId) => ({ UserId })) });
    expect(JSON.stringify(image?.Tags)).not.toContain("shared-with");
    expect(engine.recorded?.outputs).not.toHaveProperty("recordedPermissions");
  });

  it("keeps them in the state alone where the tags have no room, and says so", async () => {
    const { world, engine, args } = await setUp();
    const tags = Object.fromEntries(Array.from({ length: 47 }, (_, i) => [`t${i}`, ""]));
    await engine.up({ ...args, tags });
    await share(world, engine.recorded?.id, ...strangers);
    await engine.up({ ...args, tags, enabled: false });
    expect(world.warnings).toEqual([expect.stringMatching(/written down in the stack's state alone/)]);
    await engine.refresh();
    await engine.up({ ...args, tags });
    expect(world.emulator.images()[0]?.LaunchPermissions).toHaveLength(strangers.length);
  });

  it("forbids what EC2 cannot change meanwhile, in words", async () => {
    const { engine, args } = await setUp();
    await engine.up({ ...args, enabled: false });
    await expect(engine.up({ ...args, enabled: false, description: "new" })).rejects.toThrow(
      /`description` of image `ami-\w+` cannot change while it is disabled/,
    );
    expect(await engine.up({ ...args, description: "new" })).toBe("update");
  });
});

describe("an interruption after any call", () => {
  const create: Args = { ...full, enabled: false };
  const turns: Record<string, { from: Args; to: Args }> = {
    "of a change of everything": { from: {}, to: full },
    "of taking it all back": { from: { ...full, imdsSupport: undefined }, to: {} },
    "of disabling a shared image": { from: {}, to: { enabled: false } },
    "of enabling it again": { from: { enabled: false }, to: {} },
  };
  for (const [name, { from, to }] of Object.entries(turns)) {
    it(`${name} ends where an undisturbed run ends`, async () => {
      const prepare = async (): Promise<Setting> => {
        const setting = await setUp();
        await setting.engine.up(setting.args);
        await share(setting.world, setting.engine.recorded?.id, "210987654321");
        await setting.engine.up({ ...setting.args, ...from });
        setting.world.operations();
        return setting;
      };
      const calm = await prepare();
      await calm.engine.up({ ...calm.args, ...to });
      for (let n = 1, killed = true; killed; n++) {
        const { world, engine, args } = await prepare();
        world.killAfter = n;
        killed = await dies(engine.up({ ...args, ...to }));
        expect(killed || n > 1).toBe(true);
        world.killAfter = undefined;
        await engine.up({ ...args, ...to });
        expect(picture(world), `killed after call ${n}`).toEqual(picture(calm.world));
        expect(await engine.up({ ...args, ...to })).toBe("same");
      }
    });
  }

  it("of a create with everything ends where an undisturbed one ends", async () => {
    const calm = await setUp();
    await calm.engine.up({ ...calm.args, ...create });
    for (let n = 1, killed = true; killed; n++) {
      const { world, engine, args } = await setUp();
      world.killAfter = n;
      killed = await dies(engine.up({ ...args, ...create }));
      expect(killed || n > 1).toBe(true);
      world.killAfter = undefined;
      await engine.up({ ...args, ...create });
      expect(picture(world), `killed after call ${n}`).toEqual(picture(calm.world));
    }
  });

  it("of a copy with everything ends where an undisturbed one ends", async () => {
    const { imdsSupport: _, ...rest } = full;
    const all = { ...rest, snapshotTags: { cost: "1" }, enabled: false };
    const calm = await setUpCopy();
    await calm.engine.up({ ...calm.args, ...all });
    for (let n = 1, killed = true; killed; n++) {
      const { world, engine, args } = await setUpCopy();
      world.killAfter = n;
      killed = await dies(engine.up({ ...args, ...all }));
      expect(killed || n > 1).toBe(true);
      world.killAfter = undefined;
      await engine.up({ ...args, ...all });
      expect(picture(world, "eu-west-1"), `killed after call ${n}`).toEqual(picture(calm.world, "eu-west-1"));
    }
  });
});
