// Faults beyond errors and lost answers: by Region, slow, of things that fail later or are known late, and random.
import {
  CopyImageCommand,
  CopySnapshotCommand,
  CreateTagsCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  DescribeTagsCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { autoClock, manualClock, type Emulator, type FaultRates } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, register, stranger } from "./support";

const list = new DescribeImagesCommand({ Owners: ["self"] });
const throttle = { code: "RequestLimitExceeded", message: "Request limit exceeded.", status: 503 };

describe("a scripted fault", () => {
  it("strikes one Region, one account, or every action", async () => {
    const running = await emulator();
    running.faults.add({ region: "eu-west-1", error: throttle });
    running.faults.add({ account: stranger, error: throttle });
    expect(await codeOf(clientOf(running).send(list))).toBe("accepted");
    expect(await codeOf(clientOf(running, "eu-west-1").send(list))).toBe("RequestLimitExceeded");
    expect(await codeOf(clientOf(running, "eu-west-1").send(list))).toBe("accepted");
    expect(await codeOf(clientOf(running, "us-east-1", stranger).send(list))).toBe("RequestLimitExceeded");
  });

  it("makes an answer late, whose effect is there at once, and which does not keep the emulator from closing", async () => {
    const running = await emulator();
    running.faults.add({ action: "RegisterImage", latency: 3_600_000 });
    const answer = codeOf(register(running));
    await expect.poll(() => running.images().length).toBe(1);
    expect(await Promise.race([answer, Promise.resolve("not yet")])).toBe("not yet");
    await running.close();
    expect(await answer).toBe("accepted");
  });

  it("makes an image fail when its time comes, for the reason given", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 1000 } });
    const failure = { code: "Client.Unlucky", message: "Not this time" };
    running.faults.add({ action: "CopyImage", failure });
    const ec2 = clientOf(running, "eu-west-1");
    const { ImageId = "" } = await ec2.send(
      new CopyImageCommand({
        Name: "copy",
        SourceImageId: running.seed.image(),
        SourceRegion: "us-east-1",
      }),
    );
    const look = async (): Promise<unknown> =>
      (await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images?.[0];
    expect(await look()).toMatchObject({ State: "pending" });
    clock.advance(1000);
    expect(await look()).toMatchObject({
      State: "failed",
      StateReason: { Code: failure.code, Message: failure.message },
    });
    expect(running.snapshots({ region: "eu-west-1" })).toEqual([]);
  });

  it("makes a snapshot fail", async () => {
    const running = await emulator();
    running.faults.add({ action: "CopySnapshot", failure: { code: "x", message: "Not this time" } });
    const ec2 = clientOf(running);
    const { SnapshotId = "" } = await ec2.send(
      new CopySnapshotCommand({ SourceRegion: "us-east-1", SourceSnapshotId: running.seed.snapshot() }),
    );
    const { Snapshots } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }));
    expect(Snapshots).toMatchObject([{ State: "error", StateMessage: "Not this time" }]);
  });
});

describe("consistency lag", () => {
  const look = async (running: Emulator, id: string): Promise<string> =>
    codeOf(clientOf(running).send(new DescribeImagesCommand({ ImageIds: [id] })));

  it("hides a new id from as many calls as asked", async () => {
    const running = await emulator({ faults: [{ action: "RegisterImage", lag: { ids: { calls: 2 } } }] });
    const id = await register(running);
    expect((await clientOf(running).send(list)).Images).toEqual([]);
    expect(await look(running, id)).toBe("InvalidAMIID.NotFound");
    expect(await look(running, id)).toBe("accepted");
  });

  it("hides a new id for a time, at whose end an automatic clock stops", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    running.faults.add({ action: "RegisterImage", lag: { ids: { milliseconds: 500 } } });
    const id = await register(running);
    expect(await look(running, id)).toBe("InvalidAMIID.NotFound");
    clock.advance(500);
    expect(await look(running, id)).toBe("accepted");

    const automatic = await emulator({ clock: autoClock({ patience: 1 }) });
    automatic.faults.add({ action: "RegisterImage", lag: { ids: { milliseconds: 500 } } });
    const other = await register(automatic);
    expect(await look(automatic, other)).toBe("InvalidAMIID.NotFound");
    expect(await look(automatic, other)).toBe("accepted");
  });

  it("keeps a name taken that cannot be seen yet", async () => {
    const running = await emulator({ faults: [{ action: "RegisterImage", lag: { ids: { calls: 3 } } }] });
    await register(running);
    expect(await codeOf(register(running))).toBe("InvalidAMIName.Duplicate");
  });

  it("lets tags come late, those of a creation and those of CreateTags", async () => {
    const running = await emulator();
    const tags = async (): Promise<unknown> =>
      (await clientOf(running).send(new DescribeTagsCommand({}))).Tags?.map(
        ({ Key, Value }) => `${Key ?? ""}=${Value ?? ""}`,
      );
    running.faults.add({ action: "RegisterImage", lag: { tags: { calls: 1 } } });
    const id = await register(running, {
      TagSpecifications: [{ ResourceType: "image", Tags: [{ Key: "stage", Value: "test" }] }],
    });
    expect(await tags()).toEqual([]);
    expect(await tags()).toEqual(["stage=test"]);
    running.faults.add({ action: "CreateTags", lag: { tags: { calls: 1 } } });
    await clientOf(running).send(
      new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "stage", Value: "live" }] }),
    );
    expect(await tags()).toEqual(["stage=test"]);
    expect(await tags()).toEqual(["stage=live"]);
  });

  it("is in a dump", async () => {
    const running = await emulator({ faults: [{ action: "RegisterImage", lag: { ids: { calls: 1 } } }] });
    const id = await register(running);
    const other = await emulator();
    other.restore(running.dump());
    expect(await look(other, id)).toBe("InvalidAMIID.NotFound");
    expect(await look(other, id)).toBe("accepted");
  });
});

describe("random faults", () => {
  const codes = async (seed: number, rates: FaultRates): Promise<string[]> => {
    const running = await emulator({ randomFaults: { seed, rates, maxLatency: 1 } });
    const ec2 = clientOf(running);
    const seen = [];
    for (let i = 0; i < 60; i += 1) seen.push(await codeOf(ec2.send(list)));
    return seen;
  };

  it("come again with their seed, at about their rates", async () => {
    const rates = { throttle: 0.2, error: 0.1, resetBefore: 0.1, latency: 0.1 };
    const seen = await codes(7, rates);
    expect(await codes(7, rates)).toEqual(seen);
    expect(await codes(8, rates)).not.toEqual(seen);
    const count = (code: string): number => seen.filter((one) => one === code).length;
    expect(count("accepted")).toBeGreaterThan(25);
    expect(count("RequestLimitExceeded")).toBeGreaterThan(4);
    expect(count("InternalError")).toBeGreaterThan(1);
  });

  it("drop the connection after the effect, by action", async () => {
    const running = await emulator({
      randomFaults: { seed: 1, actions: { RegisterImage: { resetAfter: 1 } } },
    });
    expect(await codeOf(register(running))).not.toBe("accepted");
    expect(running.images()).toHaveLength(1);
    expect(await codeOf(clientOf(running).send(list))).toBe("accepted");
    running.faults.clear();
    expect(await codeOf(register(running, { Name: "web-2" }))).toBe("accepted");
    expect(running.calls.map(({ account: who }) => who)).toContain(account);
  });
});
