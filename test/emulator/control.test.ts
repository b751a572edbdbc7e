// Control by HTTP, for tests in any language.
import { networkInterfaces } from "node:os";
import { DescribeImagesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { controlOf } from "../../emulator/control";
import { manualClock, type Emulator } from "../../emulator/index";
import { clientOf, codeOf, emulator, register } from "./support";

async function ask(
  { url }: Emulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; value: Record<string, unknown> }> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${url}/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: text }),
  });
  return { status: response.status, value: (await response.json()) as Record<string, unknown> };
}

const start = "2026-01-01T00:00:00.000Z";

describe("the control side", () => {
  it("tells of its health, and is not a call", async () => {
    const running = await emulator({ clock: manualClock() });
    expect(await ask(running, "GET", "health")).toEqual({ status: 200, value: { status: "ok", now: start } });
    expect(running.calls).toEqual([]);
  });

  it("lists and forgets calls", async () => {
    const running = await emulator({ clock: manualClock() });
    await register(running);
    await clientOf(running).send(new DescribeImagesCommand({}));
    const { value } = await ask(running, "GET", "calls");
    expect(value.calls).toMatchObject([
      { sequence: 1, action: "RegisterImage", at: start },
      { sequence: 2, action: "DescribeImages" },
    ]);
    expect((await ask(running, "GET", "calls?since=1")).value.calls).toHaveLength(1);
    expect((await ask(running, "GET", "calls?action=CopyImage")).value.calls).toHaveLength(0);
    await ask(running, "DELETE", "calls");
    expect(running.calls).toEqual([]);
    await clientOf(running).send(new DescribeImagesCommand({}));
    expect(running.calls).toMatchObject([{ sequence: 3 }]);
  });

  it("moves the clock, unless it is the real one", async () => {
    const running = await emulator({ clock: manualClock() });
    expect((await ask(running, "POST", "clock", { advance: 1000 })).value.now).toBe(
      "2026-01-01T00:00:01.000Z",
    );
    expect((await ask(running, "POST", "clock", { jump: "2027-01-01T00:00:00Z" })).value.now).toBe(
      "2027-01-01T00:00:00.000Z",
    );
    expect((await ask(running, "GET", "clock")).value.now).toBe("2027-01-01T00:00:00.000Z");
    expect(await ask(running, "POST", "clock", { jump: "2026-01-01T00:00:00Z" })).toMatchObject({
      status: 400,
      value: { error: expect.stringContaining("must not go back") as string },
    });
    expect(await ask(running, "POST", "clock", {})).toMatchObject({ status: 400 });
    expect(await ask(await emulator(), "POST", "clock", { advance: 1 })).toMatchObject({
      status: 400,
      value: { error: expect.stringContaining("--clock auto") as string },
    });
  });

  it("adds and removes faults, scripted and random", async () => {
    const running = await emulator();
    const list = async (): Promise<string> => codeOf(clientOf(running).send(new DescribeImagesCommand({})));
    const error = { code: "RequestLimitExceeded", message: "x", status: 503 };
    await ask(running, "POST", "faults", [{ action: "DescribeImages", times: "always", error }]);
    expect([await list(), await list()]).toEqual(["RequestLimitExceeded", "RequestLimitExceeded"]);
    await ask(running, "DELETE", "faults");
    expect(await list()).toBe("accepted");
    await ask(running, "POST", "faults", { random: { seed: 1, rates: { error: 1 } } });
    expect(await list()).toBe("InternalError");
    expect(await ask(running, "POST", "faults", { colour: "red" })).toMatchObject({
      status: 400,
      value: { error: "a fault must not have `colour`" },
    });
    expect(await ask(running, "POST", "faults", "[1]")).toMatchObject({ status: 400 });
    expect(await ask(running, "POST", "faults", "{")).toMatchObject({ status: 400 });
  });

  it("seeds, and says why it does not", async () => {
    const running = await emulator();
    const { value } = await ask(running, "POST", "seed/image", { name: "web", region: "eu-west-1" });
    expect(running.images()).toMatchObject([{ ImageId: value.result, Name: "web", Region: "eu-west-1" }]);
    expect(await ask(running, "POST", "seed/snapshot")).toMatchObject({ status: 200 });
    expect(await ask(running, "POST", "seed/image", { account: "1" })).toMatchObject({
      status: 400,
      value: { error: "an account must be 12 digits: `1`" },
    });
    expect(await ask(running, "POST", "seed/castle", {})).toMatchObject({ status: 404 });
    expect(await ask(running, "POST", "seed/constructor", {})).toMatchObject({ status: 404 });
    expect(await ask(running, "POST", "seed/image", "[]")).toMatchObject({ status: 400 });
    expect(await ask(running, "POST", "seed/organization", {})).toMatchObject({ status: 400 });
  });

  it("dumps and restores", async () => {
    const running = await emulator();
    await register(running);
    const { value } = await ask(running, "GET", "dump");
    const other = await emulator();
    expect(await ask(other, "POST", "restore", value)).toEqual({ status: 200, value: {} });
    expect(other.images()).toEqual(running.images());
    expect(await ask(other, "POST", "restore", {})).toMatchObject({ status: 400 });
    expect(await ask(other, "POST", "restore", "null")).toMatchObject({ status: 400 });
  });

  it.each([
    ["GET", "castle", 404],
    ["GET", "restore", 405],
    ["PUT", "calls", 405],
  ])("answers %s %s with %i", async (method, path, status) => {
    expect(await ask(await emulator(), method, path)).toMatchObject({ status });
  });
});

describe("another machine", () => {
  it("is not heard", () => {
    const control = controlOf({} as never);
    const request = {
      method: "GET",
      path: "/_emulator/health",
      query: [],
      headers: {},
      body: Buffer.alloc(0),
    };
    for (const from of ["10.0.0.7", "::ffff:10.0.0.7", "", "::2"]) {
      expect(control(request, from)).toMatchObject({ status: 403 });
    }
  });

  it("is not heard through an address of this one either", async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((face) => face?.internal === false && face.family === "IPv4");
    if (!outside) return;
    const running = await emulator({ host: "0.0.0.0" });
    const { port } = new URL(running.url);
    const answer = await fetch(`http://${outside.address}:${port}/_emulator/health`);
    expect(answer.status).toBe(403);
  });
});
