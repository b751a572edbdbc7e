import { expect, it } from "vitest";
import { makeAws } from "../../../provider/aws/client";
import { escapeWildcards, findImage } from "../../../provider/aws/listing";
import type { Ec2 } from "../../../provider/aws/port";
import { startWorld, type TestWorld } from "../../support/world";

const settings = { assumeRoles: [], defaultTags: {} };
const ec2Of = (world: TestWorld): Ec2 => world.makeAws(settings).at({ region: "us-east-1" });

/** EC2 as the account that owns the other images. */
function theirEc2(world: TestWorld): Ec2 {
  const endpoints = { ec2: world.emulator.url };
  const them = { assumeRoles: [], accessKey: "999988887777", secretKey: "emulator", endpoints };
  return makeAws(them, { clock: world.clock }).at({ region: "us-east-1" });
}

it("finds 300 images that are asked for at once with two calls, and pages", async () => {
  const world = await startWorld();
  const ec2 = ec2Of(world);
  const ids = Array.from({ length: 300 }, (_, n) => world.emulator.seed.image({ name: `web-${n}` }));
  const found = await Promise.all(ids.map((id) => findImage(ec2, id)));
  expect(found.map((image) => image?.ImageId)).toEqual(ids);
  expect(world.operations()).toEqual(["DescribeImages", "DescribeImages"]);
});

it("is not misled by an id that is gone, private to others, or of no image at all", async () => {
  const world = await startWorld();
  const ec2 = ec2Of(world);
  const seed = world.emulator.seed;
  const there = seed.image({ name: "there" });
  const others = seed.image({ name: "private", account: "999988887777" });
  const gone = seed.image({ name: "gone" });
  const disabled = seed.image({ name: "disabled" });
  await ec2.call("DeregisterImage", { ImageId: gone });
  await ec2.call("DisableImage", { ImageId: disabled });
  const ids = [there, others, gone, disabled, "ami-00000000000000000", "ami-xyz", there];
  const found = await Promise.all(ids.map((id) => findImage(ec2, id)));
  expect(found.map((image) => image?.Name)).toEqual([
    ...["there", undefined, undefined, "disabled", undefined, undefined, "there"],
  ]);
});

it("sees an image that another account shares, though it is deprecated", async () => {
  const world = await startWorld();
  const theirs = world.emulator.seed.image({ name: "theirs", account: "999988887777" });
  const us = ec2Of(world);
  expect(await findImage(us, theirs)).toBeUndefined();
  const them = theirEc2(world);
  await them.call("ModifyImageAttribute", {
    ImageId: theirs,
    LaunchPermission: { Add: [{ UserId: "123456789012" }] },
  });
  await them.call("EnableImageDeprecation", {
    ImageId: theirs,
    DeprecateAt: new Date(world.clock.now() + 120_000),
  });
  await world.clock.sleep(300_000);
  expect(await findImage(us, theirs)).toMatchObject({ Name: "theirs" });
});

it("never answers from before the question, its own writes included", async () => {
  const world = await startWorld();
  const ec2 = ec2Of(world);
  const id = world.emulator.seed.image({ name: "web" });
  for (let n = 0; n < 5; n++) {
    const [before] = await Promise.all([
      findImage(ec2, id),
      ec2.call("ModifyImageAttribute", { ImageId: id, Description: { Value: `take ${n}` } }),
    ]);
    expect(before?.ImageId).toBe(id);
    expect((await findImage(ec2, id))?.Description).toBe(`take ${n}`);
  }
});

it("fails everyone who asked, and answers the next", async () => {
  const world = await startWorld();
  const ec2 = ec2Of(world);
  const id = world.emulator.seed.image({ name: "web" });
  world.emulator.faults.add({
    action: "DescribeImages",
    error: { code: "UnauthorizedOperation", message: "no", status: 403 },
  });
  const asked = await Promise.allSettled([findImage(ec2, id), findImage(ec2, "ami-00000000000000000")]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await findImage(ec2, id)).toMatchObject({ Name: "web" });
});

it("takes wildcards for what they are", () => {
  expect(escapeWildcards("a*b?c\\d")).toBe("a\\*b\\?c\\\\d");
});
