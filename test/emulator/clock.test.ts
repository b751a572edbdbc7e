// Time: clocks that stand, that jump, and that go on to the next event when a call waits for one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CopyImageCommand,
  DescribeImagesCommand,
  RegisterImageCommand,
  waitUntilImageAvailable,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { autoClock, manualClock, type Emulator } from "../../emulator/index";
import { clientOf, emulator, register, registration } from "./support";

const start = Date.UTC(2026, 0, 1);
const minute = 60_000;

async function stateOf(running: Emulator, id: string): Promise<string | undefined> {
  const { Images } = await clientOf(running).send(new DescribeImagesCommand({ ImageIds: [id] }));
  return Images?.[0]?.State;
}

it("is told of everything that actions make pending: they count times by later(), or compare", () => {
  const folder = join(__dirname, "../../emulator/actions");
  const counted = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => /now \+ (call\.)?timings\./.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(counted).toEqual([]);
});

describe("a manual clock", () => {
  it("jumps, and never goes back unless it is set", () => {
    const clock = manualClock(start);
    clock.advance(5);
    clock.jump(new Date(start + 10));
    expect(clock.now()).toBe(start + 10);
    expect(() => {
      clock.jump(start);
    }).toThrow("a clock must not go back: `-10` ms");
    expect(() => {
      clock.advance(-1);
    }).toThrow("a clock must not go back: `-1` ms");
    expect(() => {
      clock.jump(NaN);
    }).toThrow(RangeError);
    clock.set(start);
    expect(clock.now()).toBe(start);
  });
});

describe("an automatic clock", () => {
  it("goes to the very time of the next event when a call reads, and not before", async () => {
    const running = await emulator({ clock: autoClock({ start }), timings: { pending: 5 * minute } });
    const id = await register(running);
    expect(running.images()).toMatchObject([{ ImageId: id, State: "pending" }]);
    expect(running.clock.now()).toBe(start);
    expect(await stateOf(running, id)).toBe("available");
    expect(running.clock.now()).toBe(start + 5 * minute);
    expect(await stateOf(running, id)).toBe("available");
    expect(running.clock.now()).toBe(start + 5 * minute);
  });

  it("shows two events one after the other, each at its time", async () => {
    const clock = autoClock({ start });
    const running = await emulator({ clock, timings: { pending: 5 * minute } });
    const first = await register(running, { Name: "first" });
    clock.advance(minute);
    const second = await register(running, { Name: "second" });
    expect(await stateOf(running, second)).toBe("pending");
    expect(clock.now()).toBe(start + 5 * minute);
    expect(await stateOf(running, first)).toBe("available");
    expect(clock.now()).toBe(start + 6 * minute);
    expect(await stateOf(running, second)).toBe("available");
  });

  it("makes the SDK's waiter end at its first look", async () => {
    const running = await emulator({ clock: autoClock(), timings: { pending: 60 * minute } });
    const { ImageId = "" } = await clientOf(running, "eu-west-1").send(
      new CopyImageCommand({
        Name: "copy",
        SourceImageId: running.seed.image(),
        SourceRegion: "us-east-1",
      }),
    );
    await waitUntilImageAvailable(
      { client: clientOf(running, "eu-west-1"), maxWaitTime: 600 },
      { ImageIds: [ImageId] },
    );
    expect(running.calls.filter(({ action }) => action === "DescribeImages")).toHaveLength(1);
  });

  it("stays for as many reads as it is patient", async () => {
    const running = await emulator({ clock: autoClock({ patience: 2 }), timings: { pending: minute } });
    const id = await register(running);
    const states = [];
    for (let i = 0; i < 4; i += 1) states.push(await stateOf(running, id));
    expect(states).toEqual(["pending", "pending", "available", "available"]);
  });

  it("moves by a step with every call, if it has one", async () => {
    const clock = autoClock({ start, step: 1000 });
    const running = await emulator({ clock, timings: { pending: 2500 } });
    const id = await register(running);
    expect(clock.now()).toBe(start + 1000);
    const states = [];
    for (let i = 0; i < 3; i += 1) states.push(await stateOf(running, id));
    expect(states).toEqual(["pending", "pending", "available"]);
    expect(() => autoClock({ step: -1 })).toThrow(RangeError);
  });

  it("does not move for what is ready, nor for what writes", async () => {
    const running = await emulator({ clock: autoClock({ start }), timings: { pending: minute } });
    running.seed.image();
    await clientOf(running).send(new DescribeImagesCommand({ Owners: ["self"] }));
    const snapshot = running.seed.snapshot();
    for (const Name of ["one", "two"]) {
      await clientOf(running).send(new RegisterImageCommand(registration(snapshot, { Name })));
    }
    expect(running.clock.now()).toBe(start);
  });
});
