// A lock file between processes: whoever creates it holds it; the lock of a dead process is broken.
// Floor: node:fs. It only saves work: what it guards must be safe without it, as a rename into place is.
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

interface Holder {
  pid: number;
  host: string;
  since: string;
}

export interface LockOptions {
  /** Told once when the lock is held by another process. */
  onWait?: (holder: string) => void;
}

/** Held longer than this, a lock belongs to a process that we cannot see die: another machine, a reused process id. */
const longest = 60 * 60_000;

/** Runs `work` while holding `file`, after waiting for any other process that holds it. */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const mine = JSON.stringify({ pid: process.pid, host: os.hostname(), since: new Date().toISOString() });
  await acquire(file, mine, options);
  try {
    return await work();
  } finally {
    if ((await read(file)) === mine) await fs.rm(file, { force: true });
  }
}

async function acquire(file: string, mine: string, { onWait }: LockOptions): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      await fs.writeFile(file, mine, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const text = await read(file);
    if (text === undefined) continue; // released between the two calls
    const holder = parseHolder(text);
    if (await isStale(file, holder)) {
      await fs.rm(file, { force: true });
      continue;
    }
    if (!told) onWait?.(holder ? `process ${holder.pid}, since ${holder.since}` : "another process");
    told = true;
    await sleep(500);
  }
}

async function isStale(file: string, holder: Holder | undefined): Promise<boolean> {
  // Not yet written, or its writer was killed in that instant: a matter of the file's age.
  if (!holder) return (await age(file)) > 10_000;
  if (holder.host === os.hostname() && !isAlive(holder.pid)) return true;
  return Date.now() - Date.parse(holder.since) > longest;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    return pid === undefined || host === undefined || since === undefined ? undefined : { pid, host, since };
  } catch {
    return undefined; // half-written: judged by its age
  }
}

async function age(file: string): Promise<number> {
  const stat = await fs.stat(file).catch(ignoreMissing);
  return stat ? Date.now() - stat.mtimeMs : 0;
}

async function read(file: string): Promise<string | undefined> {
  return fs.readFile(file, "utf8").catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
