import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AwsFailure } from "../../../provider/aws/errors";
import { mostPerLook, paceAt, Poller, type Watch } from "../../../provider/aws/poller";
import { wallClock } from "../../../provider/aws/port";
import type { Look } from "../../../provider/aws/wait";
import { VirtualClock } from "../../support/virtual-clock";

const hour = 3_600_000;

interface LoggedLook {
  readonly at: number;
  readonly ids: readonly string[];
}

/** A world in which things are ready at times of their own, and looks may take a while or fail. */
class Field {
  readonly clock = new VirtualClock();
  readonly looks: LoggedLook[] = [];
  readonly readyAt = new Map<string, number>();
  underWay = 0;
  mostUnderWay = 0;
  latency = 0;
  failure: ((at: number) => Error | undefined) | undefined;
  readonly poller: Poller<string>;

  constructor() {
    this.poller = new Poller(
      async (ids) => this.#look(ids),
      this.clock,
      () => 0.5,
    );
  }

  async #look(ids: readonly string[]): Promise<Map<string, string>> {
    this.looks.push({ at: this.clock.now(), ids });
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    if (this.latency > 0) await this.clock.sleep(this.latency);
    this.underWay -= 1;
    const failure = this.failure?.(this.clock.now());
    if (failure !== undefined) throw failure;
    const known = ids.filter((id) => this.readyAt.has(id));
    return new Map(
      known.map((id) => [id, (this.readyAt.get(id) ?? 0) <= this.clock.now() ? "ready" : "pending"]),
    );
  }

  wait(id: string, options: Partial<Watch<string, string>> = {}): Promise<string> {
    return this.poller.wait(id, {
      clock: this.clock,
      deadline: hour,
      report: () => undefined,
      judge: (sight): Look<string> =>
        sight === "ready"
          ? { done: true, value: id }
          : { done: false, standing: `${id} is ${sight ?? "unknown"}` },
      ...options,
    });
  }
}

const failureOf = (code: string, retry: AwsFailure["retry"]): AwsFailure =>
  new AwsFailure({
    service: "ec2",
    operation: "DescribeImages",
    region: "eu-west-1",
    code,
    message: code,
    retry,
  });

const outcome = (waiting: Promise<string>): Promise<string> =>
  waiting.catch((error: unknown) => (error instanceof Error ? error.message : "odd"));

describe("waiting for many things", () => {
  it("looks for all of them in one call, each of which ends at its own time", async () => {
    const field = new Field();
    for (let n = 0; n < 20; n++) field.readyAt.set(`i${n}`, n * 1000);
    const ended = new Map<string, number>();
    const waits = [...field.readyAt.keys()].map(async (id) =>
      ended.set(await field.wait(id), field.clock.now()),
    );
    await field.clock.run();
    await Promise.all(waits);
    expect(field.looks[0]?.ids).toHaveLength(20);
    expect(field.looks.length).toBeLessThan(12);
    for (const [id, at] of ended) expect(at).toBeGreaterThanOrEqual(field.readyAt.get(id) ?? Infinity);
  });

  it("asks for no more at once than fits, once for each id, and one call at a time", async () => {
    const field = new Field();
    field.latency = 200;
    const waits = Array.from({ length: 250 }, (_, n) => {
      field.readyAt.set(`i${n}`, 0);
      return [field.wait(`i${n}`), field.wait(`i${n}`)];
    }).flat();
    await field.clock.run();
    await Promise.all(waits);
    expect(field.looks.map(({ ids }) => ids.length)).toEqual([mostPerLook, mostPerLook, 50]);
    expect(field.mostUnderWay).toBe(1);
  });

  it("is paced by the youngest: half its age, from half a second to fifteen", async () => {
    expect([paceAt(0), paceAt(10_000), paceAt(hour)]).toEqual([500, 5500, 15_000]);
    const field = new Field();
    field.readyAt.set("old", 400_000).set("young", 390_000);
    const old = field.wait("old");
    await field.clock.run(300_000);
    const pauses = field.looks.map(({ at }, n) => at - (field.looks[n - 1]?.at ?? 0));
    expect(pauses.slice(0, 4)).toEqual([0, 500, 750, 1125]);
    expect(pauses.at(-1)).toBe(15_000);
    const before = field.looks.length;
    const young = field.wait("young");
    await field.clock.run(302_000);
    const joined = field.looks.slice(before);
    expect(joined[0]?.at).toBeLessThanOrEqual(300_500);
    expect(joined.length).toBeGreaterThanOrEqual(2);
    for (const { ids } of joined) expect(ids).toEqual(["old", "young"]);
    await field.clock.run();
    expect(await Promise.all([old, young])).toEqual(["old", "young"]);
  });

  it("never looks more often than twice a second, however many begin one after the other", async () => {
    const field = new Field();
    const waits = Array.from({ length: 100 }, async (_, n) => {
      field.readyAt.set(`i${n}`, 20_000);
      await field.clock.sleep(n * 20);
      return field.wait(`i${n}`);
    });
    await field.clock.run(2000);
    expect(field.looks.length).toBeLessThanOrEqual(5);
    await field.clock.run();
    await Promise.all(waits);
  });

  it("lets what begins during a call join the next", async () => {
    const field = new Field();
    field.latency = 300;
    field.readyAt.set("a", 5000).set("b", 0);
    const a = field.wait("a");
    await field.clock.run(100);
    const b = field.wait("b");
    await field.clock.run();
    await Promise.all([a, b]);
    expect(field.looks[0]?.ids).toEqual(["a"]);
    expect(field.looks[1]).toEqual({ at: 600, ids: ["a", "b"] });
  });
});

describe("the end of a wait", () => {
  it("is its own deadline, at which it looks once more", async () => {
    const field = new Field();
    field.readyAt.set("never", Infinity).set("late", 60_000);
    const waits = [
      outcome(field.wait("never", { deadline: 10_000 })),
      outcome(field.wait("late")),
      outcome(field.wait("late", { deadline: 60_000 })),
    ];
    await field.clock.run();
    expect(await Promise.all(waits)).toEqual(["timed out: never is pending", "late", "late"]);
    expect(field.looks.map(({ at }) => at)).toContain(10_000);
  });

  it("is what its judge throws, and nobody else's", async () => {
    const field = new Field();
    field.readyAt.set("bad", Infinity).set("good", 5000);
    const judge = (): Look<string> => {
      throw new Error("it failed");
    };
    const waits = [outcome(field.wait("bad", { judge })), outcome(field.wait("good"))];
    await field.clock.run();
    expect(await Promise.all(waits)).toEqual(["it failed", "good"]);
  });

  it("is an error that cannot heal, for all that it was asked for, at once", async () => {
    const field = new Field();
    field.failure = () => failureOf("UnauthorizedOperation", "never");
    const waits = [outcome(field.wait("a")), outcome(field.wait("b"))];
    await field.clock.run();
    expect(await Promise.all(waits)).toEqual(["UnauthorizedOperation", "UnauthorizedOperation"]);
    expect(field.looks).toHaveLength(1);
    field.failure = undefined;
    field.readyAt.set("c", 0);
    const again = field.wait("c");
    await field.clock.run();
    expect(await again).toBe("c");
  });

  it("is not an error that heals within five minutes, of which the row tells meanwhile", async () => {
    const field = new Field();
    field.readyAt.set("a", 0);
    const said: string[] = [];
    field.failure = (at) => (at < 200_000 ? failureOf("InternalError", "later") : undefined);
    const waiting = field.wait("a", { report: (text) => said.push(text) });
    await field.clock.run();
    expect(await waiting).toBe("a");
    expect(new Set(said)).toEqual(new Set(["`a` is awaited; InternalError"]));

    field.failure = () => failureOf("InternalError", "later");
    const from = field.clock.now();
    const hopeless = outcome(field.wait("a"));
    await field.clock.run();
    expect(await hopeless).toBe("InternalError");
    expect(field.clock.now() - from).toBeGreaterThanOrEqual(300_000);
    expect(field.clock.now() - from).toBeLessThan(330_000);
  });

  it("is a deadline also while nothing answers", async () => {
    const field = new Field();
    field.failure = () => failureOf("RequestLimitExceeded", "later");
    const waiting = outcome(field.wait("a", { deadline: 20_000 }));
    await field.clock.run();
    expect(await waiting).toBe("timed out: `a` is awaited; RequestLimitExceeded");
    expect(field.clock.now()).toBe(20_000);
  });

  it("comes exactly once, whatever begins, fails and is ready when", async () => {
    const wait = fc.record({
      id: fc.nat(8).map((n) => `i${n}`),
      begins: fc.nat(60_000),
      lasts: fc.nat(120_000),
      ready: fc.option(fc.nat(120_000)),
    });
    const plan = fc.array(wait, { minLength: 1, maxLength: 20 });
    const outages = fc.array(fc.tuple(fc.nat(120_000), fc.nat(20_000)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(plan, outages, fc.nat(2000), async (waits, down, latency) => {
        const field = new Field();
        field.latency = latency;
        field.failure = (at) =>
          down.some(([from, length]) => at >= from && at < from + length)
            ? failureOf("ServiceUnavailable", "later")
            : undefined;
        for (const { id, ready } of waits) if (ready !== null) field.readyAt.set(id, ready);
        let ends = 0;
        const ended = waits.map(async ({ id, begins, lasts }) => {
          await field.clock.sleep(begins);
          const deadline = begins + lasts;
          const how = await outcome(field.wait(id, { deadline }));
          ends += 1;
          const at = field.clock.now();
          if (how === id) expect(at).toBeGreaterThanOrEqual(field.readyAt.get(id) ?? Infinity);
          else expect(at).toBeGreaterThanOrEqual(deadline);
          // One look that was under way, and one more at the deadline.
          expect(at).toBeLessThanOrEqual(deadline + 2 * latency + 1);
        });
        await field.clock.run();
        await Promise.all(ended);
        expect(ends).toBe(waits.length);
        expect(field.mostUnderWay).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

it("sleeps by the clock on the wall until it is woken", async () => {
  const alarm = new AbortController();
  const sleep = wallClock.sleep(3_600_000, alarm.signal);
  alarm.abort();
  await sleep;
  await wallClock.sleep(3_600_000, alarm.signal);
});
