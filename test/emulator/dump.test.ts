// The whole state as JSON: written down, gone back to, carried to another emulator.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CopyImageCommand,
  CreateTagsCommand,
  DescribeImagesCommand,
  ModifyImageAttributeCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Dump, type Emulator } from "../../emulator/index";
import { decodeValue, encodeValue } from "../../emulator/state";
import { account, clientOf, codeOf, emulator, register, stranger } from "./support";

async function lived(clock = manualClock()): Promise<Emulator> {
  const running = await emulator({ clock, timings: { pending: 1000 } });
  const { seed } = running;
  seed.organization({
    arn: `arn:aws:organizations::${stranger}:organization/o-abcdefghij`,
    accounts: [account],
  });
  seed.key({ alias: "alias/images" });
  seed.bucket({ name: "bundles" });
  seed.credentials({ accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "x" });
  const id = await register(running);
  clock.advance(1000);
  const ec2 = clientOf(running);
  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "$set", Value: "é" }] }));
  await ec2.send(
    new ModifyImageAttributeCommand({ ImageId: id, LaunchPermission: { Add: [{ UserId: stranger }] } }),
  );
  await clientOf(running, "eu-west-1").send(
    new CopyImageCommand({
      Name: "copy",
      SourceImageId: id,
      SourceRegion: "us-east-1",
      ClientToken: "once",
    }),
  );
  return running;
}

const carried = (dump: Dump): Dump => JSON.parse(JSON.stringify(dump)) as Dump;

describe("a dump", () => {
  it("is JSON that makes another emulator the same", async () => {
    const running = await lived();
    const dump = carried(running.dump());
    const other = await emulator({ clock: manualClock(0), timings: { pending: 1000 } });
    other.restore(dump);
    expect(other.dump()).toEqual(dump);
    expect(other.images()).toEqual(running.images());
    expect(other.snapshots()).toEqual(running.snapshots());
    expect(other.images({ region: "eu-west-1" })).toMatchObject([{ Name: "copy", State: "pending" }]);
    expect(await codeOf(register(other))).toBe("InvalidAMIName.Duplicate");
  });

  it("takes an emulator back, its clock too, and what came since is gone", async () => {
    const clock = manualClock();
    const running = await lived(clock);
    const dump = running.dump();
    const at = clock.now();
    await register(running, { Name: "later" });
    clock.advance(60_000);
    running.restore(dump);
    expect(clock.now()).toBe(at);
    expect(running.images().map(({ Name }) => Name)).toEqual(["web-1", "copy"]);
    const { Images } = await clientOf(running).send(
      new DescribeImagesCommand({ Filters: [{ Name: "name", Values: ["later"] }] }),
    );
    expect(Images).toEqual([]);
    expect(await codeOf(register(running, { Name: "later" }))).toBe("accepted");
  });

  it.each([
    ["of another form", (dump: Dump) => ({ ...dump, format: "ami-emulator/0" }), "of the form"],
    ["without its time", (dump: Dump) => ({ ...dump, at: "once" }), "tell its time"],
    ["without a store", ({ format, at }: Dump) => ({ format, at }), "hold a store"],
    ["with more", (dump: Dump) => ({ ...dump, store: { ...dump.store, more: [] } }), "`more`"],
    ["with less", ({ format, at }: Dump) => ({ format, at, store: {} }), "must hold `agenda`"],
  ])("%s is refused, and nothing changes", async (_, change, message) => {
    const running = await lived();
    const before = running.dump();
    expect(() => {
      running.restore(change(before) as Dump);
    }).toThrow(message);
    expect(running.dump()).toEqual(before);
  });
});

describe("values", () => {
  it.each([
    [new Map([["a", new Set([1])]])],
    [new Date(5)],
    [Infinity],
    [[undefined, null, "x"]],
    [{ $set: 1 }],
    [{ $date: { $map: 2 } }],
    [Buffer.from([0, 255])],
    [{ a: { $b: 1, c: 2 } }],
  ])("%o come back as they were", (value) => {
    expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(value))) as never)).toEqual(value);
  });
});

it("nothing that an emulator holds is kept out of a dump: the store's collections are made by its state", () => {
  const folder = join(__dirname, "../../emulator");
  const holders = readdirSync(folder).filter((file) => {
    if (!file.endsWith(".ts")) return false;
    return /^ {2}(?:readonly |private )*#?\w+(?::[^=\n]+)? = new (?:Map|Set)\b/m.test(
      readFileSync(join(folder, file), "utf8"),
    );
  });
  // The state itself; the shelves, which write themselves; and how full buckets are, which a restoring empties.
  expect(holders).toEqual(["state.ts", "store.ts", "throttle.ts"]);
  const store = readFileSync(join(folder, "store.ts"), "utf8");
  expect(store.slice(store.indexOf("export class Store")).match(/= new (Map|Set)\b/g)).toBeNull();
});
