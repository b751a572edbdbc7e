import { describe, expect, it } from "vitest";
import { enableImage } from "../../../provider/aspects/enabled";
import { FailedImage, toElapsed, waitForImage } from "../../../provider/aspects/state";
import { FailedSnapshot, waitForSnapshots } from "../../../provider/aspects/snapshot-state";
import type { Ec2, Ec2Snapshot } from "../../../provider/aws/port";
import { startWorld, type TestWorld } from "../../support/world";

const settings = { assumeRoles: [], defaultTags: {} };
const ec2Of = (world: TestWorld, region = "us-east-1"): Ec2 => world.makeAws(settings).at({ region });

/** A patience of half an hour that keeps what it is told. */
function patienceOf(world: TestWorld): Parameters<typeof waitForImage>[2] & { readonly said: string[] } {
  const said: string[] = [];
  const { clock } = world;
  return { clock, deadline: clock.now() + 1_800_000, report: (text) => void said.push(text), said };
}

async function copyTo(world: TestWorld, region: string, tag?: string): Promise<{ ec2: Ec2; id: string }> {
  const ec2 = ec2Of(world, region);
  const SourceImageId = world.emulator.seed.image({ name: "web" });
  const { ImageId: id = "" } = await ec2.call("CopyImage", {
    Name: "web",
    SourceImageId,
    SourceRegion: "us-east-1",
    ...(tag === undefined
      ? {}
      : {
          TagSpecifications: [
            { ResourceType: "snapshot", Tags: [{ Key: "pulumi-ami:managed-by", Value: tag }] },
          ],
        }),
  });
  return { ec2, id };
}

describe("waiting for images", () => {
  it("costs as many calls for ten as for one", async () => {
    const world = await startWorld({ timings: { pending: 300_000 } });
    const { ec2, id } = await copyTo(world, "eu-west-1");
    world.operations();
    await waitForImage(ec2, id, patienceOf(world));
    const forOne = world.operations().length;
    const copies = [];
    for (let n = 0; n < 10; n++) copies.push((await copyTo(world, "us-west-2")).id);
    const there = ec2Of(world, "us-west-2");
    world.operations();
    await Promise.all(copies.map((copy) => waitForImage(there, copy, patienceOf(world))));
    const looks = world.operations();
    expect(new Set(looks)).toEqual(new Set(["DescribeImages"]));
    // The pace is spread by a fifth.
    expect(looks.length).toBeLessThanOrEqual(Math.ceil(forOne * 1.5));
    expect(looks.length).toBeLessThan(40);
  });

  it("tells state and time, and how far the snapshots are, asked every fifteen seconds for all at once", async () => {
    const world = await startWorld({ timings: { pending: 200_000 } });
    const { ec2, id } = await copyTo(world, "eu-west-1", "mark-1");
    const asked: unknown[] = [];
    // The emulator shows the snapshots of a copy when it is complete; EC2 may show them before.
    const pending: Ec2Snapshot[] = ["40%", "21%", ""].map((Progress) => ({
      Progress,
      Tags: [{ Key: "pulumi-ami:managed-by", Value: "mark-1" }],
    }));
    const call = async (operation: string, input: object): Promise<unknown> => {
      if (operation !== "DescribeSnapshots") return ec2.call(operation as "DescribeImages", input);
      asked.push({ at: world.clock.now(), input });
      return Promise.resolve({ Snapshots: pending });
    };
    const showing = { region: ec2.region, call } as Ec2;
    const patience = patienceOf(world);
    const from = world.clock.now();
    await waitForImage(showing, id, { ...patience, mark: "mark-1" });
    expect(patience.said[0]).toBe(`${id} in eu-west-1 is pending (0 s)`);
    expect(patience.said.at(-1)).toMatch(/is pending \((\d+ s|\d min), snapshots 31%\)$/);
    expect(asked.length).toBeGreaterThan(5);
    const times = (asked as { at: number }[]).map(({ at }) => at);
    for (const [n, at] of times.entries()) expect(at - (times[n - 1] ?? from)).toBeGreaterThanOrEqual(15_000);
    expect(asked[0]).toMatchObject({
      input: {
        OwnerIds: ["self"],
        Filters: [
          { Name: "tag:pulumi-ami:managed-by", Values: ["mark-1"] },
          { Name: "status", Values: ["pending"] },
        ],
      },
    });
  });

  it("goes on where the progress may not be read, and says so", async () => {
    const world = await startWorld({ timings: { pending: 60_000 } });
    const { ec2, id } = await copyTo(world, "eu-west-1", "mark-1");
    const denied = { code: "UnauthorizedOperation", message: "no", status: 403 };
    world.emulator.faults.add({ action: "DescribeSnapshots", times: Infinity, error: denied });
    const patience = patienceOf(world);
    await waitForImage(ec2, id, { ...patience, mark: "mark-1" });
    expect(patience.said.at(-1)).toMatch(/snapshot progress unknown: UnauthorizedOperation\)$/);
    expect(world.operations().filter((operation) => operation === "DescribeSnapshots")).toHaveLength(1);
  });

  it("takes an image that is not there for gone, unless we made it just now", async () => {
    const world = await startWorld();
    const ec2 = ec2Of(world);
    const patience = patienceOf(world);
    const missing = "ami-00000000000000000";
    await expect(waitForImage(ec2, missing, patience)).rejects.toThrow(FailedImage);
    expect(world.operations()).toHaveLength(1);
    const created = world.clock.now();
    await expect(waitForImage(ec2, missing, { ...patience, created })).rejects.toThrow(/is gone/);
    expect(world.clock.now() - created).toBeGreaterThanOrEqual(30_000);
    expect(patience.said[0]).toMatch(/not visible yet/);
  });

  it("sees an image that EC2 does not list at first", async () => {
    const world = await startWorld();
    const ec2 = ec2Of(world);
    const snapshotId = world.emulator.seed.snapshot();
    world.emulator.faults.add({ action: "RegisterImage", lag: { ids: { milliseconds: 3000 } } });
    const { ImageId = "" } = await ec2.call("RegisterImage", {
      Name: "web",
      Architecture: "x86_64",
      VirtualizationType: "hvm",
      RootDeviceName: "/dev/xvda",
      BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId } }],
    });
    const patience = patienceOf(world);
    const image = await waitForImage(ec2, ImageId, { ...patience, created: world.clock.now() });
    expect(image.State).toBe("available");
    expect(patience.said[0]).toMatch(/not visible yet/);
  });

  it("fails one image and lets the others come", async () => {
    const world = await startWorld({ timings: { pending: 60_000 } });
    const failure = { code: "Client.InternalError", message: "the key is no good" };
    world.emulator.faults.add({ action: "CopyImage", failure });
    const bad = await copyTo(world, "eu-west-1");
    const good = await copyTo(world, "eu-west-1");
    const ends = await Promise.allSettled(
      [bad, good].map(({ id }) => waitForImage(good.ec2, id, patienceOf(world))),
    );
    expect(ends).toMatchObject([
      { reason: { message: `image \`${bad.id}\` in eu-west-1 is failed: the key is no good` } },
      { value: { State: "available" } },
    ]);
  });

  it("is over at the deadline of each, and survives an outage of EC2", async () => {
    const world = await startWorld({ timings: { pending: 90_000 } });
    const { ec2, id } = await copyTo(world, "eu-west-1");
    const broken = { code: "Unavailable", message: "busy", status: 503 };
    world.emulator.faults.add({ action: "DescribeImages", times: 20, error: broken });
    const soon = { ...patienceOf(world), deadline: world.clock.now() + 40_000 };
    const ends = await Promise.allSettled([
      waitForImage(ec2, id, soon),
      waitForImage(ec2, id, patienceOf(world)),
    ]);
    expect(ends).toMatchObject([
      { reason: { message: expect.stringMatching(/timed out: .*`customTimeouts`/) as string } },
      { value: { State: "available" } },
    ]);
  });

  it("makes a disabled image available, and waits for that", async () => {
    const world = await startWorld();
    const ec2 = ec2Of(world);
    const id = world.emulator.seed.image({ name: "web" });
    await ec2.call("DisableImage", { ImageId: id });
    const told = { ...patienceOf(world), warn: () => undefined };
    const image = await enableImage(ec2, { ImageId: id, State: "disabled" }, undefined, told);
    expect(image.State).toBe("available");
  });
});

describe("waiting for snapshots", () => {
  const pendingSnapshots = (states: Readonly<Record<string, Ec2Snapshot>>): Ec2 => {
    let looks = 0;
    const call = (operation: string, input: object): Promise<unknown> => {
      expect(operation).toBe("DescribeSnapshots");
      const [filter] = (input as { Filters: [{ Name: string; Values: string[] }] }).Filters;
      expect(filter.Name).toBe("snapshot-id");
      looks += 1;
      const Snapshots = filter.Values.flatMap((SnapshotId) => {
        const state = states[SnapshotId];
        return state === undefined
          ? []
          : [{ SnapshotId, ...(looks < 4 ? { State: "pending", Progress: "12%" } : state) }];
      });
      return Promise.resolve({ Snapshots });
    };
    return { region: "eu-west-1", call } as Ec2;
  };

  it("ends when every one is complete, and says how far they are", async () => {
    const world = await startWorld();
    const patience = patienceOf(world);
    const ec2 = pendingSnapshots({ "snap-1": { State: "completed" }, "snap-2": { State: "completed" } });
    const found = await waitForSnapshots(ec2, ["snap-1", "snap-2"], patience);
    expect(found.map(({ SnapshotId }) => SnapshotId)).toEqual(["snap-1", "snap-2"]);
    expect(patience.said[0]).toBe("snapshot `snap-1` in eu-west-1 is pending (0 s, 12%)");
  });

  it("ends when one has failed or is not there", async () => {
    const world = await startWorld();
    const ec2 = pendingSnapshots({ "snap-1": { State: "error", StateMessage: "no key" } });
    const patience = patienceOf(world);
    await expect(waitForSnapshots(ec2, ["snap-1"], patience)).rejects.toThrow(
      /`snap-1` in eu-west-1 is error: no key/,
    );
    await expect(waitForSnapshots(ec2, ["snap-2"], patience)).rejects.toThrow(FailedSnapshot);
  });

  it("asks the emulator as it asks EC2", async () => {
    const world = await startWorld();
    const id = world.emulator.seed.snapshot();
    expect(await waitForSnapshots(ec2Of(world), [id], patienceOf(world))).toMatchObject([
      { SnapshotId: id, State: "completed" },
    ]);
  });
});

it("tells a time in few words", () => {
  expect([toElapsed(400), toElapsed(119_000), toElapsed(150_000)]).toEqual(["0 s", "119 s", "2 min"]);
});
