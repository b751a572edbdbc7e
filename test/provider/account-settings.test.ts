import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../emulator";
import type { Ec2 } from "../../provider/aws/port";
import { accountSettingsHandler } from "../../provider/handlers/account-settings";
import { provide } from "../../provider/runtime/provider";
import { type CheckFailed, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

const urn = "urn:pulumi:test::images::pulumi-nodejs:dynamic/ami:AccountImageSettings::frankfurt";
const all = {
  imageBlockPublicAccess: "unblocked",
  snapshotBlockPublicAccess: "block-all-sharing",
  allowedImages: {
    state: "enabled",
    criteria: [{ imageProviders: ["amazon", "012345678901"], maximumDaysSinceCreated: 90 }],
  },
  instanceMetadataDefaults: { httpTokens: "required", httpPutResponseHopLimit: 2 },
};

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
}

const newEngine = (world: TestWorld): MiniEngine =>
  new MiniEngine(provide("account-settings", accountSettingsHandler, world), urn);

async function setUp(options: EmulatorOptions = {}): Promise<Setting> {
  const world = await startWorld(options);
  return { world, engine: newEngine(world) };
}

const ec2Of = (world: TestWorld): Ec2 =>
  world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });

/** The settings as EC2 tells them. */
async function told(world: TestWorld): Promise<object> {
  const ec2 = ec2Of(world);
  const { ImageBlockPublicAccessState } = await ec2.call("GetImageBlockPublicAccessState", {});
  const { State } = await ec2.call("GetSnapshotBlockPublicAccessState", {});
  const allowed = await ec2.call("GetAllowedImagesSettings", {});
  const { AccountLevel } = await ec2.call("GetInstanceMetadataDefaults", {});
  world.operations();
  return {
    images: ImageBlockPublicAccessState,
    snapshots: State,
    allowed: allowed.State,
    providers: (allowed.ImageCriteria ?? []).flatMap(({ ImageProviders = [] }) => ImageProviders),
    tokens: AccountLevel?.HttpTokens,
    hops: AccountLevel?.HttpPutResponseHopLimit,
  };
}

const ofNewAccount = {
  images: "block-new-sharing",
  snapshots: "unblocked",
  allowed: "disabled",
  providers: [],
  tokens: undefined,
  hops: undefined,
};

describe("AccountImageSettings", () => {
  it("sets everything stated, and gives back what was there before", async () => {
    const { world, engine } = await setUp();
    expect(await engine.up(all)).toBe("create");
    expect(await told(world)).toEqual({
      images: "unblocked",
      snapshots: "block-all-sharing",
      allowed: "enabled",
      providers: ["amazon", "012345678901"],
      tokens: "required",
      hops: 2,
    });
    expect(engine.recorded?.id).toBe("123456789012/us-east-1");
    expect(engine.recorded?.outputs).toMatchObject({
      accountId: "123456789012",
      previous: { imageBlockPublicAccess: "block-new-sharing", httpTokens: "no-preference" },
    });
    await engine.destroy();
    expect(await told(world)).toEqual(ofNewAccount);
  });

  it("asks nothing when nothing changed, and sees no drift in what nobody touched", async () => {
    const { world, engine } = await setUp();
    await engine.up(all);
    const before = engine.recorded;
    world.operations();
    expect(await engine.up(all)).toBe("same");
    expect(world.operations()).toEqual([]);
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
    expect(writes(world.operations())).toEqual([]);
  });

  it("touches and asks for nothing that is not stated", async () => {
    const { world, engine } = await setUp();
    await engine.up({ snapshotBlockPublicAccess: "block-new-sharing" });
    expect(world.operations().filter((operation) => /Image|Metadata/.test(operation))).toEqual([]);
    await engine.destroy();
    expect(await told(world)).toEqual(ofNewAccount);
  });

  it("writes down what a setting was when it is first stated, and gives it back when it is stated no more", async () => {
    const { world, engine } = await setUp();
    await engine.up({ snapshotBlockPublicAccess: "block-all-sharing" });
    const defaults = { httpTokens: "required" };
    await engine.up({ snapshotBlockPublicAccess: "block-all-sharing", instanceMetadataDefaults: defaults });
    expect(engine.recorded?.outputs.previous).toEqual({
      snapshotBlockPublicAccess: "unblocked",
      httpTokens: "no-preference",
    });
    world.operations();
    expect(await engine.up({ instanceMetadataDefaults: defaults })).toBe("update");
    expect(writes(world.operations())).toEqual(["DisableSnapshotBlockPublicAccess"]);
    expect(engine.recorded?.outputs.previous).toEqual({ httpTokens: "no-preference" });
    expect(await told(world)).toEqual({ ...ofNewAccount, tokens: "required" });
  });

  it.each([
    ["imageBlockPublicAccess", "block-new-sharing", ["EnableImageBlockPublicAccess"]],
    ["snapshotBlockPublicAccess", "unblocked", ["DisableSnapshotBlockPublicAccess"]],
    ["allowedImages", { ...all.allowedImages, state: "audit-mode" }, ["EnableAllowedImagesSettings"]],
    [
      "allowedImages",
      { state: "disabled", criteria: [] },
      ["DisableAllowedImagesSettings", "ReplaceImageCriteriaInAllowedImagesSettings"],
    ],
    [
      "instanceMetadataDefaults",
      { httpTokens: "optional", httpPutResponseHopLimit: -1 },
      ["ModifyInstanceMetadataDefaults"],
    ],
  ])("changes `%s` in place, by no more calls than it takes", async (property, value, operations) => {
    const { world, engine } = await setUp();
    await engine.up(all);
    world.operations();
    expect(await engine.up({ ...all, [property]: value })).toBe("update");
    expect(writes(world.operations())).toEqual(operations);
    const before = engine.recorded;
    await engine.refresh();
    expect(engine.recorded?.inputs).toEqual(before?.inputs);
  });

  it("does not care for the order of criteria and of what they list", async () => {
    const { world, engine } = await setUp();
    await engine.up(all);
    const criteria = [{ maximumDaysSinceCreated: 90, imageProviders: ["012345678901", "amazon"] }];
    expect(await engine.up({ ...all, allowedImages: { state: "enabled", criteria } })).toBe("same");
    await engine.refresh();
    expect(await engine.up(all)).toBe("same");
    expect(world.warnings).toEqual([]);
  });

  it("waits until EC2 tells the new state, and goes on waiting in the next run", async () => {
    const { world, engine } = await setUp({ timings: { blockPublicAccess: 540_000 } });
    world.emulator.seed.blockPublicAccess({ state: "unblocked" });
    const args = { imageBlockPublicAccess: "block-new-sharing" };
    await expect(engine.up(args, { timeouts: { create: "1m" } })).rejects.toThrow(
      /timed out: `imageBlockPublicAccess` in us-east-1: EC2 does not tell the new state yet/,
    );
    expect(await told(world)).toMatchObject({ images: "unblocked" });
    expect(await engine.up(args)).toBe("update");
    expect(await told(world)).toMatchObject({ images: "block-new-sharing" });
    await engine.destroy();
    expect(await told(world)).toMatchObject({ images: "unblocked" });
  });
});

describe("what somebody else changed", () => {
  const undo = async (world: TestWorld): Promise<void> => {
    await ec2Of(world).call("DisableSnapshotBlockPublicAccess", {});
    await ec2Of(world).call("ReplaceImageCriteriaInAllowedImagesSettings", {
      ImageCriteria: [{ ImageProviders: ["none"] }],
    });
  };

  it("shows at a refresh, property by property, and is taken back by the next run", async () => {
    const { world, engine } = await setUp();
    await engine.up(all);
    await undo(world);
    await engine.refresh();
    expect(engine.recorded?.inputs).toMatchObject({
      imageBlockPublicAccess: "unblocked",
      snapshotBlockPublicAccess: "unblocked",
      allowedImages: { state: "enabled", criteria: [{ imageProviders: ["none"] }] },
    });
    expect(await engine.up(all)).toBe("update");
    expect(await told(world)).toMatchObject({
      snapshots: "block-all-sharing",
      providers: ["amazon", "012345678901"],
    });
  });

  it("stays when the resource goes, with a warning", async () => {
    const { world, engine } = await setUp();
    await engine.up({ ...all, snapshotBlockPublicAccess: "block-new-sharing" });
    await ec2Of(world).call("EnableSnapshotBlockPublicAccess", { State: "block-all-sharing" });
    await engine.destroy();
    expect(await told(world)).toEqual({ ...ofNewAccount, snapshots: "block-all-sharing" });
    expect(world.warnings).toEqual([
      '`snapshotBlockPublicAccess` of account 123456789012 in us-east-1 stays `"block-all-sharing"`: somebody changed it since the last run.',
    ]);
  });
});

describe("whose settings they are", () => {
  it("is asked before anything is changed or given back", async () => {
    const { world, engine } = await setUp();
    const args = { snapshotBlockPublicAccess: "block-all-sharing" };
    await engine.up(args);
    const recorded = engine.recorded;
    engine.recorded = { ...recorded, id: "210987654321/us-east-1" } as never;
    world.operations();
    const refusal = /are those of account `210987654321` in us-east-1.*account `123456789012`/;
    await expect(engine.up({ snapshotBlockPublicAccess: "unblocked" })).rejects.toThrow(refusal);
    await expect(engine.refresh()).rejects.toThrow(refusal);
    await expect(engine.destroy()).rejects.toThrow(refusal);
    expect(writes(world.operations())).toEqual([]);
  });

  it("is told when a policy of the organization has the say, before anything is called", async () => {
    const { world } = await setUp();
    const engine = newEngine(underPolicy(world));
    const failure = await engine.up(all).catch((error: unknown) => error);
    expect((failure as CheckFailed).reasons).toEqual([
      expect.stringMatching(
        /^a declarative policy of the organization sets `snapshotBlockPublicAccess` to `"unblocked"` in us-east-1/,
      ),
    ]);
    await expect(engine.up({ ...all, preflight: false })).rejects.toThrow(/declarative policy/);
    expect(writes(world.operations())).toEqual([]);
    await engine.up({ snapshotBlockPublicAccess: "unblocked", preflight: false });
  });
});

/** The world of an account whose snapshots a declarative policy rules, which the emulator has none of. */
function underPolicy(world: TestWorld): TestWorld {
  return {
    ...world,
    makeAws: (settings) => {
      const aws = world.makeAws(settings);
      const rule = (ec2: Ec2): Ec2 => ({
        ...ec2,
        call: async (operation, input) => {
          const output = await ec2.call(operation, input);
          return operation === "GetSnapshotBlockPublicAccessState"
            ? { ...output, ManagedBy: "declarative-policy" }
            : output;
        },
      });
      return { ...aws, at: (place) => rule(aws.at(place)) };
    },
  };
}

describe("what is interrupted", () => {
  it("keeps what was there before of all that a failed update had stated", async () => {
    const { world, engine } = await setUp();
    await engine.up({ snapshotBlockPublicAccess: "block-all-sharing" });
    const error = { code: "UnauthorizedOperation", message: "no", status: 403 };
    world.emulator.faults.add({ action: "ModifyInstanceMetadataDefaults", error });
    await expect(engine.up(all)).rejects.toThrow(/UnauthorizedOperation/);
    expect(engine.recorded?.outputs).toMatchObject({ internal: { complete: false } });
    expect(await engine.up(all)).toBe("update");
    expect(await told(world)).toMatchObject({ images: "unblocked", tokens: "required" });
    await engine.destroy();
    expect(await told(world)).toEqual(ofNewAccount);
  });

  it("ends as stated, whatever was there and wherever it stopped, and changes nothing after that", async () => {
    const sharing = fc.constantFrom("block-new-sharing", "unblocked", undefined);
    const snapshots = fc.constantFrom("block-all-sharing", "block-new-sharing", "unblocked", undefined);
    const providers = fc.uniqueArray(fc.constantFrom("amazon", "012345678901", "aws-marketplace"));
    const stated = fc.record({
      imageBlockPublicAccess: sharing,
      snapshotBlockPublicAccess: snapshots,
      allowedImages: fc.option(
        fc.record({
          state: fc.constantFrom("enabled", "audit-mode", "disabled"),
          criteria: providers.map((imageProviders) =>
            imageProviders.length > 0 ? [{ imageProviders }] : [],
          ),
        }),
        { nil: undefined },
      ),
    });
    const { world } = await setUp();
    await fc.assert(
      fc.asyncProperty(stated, stated, fc.integer({ min: 1, max: 9 }), async (before, after, killAfter) => {
        const original = await told(world);
        const engine = newEngine(world);
        await engine.up(before);
        world.killAfter = killAfter;
        await engine.up(after).catch((error: unknown) => {
          if (!isKilled(error)) throw error;
        });
        world.killAfter = undefined;
        await engine.up(after);
        world.operations();
        await engine.up(after);
        expect(writes(world.operations())).toEqual([]);
        const now = (await told(world)) as typeof ofNewAccount;
        expect(now.images).toBe(after.imageBlockPublicAccess ?? now.images);
        expect(now.snapshots).toBe(after.snapshotBlockPublicAccess ?? now.snapshots);
        expect(now.allowed).toBe(after.allowedImages?.state ?? now.allowed);
        // What the killed run had newly stated was written down nowhere; all else is given back.
        await engine.destroy();
        const end = (await told(world)) as typeof ofNewAccount;
        const kept = original as typeof ofNewAccount;
        if (before.imageBlockPublicAccess !== undefined) expect(end.images).toBe(kept.images);
        if (before.snapshotBlockPublicAccess !== undefined) expect(end.snapshots).toBe(kept.snapshots);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
