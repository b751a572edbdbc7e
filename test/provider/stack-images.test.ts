/** What a refresh asks for: the images of a stack once, those that bear no mark of it by id, and nothing stale. */
import { beforeEach, expect, it } from "vitest";
import { findStackImage, forgetImages, type Asking } from "../../provider/aspects/stack-images";
import type { Aws, Ec2Image } from "../../provider/aws/port";
import { startWorld, type TestWorld } from "../support/world";

const stack = "acme/prod::images";
const markOf = (name: string): string => `${stack}::pulumi-nodejs:dynamic/ami:Image::${name}`;

let world: TestWorld;
let aws: Aws;
beforeEach(async () => {
  world = await startWorld();
  aws = world.makeAws({ assumeRoles: [], defaultTags: {} });
});

const seed = (name: string, mark = markOf(name)): string =>
  world.emulator.seed.image({ name, tags: { "pulumi-ami:managed-by": mark } });
function find(id: string, more: Partial<Asking> = {}): Promise<Ec2Image | undefined> {
  const asking = { aws, clock: world.clock, mark: markOf("any"), refreshing: true, ...more };
  return findStackImage(aws.at({ region: "us-east-1" }), id, asking);
}
const rename = (id: string, description: string): Promise<unknown> =>
  aws
    .at({ region: "us-east-1" })
    .call("ModifyImageAttribute", { ImageId: id, Description: { Value: description } });

it("lists 300 images of a stack in two pages, whoever asks for them one after the other", async () => {
  const ids = Array.from({ length: 300 }, (_, n) => seed(`web-${n}`));
  for (const id of ids) expect((await find(id))?.ImageId).toBe(id);
  expect(world.operations()).toEqual(["DescribeImages", "DescribeImages"]);
});

it("asks by id for what bears no mark of the stack, and for what is gone", async () => {
  const ours = seed("ours");
  const plain = world.emulator.seed.image({ name: "plain" });
  const other = seed("other", "acme/prod::images-too::x::other");
  const gone = seed("gone");
  await aws.at({ region: "us-east-1" }).call("DeregisterImage", { ImageId: gone });
  world.operations();
  expect((await find(ours))?.Name).toBe("ours");
  expect(world.operations()).toHaveLength(1);
  const found = await Promise.all([plain, other, gone].map((id) => find(id)));
  expect(found.map((image) => image?.Name)).toEqual(["plain", "other", undefined]);
  expect(world.operations()).toHaveLength(1);
});

it("sees disabled images, and takes wildcards in a stack's name for what they are", async () => {
  const odd = "acme/p*d::images::x::odd";
  const id = seed("odd", odd);
  await aws.at({ region: "us-east-1" }).call("DisableImage", { ImageId: id });
  expect((await find(id, { mark: odd }))?.State).toBe("disabled");
  world.operations();
  expect((await find(seed("another", odd), { mark: odd }))?.Name).toBe("another");
});

it("never answers a create, an update or a delete, nor anybody after it, from before", async () => {
  const id = seed("web");
  await find(id);
  await rename(id, "new");
  expect((await find(id, { refreshing: false }))?.Description).toBe("new");
  forgetImages(aws);
  expect((await find(id))?.Description).toBe("new");
});

it("lists again after five seconds, and where the list failed", async () => {
  const id = seed("web");
  await find(id);
  await rename(id, "late");
  await world.clock.sleep(5_000);
  expect((await find(id))?.Description).not.toBe("late");
  await world.clock.sleep(1);
  expect((await find(id))?.Description).toBe("late");

  forgetImages(aws);
  const error = { code: "UnauthorizedOperation", message: "no", status: 403 };
  world.emulator.faults.add({ action: "DescribeImages", error });
  await expect(find(id)).rejects.toThrow("DescribeImages");
  expect((await find(id))?.Description).toBe("late");
});

it("asks by id where a mark is a hash, or where there is none", async () => {
  const hashed = `sha256:${"0".repeat(64)}`;
  const id = seed("web", hashed);
  seed("other", hashed);
  for (const mark of [hashed, ""]) {
    expect((await find(id, { mark }))?.Name).toBe("web");
    const [call] = world.emulator.calls.slice(-1);
    expect(JSON.stringify(call?.parameters)).toContain("image-id");
  }
});
