/**
 * The IAM actions that each resource and option needs, as the emulator's call log saw them: docs/iam.json holds them,
 * and docs/iam.md is made of it. After a change: `npx vitest run test/provider/iam.test.ts -u && npm run generate`.
 */
import { expect, it } from "vitest";
import { writeRecord } from "../../provider/aspects/permission-record";
import { nobody } from "../../provider/aspects/permissions";
import type { Handler } from "../../provider/handlers/handler";
import { accountSettingsHandler } from "../../provider/handlers/account-settings";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { imageFromInstanceHandler } from "../../provider/handlers/image-from-instance";
import { launchPermissionsHandler } from "../../provider/handlers/launch-permissions";
import { publishedParameterHandler } from "../../provider/handlers/published-parameter";
import { provide } from "../../provider/runtime/provider";
import type { Kind } from "../../schemas/kinds";
import { uploadBundle } from "../support/bundle";
import { MiniEngine } from "../support/mini-engine";
import { startWorld, type TestWorld } from "../support/world";

type Args = Readonly<Record<string, unknown>>;

/** A life: what is stated from one run to the next, and what happens in between. */
interface Life {
  readonly steps: readonly Args[];
  /** Stated in every step, of what must be there before. */
  readonly given?: (world: TestWorld) => Args | Promise<Args>;
  /** A first run fails at its last call, and the next goes on. */
  readonly interrupted?: boolean;
  /** Of the stack. */
  readonly config?: Readonly<Record<string, string>>;
}

interface Resource {
  readonly provide: (world: TestWorld) => ReturnType<typeof provide>;
  readonly given: (world: TestWorld) => Args;
  readonly options: Readonly<Record<string, Life>>;
}

const provideAs =
  <Spec extends object, State>(kind: Kind, handler: Handler<Spec, State>) =>
  (world: TestWorld): ReturnType<typeof provide> =>
    provide(kind, handler, world);

const once = (args: Args): Life => ({ steps: [args] });
const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

/** What changes in place is the same for every image of ours. */
const ofEveryImage: Readonly<Record<string, Life>> = {
  description: { steps: [{}, { description: "new" }, {}] },
  deprecateAt: { steps: [{}, { deprecateAt: "2027-11-22T00:00:00Z" }, {}] },
  deregistrationProtection: {
    steps: [
      { deregistrationProtection: "enabled-without-cooldown" },
      { deregistrationProtection: "disabled" },
    ],
  },
  instanceTypeSpecification: {
    steps: [{}, { instanceTypeSpecification: { supportedInstanceTypes: ["t3.*"] } }, {}],
  },
  tags: { steps: [{ tags: { a: "1" } }, { tags: { b: "2" } }] },
  enabled: { steps: [{}, { enabled: false }, {}] },
  protectWhileInUse: once({ protectWhileInUse: true }),
  "onDelete: disable": once({ onDelete: "disable" }),
  "a create that goes on": { steps: [{}], interrupted: true },
  assumeRoleArn: once({ assumeRoleArn: "arn:aws:iam::123456789012:role/publisher" }),
  "aws:allowedAccountIds": { steps: [{}], config: { "aws:allowedAccountIds": '["123456789012"]' } },
};

const resources: Readonly<Record<string, Resource>> = {
  Image: {
    provide: provideAs("image", imageHandler),
    given: ({ emulator }) => ({
      architecture: "x86_64",
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: emulator.seed.snapshot() } }],
    }),
    options: {
      ...ofEveryImage,
      imdsSupport: { steps: [{}, { imdsSupport: "v2.0" }] },
      uefiData: once({ bootMode: "uefi", uefiData: "QU1aTlVFRkk=" }),
      "name with adopt": {
        steps: [{ adopt: true }],
        given: ({ emulator }) => {
          const name = "web-1";
          const id = emulator.seed.image({ name });
          const image = emulator.images().find(({ ImageId }) => ImageId === id);
          const snapshotId = image?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
          return { name, blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }] };
        },
      },
      imageLocation: {
        steps: [{}],
        given: async (world) => ({ ...(await bundled(world)), verifyParts: false }),
      },
      "imageLocation with verifyParts": {
        steps: [{}],
        given: async (world) => ({ ...(await bundled(world)), verifyParts: true }),
      },
      "onDelete: deregister-and-delete-snapshots": once({ onDelete: "deregister-and-delete-snapshots" }),
    },
  },
  ImageCopy: {
    provide: provideAs("image-copy", imageCopyHandler),
    given: ({ emulator }) => ({
      region: "eu-west-1",
      sourceRegion: "us-east-1",
      sourceImageId: emulator.seed.image({ name: "web-1" }),
    }),
    options: {
      ...ofEveryImage,
      snapshotTags: { steps: [{ snapshotTags: { a: "1" } }, { snapshotTags: { b: "2" } }] },
      encrypted: once({ encrypted: true }),
      kmsKeyId: {
        steps: [{ encrypted: true }],
        given: ({ emulator }) => ({ kmsKeyId: emulator.seed.key({ region: "eu-west-1" }) }),
      },
      "onDelete: deregister": once({ onDelete: "deregister" }),
    },
  },
  ImageFromInstance: {
    provide: provideAs("image-from-instance", imageFromInstanceHandler),
    given: ({ emulator }) => ({ instanceId: emulator.seed.instance() }),
    options: {
      ...ofEveryImage,
      imdsSupport: { steps: [{}, { imdsSupport: "v2.0" }] },
      snapshotTags: { steps: [{ snapshotTags: { a: "1" } }, { snapshotTags: { b: "2" } }] },
    },
  },
  LaunchPermissions: {
    provide: provideAs("launch-permissions", launchPermissionsHandler),
    given: ({ emulator }) => {
      emulator.seed.blockPublicAccess({ state: "unblocked" });
      return { imageId: emulator.seed.image({ name: "web-1" }) };
    },
    options: {
      accounts: { steps: [{ accounts: ["111122223333"] }, { accounts: ["444455556666"] }] },
      "organizations, organizationalUnits": {
        steps: [{ organizations: [organization] }, {}, { organizations: [organization] }],
      },
      public: once({ public: { reason: "a test", scrubbed: true } }),
      "an encrypted image": {
        steps: [{ accounts: ["111122223333"] }],
        given: ({ emulator }) => {
          const SnapshotId = emulator.seed.snapshot({ kmsKeyId: emulator.seed.key() });
          const blockDeviceMappings = [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId } }];
          return { imageId: emulator.seed.image({ name: "secret-1", blockDeviceMappings }) };
        },
      },
      snapshotPermissions: {
        steps: [{ snapshotPermissions: true }, {}, { snapshotPermissions: true }].map((step) => ({
          accounts: ["111122223333"],
          ...step,
        })),
      },
      "a disabled image": {
        steps: [{ accounts: ["111122223333"] }, { accounts: ["444455556666"] }],
        given: disableImage,
      },
    },
  },
  AccountImageSettings: {
    provide: provideAs("account-settings", accountSettingsHandler),
    given: () => ({}),
    options: {
      imageBlockPublicAccess: once({ imageBlockPublicAccess: "unblocked" }),
      snapshotBlockPublicAccess: once({ snapshotBlockPublicAccess: "block-all-sharing" }),
      allowedImages: once({
        allowedImages: { state: "audit-mode", criteria: [{ imageProviders: ["amazon"] }] },
      }),
      instanceMetadataDefaults: once({ instanceMetadataDefaults: { httpTokens: "required" } }),
      assumeRoleArn: once({ assumeRoleArn: "arn:aws:iam::123456789012:role/publisher" }),
    },
  },
  PublishedParameter: {
    provide: provideAs("published-parameter", publishedParameterHandler),
    given: ({ emulator }) => ({
      name: "/images/web/latest",
      imageId: emulator.seed.image({ name: "web-1" }),
    }),
    options: {
      description: { steps: [{ description: "old" }, { description: "new" }] },
      tags: { steps: [{ tags: { a: "1" } }, { tags: { b: "2" } }] },
      overwrite: once({ overwrite: true }),
      assumeRoleArn: once({ assumeRoleArn: "arn:aws:iam::123456789012:role/publisher" }),
    },
  },
};

/** What stands in for the mappings of an image that is registered from a bundle in S3. */
async function bundled({ emulator }: TestWorld): Promise<Args> {
  emulator.seed.bucket({ name: "bundles" });
  return {
    imageLocation: await uploadBundle(emulator, "web"),
    rootDeviceName: undefined,
    blockDeviceMappings: undefined,
  };
}

/** A disabled image, with whom it was shared written down on it. */
async function disableImage(world: TestWorld): Promise<Args> {
  const imageId = world.emulator.seed.image({ name: "retired-1" });
  const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
  await writeRecord(ec2, imageId, {}, { ...nobody, accounts: ["999988887777"] });
  await ec2.call("DisableImage", { ImageId: imageId });
  return { imageId };
}

/** Where an operation is allowed by the action of another name. */
const actionOf: Readonly<Record<string, string>> = {
  "s3:HeadObject": "s3:GetObject",
  // STS answers it without any right (STS API Reference, GetCallerIdentity; checked 2026-11-22).
  "sts:GetCallerIdentity": "",
};

/** Every action that a life needs: made, changed, found unchanged, refreshed, removed. */
async function actionsOf(resource: Resource, life: Life): Promise<Set<string>> {
  const world = await startWorld();
  const given = { ...resource.given(world), ...(await life.given?.(world)) };
  const before = world.emulator.calls.length;
  const provider = resource.provide(world);
  await provider.configure({ config: { get: (key) => life.config?.[key] } });
  const engine = new MiniEngine(provider);
  if (life.interrupted === true) {
    const error = { code: "UnauthorizedOperation", message: "not now", status: 403 };
    world.emulator.faults.add({ action: "DeleteTags", error });
    await expect(engine.up({ ...given, ...life.steps[0] })).rejects.toThrow("not now");
  }
  for (const step of life.steps) await engine.up({ ...given, ...step });
  await engine.refresh();
  await engine.destroy();
  const actions = world.emulator.calls.slice(before).map((call) => {
    const action = `${call.service}:${call.action}`;
    return actionOf[action] ?? action;
  });
  return new Set(actions.filter((action) => action !== ""));
}

it("needs the actions that docs/iam.json says, and no others", { timeout: 60_000 }, async () => {
  const seen: Record<string, Record<string, string[]>> = {};
  for (const [name, resource] of Object.entries(resources)) {
    const always = await actionsOf(resource, { steps: [{}] });
    const table: Record<string, string[]> = { always: [...always].sort() };
    for (const [option, life] of Object.entries(resource.options)) {
      table[option] = [...(await actionsOf(resource, life))].filter((action) => !always.has(action)).sort();
    }
    seen[name] = table;
  }
  await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot("../../docs/iam.json");
});
