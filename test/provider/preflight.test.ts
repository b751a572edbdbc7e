/** What is asked before anything is made: each question, what it says, and when it keeps silent. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { imageFromInstanceHandler } from "../../provider/handlers/image-from-instance";
import { launchPermissionsHandler } from "../../provider/handlers/launch-permissions";
import { parseManifest } from "../../provider/preflight/manifest";
import { provide, type Provider } from "../../provider/runtime/provider";
import { unknownValue } from "../../provider/runtime/spec";
import { MiniEngine } from "../support/mini-engine";
import { startWorld, writes, type TestWorld } from "../support/world";

type Args = Readonly<Record<string, unknown>>;

const internal = { mark: "acme/test::images::x::golden", urn: "urn:pulumi:test::images::x::golden" };
const faultsOf = async (provider: Provider, args: Args): Promise<string[]> =>
  (await provider.check({}, { ...args, internal })).failures.map(({ reason }) => reason);

const imageArgs = (snapshotId: string): Args => ({
  architecture: "x86_64",
  rootDeviceName: "/dev/xvda",
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
});

describe("asking first", () => {
  it("is for what is new, reads alone, asks once for many, and can be switched off", async () => {
    const world = await startWorld();
    const args = imageArgs(world.emulator.seed.snapshot());
    const provider = provide("image", imageHandler, world);
    await Promise.all([faultsOf(provider, args), faultsOf(provider, args), faultsOf(provider, args)]);
    const asked = world.operations();
    expect(writes(asked)).toEqual([]);
    expect(asked.sort()).toEqual(["DescribeRegions", "DescribeSnapshots"]);
    await provider.check(args, { ...args, internal });
    await faultsOf(provide("image", imageHandler, world), { ...args, preflight: false });
    expect(world.operations()).toEqual([]);
  });

  it("passes over what is not known yet", async () => {
    const world = await startWorld();
    const provider = provide("image-copy", imageCopyHandler, world);
    const args = { region: "eu-west-1", sourceImageId: unknownValue, sourceRegion: "us-east-1" };
    expect(await faultsOf(provider, { ...args, encrypted: true, kmsKeyId: unknownValue })).toEqual([]);
    expect(world.warnings).toEqual([]);
  });

  it("is skipped with a note, said once, where the identity may not ask", async () => {
    const world = await startWorld();
    const args = imageArgs(world.emulator.seed.snapshot());
    const error = { code: "UnauthorizedOperation", message: "no", status: 403 };
    world.emulator.faults.add({ action: "DescribeSnapshots", times: Infinity, error });
    const engine = new MiniEngine(provide("image", imageHandler, world));
    expect(await engine.up(args)).toBe("create");
    expect(world.warnings).toEqual([
      expect.stringMatching(/not asked first, for the identity may not ask.*DescribeSnapshots/),
    ]);
  });
});

describe("a new image", () => {
  it("needs a Region that is open", async () => {
    const world = await startWorld();
    const provider = provide("image", imageHandler, world);
    const args = { ...imageArgs(world.emulator.seed.snapshot()), region: "eu-south-1" };
    expect(await faultsOf(provider, args)).toEqual([
      expect.stringMatching(/has not opted in to `eu-south-1`/),
    ]);
    world.emulator.seed.enabledRegion({ region: "eu-south-1" });
    await world.clock.sleep(60_000);
    const snapshotId = world.emulator.seed.snapshot({ region: "eu-south-1" });
    expect(await faultsOf(provider, { ...imageArgs(snapshotId), region: "eu-south-1" })).toEqual([]);
  });

  it("needs a free name; one of this stack's own may become free", async () => {
    const world = await startWorld();
    const provider = provide("image", imageHandler, world);
    const args = { ...imageArgs(world.emulator.seed.snapshot()), name: "web-1" };
    const tags = { "pulumi-ami:managed-by": "acme/test::images::x::other" };
    const id = world.emulator.seed.image({ name: "web-1", tags });
    expect(await faultsOf(provider, args)).toEqual([]);
    expect(world.warnings).toEqual([expect.stringMatching(new RegExp(`taken.*${id}.*gives it up first`))]);
    world.emulator.seed.image({ name: "web-2" });
    expect(await faultsOf(provider, { ...args, name: "web-2" })).toEqual([
      expect.stringMatching(/`web-2` is taken.*did not make.*`adopt: true`/),
    ]);
    for (const adopt of [true, unknownValue]) {
      expect(await faultsOf(provider, { ...args, name: "web-2", adopt })).toEqual([]);
      const ofInstance = provide("image-from-instance", imageFromInstanceHandler, world);
      const made = { region: "us-east-1", name: "web-2", instanceId: unknownValue };
      expect(await faultsOf(ofInstance, made)).toHaveLength(1);
      expect(await faultsOf(ofInstance, { ...made, adopt })).toEqual([]);
    }
  });

  it("waits for a snapshot that is not complete, and says so before", async () => {
    const world = await startWorld();
    const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    const { SnapshotId = "" } = (await ec2.call(
      "CopySnapshot" as never,
      {
        SourceRegion: "us-east-1",
        SourceSnapshotId: world.emulator.seed.snapshot(),
      } as never,
    )) as { SnapshotId?: string };
    const engine = new MiniEngine(provide("image", imageHandler, world));
    expect(await engine.up(imageArgs(SnapshotId))).toBe("create");
    expect(world.warnings).toEqual([expect.stringMatching(/is pending.*registered when it is completed/)]);
    expect(world.emulator.images()[0]?.State).toBe("available");
  });
});

describe("a new copy", () => {
  const args = { region: "eu-west-1", sourceRegion: "us-east-1", encrypted: true };
  it("needs a key of its own Region that can encrypt", async () => {
    const world = await startWorld();
    const provider = provide("image-copy", imageCopyHandler, world);
    const sourceImageId = world.emulator.seed.image();
    const good = world.emulator.seed.key({ region: "eu-west-1" });
    const off = world.emulator.seed.key({ region: "eu-west-1", alias: "alias/off", enabled: false });
    const check = (kmsKeyId: string): Promise<string[]> =>
      faultsOf(provider, { ...args, sourceImageId, kmsKeyId, skipChecks: ["match-copy-key-region"] });
    expect(await check(good)).toEqual([]);
    expect(await check(off)).toEqual([expect.stringMatching(/must be `Enabled`.*`Disabled`/)]);
    expect(await check("alias/none")).toEqual([expect.stringMatching(/must name a key that exists/)]);
    expect(await check(good.replace("eu-west-1", "us-west-2"))).toEqual([
      expect.stringMatching(/must name a key of `eu-west-1`.*of `us-west-2`/),
    ]);
  });

  it("needs a source that is visible and available", async () => {
    const world = await startWorld();
    const provider = provide("image-copy", imageCopyHandler, world);
    const none = "ami-00000000000000000";
    expect(await faultsOf(provider, { ...args, encrypted: undefined, sourceImageId: none })).toEqual([
      expect.stringMatching(/`ami-0{17}` is not visible in us-east-1/),
    ]);
  });

  it("is told when the account's default puts it on a key with which it cannot be shared", async () => {
    const world = await startWorld();
    const provider = provide("image-copy", imageCopyHandler, world);
    const sourceImageId = world.emulator.seed.image();
    expect(await faultsOf(provider, { ...args, sourceImageId })).toEqual([]);
    expect(world.warnings).toEqual([
      expect.stringMatching(/`encrypted: true`.*AWS-managed key.*never be shared/),
    ]);
  });
});

describe("new permissions", () => {
  const seedEncrypted = (world: TestWorld, kmsKeyId?: string): string => {
    const snapshotId = world.emulator.seed.snapshot({
      encrypted: true,
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    });
    return world.emulator.seed.image({
      blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId } }],
    });
  };
  it("need a key that can be shared, and no key at all to be public", async () => {
    const world = await startWorld();
    const provider = provide("launch-permissions", launchPermissionsHandler, world);
    const accounts = ["210987654321"];
    const key = world.emulator.seed.key();
    expect(await faultsOf(provider, { imageId: seedEncrypted(world, key), accounts })).toEqual([]);
    expect(await faultsOf(provider, { imageId: seedEncrypted(world), accounts })).toEqual([
      expect.stringMatching(/cannot be shared.*AWS-managed key/),
    ]);
    const everyone = { public: { reason: "for all", scrubbed: true } };
    expect(await faultsOf(provider, { imageId: seedEncrypted(world, key), ...everyone })).toEqual([
      expect.stringMatching(/cannot be made public.*encrypted/),
    ]);
  });
});

describe("a bundle", () => {
  const parts = ["first part", "second part"];
  const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
  const manifestOf = (
    change: { architecture?: string; size?: number; digests?: string[] } = {},
  ): string => `<?xml version="1.0"?>
<manifest><version>2007-10-10</version>
 <machine_configuration><architecture>${change.architecture ?? "x86_64"}</architecture>
  <block_device_mapping><mapping><virtual>ami</virtual><device>sda</device></mapping>
   <mapping><virtual>root</virtual><device>/dev/sda1</device></mapping>
   <mapping><virtual>ephemeral0</virtual><device>sdb</device></mapping></block_device_mapping>
  <kernel_id>aki-12345678</kernel_id><ramdisk_id>ari-12345678</ramdisk_id></machine_configuration>
 <image><name>web</name><bundled_size>${change.size ?? parts.join("").length}</bundled_size>
  <parts count="${parts.length}">${parts.map((part, i) => `<part index="${i}"><filename>web.part.${i}</filename><digest algorithm="SHA1">${change.digests?.[i] ?? sha1(part)}</digest></part>`).join("")}</parts></image></manifest>`;

  const upload = async (
    world: TestWorld,
    { acl = "aws-exec-read", manifest = manifestOf(), without = "" } = {},
  ): Promise<Args> => {
    world.emulator.seed.bucket({ name: "bundles" });
    const put = (key: string, body: string): Promise<unknown> =>
      fetch(`${world.emulator.url}/bundles/web/${key}`, {
        method: "PUT",
        body,
        headers: {
          "x-amz-acl": acl,
          "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
          authorization:
            "AWS4-HMAC-SHA256 Credential=123456789012/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00",
        },
      });
    await put("manifest.xml", manifest);
    for (const [i, part] of parts.entries()) if (`${i}` !== without) await put(`web.part.${i}`, part);
    return {
      name: "web",
      architecture: "x86_64",
      virtualizationType: "paravirtual",
      imageLocation: "bundles/web/manifest.xml",
    };
  };

  it("gives kernel, RAM disk, root device and mappings to the registration", async () => {
    const world = await startWorld();
    const engine = new MiniEngine(provide("image", imageHandler, world));
    await engine.up({ ...(await upload(world)), verifyParts: true });
    expect(world.emulator.images()[0]).toMatchObject({
      State: "available",
      RootDeviceType: "instance-store",
      RootDeviceName: "/dev/sda1",
      KernelId: "aki-12345678",
      RamdiskId: "ari-12345678",
      BlockDeviceMappings: [{ DeviceName: "/dev/sdb", VirtualName: "ephemeral0" }],
    });
    await engine.refresh();
    const args = { name: "web", architecture: "x86_64", virtualizationType: "paravirtual" };
    expect(await engine.up({ ...args, imageLocation: "bundles/web/manifest.xml", verifyParts: true })).toBe(
      "same",
    );
  });

  it.each([
    ["a part is missing", { without: "1" }, /`web.part.1` of its 2 parts are missing/],
    ["the sizes do not add up", { manifest: manifestOf({ size: 7 }) }, /are 21 bytes together.*says 7/],
    [
      "the architecture is another",
      { manifest: manifestOf({ architecture: "i386" }) },
      /`architecture` is `x86_64`.*says `i386`/,
    ],
    ["EC2 may not read it", { acl: "private" }, /`aws-exec-read`/],
    ["it is no manifest", { manifest: "<manifest><image></manifest>" }, /cannot be read: it is not XML/],
  ])("is refused before any registration when %s", async (_, change, words) => {
    const world = await startWorld();
    const args = await upload(world, change);
    const engine = new MiniEngine(provide("image", imageHandler, world));
    await expect(engine.up(args)).rejects.toThrow(words);
    await expect(engine.up({ ...args, preflight: false })).rejects.toThrow(words);
    expect(world.emulator.images()).toEqual([]);
  });

  it("has its parts held against their digests when that is asked for", async () => {
    const world = await startWorld();
    const manifest = manifestOf({ digests: [sha1("first part"), sha1("else")] });
    const args = await upload(world, { manifest });
    const engine = new MiniEngine(provide("image", imageHandler, world));
    await expect(engine.up({ ...args, verifyParts: true })).rejects.toThrow(/digests of `web.part.1`/);
    expect(await engine.up(args)).toBe("create");
  });

  it("whose digests nobody here can compute is refused in words where they are to be verified", async () => {
    const world = await startWorld();
    const args = await upload(world, { manifest: manifestOf().replaceAll('"SHA1"', '"WHIRL-9"') });
    const engine = new MiniEngine(provide("image", imageHandler, world));
    const words = /digests of `WHIRL-9`.*such as `SHA1`.*`verifyParts: false`/;
    await expect(engine.up({ ...args, verifyParts: true })).rejects.toThrow(words);
    await expect(engine.up({ ...args, verifyParts: true, preflight: false })).rejects.toThrow(words);
    expect(world.emulator.images()).toEqual([]);
    expect(await engine.up(args)).toBe("create");
  });

  it.each([
    ["text", "hello"],
    ["parts out of order", manifestOf().replace('index="1"', 'index="5"')],
    ["a count that is none", manifestOf().replace('count="2"', 'count="3"')],
    ["two roots", "<manifest/><manifest/>"],
    ["another root", "<html></html>"],
  ])("has no manifest in %s", (_, text) => {
    expect(() => parseManifest(text)).toThrow(/it|its/);
  });
});
