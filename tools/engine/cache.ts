// Where engines are kept: one folder per user, and in it one per version and platform.
// Floor: node:fs (one look), node:os and node:path.
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** The facts that decide where the cache is; the tests give their own. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  arch: string;
  home: string;
}

/** This process, this machine. */
export function here(): Surroundings {
  return { env: process.env, platform: process.platform, arch: process.arch, home: os.homedir() };
}

/** `$PULUMI_AMI_CACHE`, else what the platform uses for caches. */
export function cacheFolder({ env, platform, home }: Surroundings = here()): string {
  if (env.PULUMI_AMI_CACHE) return path.resolve(env.PULUMI_AMI_CACHE);
  // The XDG specification has relative values ignored.
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME))
    return path.join(env.XDG_CACHE_HOME, "pulumi-ami");
  if (platform === "darwin") return path.join(home, "Library", "Caches", "pulumi-ami");
  if (platform === "win32") {
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "pulumi-ami");
  }
  return path.join(home, ".cache", "pulumi-ami");
}

/** The folder of one version's engine, as built (`engine`) or as the launcher downloaded it (`launcher`). */
export function versionFolder(
  kind: "engine" | "launcher",
  version: string,
  surroundings: Surroundings = here(),
): string {
  const { platform, arch } = surroundings;
  return path.join(cacheFolder(surroundings), kind, `${version}-${platform}-${arch}`);
}

/** Whether `file` is there and may be run. */
export async function isExecutable(file: string): Promise<boolean> {
  return fs.access(file, fs.constants.X_OK).then(
    () => true,
    () => false,
  );
}
