import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { run } from "../../../policies/engine/run";
import { settle, type Settled } from "../../../policies/engine/settle";
import { type AnySubject } from "../../../policies/engine/subject";
import { rules as ownRules } from "../../../policies/rules";
import { findsAccounts, ruleWith, share } from "../support/house";

const urn = "urn:pulumi:dev::images::pulumi-nodejs:dynamic/ami:LaunchPermissions::everyone";
const defers = ruleWith({
  id: "no-telling",
  check: (_, ctx) => {
    ctx.defer("/accounts", "nobody knows");
    return [];
  },
});
const rules = [findsAccounts, defers, ...ownRules];
const reason = "our appliance";

interface Case {
  readonly now?: string;
  readonly isComplete?: boolean;
  readonly subjects?: readonly AnySubject[];
}

function settled(
  waiver: unknown,
  { now = "2026-11-22T12:00:00Z", isComplete = true, subjects }: Case = {},
): Settled {
  const config = readConfig({ preset: "strict", waivers: [waiver] }, rules);
  const [all, at] = [subjects ?? [share(urn, ["111122223333"])], new Date(now)];
  const report = run(all, [findsAccounts, defers], { config, now: at });
  return settle(report, all, { waivers: config.waivers, isComplete, now: at });
}
const told = ({ findings }: Settled) => findings.map(({ ruleId, waived }) => [ruleId, waived?.reason]);

describe("a waiver", () => {
  test.each([urn, "everyone", "every*", "*", "*::everyone", "urn:*LaunchPermissions*one"])(
    "for `%s` sets the finding aside, which stays in the report",
    (subject) => {
      const waiver = { rule: "no-account", subject, reason, until: "2027-01-31" };
      const { findings } = settled(waiver);
      expect(findings).toMatchObject([{ ruleId: "no-account", waived: { reason, until: "2027-01-31" } }]);
    },
  );

  test.each(["everyon", "one", "*every", "nobody", "e*x*e", "every.ne"])("for `%s` does not", (subject) => {
    expect(told(settled({ rule: "no-account", subject, reason }))).toEqual([
      ["no-account", undefined],
      ["waiver/unused", undefined],
    ]);
  });

  test("holds through its last day, in UTC, and then lapses with a note", () => {
    const waiver = { rule: "no-account", subject: "everyone", reason, until: "2026-11-22" };
    expect(told(settled(waiver, { now: "2026-11-22T23:59:59.999Z" }))).toEqual([["no-account", reason]]);
    const lapsed = settled(waiver, { now: "2026-11-23T00:00:00Z" });
    expect(told(lapsed)).toEqual([
      ["no-account", undefined],
      ["waiver/lapsed", undefined],
    ]);
    expect(lapsed.findings[1]).toMatchObject({
      severity: "note",
      subject: "configuration",
      at: "/waivers/0",
    });
  });

  test("is unused only where nothing can be hidden from it", () => {
    const none = [share(urn)];
    const unused = { rule: "no-account", subject: urn, reason };
    expect(told(settled(unused, { subjects: none }))).toEqual([["waiver/unused", undefined]]);
    // Of a subject that was seen it is known, even in a preview that leaves others out.
    expect(told(settled(unused, { subjects: none, isComplete: false }))).toHaveLength(1);
    expect(told(settled({ ...unused, subject: "else*" }, { subjects: none, isComplete: false }))).toEqual([]);
    // What a rule could not decide may need its waiver yet.
    expect(told(settled({ ...unused, rule: "no-telling" }, { subjects: none }))).toEqual([]);
  });

  test.each([
    [
      { rule: "no-acount", subject: "a", reason },
      'no rule is called `"no-acount"`: did you mean `no-account`?',
    ],
    [{ rule: "no-account", subject: "everyone" }, "`reason` must be a text that says something"],
    [{ rule: "no-account", subject: "everyone", reason: "  " }, "`reason` must be"],
    [{ rule: "no-account", reason }, "`subject` must be"],
    [{ rule: "no-account", subject: "everyone", reason, untill: "2027-01-31" }, "did you mean `until`?"],
    [
      { rule: "no-account", subject: "everyone", reason, until: "2027-02-30" },
      '`until` must be a day such as `2027-01-31`; it is `"2027-02-30"`',
    ],
    [{ rule: "no-account", subject: "everyone", reason, until: "31.1.2027" }, "`until` must be a day"],
    [{ rule: "match-root-device", subject: "everyone", reason }, "`match-root-device` cannot be waived"],
    ["no-account", "it must be an object"],
  ])("that is malformed is an error, and does not apply: %j", (waiver, words) => {
    const { findings } = settled(waiver);
    expect(findings.map(({ ruleId, severity, waived }) => [ruleId, severity, waived])).toEqual([
      ["no-account", "error", undefined],
      ["waiver/malformed", "error", undefined],
    ]);
    expect(findings[1]?.message).toContain(words);
  });

  test("must be in a list", () => {
    expect(() => readConfig({ waivers: {} }, rules)).toThrow("`waivers` must be a list");
  });

  test("matches as the same pattern would as a regular expression", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(letters, letters, (subject, text) => {
        const id = text.replaceAll("*", "c");
        const waiver = { rule: "no-account", subject, reason };
        fc.pre(subject !== "" && id !== "");
        const [finding] = settled(waiver, { subjects: [share(id, ["1"])] }).findings;
        const form = new RegExp(`^${subject.replaceAll("*", ".*")}$`);
        expect(finding?.waived !== undefined).toBe(form.test(id));
      }),
    );
  });

  test("takes no time that grows with the pattern", () => {
    const subject = `${"*a".repeat(5_000)}b`;
    expect(
      told(
        settled({ rule: "no-account", subject, reason }, { subjects: [share("a".repeat(50_000), ["1"])] }),
      )[0],
    ).toEqual(["no-account", undefined]);
  });
});
