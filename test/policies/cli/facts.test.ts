/** `ami-lint facts`: what it prints. Floor: policies/cli/facts. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { factTables } from "../../../catalog/tables";
import { UsageError } from "../../../policies/cli/command";
import { ageWarning, facts, printTables, printType } from "../../../policies/cli/facts";

const now = new Date("2026-11-23T00:00:00Z");

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("all tables", () => {
  it("show with their documents and days, in lines that fit a terminal", () => {
    const text = printTables(false, now);
    for (const { title, sources } of factTables) {
      expect(text).toContain(title);
      for (const { document, checked } of sources) expect(text).toContain(`[${checked}] ${document}`);
    }
    const long = text.split("\n").filter((line) => line.length > 100 && line.trim().includes(" "));
    expect(long.filter((line) => !line.includes("arn:"))).toEqual([]);
    expect(text).toContain("3,000 to 80,000 IOPS, 500 per GiB");
  });

  it("show as JSON", () => {
    const { age, tables } = JSON.parse(printTables(true, now)) as {
      age: { days: number };
      tables: { name: string; sources: unknown[]; data: unknown }[];
    };
    expect(tables.map(({ name }) => name)).toEqual(factTables.map(({ name }) => name));
    expect(age.days).toBe(1);
    expect(tables.find(({ name }) => name === "ebs-volumes")?.data).toHaveProperty(
      ["volumeTypes", "gp3", "size", "max"],
      65_536,
    );
  });
});

describe("one type", () => {
  it("shows its facts", () => {
    const text = printType("m5d.xlarge", false, now);
    expect(text).toMatch(/^m5d\.xlarge\n/);
    expect(text).toMatch(/boot modes +legacy-bios, uefi\n/);
    expect(text).toMatch(/EBS volumes +26, shared\n/);
    expect(text).toMatch(/instance store +1 x 150 GB ssd, NVMe\n/);
  });

  it("shows what is disputed, and what is not known", () => {
    expect(printType("trn1.2xlarge", false, now)).toMatch(/boot modes +legacy-bios \(disputed\)\n/);
    const disputed = printType("m5.large", false, now);
    expect(disputed).toMatch(/previous generation +not known\n +disputed +previousGeneration: /);
    expect(printType("m4.large", false, now)).toMatch(/previous generation +yes\n/);
    const unlisted = printType("p3.2xlarge", false, now);
    expect(unlisted).toMatch(/^p3\.2xlarge: EC2's API names it; its facts are not in our table\n/);
    expect(unlisted).toMatch(/previous generation +yes\n/);
  });

  it("shows as JSON", () => {
    expect(JSON.parse(printType("mac1.metal", true, now))).toMatchObject({
      name: "mac1.metal",
      standing: "known",
      previousGeneration: false,
      dedicatedHostOnly: true,
      facts: { architectures: ["x86_64_mac"] },
    });
    expect(JSON.parse(printType("p3.2xlarge", true, now))).not.toHaveProperty("facts");
  });

  it.each([
    ["t3.mcro", "`t3.mcro`: did you mean `t3.micro` or "],
    ["quantum", "is called `quantum`"],
  ])("that nobody knows, %s, is refused with what may have been meant", (name, message) => {
    expect(() => printType(name, true, now)).toThrow(UsageError);
    expect(() => printType(name, false, now)).toThrow(message);
  });
});

describe("the command", () => {
  const run = (operands: string[], json = false) => {
    const out = vi.spyOn(console, "log").mockReturnValue();
    const error = vi.spyOn(console, "error").mockReturnValue();
    for (const spy of [out, error]) spy.mockClear();
    const code = facts.run({ operands, values: { json } });
    return { code, out: out.mock.calls.flat().join("\n"), error: error.mock.calls.flat().join("\n") };
  };

  it("prints to standard output, and warns on standard error once the facts are old", () => {
    vi.useFakeTimers({ now: new Date("2026-11-23T00:00:00Z") });
    expect(run(["t3.micro"], true)).toMatchObject({ code: 0, error: "" });
    vi.setSystemTime(new Date("2028-01-01T00:00:00Z"));
    const { code, out, error } = run(["t3.micro"], true);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty("age.isOld", true);
    expect(error).toBe(`ami-lint: ${String(ageWarning(new Date()))}`);
    expect(error).toContain("405 days ago");
  });

  it("takes one type at most", () => {
    expect(() => facts.run({ operands: ["a", "b", "c"], values: {} })).toThrow(
      "`b c` is too much; `facts` takes one TYPE, or none",
    );
  });
});
