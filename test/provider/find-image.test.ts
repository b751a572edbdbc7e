import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  findImages,
  findOneImage,
  lookUp,
  type FoundImage,
  type LookUpWorld,
} from "../../provider/runtime/look-up";
import type { ImageLookupSpec } from "../../schemas/generated/types";
import {
  findImage,
  findImageOutput,
  findImages as findImagesOfProgram,
} from "../../provider/resources/find-image";
import { startWorld, type TestWorld } from "../support/world";

const stranger = "210987654321";

interface Setting {
  readonly world: TestWorld;
  readonly program: LookUpWorld;
  /** Ids by name. */
  readonly ids: Readonly<Record<string, string>>;
}

async function setUp(config: Readonly<Record<string, string>> = {}): Promise<Setting> {
  const world = await startWorld();
  const ids: Record<string, string> = {};
  const seed = async (
    name: string,
    image: Parameters<typeof world.emulator.seed.image>[0] = {},
  ): Promise<void> => {
    ids[name] = world.emulator.seed.image({ name, ...image });
    await world.clock.sleep(60_000);
  };
  await seed("web-1", { tags: { role: "web" } });
  await seed("web-2", { tags: { role: "web" }, traits: { ImdsSupport: "v2.0" } });
  await seed("web-arm", { traits: { Architecture: "arm64" } });
  await seed("db-1", { tags: { role: "d*" } });
  const everyone = [{ Group: "all" as const }];
  await seed("al2023", { account: stranger, ownerAlias: "amazon", launchPermissions: everyone });
  const program = { getConfig: (key: string) => config[key], makeAws: world.makeAws };
  return { world, program, ids };
}

const self = { owners: ["self"] } as ImageLookupSpec;

describe("findImage", () => {
  it("gives the one image in EC2's words", async () => {
    const { world, program, ids } = await setUp();
    const found = await lookUp({ ...self, name: "web-2" }, findOneImage, program);
    expect(found).toMatchObject({
      imageId: ids["web-2"],
      arn: `arn:aws:ec2:us-east-1::image/${ids["web-2"] ?? ""}`,
      region: "us-east-1",
      name: "web-2",
      ownerId: "123456789012",
      architecture: "x86_64",
      imdsSupport: "v2.0",
      state: "available",
      public: false,
      tags: { role: "web" },
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 8 } }],
    });
    expect(found.snapshotIds).toEqual([found.rootSnapshotId]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(world.operations()).toEqual(["DescribeImages"]);
  });

  it.each<[Partial<ImageLookupSpec>, string]>([
    [{ name: "web-?", newest: true }, "web-2"],
    [{ architecture: "arm64" }, "web-arm"],
    [{ tags: { role: "web" }, newest: true }, "web-2"],
    [{ tags: { role: "d*" } }, "db-1"],
    [{ owners: ["amazon"] }, "al2023"],
    [{ owners: [stranger], name: "al*" }, "al2023"],
  ])("finds by %j", async (args, name) => {
    const { program, ids } = await setUp();
    expect(await lookUp({ ...self, ...args }, findOneImage, program)).toMatchObject({ imageId: ids[name] });
  });

  it("looks where the stack's configuration or the arguments say", async () => {
    const { world, program } = await setUp({ "aws:region": "eu-west-1" });
    const id = world.emulator.seed.image({ name: "dublin", region: "eu-west-1" });
    expect(await lookUp(self, findOneImage, program)).toMatchObject({ imageId: id, region: "eu-west-1" });
    const there = { ...self, name: "db-1", region: "us-east-1" };
    expect(await lookUp(there, findOneImage, program)).toMatchObject({ name: "db-1" });
  });

  it("finds deprecated images of others only when told to, and says that it could", async () => {
    const { world, program, ids } = await setUp();
    const theirs = world
      .makeAws({ assumeRoles: [], defaultTags: {} })
      .at({ region: "us-east-1", assumeRoleArn: `arn:aws:iam::${stranger}:role/publisher` });
    await theirs.call("EnableImageDeprecation", {
      ImageId: ids.al2023,
      DeprecateAt: new Date(world.clock.now() + 3_600_000),
    });
    await world.clock.sleep(7_200_000);
    const args = { owners: ["amazon"] } as ImageLookupSpec;
    await expect(lookUp(args, findOneImage, program)).rejects.toThrow(
      "no image of `amazon` in us-east-1 has the state `available`: with `includeDeprecated: true` there is 1.",
    );
    expect(await lookUp({ ...args, includeDeprecated: true }, findOneImage, program)).toMatchObject({
      name: "al2023",
    });
  });

  it("says of nothing what there is without each criterion, with the nearest names", async () => {
    const { program } = await setUp();
    await expect(lookUp({ ...self, name: "web-3" }, findOneImage, program)).rejects.toThrow(
      "no image of `self` in us-east-1 has the state `available` and the name `web-3`: without the name `web-3` there are 4: nearest are `web-1`, `web-2`.",
    );
    await expect(
      lookUp({ ...self, name: "web-?", architecture: "arm64" }, findOneImage, program),
    ).rejects.toThrow(
      /without the name `web-\?` there is 1: .*`web-arm`; without the architecture `arm64` there are 2: `x86_64`\.$/,
    );
    await expect(lookUp({ ...self, tags: { role: "api" } }, findOneImage, program)).rejects.toThrow(
      /without the tag `role` of `api` there are 4: .*`web`/,
    );
    await expect(lookUp({ owners: ["aws-marketplace"] }, findOneImage, program)).rejects.toThrow(
      /nothing comes close; check `owners` and the Region/,
    );
  });

  it("says of an image that cannot be launched which state it is in", async () => {
    const { world, program, ids } = await setUp();
    const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    const { ImageId } = await ec2.call("CopyImage", {
      Name: "fresh",
      SourceImageId: ids["web-1"],
      SourceRegion: "us-east-1",
      ClientToken: "token",
    });
    await expect(lookUp({ ...self, name: "fresh" }, findOneImage, program)).rejects.toThrow(
      /without the state `available` there is 1: `pending`/,
    );
    await world.clock.sleep(10_000);
    expect(await lookUp({ ...self, name: "fresh" }, findOneImage, program)).toMatchObject({
      imageId: ImageId,
    });
  });

  it("does not choose between several unless told how", async () => {
    const { program, ids } = await setUp();
    await expect(lookUp({ ...self, name: "web-?" }, findOneImage, program)).rejects.toThrow(
      new RegExp(`^2 images of \`self\` in us-east-1.*: \`${ids["web-2"] ?? ""}\` .*\`newest: true\`\\.$`),
    );
  });

  it("refuses what is wrong with the arguments, all at once and before any call", async () => {
    const { world, program } = await setUp();
    const wrong = { name: "web-1", architecture: "arm", colour: 1 } as unknown as ImageLookupSpec;
    await expect(lookUp(wrong, findOneImage, program)).rejects.toThrow(
      /`owners` is missing.*`colour` is not a property.*`architecture` must be/,
    );
    await expect(lookUp(wrong, findOneImage, program)).rejects.toBeInstanceOf(pulumi.RunError);
    const { program: odd } = await setUp({ "aws:assumeRole": "{" });
    await expect(lookUp(self, findOneImage, odd)).rejects.toThrow(/`aws:assumeRole` must be JSON/);
    expect(world.operations()).toEqual([]);
  });
});

describe("findImages", () => {
  it("gives all there are, the last first, and none without an error", async () => {
    const { program } = await setUp();
    const names = async (args: Partial<ImageLookupSpec>): Promise<string[]> =>
      (await lookUp({ ...self, ...args }, findImages, program)).map(({ name }: FoundImage) => name);
    expect(await names({})).toEqual(["db-1", "web-arm", "web-2", "web-1"]);
    expect(await names({ name: "none" })).toEqual([]);
  });

  it("knows no newest", () => {
    const args = { ...self, newest: true };
    expect(() => findImagesOfProgram(args)).toThrow(/`newest` is for `findImage`/);
  });
});

describe("in a program", () => {
  let world: TestWorld;
  beforeAll(async () => {
    await pulumi.runtime.setMocks(
      {
        call: () => ({}),
        newResource: ({ name, id }) => ({ id: id ?? `${name}-id`, state: {} }),
      },
      "images",
      "test",
      true,
    );
  });

  const point = async (): Promise<void> => {
    world = await startWorld();
    const { env } = world.emulator;
    for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
    pulumi.runtime.setConfig("aws:region", "us-east-1");
  };
  const valueOf = <T>(output: pulumi.Output<T>): Promise<T> =>
    new Promise((resolve) => {
      output.apply((value) => {
        resolve(value);
        return value;
      });
    });

  it("an output is looked up once what it depends on is known", async () => {
    await point();
    const id = world.emulator.seed.image({ name: "web-1" });
    const found = findImageOutput({ owners: ["self"], name: pulumi.output("web-1") });
    expect(await valueOf(found.imageId)).toBe(id);
    // Plain look-ups read the same configuration.
    const own = { ...self, name: "web-1" };
    expect(await findImage(own)).toMatchObject({ imageId: id, region: "us-east-1" });
    expect(await findImagesOfProgram(own)).toHaveLength(1);
    vi.unstubAllEnvs();
  });

  it("an output stays unknown, and nothing is asked, while what is looked for is not known", async () => {
    await point();
    const unknown = pulumi.output(pulumi.unknown) as pulumi.Output<string>;
    const found = findImageOutput({ owners: ["self"], name: unknown });
    const { isKnown } = found as unknown as { isKnown: Promise<boolean> };
    expect(await isKnown).toBe(false);
    expect(world.operations()).toEqual([]);
    vi.unstubAllEnvs();
  });
});
