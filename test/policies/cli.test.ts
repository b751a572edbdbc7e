// `ami-lint` as a child process, the way a pipeline runs it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../policies/rules";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "ami-lint-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const preview = "test/corpus/preview-create.json";
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

function lint(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}, cwd = root) {
  const options = { cwd, input, encoding: "utf8" as const, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", require.resolve("tsx/cjs"), join(root, "policies/cli/main.ts"), ...args],
    options,
  );
  return { status, stdout, stderr };
}

describe("check", () => {
  test("reports findings where the user wrote them, and exits with 1", () => {
    const { status, stdout, stderr } = lint(["check", preview]);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("index.ts:26:1: error: Instance type `t4g.micro` runs `arm64` images");
    expect(stdout).toContain("[match-architecture]\n    web: instanceType\n");
    expect(stdout).toMatch(/\d+ errors, .*; 7 resources checked\nmore: ami-lint explain RULE\n$/);
  });

  test("exits with 0 where nothing is found, and tells what it did not see", () => {
    const { status, stdout } = lint(["check", "test/corpus/preview-update.json"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /deferred: the image is not in this input \[match-architecture, [\w-]+, [\w-]+ and \d+ more\]\n/,
    );
    expect(stdout).toContain("6 unchanged resources not shown");
  });

  test("reads standard input and writes JSON", () => {
    const { status, stdout } = lint(
      ["check", "-", "--format", "json"],
      '{ "steps": [], "changeSummary": { "same": 2 } }',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      findings: [],
      deferred: [],
      faults: [],
      unseen: { unchanged: 2, withoutInputs: 0, failures: [] },
      summary: {
        ...{ error: 0, warning: 0, note: 0, deferred: 0, waived: 0, baselined: 0, faults: 0, checked: 0 },
        deferredByRule: [],
      },
    });
  });

  test("obeys configuration and --fail-on", () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, "off"]));
    const config = file("config.json", JSON.stringify({ rules: { ...off, "no-public-image": "warning" } }));
    expect(lint(["check", preview, "--config", config]).status).toBe(0);
    expect(lint(["check", preview, "--config", config, "--fail-on", "warning"]).status).toBe(1);
    expect(lint(["check", preview, "--config", config, "--fail-on", "note"]).status).toBe(1);
  });

  test("is not content with a preview that failed", () => {
    const diagnostics = [{ severity: "error", message: "the program crashed" }];
    const { status, stdout } = lint(["check", "-"], JSON.stringify({ steps: [], diagnostics }));
    expect(status).toBe(2);
    expect(stdout).toContain("the preview failed, so this is not all: the program crashed");
  });
});

describe("a house", () => {
  const housePack = join(root, "test/policies/support/house-pack");
  const share = (name: string, accounts: readonly string[]) => ({
    op: "create",
    urn: `urn:pulumi:dev::images::pulumi-nodejs:dynamic/ami:LaunchPermissions::${name}`,
    newState: {
      type: "pulumi-nodejs:dynamic/ami:LaunchPermissions",
      inputs: { imageId: "ami-0123456789abcdef0", accounts },
    },
  });
  const steps = (...names: readonly string[]): string =>
    JSON.stringify({ steps: names.map((name) => share(name, ["111122223333"])) });
  const rules = { "no-unlisted-account": { severity: "error", allowedAccounts: [] } };
  const one = file("one.json", steps("partner"));
  const two = file("two.json", steps("partner", "other"));

  test("is found as ami-lint.json in the working directory, and named", () => {
    const config = {
      preset: "exposure-only",
      rules,
      waivers: [{ rule: "no-unlisted-account", subject: "partner", reason: "the contract" }],
    };
    file("ami-lint.json", JSON.stringify(config));
    const { status, stdout } = lint(["check", one], "", {}, folder);
    rmSync(join(folder, "ami-lint.json"));
    expect(status).toBe(0);
    expect(stdout).toContain("waived: Account `111122223333` is not one of the allowed accounts");
    expect(stdout).toContain("    partner: accounts[0] (the contract)");
    expect(stdout).toContain(
      "0 errors, 0 warnings, 0 notes; 0 checks deferred; 1 resource checked; 1 waived; configuration: ami-lint.json",
    );
  });

  test("keeps a baseline over several files, in which equal findings count", () => {
    const config = file("house.json", JSON.stringify({ rules }));
    const baseline = join(folder, "baseline.json");
    const check = (...args: readonly string[]) =>
      lint(["check", "--config", config, "--baseline", baseline, ...args]);
    expect(check(one, "--update-baseline")).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(baseline, "utf8"))).toMatchObject({
      version: 1,
      findings: [{ rule: "no-unlisted-account" }],
    });
    expect(check(one)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 known by the baseline") as string,
    });
    const { status, stdout } = check(one, two, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      configuration: config,
      summary: { error: 2, baselined: 1, checked: 3 },
      baseline: { prunable: 0 },
    });
    expect(check(file("none.json", steps())).stdout).toContain("1 of the baseline can be pruned");
  });

  test("fails where a rule cannot tell, if it asks for that", () => {
    const update = "test/corpus/preview-update.json";
    expect(lint(["check", update]).status).toBe(0);
    const { status, stdout } = lint(["check", update, "--strict-unknown", "--format", "json"]);
    expect(status).toBe(1);
    const { summary } = JSON.parse(stdout) as { summary: { deferred: number; deferredByRule: unknown[] } };
    expect(summary.deferredByRule).toContainEqual({
      ruleId: "match-architecture",
      count: 1,
      reasons: [{ reason: "the image is not in this input", count: 1 }],
    });
  });

  test("has rules of its own, and exits with 3 where one of them is broken, after all the others", () => {
    const config = join(housePack, "ami-lint.json");
    const { status, stdout } = lint(["check", one, "--config", config]);
    expect(status).toBe(3);
    expect(stdout).toContain("note: This share is a share; it must be none. [acme/prefer-quiet]");
    expect(stdout).toContain("fault: rule `acme/no-luck` failed on `urn:pulumi:dev::images::");
    expect(lint(["explain", "acme/prefer-quiet", "--config", config]).stdout).toMatch(
      /^# acme\/prefer-quiet\n/,
    );
    expect(lint(["rules", "--config", config]).stdout).toMatch(
      /^Your own\n(?: {2}.*\n)* {2}acme\/no-luck +note +r? +S\.$/m,
    );
  });
});

describe("wrong use exits with 2, and one clear line", () => {
  const config = (value: unknown): string[] => ["--config", file("wrong.json", JSON.stringify(value))];
  test.each([
    [[], "a command is missing"],
    [["chek", preview], "did you mean `check`?"],
    [["check"], "`check` needs a FILE"],
    [["rules", "x"], "`x` is too much for `rules`; it takes none"],
    [["explain", "no-public-image", "x"], "`x` is too much for `explain`; one RULE is all"],
    [["--format", "json", "check"], "`--format` stands before the command"],
    [["check", preview, "--update-baseline"], "--update-baseline needs --baseline FILE"],
    [["check", preview, "--preset", "strickt"], "did you mean `strict`?"],
    [["check", preview, "--baseline", "missing.json"], "`missing.json` is no baseline yet"],
    [["check", preview, "--baseline", "package.json"], "a baseline must be"],
    [["check", "--format", "xml", preview], "--format must be text or json; it is `xml`"],
    [["check", "--fail-on", "never", preview], "--fail-on must be error or warning or note"],
    [["check", "--colour", preview], "`--colour` is not an option of `check`"],
    [
      ["check", "--prest", "strict", preview],
      "`--prest` is not an option of `check`: did you mean `--preset`?",
    ],
    [["schema", "--all"], "`--all` is not an option of `schema`; it takes none"],
    [["check", preview, "--config"], "`--config` needs a value: FILE"],
    [["check", preview, "--strict-unknown=yes"], "does not take an argument"],
    [["check", "missing.json"], "`missing.json` cannot be read"],
    [["check", "package.json"], "JSON, but no preview"],
    [["check", "README-none", "--config", "also-missing"], "`also-missing` cannot be read"],
    [
      ["check", preview, ...config({ rules: { "no-public-imag": "off" } })],
      "did you mean `no-public-image`?",
    ],
    [
      ["check", preview, "--config", file("broken.json", "{")],
      "broken.json:1:2: what begins before this is not closed",
    ],
    [["explain"], "`explain` needs a RULE"],
    [["explain", "no-public-imag"], "did you mean `no-public-image`?"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = lint(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^ami-lint: /);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test("an internal fault exits with 3 and one line, with more on request", () => {
  const broken = file("broken.cjs", 'String.prototype.padEnd = () => { throw new Error("out of luck"); };');
  const withFault = (env: NodeJS.ProcessEnv) =>
    lint(["rules"], "", { NODE_OPTIONS: `--require ${broken}`, ...env });
  const { status, stderr } = withFault({});
  expect(status).toBe(3);
  expect(stderr).toBe("ami-lint: internal fault: out of luck\n");
  expect(withFault({ AMI_LINT_DEBUG: "1" }).stderr).toMatch(/^\s+at /m);
});

describe("the rest", () => {
  test("explain prints a rule's page", () => {
    const { status, stdout } = lint(["explain", "no-public-image"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# no-public-image\n/);
  });

  test("explain tells about waivers", () => {
    expect(lint(["explain", "waivers"]).stdout).toContain("`waiver/lapsed` (note)");
  });

  test("rules lists every rule, within 100 columns", () => {
    const lines = lint(["rules"]).stdout.split("\n");
    const ids = lines.flatMap((line) => /^ {2}([\w-]+)/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(rules.map(({ id }) => id));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}require-tags +off {2,}An image/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}no-public-image +error +r e {2}An image/));
  });

  test("--help and --version", () => {
    expect(lint(["--help"]).stdout).toMatch(/^Usage:/);
    expect(lint(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
