// Fills a cache folder once: privately, then renamed into place, so that a folder that is there is complete.
// Floor: node:fs and the lock, which spares a second process the work.
import fs from "node:fs/promises";
import path from "node:path";
import { withLock } from "./lock";

/**
 * Makes `folder` with what `fill` puts into the empty folder it is given, unless it is there already.
 * When `fill` throws, or the process is killed, nothing is left at `folder`.
 */
export async function fillOnce(
  folder: string,
  fill: (partial: string) => Promise<void>,
  log: (line: string) => void,
): Promise<void> {
  if (await isThere(folder)) return;
  await withLock(
    `${folder}.lock`,
    async () => {
      if (await isThere(folder)) return;
      await removeLeftovers(folder);
      const partial = await fs.mkdtemp(`${folder}.partial-`);
      try {
        await fill(partial);
        await moveInto(folder, partial);
      } finally {
        await fs.rm(partial, { recursive: true, force: true });
      }
    },
    {
      onWait: (holder) => {
        log(`waiting for another run that is getting the engine (${holder})`);
      },
    },
  );
}

/** What killed runs have left: ours to remove while we hold the lock. */
async function removeLeftovers(folder: string): Promise<void> {
  const prefix = `${path.basename(folder)}.partial-`;
  for (const name of await fs.readdir(path.dirname(folder))) {
    if (name.startsWith(prefix))
      await fs.rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

async function moveInto(folder: string, partial: string): Promise<void> {
  await fs.chmod(partial, 0o755);
  try {
    await fs.rename(partial, folder);
  } catch (error) {
    // Somebody was faster although we held the lock: theirs is as good.
    if (!(await isThere(folder))) throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  return fs.access(folder).then(
    () => true,
    () => false,
  );
}
