/** The files of the project as git knows them: tracked, or new and not ignored. Floor: git. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../../..");

/** Path to text. */
export type Files = ReadonlyMap<string, string>;

/** Paths of all files, from the root and with slashes. */
export function listPaths(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  // A file that is removed and not yet committed is still listed.
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

/** Every file of text whose path the pattern fits. */
export function readFiles(pattern: RegExp): Files {
  const paths = listPaths().filter((path) => pattern.test(path));
  const texts = paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
  return new Map(texts.filter(([, text]) => !text.includes("\0")));
}

/** What is compiled into the package, and the JSON it imports. */
export function readShippedSources(): Files {
  return readFiles(/^(catalog|schemas|policies|provider|emulator)\/.*\.(ts|json)$/);
}

export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A `package.json`, by its folder. */
export function readManifest(folder = "."): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}
