/**
 * More of what other tools stumble over, row by row of the pitfall table of our survey (2026-11-22): what a create or
 * a share must know of its place, its token and its time.
 */
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { provide } from "../../provider/runtime/provider";
import { isKilled, type MiniEngine } from "../support/mini-engine";
import { type Args, copyOf, ec2Of, permissionsOf } from "../support/peers";
import { startWorld, writes, type TestWorld } from "../support/world";

const other = "210987654321";

const copies = (world: TestWorld): ReturnType<TestWorld["emulator"]["images"]> =>
  world.emulator.images({ region: "eu-west-1" });
const tokensOf = (world: TestWorld): unknown[] =>
  world.emulator.calls.flatMap(({ action, parameters }) =>
    action === "CopyImage" ? [parameters.ClientToken] : [],
  );

describe("IdempotentParameterMismatch", () => {
  it("never comes of our own tokens: other parameters make another token", async () => {
    const world = await startWorld();
    const { engine, args } = copyOf(world);
    await engine.up(args);
    await engine.up({ ...args, name: "web-2" });
    const [first, second] = tokensOf(world);
    expect(second).not.toBe(first);
    expect(copies(world).map(({ Name }) => Name)).toEqual(["web-2"]);
  });

  it("makes the next token when somebody else used ours", async () => {
    const world = await startWorld();
    const { engine, args } = copyOf(world);
    const error = { code: "IdempotentParameterMismatch", message: "other parameters", status: 400 };
    world.emulator.faults.add({ action: "CopyImage", error });
    await engine.up(args);
    expect(new Set(tokensOf(world)).size).toBe(2);
    expect(copies(world)).toHaveLength(1);
  });
});

it("AuthFailure of who is not the owner is explained, and not tried again", async () => {
  const world = await startWorld();
  const imageId = world.emulator.seed.image({ account: other, launchPermissions: [{ Group: "all" }] });
  world.operations();
  await expect(permissionsOf(world).up({ imageId, accounts: ["999988887777"] })).rejects.toThrow(
    /AuthFailure.*check that .*the Region is opted in, and that the image belongs to the account/,
  );
  const asked = world.operations();
  expect(writes(asked)).toEqual([]);
  expect(asked.filter((operation) => operation === "DescribeImageAttribute")).toHaveLength(1);
});

it("a pending image tells no snapshot ids: they are shared once it is available, past an ephemeral first", async () => {
  const world = await startWorld();
  const Ebs = { SnapshotId: world.emulator.seed.snapshot() };
  const source = world.emulator.seed.image({
    blockDeviceMappings: [
      { DeviceName: "/dev/sdb", VirtualName: "ephemeral0" },
      { DeviceName: "/dev/xvda", Ebs },
    ],
  });
  const { ImageId } = await ec2Of(world, "eu-west-1").call("CopyImage", {
    Name: "copy",
    SourceImageId: source,
    SourceRegion: "us-east-1",
  });
  expect(copies(world)[0]?.State).toBe("pending");
  const shares = permissionsOf(world);
  await shares.up({ region: "eu-west-1", imageId: ImageId, accounts: [other], snapshotPermissions: true });
  const [snapshot] = world.emulator.snapshots({ region: "eu-west-1" });
  const { CreateVolumePermissions } = await ec2Of(world, "eu-west-1").call("DescribeSnapshotAttribute", {
    SnapshotId: snapshot?.SnapshotId ?? "",
    Attribute: "createVolumePermission",
  });
  expect(CreateVolumePermissions).toEqual([{ UserId: other }]);
});

it("`encrypted` beside `snapshotId` is refused by `check`", async () => {
  const world = await startWorld();
  const ebs = { snapshotId: world.emulator.seed.snapshot(), encrypted: true };
  const args = {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs }],
  };
  const { failures } = await provide("image", imageHandler, world).check({}, args);
  expect(failures.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/`encrypted: true` beside its snapshot.*match-snapshot-encryption/),
  ]);
  expect(world.operations()).toEqual([]);
});

it.each([0, 14, 20, 2895])("a time-based copy within %i minutes is refused by `check`", async (minutes) => {
  const world = await startWorld();
  const { args } = copyOf(world);
  world.operations();
  const given = { ...args, snapshotCopyCompletionDurationMinutes: minutes };
  const { failures } = await provide("image-copy", imageCopyHandler, world).check({}, given);
  expect(failures.map(({ reason }) => reason)).toEqual([expect.stringMatching(/15.*match-copy-duration/)]);
  expect(world.operations()).toEqual([]);
});

describe("a host that dies while it clears a failed copy away", () => {
  /** A copy that will fail, one of whose snapshots was copied before: EC2 writes the image's id into it. */
  const prepare = async (): Promise<{ world: TestWorld; engine: MiniEngine; args: Args }> => {
    const world = await startWorld();
    const { engine, args } = copyOf(world);
    const failure = { code: "Client.InternalError", message: "Copy image failed with an internal error" };
    world.emulator.faults.add({ action: "CopyImage", failure });
    const { sleep } = world.clock;
    let seeded = false;
    Object.assign(world.clock, {
      sleep: async (milliseconds: number) => {
        const [image] = copies(world);
        if (!seeded && image !== undefined) {
          seeded = true;
          const mark = image.Tags?.find(({ Key }) => Key === "pulumi-ami:managed-by")?.Value ?? "";
          world.emulator.seed.snapshot({
            region: "eu-west-1",
            tags: { "pulumi-ami:managed-by": mark },
            description: `Copied for DestinationAmi ${image.ImageId ?? ""} from SourceAmi ami-1`,
          });
        }
        await sleep(milliseconds);
      },
    });
    world.operations();
    return { world, engine, args };
  };

  it("leaves none of its snapshots to nobody, after whichever call", async () => {
    const calm = await prepare();
    await expect(calm.engine.up(calm.args)).rejects.toThrow(/nothing is left of it/);
    const operations = calm.world.operations();
    expect(operations.slice(-2)).toEqual(["DeleteSnapshot", "DeregisterImage"]);
    expect(calm.world.emulator.snapshots({ region: "eu-west-1" })).toEqual([]);
    for (let n = 1; n <= operations.length; n++) {
      const { world, engine, args } = await prepare();
      world.killAfter = n;
      await expect(engine.up(args)).rejects.toSatisfy(isKilled);
      world.killAfter = undefined;
      // Killed before the failure showed, the next run still meets it.
      await engine.up(args).catch(() => engine.up(args));
      expect(
        copies(world).map(({ State }) => State),
        `killed after call ${n}`,
      ).toEqual(["available"]);
      expect(world.emulator.snapshots({ region: "eu-west-1" }), `killed after call ${n}`).toHaveLength(1);
    }
  });

  it("and a snapshot that EC2 holds to be in use until the image is gone goes after it", async () => {
    const { world, engine, args } = await prepare();
    const error = { code: "InvalidSnapshot.InUse", message: "in use", status: 400 };
    world.emulator.faults.add({ action: "DeleteSnapshot", times: 2, error });
    await expect(engine.up(args)).rejects.toThrow(/nothing is left of it/);
    expect(writes(world.operations()).slice(-4)).toEqual([
      "DeleteSnapshot",
      "DeregisterImage",
      "DeleteSnapshot",
      "DeleteSnapshot",
    ]);
    expect(world.emulator.snapshots({ region: "eu-west-1" })).toEqual([]);
  });
});
