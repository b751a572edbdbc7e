import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { provide } from "../../provider/runtime/provider";
import { CheckFailed, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

const marked = "pulumi-ami:managed-by";

function argsFor(snapshotId: string): Record<string, unknown> {
  return {
    name: "web-1",
    description: "a web server",
    architecture: "x86_64",
    enaSupport: true,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "gp3" } }],
    deprecateAt: "2027-11-22T00:00:20Z",
    tags: { team: "platform" },
  };
}

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly args: Record<string, unknown>;
  readonly snapshotId: string;
}

async function setUp(): Promise<Setting> {
  const world = await startWorld();
  const snapshotId = world.emulator.seed.snapshot({ volumeSize: 8 });
  return {
    world,
    engine: new MiniEngine(provide("image", imageHandler, world)),
    args: argsFor(snapshotId),
    snapshotId,
  };
}

const tagsOf = (world: TestWorld): Record<string, string> =>
  Object.fromEntries(
    (world.emulator.images()[0]?.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]),
  );

describe("Image", () => {
  it("registers, waits, and writes down what EC2 has", async () => {
    const { world, engine, args, snapshotId } = await setUp();
    expect(await engine.up(args)).toBe("create");
    const [image] = world.emulator.images();
    expect(image).toMatchObject({
      State: "available",
      Name: "web-1",
      Architecture: "x86_64",
      VirtualizationType: "hvm",
      EnaSupport: true,
      DeprecationTime: "2027-11-22T00:00:00.000Z",
    });
    expect(tagsOf(world)).toMatchObject({ team: "platform" });
    expect(Object.keys(tagsOf(world))).not.toContain("pulumi-ami:creating");
    expect(engine.recorded?.id).toBe(image?.ImageId);
    expect(engine.recorded?.outputs).toMatchObject({
      arn: `arn:aws:ec2:us-east-1::image/${image?.ImageId ?? ""}`,
      region: "us-east-1",
      state: "available",
      snapshotIds: [snapshotId],
      rootSnapshotId: snapshotId,
      deprecateAt: "2027-11-22T00:00:20Z",
      internal: { complete: true },
    });
  });

  it("does nothing, and asks nothing, when nothing changed", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    expect(await engine.up(args)).toBe("same");
    expect(world.operations()).toEqual([]);
  });

  it("shows no drift after a refresh of what nobody touched", async () => {
    const { engine, args } = await setUp();
    await engine.up(args);
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
    expect(await engine.up(args)).toBe("same");
  });

  it("changes in place what can be, with no more calls than differences", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    const tags = { owner: "us" };
    expect(
      await engine.up({ ...args, description: "new", imdsSupport: "v2.0", deprecateAt: undefined, tags }),
    ).toBe("update");
    expect(writes(world.operations())).toEqual([
      "ModifyImageAttribute",
      "ModifyImageAttribute",
      "DisableImageDeprecation",
      "DeleteTags",
      "CreateTags",
    ]);
    expect(world.emulator.images()[0]).toMatchObject({ Description: "new", ImdsSupport: "v2.0" });
    expect(world.emulator.images()[0]?.DeprecationTime).toBeUndefined();
    expect(tagsOf(world)).toMatchObject({ owner: "us" });
    expect(tagsOf(world)).not.toHaveProperty("team");
  });

  it("replaces for what cannot change, the old image first because its name is taken", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const before = engine.recorded?.id;
    world.operations();
    expect(await engine.up({ ...args, architecture: "arm64" })).toBe("replace");
    expect(writes(world.operations()).slice(0, 2)).toEqual(["DeregisterImage", "RegisterImage"]);
    expect(engine.recorded?.id).not.toBe(before);
    expect(world.emulator.images()).toHaveLength(1);
  });

  it("replaces when IMDSv2 is taken away, which no call can do", async () => {
    const { engine, args } = await setUp();
    await engine.up({ ...args, imdsSupport: "v2.0" });
    expect(await engine.up(args)).toBe("replace");
  });

  it("does not care for the order of mappings", async () => {
    const { engine, args, snapshotId } = await setUp();
    const mappings = [
      { deviceName: "/dev/xvda", ebs: { snapshotId } },
      { deviceName: "/dev/sdf", ebs: { volumeSize: 10 } },
    ];
    await engine.up({ ...args, blockDeviceMappings: mappings });
    expect(await engine.up({ ...args, blockDeviceMappings: [...mappings].reverse() })).toBe("same");
  });

  it("names an image that has no name, and keeps to that name", async () => {
    const { world, engine, args } = await setUp();
    const { name: _, ...unnamed } = args;
    await engine.up(unnamed);
    const name = world.emulator.images()[0]?.Name;
    expect(name).toMatch(/^golden-[0-9a-f]{8}$/);
    expect(engine.recorded?.outputs.name).toBe(name);
    expect(await engine.up(unnamed)).toBe("same");
    await engine.refresh();
    expect(await engine.up(unnamed)).toBe("same");
    expect(await engine.up({ ...unnamed, architecture: "arm64" })).toBe("replace");
    expect(world.emulator.images()[0]?.Name).not.toBe(name);
  });

  describe("drift", () => {
    it("is seen by a refresh and taken back by the next run", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
      const id = engine.recorded?.id ?? "";
      await ec2.call("CreateTags", { Resources: [id], Tags: [{ Key: "stray", Value: "1" }] });
      await ec2.call("DisableImageDeprecation", { ImageId: id });
      await ec2.call("ModifyImageAttribute", { ImageId: id, Description: { Value: "edited" } });
      await engine.refresh();
      expect(engine.recorded?.inputs).toMatchObject({
        description: "edited",
        tags: { team: "platform" },
      });
      expect(engine.recorded?.inputs).not.toHaveProperty("deprecateAt");
      expect(await engine.up(args)).toBe("update");
      expect(world.emulator.images()[0]).toMatchObject({
        Description: "a web server",
        DeprecationTime: "2027-11-22T00:00:00.000Z",
      });
      expect(tagsOf(world)).toMatchObject({ stray: "1" });
    });

    it("enables an image that somebody disabled", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
      await ec2.call("DisableImage", { ImageId: engine.recorded?.id });
      await engine.refresh();
      expect(engine.recorded?.outputs.state).toBe("disabled");
      expect(await engine.up(args)).toBe("update");
      expect(world.emulator.images()[0]?.State).toBe("available");
    });

    it("knows a vanished image", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
      await ec2.call("DeregisterImage", { ImageId: engine.recorded?.id });
      await expect(engine.up({ ...args, description: "new" })).rejects.toThrow(
        /is gone from EC2; run `pulumi up --refresh`/,
      );
      expect(world.emulator.images()).toEqual([]);
      expect(await engine.refresh()).toBe(false);
      expect(await engine.up(args)).toBe("create");
    });
  });

  describe("whose image is it", () => {
    it("refuses a name that somebody else's image has, and names that image", async () => {
      const { world, engine, args } = await setUp();
      const other = world.emulator.seed.image({ name: "web-1" });
      await expect(engine.up(args)).rejects.toThrow(new RegExp(`web-1.*${other}.*adopt: true`));
      expect(engine.recorded).toBeUndefined();
      expect(world.emulator.images()).toHaveLength(1);
    });

    it("adopts it when told to, and lists every difference before that", async () => {
      const { world, engine, args, snapshotId } = await setUp();
      const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
      const { ImageId } = await ec2.call("RegisterImage", {
        Name: "web-1",
        Architecture: "x86_64",
        VirtualizationType: "hvm",
        RootDeviceName: "/dev/xvda",
        BlockDeviceMappings: [
          { DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId, VolumeType: "gp2" } },
        ],
      });
      await world.clock.sleep(10_000);
      const failure = engine.up({ ...args, adopt: true });
      await expect(failure).rejects.toThrow(/enaSupport.*volumeType.*`gp3`.*`gp2`/);
      const { enaSupport: _, ...same } = args;
      const mappings = [{ deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "gp2" } }];
      await engine.up({ ...same, blockDeviceMappings: mappings, adopt: true });
      expect(engine.recorded?.id).toBe(ImageId);
      expect(tagsOf(world)).toMatchObject({ team: "platform", [marked]: expect.any(String) as string });
    });

    it("takes a changed mark for a retag", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      engine.rename("organization/other-place");
      expect(await engine.up(args)).toBe("update");
      expect(tagsOf(world)[marked]).toBe("organization/other-place");
      expect(await engine.up(args)).toBe("same");
    });

    it("leaves an image alone that another run has taken over since", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      const late = new MiniEngine(provide("image", imageHandler, world));
      late.recorded = engine.recorded;
      // The state is lost, the image is found again by its name and mark: a new holder.
      const again = new MiniEngine(provide("image", imageHandler, world));
      await again.up(args);
      expect(again.recorded?.id).toBe(late.recorded?.id);
      await late.destroy();
      expect(world.warnings).toEqual([expect.stringMatching(/left alone: another run has taken it over/)]);
      expect(world.emulator.images()).toHaveLength(1);
      await again.destroy();
      expect(world.emulator.images()).toHaveLength(0);
    });

    it("makes a second image for --replace of a named or unnamed one, and never deletes the new one", async () => {
      const { world, engine, args } = await setUp();
      for (const given of [args, { ...args, name: undefined }]) {
        await engine.up(given);
        const before = engine.recorded?.id;
        expect(await engine.up(given, { replace: true })).toBe("replace");
        expect(engine.recorded?.id).not.toBe(before);
        expect(world.emulator.images().map((image) => image.ImageId)).toEqual([engine.recorded?.id]);
        await engine.destroy();
      }
    });
  });

  describe("removal", () => {
    const left = async (onDelete: string): Promise<{ images: (string | undefined)[]; snapshots: number }> => {
      const { world, engine, args } = await setUp();
      await engine.up({ ...args, onDelete });
      await engine.destroy();
      return {
        images: world.emulator.images().map((image) => image.State),
        snapshots: world.emulator.snapshots().length,
      };
    };
    it("deregisters and keeps the given snapshot, even when told to delete snapshots", async () => {
      expect(await left("deregister")).toEqual({ images: [], snapshots: 1 });
      expect(await left("deregister-and-delete-snapshots")).toEqual({ images: [], snapshots: 1 });
    });
    it("disables or retains", async () => {
      expect(await left("disable")).toEqual({ images: ["disabled"], snapshots: 1 });
      expect(await left("retain")).toEqual({ images: ["available"], snapshots: 1 });
    });
    it("is a success when there is nothing left to remove", async () => {
      const { world, engine, args } = await setUp();
      await engine.up(args);
      const recorded = engine.recorded;
      await engine.destroy();
      engine.recorded = recorded;
      await engine.destroy();
      expect(world.emulator.images()).toHaveLength(0);
    });
    it("says before it begins that a kept name cannot be had twice", async () => {
      const { engine, args } = await setUp();
      await engine.up({ ...args, onDelete: "retain" });
      await expect(engine.up({ ...args, onDelete: "retain", architecture: "arm64" })).rejects.toThrow(
        /`name` must change together with `architecture`/,
      );
    });
  });

  describe("crashes", () => {
    it("go on where they stopped, after any call, without a second image", async () => {
      for (const name of ["web-1", undefined]) {
        // How many calls there are differs by how many questions share one.
        for (let n = 1, killed = true; killed; n++) {
          const { world, engine, args } = await setUp();
          world.killAfter = n;
          killed = await engine.up({ ...args, name }).then(
            () => false,
            (error: unknown) => isKilled(error),
          );
          expect(killed || n > 5).toBe(true);
          world.killAfter = undefined;
          const isBegun = (): boolean => "pulumi-ami:creating" in tagsOf(world);
          const isComplete = killed && world.emulator.images().length > 0 && !isBegun();
          await engine.up({ ...args, name });
          // After its last call a create under an automatic name looks like one that `--replace` means to renew.
          const orphans = name === undefined && isComplete ? 1 : 0;
          expect(world.emulator.images(), `killed after call ${n}`).toHaveLength(1 + orphans);
          expect(tagsOf(world)).not.toHaveProperty("pulumi-ami:creating");
          expect(await engine.up({ ...args, name })).toBe("same");
          await engine.destroy();
          expect(world.emulator.images()).toHaveLength(orphans);
        }
      }
    });

    it("record what there is when a call fails half way, and the next run finishes it", async () => {
      const { world, engine, args } = await setUp();
      world.emulator.faults.add({
        action: "DeleteTags",
        error: { code: "UnauthorizedOperation", message: "no", status: 403 },
      });
      await expect(engine.up(args)).rejects.toMatchObject({
        reasons: [expect.stringMatching(/DeleteTags.*UnauthorizedOperation/)],
      });
      expect(engine.recorded?.outputs).toMatchObject({ internal: { complete: false } });
      expect(engine.recorded?.outputs).toHaveProperty("__provider");
      const id = engine.recorded?.id;
      expect(await engine.up(args)).toBe("update");
      expect(engine.recorded).toMatchObject({ id, outputs: { internal: { complete: true } } });
      expect(tagsOf(world)).not.toHaveProperty("pulumi-ami:creating");
      expect(await engine.up(args)).toBe("same");
    });

    it("leave unfinished what nobody is left to write down, and the next run takes it up", async () => {
      const { world, engine, args } = await setUp();
      const unnamed = { ...args, name: undefined };
      world.attended = false;
      await expect(engine.up(unnamed)).rejects.toThrow(/nobody is left to write image `ami-/);
      const later = new MiniEngine(provide("image", imageHandler, world));
      world.attended = true;
      await later.up(unnamed);
      expect(world.emulator.images().map((image) => image.ImageId)).toEqual([later.recorded?.id]);
    });

    it("stop in a host that wakes up after another run has taken the image over", async () => {
      const { world, engine, args } = await setUp();
      const later = new MiniEngine(provide("image", imageHandler, world));
      const { sleep } = world.clock;
      // While the first run waits for the image, the second one finds it, finishes it and writes it down.
      let woken = false;
      Object.assign(world.clock, {
        sleep: async (milliseconds: number) => {
          await sleep(milliseconds);
          if (woken) return;
          woken = true;
          await later.up(args);
        },
      });
      await expect(engine.up(args)).rejects.toThrow(/was taken over by another run/);
      expect(world.emulator.images()).toHaveLength(1);
      await later.destroy();
      expect(world.emulator.images()).toEqual([]);
    });

    it("tell of an image that an earlier run began with other arguments, and leave it alone", async () => {
      const { world, engine, args } = await setUp();
      world.killAfter = 5;
      await expect(engine.up({ ...args, name: undefined })).rejects.toSatisfy(isKilled);
      world.killAfter = undefined;
      await engine.up({ ...args, name: undefined, architecture: "arm64" });
      expect(world.emulator.images()).toHaveLength(2);
      expect(world.warnings).toEqual([
        expect.stringMatching(/`ami-\w+` in us-east-1 was begun by an earlier run/),
      ]);
    });

    it("stop waiting at the time limit, and go on waiting in the next run", async () => {
      const world = await startWorld({ timings: { pending: 90_000 } });
      const args = argsFor(world.emulator.seed.snapshot({ volumeSize: 8 }));
      const engine = new MiniEngine(provide("image", imageHandler, world));
      const timeouts = { create: "1m" };
      await expect(engine.up(args, { timeouts })).rejects.toThrow(
        /timed out: ami-.* is pending.*`customTimeouts`/,
      );
      expect(engine.recorded?.outputs).toMatchObject({ internal: { complete: false, timeouts } });
      expect(await engine.up(args, { timeouts })).toBe("update");
      expect(world.emulator.images()).toEqual([expect.objectContaining({ State: "available" })]);
    });

    it("take the answer to RegisterImage that got lost for what it was", async () => {
      const { world, engine, args } = await setUp();
      world.emulator.faults.add({ action: "RegisterImage", after: true, disconnect: true });
      await engine.up(args);
      expect(world.operations().filter((operation) => operation === "RegisterImage")).toHaveLength(2);
      expect(world.emulator.images()).toHaveLength(1);
    });
  });

  it("leaves nothing of a registration that EC2 refuses", async () => {
    const { world, engine, args } = await setUp();
    const mappings = [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-00000000000000000" } }];
    await expect(engine.up({ ...args, blockDeviceMappings: mappings })).rejects.toThrow(
      /`snap-0{17}` is not visible in us-east-1/,
    );
    await expect(engine.up({ ...args, blockDeviceMappings: mappings, preflight: false })).rejects.toThrow(
      /snap-0{17}/,
    );
    expect(engine.recorded).toBeUndefined();
    expect(world.emulator.images()).toHaveLength(0);
  });

  it("reads an image that it does not manage", async () => {
    const { world } = await setUp();
    const old = world.emulator.seed.image({ name: "old", traits: { VirtualizationType: "paravirtual" } });
    const read = await provide("image", imageHandler, world).read(old, {
      region: "us-east-1",
      __provider: "code",
    });
    expect(read.props).toMatchObject({ name: "old", virtualizationType: "paravirtual" });
    const id = world.emulator.seed.image({ name: "theirs" });
    const { props } = await provide("image", imageHandler, world).read(id, {
      region: "us-east-1",
      __provider: "code",
    });
    expect(props).toMatchObject({
      name: "theirs",
      virtualizationType: "hvm",
      region: "us-east-1",
      state: "available",
    });
  });

  it("refuses bad input all at once, with its paths, before any call", async () => {
    const { world, engine, args } = await setUp();
    const bad = {
      ...args,
      architecture: "amd64",
      colour: "blue",
      blockDeviceMappings: [{ deviceName: "/dev/sda1", ebs: { snapshotId: "snap-xyz" } }],
    };
    const failure = await engine.up(bad).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CheckFailed);
    expect((failure as CheckFailed).reasons).toEqual([
      expect.stringMatching(/`colour` is not a property/),
      expect.stringMatching(/`architecture` must be `x86_64`.*`amd64`/),
      expect.stringMatching(/match-root-device/),
      expect.stringMatching(/`blockDeviceMappings\[0\]\.ebs\.snapshotId`.*must be `snap-`.*match-image-id/),
    ]);
    expect(world.operations()).toEqual([]);
  });
});
