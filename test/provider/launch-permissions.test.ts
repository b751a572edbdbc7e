import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { launchPermissionsHandler } from "../../provider/handlers/launch-permissions";
import { provide } from "../../provider/runtime/provider";
import { type CheckFailed, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
const unit = "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56";

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly imageId: string;
}

async function setUp(): Promise<Setting> {
  const world = await startWorld();
  const imageId = world.emulator.seed.image({ name: "web-1" });
  world.emulator.seed.blockPublicAccess({ state: "unblocked" });
  const engine = new MiniEngine(provide("launch-permissions", launchPermissionsHandler, world));
  return { world, engine, imageId };
}

const shares = (world: TestWorld): string[] =>
  (world.emulator.images()[0]?.LaunchPermissions ?? [])
    .map((permission) => Object.values(permission).join())
    .sort();

describe("LaunchPermissions", () => {
  it("shares with everyone named, and with nobody else", async () => {
    const { world, engine, imageId } = await setUp();
    const share = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    await share.call("ModifyImageAttribute", {
      ImageId: imageId,
      LaunchPermission: { Add: [{ UserId: "999988887777" }] },
    });
    await engine.up({
      imageId,
      accounts: ["012345678901"],
      organizations: [organization],
      organizationalUnits: [unit],
    });
    expect(engine.recorded?.id).toBe(`us-east-1/${imageId}`);
    expect(shares(world)).toEqual(["012345678901", organization, unit].sort());
    world.operations();
    expect(
      await engine.up({
        imageId,
        organizationalUnits: [unit],
        organizations: [organization],
        accounts: ["012345678901"],
      }),
    ).toBe("same");
    expect(world.operations()).toEqual([]);
  });

  it("sees a stranger at a refresh, and takes the share away", async () => {
    const { world, engine, imageId } = await setUp();
    await engine.up({ imageId, organizations: [organization] });
    const share = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    await share.call("ModifyImageAttribute", {
      ImageId: imageId,
      LaunchPermission: { Add: [{ UserId: "999988887777" }, { Group: "all" }] },
    });
    await engine.refresh();
    expect(engine.recorded?.inputs).toMatchObject({ accounts: ["999988887777"] });
    expect(engine.recorded?.inputs).toHaveProperty("public.scrubbed");
    expect(await engine.up({ imageId, organizations: [organization] })).toBe("update");
    expect(shares(world)).toEqual([organization]);
  });

  it("shows no drift where nobody touched anything", async () => {
    const { engine, imageId } = await setUp();
    await engine.up({ imageId, accounts: ["210987654321"], public: { reason: "for all", scrubbed: true } });
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
  });

  it("makes the image private when it goes, and is content when the image is gone", async () => {
    const { world, engine, imageId } = await setUp();
    await engine.up({ imageId, accounts: ["210987654321"] });
    const { recorded } = engine;
    await engine.destroy();
    expect(shares(world)).toEqual([]);
    const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    await ec2.call("DeregisterImage", { ImageId: imageId });
    engine.recorded = recorded;
    expect(await engine.refresh()).toBe(false);
    engine.recorded = recorded;
    await engine.destroy();
  });

  it("says why EC2 does not let an image be public", async () => {
    const { world, engine, imageId } = await setUp();
    world.emulator.seed.blockPublicAccess({ state: "block-new-sharing" });
    const failure = engine.up({ imageId, public: { reason: "for all", scrubbed: true } });
    await expect(failure).rejects.toThrow(/block public access for images is on in us-east-1/);
    expect(world.warnings).toEqual([expect.stringMatching(/block public access for images is on/)]);
  });

  it("ends in the same place whatever was there and wherever it was interrupted", async () => {
    const account = fc.integer({ min: 1, max: 5 }).map((n) => String(n).padStart(12, "0"));
    const principals = fc.record({
      accounts: fc.uniqueArray(account),
      organizations: fc.constantFrom([], [organization]),
      organizationalUnits: fc.constantFrom([], [unit]),
    });
    const { world, imageId } = await setUp();
    await fc.assert(
      fc.asyncProperty(
        principals,
        principals,
        fc.integer({ min: 1, max: 3 }),
        async (before, after, killAfter) => {
          const engine = new MiniEngine(provide("launch-permissions", launchPermissionsHandler, world));
          await engine.up({ imageId, ...before });
          world.killAfter = killAfter;
          await engine.up({ imageId, ...after }).catch((error: unknown) => {
            if (!isKilled(error)) throw error;
          });
          world.killAfter = undefined;
          await engine.up({ imageId, ...after });
          expect(shares(world)).toEqual(
            [...after.accounts, ...after.organizations, ...after.organizationalUnits].sort(),
          );
          world.operations();
          await engine.up({ imageId, ...after });
          expect(writes(world.operations())).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("refuses bad principals all at once, before any call", async () => {
    const { world, engine } = await setUp();
    const failure = await engine
      .up({
        imageId: "ami-xyz",
        accounts: ["12345678901"],
        organizations: ["o-a1b2c3d4e5"],
        public: true,
        colour: 1,
      })
      .catch((error: unknown) => error);
    expect((failure as CheckFailed).reasons).toEqual([
      expect.stringMatching(/`colour` is not a property/),
      expect.stringMatching(/`public` must be `false` or an object with `reason` and `scrubbed`/),
      expect.stringMatching(/`imageId`.*must be `ami-`.*match-image-id/),
      expect.stringMatching(/`accounts\[0\]`: `12345678901` .*12 digits.*match-principals/),
      expect.stringMatching(/`organizations\[0\]`.*no ARN of an organization.*match-principals/),
    ]);
    expect(world.operations()).toEqual([]);
  });
});
