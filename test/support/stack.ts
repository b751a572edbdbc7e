/**
 * A stack of a program of the test's own, in the installed project, against an emulator of the installed package.
 * Floor: tools/engine, tools/demo/project.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Emulator, EmulatorOptions, startEmulator } from "../../emulator";
import { openProject, type Project } from "../../tools/demo/project";
import { runPulumi, type PulumiResult } from "../../tools/engine/pulumi";
import { resolveEngine } from "../../tools/engine/resolve";

export interface Stack {
  /** The folder of the program. */
  readonly folder: string;
  readonly emulator: Emulator;
  /** A root snapshot of 8 GiB, ours. */
  readonly snapshotId: string;
  /** Writes the program; `ami` and `snapshotId` are at hand in it. */
  write(program: string): void;
  /** Runs `pulumi ARGS`, with more variables or with some taken away; `interrupt` stops it, as ^C does. */
  pulumi(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    interrupt?: AbortSignal,
  ): Promise<PulumiResult>;
  /** The resources of ours in the state, by name. */
  resources(): Promise<Record<string, StateResource>>;
  close(): Promise<void>;
}

export interface StateResource {
  readonly urn: string;
  readonly id: string;
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly initErrors?: readonly string[];
}

/** The installed project, or the same one after it was moved to another root. */
export function installedProject(root = inject("projectRoot")): Project {
  return openProject(root);
}

/** A new stack with Region us-east-1 and a root snapshot in the emulator. */
export async function startStack(project: Project, options: EmulatorOptions = {}): Promise<Stack> {
  const engine = await resolveEngine();
  const { startEmulator: start } = project.require("pulumi-ami/emulator") as {
    startEmulator: typeof startEmulator;
  };
  const emulator = await start(options);
  const snapshotId = emulator.seed.snapshot({ volumeSize: 8 });
  // Below the project, whose node_modules it then finds.
  const folder = mkdtempSync(join(project.folder, "stack-"));
  const home = join(folder, "state");
  mkdirSync(home);
  writeFileSync(join(folder, "Pulumi.yaml"), "name: test\nruntime: nodejs\n");
  writeFileSync(join(folder, "package.json"), `{ "name": "test", "private": true, "main": "index.js" }\n`);

  const pulumi: Stack["pulumi"] = (args, env = {}, interrupt) =>
    runPulumi(engine, args, {
      cwd: folder,
      home,
      echoAws: true,
      env: { ...emulator.env, ...env },
      ...(interrupt && { signal: interrupt }),
    });
  await pulumi(["stack", "init", "test"]);
  await pulumi(["config", "set", "aws:region", "us-east-1"]);
  return {
    folder,
    emulator,
    snapshotId,
    pulumi,
    write: (program) => {
      const head = `const ami = require("pulumi-ami");\nconst snapshotId = "${snapshotId}";\n`;
      writeFileSync(join(folder, "index.js"), `${head}${program}`);
    },
    resources: async () => {
      const { stdout } = await pulumi(["stack", "export"]);
      const { deployment } = JSON.parse(stdout) as {
        deployment: { resources?: StateResource[] };
      };
      const ours = (deployment.resources ?? []).filter((resource) => resource.type.includes("dynamic/ami"));
      return Object.fromEntries(ours.map((resource) => [resource.urn.split("::").at(-1) ?? "", resource]));
    },
    close: () => emulator.close(),
  };
}
