// Step 1: `pulumi` on PATH, if it is new enough.
// Floor: the file system, and `pulumi version`.
import path from "node:path";
import { cacheFolder, isExecutable } from "./cache";
import { lastLine, runCommand } from "./command";
import { type Engine, engineAt, pathVariable } from "./engine";
import { type Log, StepFailure } from "./step";
import { isAtLeast, MINIMUM_VERSION, parseVersion } from "./version";

/** The engine on PATH. Throws a StepFailure when there is none, or none that will do, which the user is told. */
export async function engineFromPath(log: Log): Promise<Engine> {
  const binary = await findOnPath(process.platform === "win32" ? "pulumi.exe" : "pulumi");
  if (binary === undefined) throw new StepFailure("not found");
  const answer = await runCommand(binary, ["version"], {
    env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "1" },
    signal: AbortSignal.timeout(30_000),
  });
  const version = answer.code === 0 ? parseVersion(answer.stdout) : undefined;
  if (version !== undefined && isAtLeast(version, MINIMUM_VERSION)) return engineAt("path", version, binary);
  const reason =
    version === undefined
      ? `${binary} does not tell its version: ${lastLine(answer)}`
      : `${binary} is version ${version}, but ${MINIMUM_VERSION} or newer is needed`;
  log(`passing over the pulumi on PATH: ${reason}`);
  throw new StepFailure(reason);
}

/** The first executable of that name, except our own: that one is found, with what it needs, in the cache. */
async function findOnPath(name: string): Promise<string | undefined> {
  const own = cacheFolder() + path.sep;
  for (const folder of (process.env[pathVariable()] ?? "").split(path.delimiter)) {
    const file = path.resolve(folder, name);
    if (folder !== "" && !file.startsWith(own) && (await isExecutable(file))) return file;
  }
  return undefined;
}
