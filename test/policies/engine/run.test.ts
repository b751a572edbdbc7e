import { describe, expect, test } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { type AnyRule } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { rules } from "../../../policies/rules";
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
    const { findings, deferred } = run([launch, copy("a", "b"), copy("b", "a")], rules, { now });
    expect(findings).toEqual([]);
    expect(deferred[0]).toMatchObject({ ruleId: "match-architecture", at: "/imageId" });
  });

  test("looks at 10,000 subjects in one linear pass", () => {
    const started = performance.now();
    const { findings } = run(
      Array.from({ length: 10_000 }, (_, index) => share(String(index), index + 1)),
      rules,
      { now },
    );
    expect(findings).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(2_000);
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
