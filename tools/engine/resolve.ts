// Gets a Pulumi engine: the one on PATH, else the cached one, else downloaded, else built.
// Floor: the steps, each of which gives an engine or the reason why it cannot.
import fs from "node:fs/promises";
import { cacheFolder } from "./cache";
import { type Engine } from "./engine";
import { cachedFromBuild, engineFromBuild, neededGo } from "./from-build";
import { cachedFromLauncher, engineFromLauncher } from "./from-launcher";
import { engineFromPath } from "./from-path";
import { type Log, StepFailure } from "./step";
import { ENGINE_VERSION, MINIMUM_VERSION } from "./version";

export type { Engine } from "./engine";

/** No engine could be had; the message says what was tried and what to install. */
export class NoEngine extends Error {}

/** One way of getting an engine. */
export interface Step {
  name: string;
  /** What an earlier run has left: asked of every step before any is taken. */
  cached?: () => Promise<Engine | undefined>;
  /** Throws a StepFailure where this way is closed. */
  take: (log: Log) => Promise<Engine>;
}

export interface ResolveOptions {
  /** Told what is being done, line by line; nothing is said when the engine is at hand. */
  log?: Log;
}

/** Finds, downloads or builds the engine. Rejects with NoEngine when every way is closed. */
export async function resolveEngine({ log = () => undefined }: ResolveOptions = {}): Promise<Engine> {
  return firstEngine(
    [{ name: "`pulumi` on PATH", take: engineFromPath }],
    [
      {
        name: `downloading it with the npm package pulumi@${ENGINE_VERSION}`,
        cached: cachedFromLauncher,
        take: engineFromLauncher,
      },
      {
        name: "building it with Go from its published module",
        cached: cachedFromBuild,
        take: engineFromBuild,
      },
    ],
    log,
  );
}

/** Takes the steps in order: those that `find`, then what is cached of those that `fetch`, then these themselves. */
export async function firstEngine(find: readonly Step[], fetch: readonly Step[], log: Log): Promise<Engine> {
  const tried: string[] = [];
  const take = async (step: Step): Promise<Engine | undefined> => {
    try {
      return await step.take(log);
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      tried.push(`${step.name}: ${error.message}`);
      return undefined;
    }
  };

  for (const step of find) {
    const engine = await take(step);
    if (engine) return engine;
  }
  for (const step of fetch) {
    const engine = await step.cached?.();
    if (engine) return engine;
  }
  try {
    await fs.mkdir(cacheFolder(), { recursive: true });
    await fs.access(cacheFolder(), fs.constants.W_OK);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    tried.push(
      `keeping an engine in ${cacheFolder()}: not writable (${code}); set PULUMI_AMI_CACHE to a folder that is`,
    );
    throw new NoEngine(await explain(tried));
  }
  for (const step of fetch) {
    const engine = await take(step);
    if (engine) return engine;
    if (step !== fetch.at(-1)) log(`that did not work: ${tried.at(-1) ?? ""}`);
  }
  throw new NoEngine(await explain(tried));
}

async function explain(tried: readonly string[]): Promise<string> {
  return [
    `There is no Pulumi engine (${MINIMUM_VERSION} or newer) to work with. Tried:`,
    ...tried.map((line, index) => `  ${index + 1}. ${line}`),
    "Install one of these, then run the command again:",
    "  - Pulumi: https://www.pulumi.com/docs/iac/download-install/",
    `  - Go ${await neededGo()} or newer, to build the engine with: https://go.dev/dl/`,
  ].join("\n");
}
