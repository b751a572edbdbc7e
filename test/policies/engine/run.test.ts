import { describe, expect, test } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { type AnyRule } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { rules } from "../../../policies/rules";
import { ruleWith } from "../support/house";
import noPublicImage from "../../../policies/rules/launch-permissions/no-public-image";

const now = new Date("2026-11-22T00:00:00Z");
const share = (id: string, line: number): AnySubject => ({
  kind: "launch-permissions",
  id,
  type: "pulumi-nodejs:dynamic/ami:LaunchPermissions",
  spec: { imageId: "ami-0123456789abcdef0", public: {} },
  at: () => ({ file: "index.ts", line, column: 1 }),
  links: new Map(),
});

describe("run", () => {
  test("gives findings their place, help and fingerprint", () => {
    const { findings } = run([share("urn:pulumi:dev::images::x::everyone", 3)], rules, { now });
    expect(findings).toEqual([
      {
        ruleId: "no-public-image",
        severity: "error",
        message: expect.stringContaining("every AWS account") as string,
        subject: "urn:pulumi:dev::images::x::everyone",
        at: "/public",
        source: { file: "index.ts", line: 3, column: 1 },
        help: "ami-lint explain no-public-image",
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      },
    ]);
  });

  test("gives the same fault the same fingerprint when its line moves, and another subject another", () => {
    const fingerprintOf = (id: string, line: number): string | undefined =>
      run([share(id, line)], rules, { now }).findings[0]?.fingerprint;
    expect(fingerprintOf("a", 3)).toBe(fingerprintOf("a", 300));
    expect(fingerprintOf("a", 3)).not.toBe(fingerprintOf("b", 3));
  });

  test("obeys severities, and leaves out what is off", () => {
    const withSetting = (setting: string) =>
      run([share("a", 1)], rules, {
        now,
        config: readConfig({ rules: { "no-public-image": setting } }, rules),
      });
    expect(withSetting("note").findings).toMatchObject([{ severity: "note" }]);
    expect(withSetting("off").findings).toEqual([]);
  });

  test("names rule and subject when a rule throws", () => {
    const broken: AnyRule = {
      ...noPublicImage,
      id: "no-luck",
      check: () => {
        throw new Error("out of luck");
      },
    };
    const { findings, faults } = run([share("a", 1), share("b", 2)], [broken, noPublicImage], { now });
    expect(findings.map(({ subject }) => subject)).toEqual(["a", "b"]);
    expect(faults).toEqual([
      { ruleId: "no-luck", subject: "a", message: "rule `no-luck` failed on `a`: out of luck" },
      { ruleId: "no-luck", subject: "b", message: "rule `no-luck` failed on `b`: out of luck" },
    ]);
  });

  test("follows no circle of copies for ever", () => {
    const copy = (id: string, from: string): AnySubject => ({
      kind: "image-copy",
      id,
      type: "test",
      spec: {},
      at: () => undefined,
      links: new Map([["/sourceImageId", from]]),
    });
    const launch: AnySubject = {
      kind: "launch",
      id: "launch",
      type: "test",
      spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
      at: () => undefined,
      links: new Map([["/imageId", "a"]]),
    };
    const { findings, deferred } = run(
      [launch, copy("a", "b"), copy("b", "a")],
      rules.filter(({ id }) => id === "match-architecture"),
      { now },
    );
    expect(findings).toEqual([]);
    expect(deferred[0]).toMatchObject({ ruleId: "match-architecture", at: "/imageId" });
  });

  test("asks each rule once about each subject of its kinds, and makes its survey once", () => {
    let [checks, surveys] = [0, 0];
    const surveying = ruleWith({
      id: "no-crowd",
      scope: "stack",
      check: (_, ctx) => {
        checks++;
        const count = ctx.survey((all) => {
          surveys++;
          return all.length;
        });
        return count === 0 ? [{ message: "found", at: "" }] : [];
      },
    });
    const elsewhere = ruleWith({
      id: "no-image",
      kinds: ["image"],
      check: () => [{ message: "found", at: "" }],
    });
    const subjects = Array.from({ length: 1_000 }, (_, index) => share(String(index), index + 1));
    const { findings, faults } = run(subjects, [surveying, noPublicImage, elsewhere], { now });
    expect([checks, surveys]).toEqual([1_000, 1]);
    expect(findings).toHaveLength(1_000);
    expect(faults).toEqual([]);
  });

  test("gives no survey to a rule that may be shown one subject alone", () => {
    const hasty = ruleWith({ id: "no-haste", scope: "subject", check: (_, ctx) => ctx.survey(() => []) });
    expect(run([share("a", 1)], [hasty], { now }).faults).toMatchObject([
      { message: "rule `no-haste` failed on `a`: a survey is for rules of scope `stack`" },
    ]);
  });

  test("finds what a link names, of any kind; an image through copies, or the copy itself", () => {
    const base = { type: "test", at: () => undefined };
    const image: AnySubject = { ...base, kind: "image", id: "golden", spec: {}, links: new Map() };
    const copy: AnySubject = {
      ...base,
      kind: "image-copy",
      id: "dublin",
      spec: {},
      links: new Map([["/sourceImageId", "golden"]]),
    };
    const launch: AnySubject = {
      ...base,
      kind: "launch",
      id: "web",
      spec: {},
      links: new Map([
        ["/imageId", "dublin"],
        ["/other", "everyone"],
        ["/gone", "elsewhere"],
      ]),
    };
    const told: unknown[] = [];
    const asks = ruleWith({
      id: "no-link",
      kinds: ["launch"],
      check: (subject, ctx) => {
        for (const pointer of ["/imageId", "/other", "/gone", "/none"]) {
          const found = [
            ctx.find(subject, pointer),
            ctx.findImage(subject, pointer),
            ctx.findPublished(subject, pointer),
          ].map((other) => other?.id);
          told.push([pointer, ...found]);
        }
        return [];
      },
    });
    expect(run([launch, copy, image, share("everyone", 1)], [asks], { now }).faults).toEqual([]);
    expect(told).toEqual([
      ["/imageId", "dublin", "golden", "dublin"],
      ["/other", "everyone", undefined, undefined],
      ["/gone", undefined, undefined, undefined],
      ["/none", undefined, undefined, undefined],
    ]);
  });

  test("keeps hostile values short, and out of the terminal's hands", () => {
    const subject: AnySubject = {
      ...share("a", 1),
      spec: { accounts: [`\u001b[2J${"9".repeat(500)}`] },
    } as AnySubject;
    const config = readConfig({ rules: { "no-unlisted-account": { allowedAccounts: [] } } }, rules);
    const [finding] = run([subject], rules, { now, config }).findings;
    expect(finding?.message).not.toContain("\u001b");
    expect(finding?.message.length).toBeLessThan(300);
  });
});
