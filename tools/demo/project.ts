/**
 * An example as a user would have it: a folder of its own, with the packed tarball of this checkout installed.
 * Floor: npm, tools/engine/command.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../engine/command";

const checkout = join(__dirname, "../..");

export interface Project {
  /** Holds everything else. */
  readonly root: string;
  /** The folder of the program. */
  readonly folder: string;
  /** Where the stacks are kept. */
  readonly home: string;
  /** Requires as the program does: our package out of the tarball. */
  readonly require: NodeJS.Require;
  /** Removes everything. */
  readonly cleanUp: () => void;
}

/** Packs this checkout (which builds it), copies an example to a temporary folder and installs what it needs. */
export async function makeProject(example: string, log: (line: string) => void): Promise<Project> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ami-tour-")));
  try {
    const project = openProject(root);
    const { folder } = project;
    mkdirSync(project.home);
    cpSync(join(checkout, "examples", example), folder, { recursive: true });

    log("packing pulumi-ami");
    await npm(["pack", "--silent", "--pack-destination", root], checkout);
    const tarball = readdirSync(root).find((file) => file.endsWith(".tgz"));
    if (tarball === undefined) throw new Error("npm pack made no tarball");

    log("installing it, with Pulumi's packages, into a new project");
    const manifest = join(folder, "package.json");
    const contents = JSON.parse(readFileSync(manifest, "utf8")) as { dependencies: Record<string, string> };
    contents.dependencies["pulumi-ami"] = `file:../${tarball}`;
    writeFileSync(manifest, JSON.stringify(contents, null, 2));
    await npm(
      ["install", "--silent", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"],
      folder,
    );
    return project;
  } catch (error) {
    openProject(root).cleanUp();
    throw error;
  }
}

/** A project that {@link makeProject} made, by its root. */
export function openProject(root: string): Project {
  const folder = join(root, "project");
  return {
    root,
    folder,
    home: join(root, "state"),
    require: createRequire(join(folder, "index.ts")),
    cleanUp: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const { code, stderr, stdout, failure } = await runCommand("npm", args, { cwd });
  if (code !== 0)
    throw new Error(
      `npm ${args[0] ?? ""} failed${failure === undefined ? "" : ` (${failure})`}:\n${stdout}${stderr}`,
    );
}
