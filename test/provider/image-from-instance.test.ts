import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../emulator";
import { imageFromInstanceHandler } from "../../provider/handlers/image-from-instance";
import { provide } from "../../provider/runtime/provider";
import { type CheckFailed, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

const urn = "urn:pulumi:test::images::pulumi-nodejs:dynamic/ami:ImageFromInstance::golden";
const mark = `organization/${urn}`;

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly args: Record<string, unknown>;
  readonly instanceId: string;
}

const newEngine = (world: TestWorld): MiniEngine =>
  new MiniEngine(provide("image-from-instance", imageFromInstanceHandler, world), urn);

async function setUp(options: EmulatorOptions = {}): Promise<Setting> {
  const world = await startWorld(options);
  const instanceId = world.emulator.seed.instance();
  const args = {
    name: "web-1",
    description: "a web server",
    instanceId,
    tags: { team: "platform" },
    snapshotTags: { cost: "42" },
  };
  return { world, engine: newEngine(world), args, instanceId };
}

/** Images that are ours, without the one that the instance runs. */
const made = (world: TestWorld): ReturnType<TestWorld["emulator"]["images"]> =>
  world.emulator.images().filter(({ Name = "" }) => !Name.startsWith("seeded-"));
const tagsOf = (
  thing: { Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined } | undefined,
): object => Object.fromEntries((thing?.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
const madeSnapshots = (world: TestWorld): ReturnType<TestWorld["emulator"]["snapshots"]> =>
  world.emulator.snapshots().filter(({ Description = "" }) => Description.startsWith("Created by"));
const ec2Of = (world: TestWorld): ReturnType<ReturnType<TestWorld["makeAws"]>["at"]> =>
  world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });

/** A call that the provider never makes. */
function callEc2(world: TestWorld, operation: string, input: object): Promise<unknown> {
  const ec2 = ec2Of(world) as { call(operation: string, input: object): Promise<unknown> };
  return ec2.call(operation, input);
}

describe("ImageFromInstance", () => {
  it("makes the image, waits, and marks image and snapshots at their creation", async () => {
    const { world, engine, args, instanceId } = await setUp();
    expect(await engine.up(args)).toBe("create");
    const [image] = made(world);
    expect(image).toMatchObject({ State: "available", Name: "web-1", SourceInstanceId: instanceId });
    expect(tagsOf(image)).toMatchObject({ team: "platform", "pulumi-ami:managed-by": mark });
    expect(tagsOf(image)).not.toHaveProperty("pulumi-ami:creating");
    const [snapshot] = madeSnapshots(world);
    expect(tagsOf(snapshot)).toEqual({ cost: "42", "pulumi-ami:managed-by": mark });
    expect(engine.recorded?.id).toBe(image?.ImageId);
    expect(engine.recorded?.outputs).toMatchObject({
      instanceId,
      architecture: "x86_64",
      rootDeviceName: "/dev/xvda",
      rootSnapshotId: snapshot?.SnapshotId,
      state: "available",
      internal: { complete: true },
    });
  });

  it("asks nothing when nothing changed, and sees no drift in what nobody touched", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const before = engine.recorded;
    world.operations();
    expect(await engine.up(args)).toBe("same");
    expect(world.operations()).toEqual([]);
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
    expect(writes(world.operations())).toEqual([]);
  });

  it.each([
    ["description", "another", "ModifyImageAttribute"],
    ["tags", { team: "web" }, "CreateTags"],
    ["snapshotTags", { cost: "43" }, "CreateTags"],
    ["deprecateAt", "2027-11-22T00:00:00Z", "EnableImageDeprecation"],
    ["deregistrationProtection", "enabled-without-cooldown", "EnableImageDeregistrationProtection"],
    ["enabled", false, "DisableImage"],
    ["imdsSupport", "v2.0", "ModifyImageAttribute"],
    [
      "instanceTypeSpecification",
      { supportedInstanceTypes: ["m5.*"] },
      "ReplaceImageInstanceTypeSpecification",
    ],
  ])("changes `%s` in place, by one call", async (property, value, operation) => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    world.operations();
    expect(await engine.up({ ...args, [property]: value })).toBe("update");
    expect(writes(world.operations())).toEqual([operation]);
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded?.inputs).toEqual(before?.inputs);
    expect(await engine.up({ ...args, [property]: value })).toBe("same");
  });

  it.each([
    ["noReboot", true],
    ["name", "web-2"],
    ["blockDeviceMappings", [{ deviceName: "/dev/xvda", ebs: { deleteOnTermination: false } }]],
  ])("is replaced by another `%s`, the snapshots of the old one deleted", async (property, value) => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    expect(await engine.up({ ...args, [property]: value })).toBe("replace");
    expect(made(world)).toHaveLength(1);
    expect(madeSnapshots(world)).toHaveLength(1);
  });

  it("takes mappings of its own, a boot mode, and an instance as it runs", async () => {
    const { world, engine, args } = await setUp();
    const blockDeviceMappings = [
      { deviceName: "/dev/xvda", ebs: { deleteOnTermination: false } },
      { deviceName: "/dev/sdf", ebs: { volumeSize: 20, volumeType: "gp3" } },
    ];
    await engine.up({ ...args, noReboot: true, blockDeviceMappings });
    expect(made(world)[0]?.BlockDeviceMappings).toMatchObject([
      { DeviceName: "/dev/xvda", Ebs: { DeleteOnTermination: false } },
      { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 20 } },
    ]);
    expect(world.warnings).toEqual([]);
    await engine.refresh();
    expect(await engine.up({ ...args, noReboot: true, blockDeviceMappings })).toBe("same");
  });

  it("is taken back to what is stated when somebody changed it, and known to be gone", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const ImageId = made(world)[0]?.ImageId;
    await ec2Of(world).call("ModifyImageAttribute", { ImageId, Description: { Value: "theirs" } });
    await engine.refresh();
    expect(engine.recorded?.inputs).toMatchObject({ description: "theirs" });
    expect(await engine.up(args)).toBe("update");
    expect(made(world)[0]?.Description).toBe("a web server");
    await ec2Of(world).call("DeregisterImage", { ImageId });
    expect(await engine.refresh()).toBe(false);
  });

  it("goes when it is destroyed, with the snapshots made for it and no other", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    await engine.destroy();
    expect(made(world)).toEqual([]);
    expect(madeSnapshots(world)).toEqual([]);
    expect(world.emulator.snapshots()).toHaveLength(1);
  });
});

describe("the instance", () => {
  it("is rebooted only after a word about it, once", async () => {
    const { world, engine, args, instanceId } = await setUp();
    await engine.up(args);
    expect(world.warnings).toEqual([
      `making the image reboots instance \`${instanceId}\` in us-east-1, so that its file systems are whole; \`noReboot: true\` leaves it running, and its file systems as they happen to be.`,
    ]);
    const [call] = world.emulator.calls.filter(({ action }) => action === "CreateImage");
    expect(call?.parameters).not.toHaveProperty("NoReboot");
  });

  it("is told of by a create that nothing was asked before", async () => {
    const { world, engine, args } = await setUp();
    await engine.up({ ...args, preflight: false });
    expect(world.warnings).toHaveLength(1);
  });

  it("is waited for while it is starting", async () => {
    const world = await startWorld({ timings: { pending: 5_000, instanceChange: 60_000 } });
    const imageId = world.emulator.seed.image({ traits: { EnaSupport: true } });
    const { Instances } = (await callEc2(world, "RunInstances", {
      ImageId: imageId,
      InstanceType: "m5.large",
      MinCount: 1,
      MaxCount: 1,
    })) as { Instances: { InstanceId: string }[] };
    await newEngine(world).up({ name: "web-1", instanceId: Instances[0]?.InstanceId });
    expect(made(world)).toHaveLength(1);
  });

  it("must be there, and not be ending", async () => {
    const { world, engine, args, instanceId } = await setUp();
    const refusal = async (given: object): Promise<readonly string[]> => {
      const error = await engine.up({ ...args, ...given }).catch((thrown: unknown) => thrown);
      return (error as CheckFailed).reasons;
    };
    expect(await refusal({ instanceId: "i-0123456789abcdef0" })).toEqual([
      expect.stringMatching(/^instance `i-0123456789abcdef0` in us-east-1 is not visible/),
    ]);
    expect(await refusal({ bootMode: "uefi" })).toEqual([
      expect.stringMatching(/^`bootMode` can be `uefi` only when the instance has booted so/),
    ]);
    await callEc2(world, "TerminateInstances", { InstanceIds: [instanceId] });
    await world.clock.sleep(60_000);
    expect(await refusal({})).toEqual([expect.stringMatching(/is terminated, and no image can be made/)]);
    expect(made(world)).toEqual([]);
  });
});

describe("whose image it is", () => {
  it("is asked of one that has the name: refused, or adopted where nothing differs", async () => {
    const { world, engine, args, instanceId } = await setUp();
    const CreateImage = { InstanceId: instanceId, Name: "web-1" };
    await ec2Of(world).call("CreateImage", CreateImage);
    await world.clock.sleep(10_000);
    await expect(engine.up(args)).rejects.toThrow(/the name `web-1` is taken.*`adopt: true`/s);
    const other = world.emulator.seed.instance();
    await expect(engine.up({ ...args, instanceId: other, adopt: true })).rejects.toThrow(
      /cannot be adopted.*instanceId must be `i-/s,
    );
    await engine.up({ ...args, adopt: true });
    expect(made(world)).toHaveLength(1);
    expect(tagsOf(made(world)[0])).toMatchObject({ team: "platform", "pulumi-ami:managed-by": mark });
  });

  it("is not asked twice of an image that is only read", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const id = engine.recorded?.id ?? "";
    const provider = provide("image-from-instance", imageFromInstanceHandler, world);
    const { props } = await provider.read(id, { region: "us-east-1" });
    expect(props).toMatchObject({ name: "web-1", instanceId: args.instanceId, tags: { team: "platform" } });
  });
});

describe("a create that is interrupted", () => {
  it("goes on where it stopped, after any call, without a second image", async () => {
    for (const name of ["web-1", undefined]) {
      const counted = await setUp();
      await counted.engine.up({ ...counted.args, name });
      const calls = counted.world.operations().length;
      for (let n = 1; n <= calls; n++) {
        const { world, engine, args } = await setUp();
        world.killAfter = n;
        await expect(engine.up({ ...args, name })).rejects.toSatisfy(isKilled);
        world.killAfter = undefined;
        const next = newEngine(world);
        await next.up({ ...args, name });
        // After its last call a create under an automatic name looks like one that `--replace` means to renew.
        const orphans = name === undefined && n === calls ? 1 : 0;
        expect(made(world), `killed after call ${n} of ${calls}`).toHaveLength(1 + orphans);
        expect(await next.up({ ...args, name })).toBe("same");
        await next.destroy();
        expect(made(world)).toHaveLength(orphans);
        expect(madeSnapshots(world)).toHaveLength(orphans);
      }
    }
  }, 30_000);

  it("takes the answer to CreateImage that got lost for what it was", async () => {
    const { world, engine, args } = await setUp();
    world.emulator.faults.add({ action: "CreateImage", after: true, disconnect: true });
    await engine.up(args);
    expect(made(world)).toHaveLength(1);
  });

  it("leaves nothing of an image that EC2 could not make", async () => {
    const { world, engine, args } = await setUp();
    const failure = { code: "Client.InternalError", message: "Client error on creation" };
    world.emulator.faults.add({ action: "CreateImage", failure });
    await expect(engine.up(args)).rejects.toThrow(/is failed.*nothing is left of it/);
    expect(made(world)).toEqual([]);
    await engine.up(args);
    expect(made(world)).toHaveLength(1);
  });

  it("waits while too many images of the instance are in the making", async () => {
    const { world, engine, args } = await setUp();
    const error = { code: "ConcurrentCreateImageNoRebootLimitExceeded", message: "too many", status: 400 };
    world.emulator.faults.add({ action: "CreateImage", times: 3, error });
    await engine.up(args);
    expect(made(world)).toHaveLength(1);
  });
});
