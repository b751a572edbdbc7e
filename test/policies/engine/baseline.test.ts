import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBaseline, type Baseline } from "../../../policies/engine/baseline";
import { isOpen } from "../../../policies/engine/finding";
import { run } from "../../../policies/engine/run";
import { settle, type Settled } from "../../../policies/engine/settle";
import { type AnySubject } from "../../../policies/engine/subject";
import { findsAccounts, ruleWith, share } from "../support/house";

const now = new Date("2026-11-22T00:00:00Z");
const none = { valid: [], malformed: [] };

function settled(
  subjects: readonly AnySubject[],
  baseline?: Baseline,
  isComplete = true,
  rules = [findsAccounts],
): Settled {
  const options = { waivers: none, isComplete, now, ...(baseline && { baseline }) };
  return settle(run(subjects, rules, { now }), subjects, options);
}
const open = ({ findings }: Settled): string[] => findings.filter(isOpen).map(({ message }) => message);
const rewritten = (baseline: Baseline): Baseline => readBaseline(JSON.parse(JSON.stringify(baseline)));

const account = fc.constantFrom("111122223333", "222233334444", "333344445555");
const stack = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), fc.array(account, { maxLength: 4 })), {
  selector: ([id]) => id,
});
const subjectsOf = (shares: readonly (readonly [string, readonly string[]])[]): AnySubject[] =>
  shares.map(([id, accounts]) => share(id, accounts));

describe("a baseline", () => {
  test("knows all that it was written from, whatever the order, and nothing can be pruned", () => {
    fc.assert(
      fc.property(stack, (shares) => {
        const { nextBaseline } = settled(subjectsOf(shares));
        const shuffled = shares.toReversed().map(([id, accounts]) => [id, accounts.toReversed()] as const);
        const again = settled(subjectsOf(shuffled), rewritten(nextBaseline));
        expect(open(again)).toEqual([]);
        expect(again.prunable).toBe(0);
        expect(again.nextBaseline).toEqual(nextBaseline);
      }),
    );
  });

  test("fails as many findings as there are more of than it holds, and prunes as many as there are fewer", () => {
    fc.assert(
      fc.property(stack, stack, (before, after) => {
        const told = (shares: typeof before): string[] =>
          shares.flatMap(([id, accounts]) => accounts.map((text) => `${id} ${text}`));
        const left = told(before);
        const fresh = told(after).filter((fault) => {
          const index = left.indexOf(fault);
          if (index >= 0) left.splice(index, 1);
          return index < 0;
        });
        const result = settled(subjectsOf(after), settled(subjectsOf(before)).nextBaseline);
        expect(open(result)).toHaveLength(fresh.length);
        expect(result.prunable).toBe(left.length);
        expect(open(settled(subjectsOf(after), result.nextBaseline))).toEqual([]);
      }),
    );
  });

  test("of two equal faults, of which it holds one, fails one", () => {
    const { nextBaseline } = settled([share("a", ["1"])]);
    expect(open(settled([share("a", ["1", "1"])], nextBaseline))).toEqual(["Found `1`."]);
  });

  test("keeps what an incomplete input could not show, and what a rule could not tell", () => {
    const { nextBaseline } = settled([share("a", ["1"]), share("b", ["2"])]);
    const partial = settled([share("a")], nextBaseline, false);
    expect(partial.prunable).toBe(1);
    expect(partial.nextBaseline.findings).toMatchObject([{ subject: "b" }]);
    const defers = ruleWith({
      id: "no-account",
      check: (_, ctx) => {
        ctx.defer("/accounts", "nobody knows");
        return [];
      },
    });
    expect(settled([share("a"), share("b")], nextBaseline, true, [defers])).toMatchObject({
      prunable: 0,
      nextBaseline,
    });
  });

  test("knows a device by its name, wherever it stands in its list", () => {
    const device = (names: readonly string[]): AnySubject => ({
      kind: "image",
      id: "golden",
      type: "test",
      spec: { architecture: "x86_64", blockDeviceMappings: names.map((deviceName) => ({ deviceName })) },
      at: () => undefined,
      links: new Map(),
    });
    const finds = ruleWith({
      id: "no-device",
      kinds: ["image"],
      *check({ spec }) {
        const { blockDeviceMappings } = spec as { blockDeviceMappings: readonly { deviceName: string }[] };
        const index = blockDeviceMappings.findIndex(({ deviceName }) => deviceName === "/dev/sdf");
        if (index >= 0)
          yield { message: "found", at: `/blockDeviceMappings/${index}/ebs/iops`, data: { what: index } };
      },
    });
    const { nextBaseline } = settled([device(["/dev/sdf"])], undefined, true, [finds]);
    expect(open(settled([device(["/dev/xvda", "/dev/sdf"])], nextBaseline, true, [finds]))).toEqual([]);
  });

  test.each([
    [[], "a baseline must be"],
    [{ version: 2, findings: [] }, "a baseline must be"],
    [{ version: 1, findings: [{ fingerprint: 7 }] }, "`findings[0].fingerprint` must be a string; it is `7`"],
    [{ version: 1, findings: [null] }, "`findings[0].rule` must be a string"],
  ])("of a wrong form is refused: %j", (document, words) => {
    expect(() => readBaseline(document)).toThrow(words);
  });
});
