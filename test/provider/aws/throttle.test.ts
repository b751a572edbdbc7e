import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateOf, Throttle, type Permit } from "../../../provider/aws/throttle";
import { VirtualClock } from "../../support/virtual-clock";

const actions = ["CopyImage", "DescribeImages", "EnableImageBlockPublicAccess", "RegisterImage"] as const;

interface Grant {
  readonly caller: number;
  readonly at: number;
  readonly permit: Permit;
}

/** Lets callers come at times, in milliseconds, and tells who was let through when. */
async function grantsTo(
  arrivals: readonly number[],
  action: string,
  answer?: (permit: Permit) => void,
): Promise<Grant[]> {
  const clock = new VirtualClock();
  const throttle = new Throttle(clock);
  const grants: Grant[] = [];
  const callers = arrivals.map(async (arrival, caller) => {
    await clock.sleep(arrival);
    const permit = await throttle.take(action);
    grants.push({ caller, at: clock.now(), permit });
    answer?.(permit);
  });
  await clock.run();
  await Promise.all(callers);
  return grants;
}

describe("the bucket of an action", () => {
  it.each([
    ["DescribeImages", 100, 20],
    ["GetEbsEncryptionByDefault", 100, 20],
    ["RegisterImage", 50, 5],
    ["EnableImage", 50, 5],
    ["CopyImage", 100, 1],
    ["DeregisterImage", 100, 5],
    ["ModifyImageAttribute", 100, 5],
    ["CreateTags", 100, 10],
    ["DisableSnapshotBlockPublicAccess", 1, 0.1],
  ])("%s is the documented one", (action, size, refill) => {
    expect(rateOf(action)).toEqual({ size, refill });
  });

  it("never lets more through than it holds and gets, in any window, and everyone in the order of coming", async () => {
    const arrivals = fc.array(fc.nat(3000), { maxLength: 160, size: "max" });
    const answers = fc.constantFrom<((permit: Permit) => void) | undefined>(
      undefined,
      (permit) => {
        permit.answered();
      },
      (permit) => {
        permit.throttled();
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...actions), arrivals, answers, async (action, times, answer) => {
        const { size, refill } = rateOf(action);
        const grants = await grantsTo(times, action, answer);
        expect(grants).toHaveLength(times.length);
        const came = times.map((arrival, caller) => ({ arrival, caller }));
        const order = came.sort((a, b) => a.arrival - b.arrival || a.caller - b.caller);
        expect(grants.map(({ caller }) => caller)).toEqual(order.map(({ caller }) => caller));
        const excess = grants.flatMap((first, i) =>
          grants.slice(i).map((last, n) => n + 1 - size - (refill * (last.at - first.at)) / 1000),
        );
        expect(Math.max(0, ...excess)).toBeLessThanOrEqual(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it("lets a burst through at once and the rest at its rate", async () => {
    const grants = await grantsTo(Array<number>(103).fill(0), "CopyImage");
    expect(grants.slice(99).map(({ at }) => at)).toEqual([0, 1000, 2000, 3000]);
  });

  it("is one per action", async () => {
    const clock = new VirtualClock();
    const throttle = new Throttle(clock);
    await throttle.take("EnableImageBlockPublicAccess");
    await throttle.take("DisableImageBlockPublicAccess");
    let third: number | undefined;
    void throttle.take("EnableImageBlockPublicAccess").then(() => (third = clock.now()));
    await clock.run();
    expect(third).toBe(10_000);
  });
});

describe("a refusal for the rate", () => {
  it("empties the bucket and halves what it gets, once for all that were under way", async () => {
    const clock = new VirtualClock();
    const throttle = new Throttle(clock);
    const permits = await Promise.all(Array.from({ length: 10 }, () => throttle.take("CopyImage")));
    for (const permit of permits) permit.throttled();
    const times: number[] = [];
    for (let n = 0; n < 3; n++) {
      void throttle.take("CopyImage").then(() => times.push(clock.now()));
    }
    await clock.run();
    expect(times).toEqual([2000, 4000, 6000]);
  });

  it("is forgotten as calls are taken again, and never stops them for good", async () => {
    const clock = new VirtualClock();
    const throttle = new Throttle(clock);
    const next = async (): Promise<{ permit: Permit; waited: number }> => {
      const from = clock.now();
      const taken = throttle.take("CopyImage");
      await clock.run();
      return { permit: await taken, waited: clock.now() - from };
    };
    for (let n = 0; n < 20; n++) (await next()).permit.throttled();
    const slowest = await next();
    expect(slowest.waited).toBe(16_000);
    let waited = slowest.waited;
    for (let n = 0; n < 30; n++) {
      const { permit, waited: now } = await next();
      expect(now).toBeLessThanOrEqual(waited);
      waited = now;
      permit.answered();
    }
    expect(waited).toBe(1000);
  });
});

it("leaves nobody waiting when the clock fails", async () => {
  const clock = { now: () => 0, sleep: () => Promise.reject(new Error("the clock stopped")) };
  const throttle = new Throttle(clock);
  await throttle.take("EnableImageBlockPublicAccess");
  const late = [1, 2].map(() => throttle.take("EnableImageBlockPublicAccess"));
  expect((await Promise.allSettled(late)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
