/**
 * What other tools stumble over: the rows of the pitfall table of our survey (2026-11-22), by EC2's code or the fact.
 */
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { provide } from "../../provider/runtime/provider";
import { CheckFailed, dies, isKilled, MiniEngine } from "../support/mini-engine";
import { type Begun, copyOf, ec2Of, permissionsOf } from "../support/peers";
import { startWorld, writes, type TestWorld } from "../support/world";

const other = "210987654321";
const stranger = "999988887777";

const imageOf = (world: TestWorld): Begun => ({
  engine: new MiniEngine(provide("image", imageHandler, world)),
  args: {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: world.emulator.seed.snapshot() } }],
  },
});

it("InvalidAMIName.Duplicate: a fixed name is deleted before it is made anew", async () => {
  const world = await startWorld();
  const { engine, args } = imageOf(world);
  await engine.up({ ...args, name: "web-1" });
  world.operations();
  await engine.up({ ...args, name: "web-1", enaSupport: true });
  expect(writes(world.operations()).slice(0, 2)).toEqual(["DeregisterImage", "RegisterImage"]);
});

it("CopyImage does not hold names unique: a namesake is told after the copy", async () => {
  const world = await startWorld();
  const { engine, args } = copyOf(world);
  const namesake = world.emulator.seed.image({ name: "web-1", region: "eu-west-1" });
  await engine.up(args);
  expect(world.warnings).toEqual([
    expect.stringMatching(new RegExp(`shares its name \`web-1\` with \`${namesake}\``)),
  ]);
});

it("InvalidAMIID.NotFound just after the create is waited out; later it means gone", async () => {
  const world = await startWorld();
  const { engine, args } = imageOf(world);
  world.emulator.faults.add({ action: "RegisterImage", lag: { ids: { milliseconds: 4_000 } } });
  await engine.up({ ...args, name: "web-1" });
  expect(world.emulator.images()).toHaveLength(1);
  await ec2Of(world).call("DeregisterImage", { ImageId: engine.recorded?.id });
  expect(await engine.refresh()).toBe(false);
});

it("InvalidAMIID.Unavailable on a delete is success, and the snapshots go all the same", async () => {
  const world = await startWorld();
  const { engine, args } = copyOf(world);
  await engine.up(args);
  await ec2Of(world, "eu-west-1").call("DeregisterImage", { ImageId: engine.recorded?.id });
  await engine.destroy();
  expect(world.emulator.snapshots({ region: "eu-west-1" })).toEqual([]);
});

describe("a copy that fails later", () => {
  it("shows EC2's reason and our hint, and goes with the snapshots that it made", async () => {
    const world = await startWorld();
    const { engine, args } = copyOf(world);
    world.emulator.faults.add({
      action: "CopyImage",
      failure: { code: "Client.InternalError", message: "Copy image failed with an internal error" },
    });
    const theirs = world.emulator.seed.snapshot({ region: "eu-west-1" });
    const { sleep } = world.clock;
    let seeded = false;
    Object.assign(world.clock, {
      sleep: async (milliseconds: number) => {
        const [image] = world.emulator.images({ region: "eu-west-1" });
        const mark = image?.Tags?.find(({ Key }) => Key === "pulumi-ami:managed-by")?.Value;
        // One of the snapshots was copied before another failed, and one is an earlier image's.
        if (!seeded && image?.ImageId !== undefined && mark !== undefined) {
          seeded = true;
          const tags = { "pulumi-ami:managed-by": mark };
          const description = `Copied for DestinationAmi ${image.ImageId} from SourceAmi ami-1`;
          world.emulator.seed.snapshot({ region: "eu-west-1", tags, description });
          const earlier = "Copied for DestinationAmi ami-00000000000000001 from SourceAmi ami-1";
          world.emulator.seed.snapshot({ region: "eu-west-1", tags, description: earlier });
        }
        await sleep(milliseconds);
      },
    });
    await expect(engine.up(args)).rejects.toThrow(/internal error; nothing is left of it.*may use the key/);
    expect(seeded).toBe(true);
    expect(world.emulator.images({ region: "eu-west-1" })).toEqual([]);
    const left = world.emulator.snapshots({ region: "eu-west-1" });
    expect(left.map(({ SnapshotId }) => SnapshotId)).toContain(theirs);
    expect(left).toHaveLength(2);
  });

  it("is cleared away by the next run when the host died before it could", async () => {
    const world = await startWorld();
    const { engine, args } = copyOf(world);
    world.emulator.faults.add({
      action: "CopyImage",
      failure: { code: "Client.InternalError", message: "no" },
    });
    world.killAfter = 6;
    await expect(engine.up(args)).rejects.toSatisfy(isKilled);
    world.killAfter = undefined;
    await world.clock.sleep(60_000);
    await engine.up(args);
    expect(world.emulator.images({ region: "eu-west-1" }).map(({ State }) => State)).toEqual(["available"]);
  });
});

it("InvalidRequest: false is never sent for the encryption of a copy", async () => {
  const world = await startWorld();
  const SnapshotId = world.emulator.seed.snapshot({ encrypted: true });
  const sourceImageId = world.emulator.seed.image({
    blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId } }],
  });
  const { engine } = copyOf(world);
  await engine.up({ region: "eu-west-1", sourceImageId, sourceRegion: "us-east-1", encrypted: false });
  const sent = world.emulator.calls.find(({ action }) => action === "CopyImage")?.parameters;
  expect(sent).not.toHaveProperty("Encrypted");
});

it("OperationNotPermitted: block public access is told before the call, in our words", async () => {
  const world = await startWorld();
  const imageId = world.emulator.seed.image();
  world.operations();
  const args = { imageId, public: { reason: "for all", scrubbed: true } };
  await expect(permissionsOf(world).up(args)).rejects.toThrow(/`block-new-sharing`.*`unblocked`/);
  expect(writes(world.operations())).toEqual([]);
  world.emulator.seed.blockPublicAccess({ state: "unblocked" });
  await permissionsOf(world).up(args);
  expect(world.emulator.images()[0]?.Public).toBe(true);
});

it("InvalidSnapshot.InUse is waited out for a while, and then reported", async () => {
  const world = await startWorld();
  const { engine, args } = copyOf(world);
  await engine.up(args);
  const [copied] = world.emulator.snapshots({ region: "eu-west-1" });
  const Ebs = { SnapshotId: copied?.SnapshotId ?? "" };
  const sharer = world.emulator.seed.image({
    region: "eu-west-1",
    blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs }],
  });
  await expect(engine.destroy()).rejects.toThrow(/1 of 1 snapshots are not deleted.*still in use/);
  await ec2Of(world, "eu-west-1").call("DeregisterImage", { ImageId: sharer });
  await engine.destroy();
  expect(world.emulator.snapshots({ region: "eu-west-1" })).toEqual([]);
});

it("InvalidAMIAttributeItemValue: accounts are checked for 12 digits before any call", async () => {
  const world = await startWorld();
  const failure = permissionsOf(world).up({ imageId: "ami-00000000000000000", accounts: ["1"] });
  await expect(failure).rejects.toThrow(CheckFailed);
});

describe("disabled images are hidden, and lose their permissions", () => {
  it("LaunchPermissions keeps what will be given back to what it says, and fights nothing", async () => {
    const world = await startWorld();
    const { engine, args } = imageOf(world);
    await engine.up(args);
    const shares = permissionsOf(world);
    const imageId = engine.recorded?.id;
    await shares.up({ imageId, accounts: [other, stranger] });
    await engine.up({ ...args, enabled: false });
    await shares.refresh();
    expect(await shares.up({ imageId, accounts: [other, stranger] })).toBe("same");
    // Whoever is revoked while it is disabled does not come back with it.
    expect(await shares.up({ imageId, accounts: [other] })).toBe("update");
    await engine.up(args);
    expect(world.emulator.images()[0]?.LaunchPermissions).toEqual([{ UserId: other }]);
    expect(await shares.up({ imageId, accounts: [other] })).toBe("same");
    await engine.up({ ...args, enabled: false });
    await shares.destroy();
    await engine.up(args);
    expect(world.emulator.images()[0]?.LaunchPermissions).toEqual([]);
    expect(world.warnings).toEqual([]);
  });

  it("where nothing is written down it waits, says so, and shares once the image is enabled", async () => {
    const world = await startWorld();
    const imageId = world.emulator.seed.image();
    await ec2Of(world).call("DisableImage", { ImageId: imageId });
    const shares = permissionsOf(world);
    await shares.up({ imageId, accounts: [other] });
    expect(world.warnings).toEqual([expect.stringMatching(/is disabled, and EC2 shares no disabled image/)]);
    await ec2Of(world).call("EnableImage", { ImageId: imageId });
    expect(await shares.up({ imageId, accounts: [other] })).toBe("update");
    expect(world.emulator.images()[0]?.LaunchPermissions).toEqual([{ UserId: other }]);
    expect(await shares.up({ imageId, accounts: [other] })).toBe("same");
  });
});

it("the owner's own account is never listed, and stating it is no drift", async () => {
  const world = await startWorld();
  const imageId = world.emulator.seed.image();
  const shares = permissionsOf(world);
  const args = { imageId, accounts: ["123456789012", other] };
  await shares.up(args);
  expect(world.emulator.images()[0]?.LaunchPermissions).toEqual([{ UserId: other }]);
  expect(await shares.up(args)).toBe("same");
  await shares.refresh();
  expect(await shares.up(args)).toBe("same");
});

it("deprecation is compared to the minute, and a date that has passed since is fine", async () => {
  const world = await startWorld();
  const { engine, args } = imageOf(world);
  await engine.up({ ...args, deprecateAt: "2026-11-22T01:00:29Z" });
  await world.clock.sleep(2 * 3_600_000);
  await engine.refresh();
  expect(await engine.up({ ...args, deprecateAt: "2026-11-22T01:00:29Z", description: "late" })).toBe(
    "update",
  );
});

it("a list of the image's instance types comes along with a copy, and is no drift there", async () => {
  const world = await startWorld();
  const { engine, args } = copyOf(world);
  await ec2Of(world).call("ReplaceImageInstanceTypeSpecification", {
    ImageId: String(args.sourceImageId),
    InstanceTypeSpecification: { SupportedInstanceTypes: ["m7i.*"] },
  });
  await engine.up(args);
  await engine.refresh();
  expect(await engine.up(args)).toBe("same");
  expect(world.emulator.images({ region: "eu-west-1" })[0]?.InstanceTypeSpecification).toBeDefined();
});

it("an interruption of sharing with snapshots anywhere ends where an undisturbed run ends", async () => {
  const before = { accounts: [stranger], snapshotPermissions: true };
  const after = { accounts: [other], snapshotPermissions: true };
  const prepare = async (): Promise<{ world: TestWorld; shares: MiniEngine; imageId: string }> => {
    const world = await startWorld();
    const imageId = world.emulator.seed.image();
    const shares = permissionsOf(world);
    await shares.up({ imageId, ...before });
    world.operations();
    return { world, shares, imageId };
  };
  const calm = await prepare();
  await calm.shares.up({ imageId: calm.imageId, ...after });
  for (let n = 1, killed = true; killed; n++) {
    const { world, shares, imageId } = await prepare();
    world.killAfter = n;
    killed = await dies(shares.up({ imageId, ...after }));
    expect(killed || n > 1).toBe(true);
    world.killAfter = undefined;
    await shares.up({ imageId, ...after });
    const SnapshotId = world.emulator.snapshots()[0]?.SnapshotId ?? "";
    const Attribute = "createVolumePermission";
    const { CreateVolumePermissions } = await ec2Of(world).call("DescribeSnapshotAttribute", {
      SnapshotId,
      Attribute,
    });
    expect([world.emulator.images()[0]?.LaunchPermissions, CreateVolumePermissions]).toEqual([
      [{ UserId: other }],
      [{ UserId: other }],
    ]);
    expect(await shares.up({ imageId, ...after })).toBe("same");
  }
});
