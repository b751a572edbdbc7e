// Getting an engine: order, cache, lock, messages. The engine itself runs in test/e2e.
import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cacheFolder, type Surroundings, versionFolder } from "../../tools/engine/cache";
import { lastLine, runCommand } from "../../tools/engine/command";
import { engineAt } from "../../tools/engine/engine";
import { fillOnce } from "../../tools/engine/fill-once";
import { cachedFromBuild, engineFromBuild, neededGo } from "../../tools/engine/from-build";
import { cachedFromLauncher, engineFromLauncher } from "../../tools/engine/from-launcher";
import { engineFromPath } from "../../tools/engine/from-path";
import { localState, runPulumi } from "../../tools/engine/pulumi";
import { firstEngine, NoEngine, type Step } from "../../tools/engine/resolve";
import { exportLines } from "../../tools/engine/shell";
import { duration, StepFailure } from "../../tools/engine/step";
import { ENGINE_VERSION, isAtLeast, MINIMUM_VERSION, parseVersion } from "../../tools/engine/version";

const root = path.resolve(__dirname, "../..");
const silent = (): void => undefined;
let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "engine-test-"));
  vi.stubEnv("PULUMI_AMI_CACHE", path.join(folder, "cache"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fs.rm(folder, { recursive: true, force: true });
});

async function writeScript(file: string, body: string): Promise<string> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

describe("versions", () => {
  it.each([
    ["v3.250.0\n", "3.250.0"],
    ["v3.251.0-dev.0+abc", "3.251.0"],
    ["go version go1.26.8 linux/amd64", "1.26.8"],
    ["no version here 3.2", undefined],
  ])("reads %j", (text, version) => {
    expect(parseVersion(text)).toBe(version);
  });

  it.each([
    ["3.248.0", true],
    ["3.250.1", true],
    ["4.0.0", true],
    ["3.247.9", false],
    ["2.999.0", false],
    ["3.99.0", false],
  ])("takes %s: %s", (version, good) => {
    expect(isAtLeast(version, "3.248.0")).toBe(good);
  });

  it("agree with go.mod and package.json", async () => {
    const goMod = await fs.readFile(path.join(root, "tools/engine/go/go.mod"), "utf8");
    expect(goMod).toContain(`github.com/pulumi/pulumi/pkg/v3 v${ENGINE_VERSION} `);
    const manifest = await fs.readFile(path.join(root, "package.json"), "utf8");
    expect(manifest).toContain(`"@pulumi/pulumi": "^${MINIMUM_VERSION}"`);
    expect(await neededGo()).toMatch(/^1\.\d+/);
  });
});

describe("the cache", () => {
  const linux: Surroundings = { env: {}, platform: "linux", arch: "x64", home: "/home/ada" };

  it.each<[string, Partial<Surroundings>, string]>([
    ["by default", {}, "/home/ada/.cache/pulumi-ami"],
    ["under XDG_CACHE_HOME", { env: { XDG_CACHE_HOME: "/var/xdg" } }, "/var/xdg/pulumi-ami"],
    ["unless that is relative", { env: { XDG_CACHE_HOME: "xdg" } }, "/home/ada/.cache/pulumi-ami"],
    ["where told", { env: { PULUMI_AMI_CACHE: "/x", XDG_CACHE_HOME: "/y" } }, "/x"],
    ["on macOS", { platform: "darwin" }, "/home/ada/Library/Caches/pulumi-ami"],
    ["on Windows", { platform: "win32", env: { LOCALAPPDATA: "/local" } }, "/local/pulumi-ami"],
  ])("is kept %s", (_, surroundings, expected) => {
    expect(cacheFolder({ ...linux, ...surroundings })).toBe(expected);
  });

  it("tells versions and platforms apart", () => {
    expect(versionFolder("engine", "3.250.0", linux)).toBe(
      "/home/ada/.cache/pulumi-ami/engine/3.250.0-linux-x64",
    );
  });
});

describe("filling the cache", () => {
  const target = (): string => path.join(folder, "cache", "engine", "1");

  it("happens once, however many ask, and those who wait are told", async () => {
    const told: string[] = [];
    let fills = 0;
    const fill = async (partial: string): Promise<void> => {
      fills += 1;
      await sleep(100);
      await fs.writeFile(path.join(partial, "pulumi"), "");
    };
    await Promise.all([1, 2, 3].map(() => fillOnce(target(), fill, (line) => told.push(line))));
    await fillOnce(target(), fill, silent);
    expect(fills).toBe(1);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(
      `waiting for another run that is getting the engine (process ${process.pid}, since `,
    );
    expect(await fs.readdir(path.dirname(target()))).toEqual(["1"]);
  });

  it("leaves nothing behind when it fails", async () => {
    await expect(fillOnce(target(), () => Promise.reject(new Error("no")), silent)).rejects.toThrow("no");
    expect(await fs.readdir(path.dirname(target()))).toEqual([]);
  });

  it("starts afresh after a killed process, breaking its lock and removing what it left", async () => {
    const module = JSON.stringify(path.join(root, "tools/engine/fill-once.ts"));
    const script = `require(${module}).fillOnce(${JSON.stringify(target())}, () => {
      console.log("filling"); return new Promise(() => setInterval(() => {}, 1000)); }, () => {})`;
    const child = spawn(process.execPath, ["--require", "tsx/cjs", "-e", script], { cwd: root });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const left = await fs.readdir(path.dirname(target()));
    expect(left.some((name) => name.startsWith("1.partial-"))).toBe(true);
    expect(left).toContain("1.lock");
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));

    await fillOnce(target(), (partial) => fs.writeFile(path.join(partial, "pulumi"), ""), silent);
    expect(await fs.readdir(path.dirname(target()))).toEqual(["1"]);
  });

  it("breaks a half-written lock once it is old", async () => {
    await fs.mkdir(path.dirname(target()), { recursive: true });
    await fs.writeFile(`${target()}.lock`, "");
    const old = new Date(Date.now() - 60_000);
    await fs.utimes(`${target()}.lock`, old, old);
    await fillOnce(target(), (partial) => fs.writeFile(path.join(partial, "pulumi"), ""), silent);
    expect(await fs.readdir(path.dirname(target()))).toEqual(["1"]);
  });
});

describe("the order", () => {
  const engine = engineAt("built", ENGINE_VERSION, "/somewhere/pulumi");
  const closed = (name: string, reason: string): Step => ({
    name,
    take: () => Promise.reject(new StepFailure(reason)),
  });
  const open = (name: string): Step => ({ name, take: () => Promise.resolve(engine) });

  it("takes what is found before what is cached, and what is cached before anything is fetched", async () => {
    const never: Step = { name: "never", take: () => Promise.reject(new Error("taken")) };
    const cached: Step = { ...never, cached: () => Promise.resolve(engine) };
    await expect(firstEngine([open("found")], [cached], silent)).resolves.toBe(engine);
    await expect(firstEngine([closed("found", "absent")], [never, cached], silent)).resolves.toBe(engine);
  });

  it("goes on to the next way, saying why", async () => {
    const told: string[] = [];
    const steps = [closed("downloading", "refused"), open("building")];
    await expect(firstEngine([], steps, (line) => told.push(line))).resolves.toBe(engine);
    expect(told).toEqual(["that did not work: downloading: refused"]);
  });

  it("ends with one message: what was tried, and what to install", async () => {
    const steps = [closed("downloading", "refused"), closed("building", "no Go")];
    const failure = await firstEngine([closed("looking", "not found")], steps, silent).catch(
      (e: unknown) => e,
    );
    expect(failure).toBeInstanceOf(NoEngine);
    expect((failure as NoEngine).message).toBe(
      [
        `There is no Pulumi engine (${MINIMUM_VERSION} or newer) to work with. Tried:`,
        "  1. looking: not found",
        "  2. downloading: refused",
        "  3. building: no Go",
        "Install one of these, then run the command again:",
        "  - Pulumi: https://www.pulumi.com/docs/iac/download-install/",
        `  - Go ${await neededGo()} or newer, to build the engine with: https://go.dev/dl/`,
      ].join("\n"),
    );
  });

  it("names the variable to set when the cache cannot be written", async () => {
    await fs.writeFile(path.join(folder, "file"), "");
    vi.stubEnv("PULUMI_AMI_CACHE", path.join(folder, "file", "cache"));
    await expect(firstEngine([], [open("fetch")], silent)).rejects.toThrow(
      /not writable.*set PULUMI_AMI_CACHE/,
    );
  });

  it("does not take a fault for a closed way", async () => {
    const broken: Step = { name: "broken", take: () => Promise.reject(new TypeError("fault")) };
    await expect(firstEngine([], [broken, open("next")], silent)).rejects.toThrow(TypeError);
  });
});

describe("the engine on PATH", () => {
  it("is taken when it is new enough", async () => {
    const binary = await writeScript(path.join(folder, "bin", "pulumi"), "echo v3.999.1");
    vi.stubEnv("PATH", `${path.dirname(binary)}:/usr/bin:/bin`);
    await expect(engineFromPath(silent)).resolves.toMatchObject({ kind: "path", version: "3.999.1", binary });
  });

  it("is passed over, and the user told, when it is older", async () => {
    const binary = await writeScript(path.join(folder, "bin", "pulumi"), "echo v3.100.0");
    vi.stubEnv("PATH", `${path.dirname(binary)}:/usr/bin:/bin`);
    const told: string[] = [];
    await expect(engineFromPath((line) => told.push(line))).rejects.toThrow(
      "is version 3.100.0, but 3.248.0",
    );
    expect(told[0]).toContain("passing over the pulumi on PATH");
  });

  it("is not our own from the cache, which needs its language host", async () => {
    const binary = await writeScript(
      path.join(versionFolder("engine", ENGINE_VERSION), "pulumi"),
      "echo v3.250.0",
    );
    vi.stubEnv("PATH", path.dirname(binary));
    await expect(engineFromPath(silent)).rejects.toThrow("not found");
    await expect(cachedFromBuild()).resolves.toMatchObject({ kind: "built", binary });
  });
});

describe("the npm launcher", () => {
  /** An npm whose `install --prefix FOLDER` does what `install` says. */
  async function withNpm(install: string): Promise<void> {
    const npm = path.join(folder, "npm-cli.js");
    const start = `const fs = require("fs"), folder = process.argv[process.argv.indexOf("--prefix") + 1];`;
    await fs.writeFile(npm, `${start}\n${install}`);
    vi.stubEnv("npm_execpath", npm);
  }
  const launcher = (script: string): string =>
    `fs.mkdirSync(folder + "/node_modules/pulumi", { recursive: true });
     fs.writeFileSync(folder + "/node_modules/pulumi/run.js", ${JSON.stringify(script)});`;

  it("is installed and run once; its download is used from then on", async () => {
    await withNpm(
      launcher(`const fs = require("fs"), bin = process.env.PULUMI_HOME + "/versions/${ENGINE_VERSION}/bin";
        fs.mkdirSync(bin, { recursive: true }); fs.writeFileSync(bin + "/pulumi", "", { mode: 0o755 });`),
    );
    await expect(cachedFromLauncher()).resolves.toBeUndefined();
    const engine = await engineFromLauncher(silent);
    const binary = path.join(
      versionFolder("launcher", ENGINE_VERSION),
      "versions",
      ENGINE_VERSION,
      "bin",
      "pulumi",
    );
    expect(engine).toMatchObject({ kind: "launcher", version: ENGINE_VERSION, binary });
    await expect(cachedFromLauncher()).resolves.toMatchObject({ binary });
  });

  it.each([
    [
      `console.log('{ "error": { "summary": "no such package" } }'); process.exit(1);`,
      "npm cannot install it: no such",
    ],
    [
      launcher(`console.error("pulumi: fetch failed"); process.exit(1);`),
      "cannot download the engine: pulumi: fetch f",
    ],
    [launcher(`console.log("v${ENGINE_VERSION}");`), "the launcher has left no engine"],
  ])("that fails leaves a reason and nothing in the cache (%#)", async (install, reason) => {
    await withNpm(install);
    await expect(engineFromLauncher(silent)).rejects.toThrow(reason);
    expect(await fs.readdir(path.join(folder, "cache", "launcher"))).toEqual([]);
  });
});

describe("building", () => {
  /** A `go` whose build leaves the script `built` where `-o` says. */
  async function withGo(build: string): Promise<void> {
    const body = `[ "$1" = version ] && echo "go version go1.26.8" && exit 0\n${build}`;
    const go = await writeScript(path.join(folder, "bin", "go"), body);
    vi.stubEnv("PATH", `${path.dirname(go)}:/usr/bin:/bin`);
  }
  const output = `while [ "$1" != -o ]; do shift; done; printf '#!/bin/sh\\n' > "$2"; chmod +x "$2"`;

  it("is told, kept, and done once", async () => {
    await withGo(output);
    const told: string[] = [];
    const engine = await engineFromBuild((line) => told.push(line));
    const target = versionFolder("engine", ENGINE_VERSION);
    expect(engine).toMatchObject({ kind: "built", binary: path.join(target, "pulumi") });
    expect(told).toEqual([
      `building Pulumi ${ENGINE_VERSION} with go version go1.26.8: about 4 minutes on 2 cores, this once`,
      "built in 0 s",
      `the engine is kept in ${target} and used again next time`,
    ]);
    // Beside it, what the engine takes for its bundled plugins finds the real ones.
    const host = path.join(target, "pulumi-language-nodejs");
    await writeScript(path.join(folder, "hosts", "pulumi-language-nodejs"), 'echo "the real one: $1"');
    const real = await runCommand(host, ["x"], {
      env: { ...process.env, PULUMI_AMI_HOSTS: path.join(folder, "hosts") },
    });
    expect(real.stdout).toBe("the real one: x\n");
  });

  it.each([
    [`echo "go: needs a newer go" >&2; exit 1`, "go build fails: go: needs a newer go"],
    [`${output}; echo 'exit 9' >> "$2"`, "the new engine fails: exit code 9"],
  ])("that fails leaves a reason and nothing in the cache (%#)", async (build, reason) => {
    await withGo(build);
    await expect(engineFromBuild(silent)).rejects.toThrow(reason);
    expect(await fs.readdir(path.join(folder, "cache", "engine"))).toEqual([]);
  });

  it("needs Go", async () => {
    vi.stubEnv("PATH", folder);
    await expect(engineFromBuild(silent)).rejects.toThrow("it needs Go: `go` was not found");
  });
});

describe("the environment", () => {
  it("puts the built engine first on PATH, its hosts at hand, and the echo plugin only when asked", () => {
    vi.stubEnv("PATH", "/usr/bin");
    const engine = engineAt("built", ENGINE_VERSION, "/cache/pulumi");
    const plugins = path.join(root, "tools/engine/plugins");
    expect(engine.env()).toMatchObject({
      PATH: "/cache:/usr/bin",
      PULUMI_SKIP_UPDATE_CHECK: "1",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_AMI_HOSTS: `${root}/tools/engine/language-host:${root}/node_modules/@pulumi/pulumi`,
    });
    expect(engine.env({ echoAws: true }).PATH).toBe(`${plugins}:/cache:/usr/bin`);
  });

  it("leaves an installed engine to its own hosts and plugins", () => {
    const variables = engineAt("path", "3.260.0", "/opt/pulumi").env();
    expect(Object.keys(variables)).toEqual(["PATH", "PULUMI_SKIP_UPDATE_CHECK"]);
  });

  it("is printed for a shell: quoted, and only adding to PATH", async () => {
    const lines = exportLines({ PATH: "/it's here:/usr/bin", X: "a $b" }, { PATH: "/usr/bin", X: "b" });
    expect(lines).toEqual([`export PATH='/it'\\''s here:'"$PATH"`, "export X='a $b'"]);
    const { stdout } = await runCommand("/bin/sh", [
      "-c",
      `PATH=/else; ${lines.join("; ")}; echo "$PATH $X"`,
    ]);
    expect(stdout).toBe("/it's here:/else a $b\n");
  });
});

describe("commands", () => {
  it("give their output whole and line by line", async () => {
    const lines: string[] = [];
    const outcome = await runCommand("/bin/sh", ["-c", "printf 'a\\nb'; echo c >&2; exit 3"], {
      onLine: (line, stream) => lines.push(`${stream} ${line}`),
    });
    expect(outcome).toEqual({ code: 3, stdout: "a\nb", stderr: "c\n" });
    expect(lines.toSorted()).toEqual(["stderr c", "stdout a", "stdout b"]);
    expect(lastLine(outcome)).toBe("c");
  });

  it("have no stdin to wait for", async () => {
    await expect(runCommand("/bin/cat", [])).resolves.toMatchObject({ code: 0, stdout: "" });
  });

  it("that are not there are an outcome too", async () => {
    const outcome = await runCommand("no-such-command", []);
    expect(outcome.code).toBeNull();
    expect(lastLine(outcome)).toBe("`no-such-command` was not found");
  });

  it("end, with what they have started, when their time is up", async () => {
    // The inner one holds our pipe: the outcome is complete only when it has gone too.
    const script = `require("node:child_process").spawn("sleep", ["600"], { stdio: "inherit" });`;
    const outcome = await runCommand(process.execPath, ["-e", script], { signal: AbortSignal.timeout(500) });
    expect(outcome.failure).toBe("it took too long");
  });

  it("tell how long they take", () => {
    expect(duration(4_400)).toBe("4 s");
    expect(duration(250_000)).toBe("4 min 10 s");
  });
});

describe("runPulumi", () => {
  it("keeps to the state it is given, whatever the user's own settings are", async () => {
    vi.stubEnv("PULUMI_ACCESS_TOKEN", "the user's");
    vi.stubEnv("PULUMI_BACKEND_URL", "the user's");
    const binary = await writeScript(
      path.join(folder, "pulumi"),
      'echo "$@"; env | grep ^PULUMI_ | sort; exit 7',
    );
    const engine = engineAt("path", "3.250.0", binary);
    const result = await runPulumi(engine, ["up", "--yes"], {
      cwd: folder,
      home: folder,
      env: { PULUMI_X: "1" },
    });
    expect(result.code).toBe(7);
    expect(result.stdout.trim().split("\n")).toEqual([
      "up --yes --non-interactive --color=never",
      `PULUMI_BACKEND_URL=file://${folder}`,
      "PULUMI_CONFIG_PASSPHRASE=local",
      `PULUMI_HOME=${folder}/home`,
      "PULUMI_SKIP_UPDATE_CHECK=1",
      "PULUMI_X=1",
    ]);
    expect(localState(folder).PULUMI_HOME).toBe(path.join(folder, "home"));
  });
});
