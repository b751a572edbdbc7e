import { describe, expect, it } from "vitest";
import { imageHandler } from "../../../provider/handlers/image";
import { provide, type Provider } from "../../../provider/runtime/provider";
import type { AwsSettings } from "../../../provider/aws/settings";
import { startWorld } from "../../support/world";

/** Reads every image, so many at a time, as the engine does with `--parallel`. */
async function readAll(provider: Provider, ids: readonly string[], parallel: number): Promise<string[]> {
  const left = [...ids];
  const read: string[] = [];
  const worker = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      read.push((await provider.read(id, { region: "us-east-1", __provider: "code" })).id);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return read;
}

describe("a refresh of 300 images", () => {
  it.each([
    [300, 2],
    [64, 5],
    [8, 38],
  ])("%i at a time costs %i calls, for 200 share one", async (parallel, calls) => {
    const world = await startWorld({ throttling: true });
    const provider = provide("image", imageHandler, world);
    const ids = Array.from({ length: 300 }, (_, n) => world.emulator.seed.image({ name: `web-${n}` }));
    expect((await readAll(provider, ids, parallel)).sort()).toEqual([...ids].sort());
    expect(world.operations()).toEqual(Array(calls).fill("DescribeImages"));
  });

  it("sees what happened since the one before, in the same process", async () => {
    const world = await startWorld();
    const provider = provide("image", imageHandler, world);
    const id = world.emulator.seed.image({ name: "web" });
    expect(await readAll(provider, [id], 1)).toEqual([id]);
    const ec2 = world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region: "us-east-1" });
    await ec2.call("DeregisterImage", { ImageId: id });
    expect(await readAll(provider, [id], 1)).toEqual([""]);
  });
});

it("calls AWS in sessions that bear the stack's name", async () => {
  const world = await startWorld();
  const seen: AwsSettings[] = [];
  const provider = provide("image", imageHandler, {
    ...world,
    makeAws: (settings) => {
      seen.push(settings);
      return world.makeAws(settings);
    },
  });
  const id = world.emulator.seed.image({ name: "web" });
  const urn = "urn:pulumi:prod::images::pulumi-nodejs:dynamic/ami:Image::golden";
  await provider.read(id, { region: "us-east-1", internal: { urn, mark: "" }, __provider: "code" });
  expect(seen).toMatchObject([{ sessionName: "pulumi-ami-images-prod" }]);
});
