/**
 * Stacks that earlier versions wrote, in test/fixtures/state/VERSION: the state as `pulumi stack export` gives it, the
 * program, and what EC2 held. Every later version must read them. The folder of a version is made by running this
 * test once, and committed; it never changes after that version was released.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { manualClock, type Dump } from "../../emulator";
import { startScenario, type Program, type Scenario } from "../support/scenario";

const fixtures = join(__dirname, "../fixtures/state");

let stack: Scenario | undefined;
afterEach(async () => {
  await stack?.close();
  stack = undefined;
});

/** Each resource of this version, with a secret, an automatic name and a parent among them. */
const everything = (snapshotId: string, kmsKeyId: string, instanceId: string): Program => ({
  golden: {
    kind: "Image",
    args: {
      name: "web-1",
      description: "every property that changes in place",
      architecture: "x86_64",
      bootMode: "uefi",
      tpmSupport: "v2.0",
      uefiData: "QU1aTlVFRkk=",
      imdsSupport: "v2.0",
      enaSupport: true,
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [
        { deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "gp3" } },
        { deviceName: "/dev/sdf", ebs: { volumeSize: 20 } },
      ],
      deprecateAt: "2036-01-01T00:00:00Z",
      deregistrationProtection: "disabled",
      instanceTypeSpecification: { supportedInstanceTypes: ["m7i.*"] },
      tags: { team: "platform" },
    },
    options: { customTimeouts: { create: "1h" } },
  },
  automatic: {
    kind: "Image",
    args: {
      architecture: "arm64",
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
      enabled: false,
    },
    options: { parent: "Group" },
  },
  dublin: {
    kind: "ImageCopy",
    args: {
      region: "eu-west-1",
      sourceImageId: "$golden",
      sourceRegion: "us-east-1",
      encrypted: true,
      kmsKeyId,
      snapshotTags: { keep: "no" },
    },
  },
  shared: {
    kind: "LaunchPermissions",
    args: {
      region: "eu-west-1",
      imageId: "$dublin",
      accounts: ["012345678901"],
      organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
      snapshotPermissions: true,
    },
  },
  built: {
    kind: "ImageFromInstance",
    args: { instanceId, noReboot: true, snapshotTags: { keep: "no" } },
  },
  latest: {
    kind: "PublishedParameter",
    args: { name: "/images/web/latest", imageId: "$built", description: "what to launch" },
  },
  account: {
    kind: "AccountImageSettings",
    args: {
      region: "eu-west-1",
      snapshotBlockPublicAccess: "block-all-sharing",
      allowedImages: { state: "audit-mode", criteria: [{ imageProviders: ["amazon"] }] },
      instanceMetadataDefaults: { httpTokens: "required" },
    },
  },
});

/** Writes the folder of this version. */
async function record(): Promise<void> {
  stack = await startScenario({ clock: manualClock(Date.UTC(2026, 10, 22)) });
  const { seed } = stack.emulator;
  const program = everything(stack.snapshotId, seed.key({ region: "eu-west-1" }), seed.instance());
  await stack.up(program);
  const state: unknown = JSON.parse((await stack.pulumi(["stack", "export"])).stdout);
  const folder = join(fixtures, version);
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries({ program, state, store: stack.emulator.dump() })) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
  }
}

it("is recorded for this version, with nothing of the machine in it", async () => {
  if (!existsSync(join(fixtures, version))) {
    await record();
    expect.fail(`test/fixtures/state/${version} was not there and is now; commit it`);
  }
  const state = readFileSync(join(fixtures, version, "state.json"), "utf8");
  expect(state).not.toMatch(/\/(tmp|home|root|Users|work|var)\//);
  // The UEFI variables are a secret.
  expect(state).toContain('"ciphertext"');
  expect(state).not.toContain("QU1aTlVFRkk=");
  const codes = [...state.matchAll(/"__provider": "(.*)"/g)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300);
});

describe("the state of a stack of", () => {
  it.each(existsSync(fixtures) ? readdirSync(fixtures) : [])(
    "%s is read, found unchanged, refreshed and destroyed",
    async (name) => {
      const read = (file: string): unknown =>
        JSON.parse(readFileSync(join(fixtures, name, `${file}.json`), "utf8"));
      stack = await startScenario({ clock: manualClock(0) });
      stack.emulator.restore(read("store") as Dump);
      stack.declare(read("program") as Program);
      await stack.pulumi(["stack", "import", "--file", join(fixtures, name, "state.json")]);
      const before = await stack.resources();
      expect(Object.keys(before).length).toBeGreaterThan(0);

      const preview = await stack.preview();
      expect(new Set(Object.values(preview.deeds))).toEqual(new Set(["same"]));
      expect(preview.operations).toEqual([]);
      const refreshed = await stack.refresh();
      expect(refreshed.writes).toEqual([]);
      expect(refreshed.stdout).not.toMatch(/updated|deleted/);
      const unchanged = await stack.up();
      expect([unchanged.operations, Object.keys(unchanged.deeds).toSorted()]).toEqual([
        [],
        Object.keys(before).toSorted(),
      ]);
      await stack.destroy();
      const left = stack.emulator.images().filter(({ Name = "" }) => !Name.startsWith("seeded-"));
      expect(left).toEqual([]);
      expect(stack.emulator.snapshots({ region: "eu-west-1" })).toEqual([]);
    },
  );
});
