// Token buckets: EC2 Developer Guide: Request throttling for the Amazon EC2 API.
import { DescribeImagesCommand, DescribeSnapshotsCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { Throttle } from "../../emulator/throttle";
import { autoClock, manualClock } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

const draw = (
  action: string,
  parameters: object = {},
  region = "us-east-1",
): Parameters<Throttle["take"]>[0] => ({
  account,
  region,
  action,
  parameters: { ...parameters },
});

describe("a bucket", () => {
  const drain = (throttle: Throttle, of: ReturnType<typeof draw>): number => {
    let taken = 0;
    while (throttle.take(of, 0) === undefined) taken += 1;
    return taken;
  };

  it.each([
    ["DescribeImages", {}, 100],
    ["DescribeSnapshots", {}, 50],
    ["DescribeSnapshots", { MaxResults: 5 }, 100],
    ["DescribeSnapshots", { Filters: [] }, 100],
    ["RegisterImage", {}, 50],
    ["CopyImage", {}, 100],
    ["EnableImageBlockPublicAccess", {}, 1],
    ["RunInstances", { MaxCount: 1 }, 5],
    ["RunInstances", { MaxCount: 250 }, 4],
    ["TerminateInstances", { InstanceIds: Array(400).fill("i-1") }, 2],
  ])("of %s %j holds what the guide says", (action, parameters, size) => {
    expect(drain(new Throttle(), draw(action, parameters))).toBe(size);
  });

  it("refills, and is one per account, Region and action", () => {
    const throttle = new Throttle();
    drain(throttle, draw("CopyImage"));
    expect(throttle.take(draw("CopyImage"), 0)).toBe(1000);
    expect(throttle.take(draw("CopyImage"), 999)).toBe(1000);
    expect(throttle.take(draw("CopyImage"), 1000)).toBeUndefined();
    expect(throttle.take(draw("CopyImage"), 1000)).toBe(2000);
    expect(throttle.take(draw("CopyImage", {}, "eu-west-1"), 0)).toBeUndefined();
    expect(throttle.take({ ...draw("CopyImage"), account: stranger }, 0)).toBeUndefined();
    throttle.clear();
    expect(throttle.take(draw("CopyImage"), 0)).toBeUndefined();
  });
});

const all = new DescribeSnapshotsCommand({});

it("throttles by the emulator's clock where it is asked to, and not otherwise", async () => {
  const clock = manualClock();
  const running = await emulator({ clock, throttling: true });
  const free = await emulator();
  const [ec2, unhindered] = [clientOf(running), clientOf(free)];
  for (let i = 0; i < 50; i += 1) {
    await ec2.send(all);
    await unhindered.send(all);
  }
  await expect(ec2.send(all)).rejects.toMatchObject({
    name: "RequestLimitExceeded",
    $metadata: { httpStatusCode: 503 },
  });
  expect(await codeOf(unhindered.send(all))).toBe("accepted");
  expect(await codeOf(ec2.send(new DescribeImagesCommand({})))).toBe("accepted");
  clock.advance(100);
  expect(await codeOf(ec2.send(all))).toBe("accepted");
});

it("an automatic clock moves on, so that the next attempt is not throttled", async () => {
  const running = await emulator({ clock: autoClock(), throttling: true });
  const ec2 = clientOf(running);
  for (let i = 0; i < 50; i += 1) await ec2.send(all);
  expect(await codeOf(ec2.send(all))).toBe("RequestLimitExceeded");
  expect(await codeOf(ec2.send(all))).toBe("accepted");
});
