// Step 2: Pulumi's own npm package `pulumi`, a launcher that downloads the engine when it is first run.
// Floor: npm, and the launcher's layout: the engine at `$PULUMI_HOME/versions/<version>/bin/pulumi`.
import path from "node:path";
import { isExecutable, versionFolder } from "./cache";
import { runCommand } from "./command";
import { type Engine, engineAt } from "./engine";
import { fillOnce } from "./fill-once";
import { type Log, mustSucceed, StepFailure, withHeartbeat } from "./step";
import { ENGINE_VERSION } from "./version";

const minute = 60_000;

/** What an earlier run has downloaded. */
export async function cachedFromLauncher(): Promise<Engine | undefined> {
  const binary = binaryIn(versionFolder("launcher", ENGINE_VERSION));
  return (await isExecutable(binary)) ? engineAt("launcher", ENGINE_VERSION, binary) : undefined;
}

/** Installs the launcher into the cache and has it download the engine. Throws a StepFailure where that is refused. */
export async function engineFromLauncher(log: Log): Promise<Engine> {
  const folder = versionFolder("launcher", ENGINE_VERSION);
  log(`downloading the engine with Pulumi's npm launcher, pulumi@${ENGINE_VERSION}`);
  await fillOnce(folder, (partial) => withHeartbeat(log, "downloading", download(partial)), log);
  log(`the engine is kept in ${folder} and used again next time`);
  return engineAt("launcher", ENGINE_VERSION, binaryIn(folder));
}

async function download(folder: string): Promise<void> {
  const install = await runCommand(...npmInstall(folder));
  // npm's last line names a log file; its reason is in the JSON.
  const reason = /"summary": "([^"\n]+)"/.exec(install.stdout)?.[1];
  mustSucceed(reason === undefined ? install : { ...install, failure: reason }, "npm cannot install it");

  const script = path.join(folder, "node_modules", "pulumi", "run.js");
  const launch = await runCommand(process.execPath, [script, "version"], {
    env: {
      ...process.env,
      PULUMI_HOME: folder,
      PULUMI_VERSION: ENGINE_VERSION,
      PULUMI_SKIP_UPDATE_CHECK: "1",
    },
    signal: AbortSignal.timeout(10 * minute),
  });
  mustSucceed(launch, "the launcher cannot download the engine");
  if (!(await isExecutable(binaryIn(folder)))) throw new StepFailure("the launcher has left no engine");
}

function npmInstall(folder: string): Parameters<typeof runCommand> {
  // Under `npm run`, the npm that runs us, through Node: on Windows `npm` is a script, which cannot be spawned.
  const script = process.env.npm_execpath;
  const [npm, first] = script?.endsWith("npm-cli.js") ? [process.execPath, [script]] : ["npm", []];
  const flags = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--fetch-retries=0", "--json"];
  const args = [...first, "install", "--prefix", folder, ...flags, `pulumi@${ENGINE_VERSION}`];
  // Inside the folder, so that no other project's .npmrc takes part.
  return [npm, args, { cwd: folder, signal: AbortSignal.timeout(minute) }];
}

function binaryIn(folder: string): string {
  const name = process.platform === "win32" ? "pulumi.exe" : "pulumi";
  return path.join(folder, "versions", ENGINE_VERSION, "bin", name);
}
