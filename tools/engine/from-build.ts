// Step 3: building the engine with Go from its published module, pinned by `go/go.mod` and `go/go.sum`.
// Floor: the `go` command. What Pulumi does not publish as a Go module, `language-host/` stands in for.
import fs from "node:fs/promises";
import path from "node:path";
import { isExecutable, versionFolder } from "./cache";
import { lastLine, runCommand } from "./command";
import { type Engine, engineAt } from "./engine";
import { fillOnce } from "./fill-once";
import { duration, type Log, mustSucceed, StepFailure, withHeartbeat } from "./step";
import { ENGINE_VERSION } from "./version";

const moduleFolder = path.join(__dirname, "go");
const command = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const versionSymbol = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

/** What an earlier run has built. */
export async function cachedFromBuild(): Promise<Engine | undefined> {
  const binary = path.join(versionFolder("engine", ENGINE_VERSION), "pulumi");
  return (await isExecutable(binary)) ? engineAt("built", ENGINE_VERSION, binary) : undefined;
}

/** Builds the engine into the cache. Throws a StepFailure without Go, or when Go fails. */
export async function engineFromBuild(log: Log): Promise<Engine> {
  if (process.platform === "win32")
    throw new StepFailure("not on Windows, where our language host does not run");
  const env = goEnvironment();
  const go = await runCommand("go", ["version"], { cwd: moduleFolder, env });
  if (go.code !== 0) throw new StepFailure(`it needs Go: ${lastLine(go)}`);

  const folder = versionFolder("engine", ENGINE_VERSION);
  const build = async (partial: string): Promise<void> => {
    const started = Date.now();
    log(`building Pulumi ${ENGINE_VERSION} with ${go.stdout.trim()}: about 4 minutes on 2 cores, this once`);
    await withHeartbeat(log, "building", compile(path.join(partial, "pulumi"), env));
    await addBundledPlugins(partial);
    log(`built in ${duration(Date.now() - started)}`);
  };
  await fillOnce(folder, build, log);
  log(`the engine is kept in ${folder} and used again next time`);
  return engineAt("built", ENGINE_VERSION, path.join(folder, "pulumi"));
}

/** The Go that `go/go.mod` asks for. */
export async function neededGo(): Promise<string> {
  const text = await fs.readFile(path.join(moduleFolder, "go.mod"), "utf8");
  return /^go (\S+)$/m.exec(text)?.[1] ?? "1.25";
}

async function compile(binary: string, env: NodeJS.ProcessEnv): Promise<void> {
  const flags = ["-trimpath", "-buildvcs=false", "-ldflags", `-s -w -X ${versionSymbol}=v${ENGINE_VERSION}`];
  mustSucceed(
    await runCommand("go", ["build", ...flags, "-o", binary, command], { cwd: moduleFolder, env }),
    "go build fails",
  );
  // Only what runs is worth keeping.
  mustSucceed(
    await runCommand(binary, ["version"], { env: { ...env, PULUMI_SKIP_UPDATE_CHECK: "1" } }),
    "the new engine fails",
  );
}

/** Found anywhere else, the engine uses them too, with a warning on every command. */
async function addBundledPlugins(folder: string): Promise<void> {
  for (const name of ["pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"]) {
    const file = path.join(folder, name);
    await fs.copyFile(path.join(__dirname, "beside-engine.sh"), file);
    await fs.chmod(file, 0o755);
  }
}

/** The user's own flags and workspace must not change what is built. (An empty GOFLAGS would let `go env -w` through.) */
function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOFLAGS: "-mod=readonly", GOWORK: "off" };
}
