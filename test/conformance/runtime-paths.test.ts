/**
 * The state of every stack holds the path of a module of ours: Pulumi requires it again at the next run. So no path of
 * a release may vanish or lead elsewhere, ever. Floor: package.json, the sources under provider/runtime.
 */
import { describe, expect, it } from "vitest";
import { readManifest, readShippedSources } from "./support/project";

/**
 * Subpath to compiled file, by the release that brought it. Only ever grows. Pulumi writes the subpath, or, in a
 * project whose own path contains our name, the file (docs/adr/0003).
 */
const frozen: Readonly<Record<string, readonly (readonly [subpath: string, file: string])[]>> = {
  "0.1.0": [
    ["./runtime/image", "./dist/provider/runtime/image.js"],
    ["./runtime/image-copy", "./dist/provider/runtime/image-copy.js"],
    ["./runtime/launch-permissions", "./dist/provider/runtime/launch-permissions.js"],
    ["./runtime/account-settings", "./dist/provider/runtime/account-settings.js"],
    ["./runtime/image-from-instance", "./dist/provider/runtime/image-from-instance.js"],
    ["./runtime/published-parameter", "./dist/provider/runtime/published-parameter.js"],
    ["./dist/provider/runtime/image.js", "./dist/provider/runtime/image.js"],
    ["./dist/provider/runtime/image-copy.js", "./dist/provider/runtime/image-copy.js"],
    ["./dist/provider/runtime/launch-permissions.js", "./dist/provider/runtime/launch-permissions.js"],
    ["./dist/provider/runtime/account-settings.js", "./dist/provider/runtime/account-settings.js"],
    ["./dist/provider/runtime/image-from-instance.js", "./dist/provider/runtime/image-from-instance.js"],
    ["./dist/provider/runtime/published-parameter.js", "./dist/provider/runtime/published-parameter.js"],
  ],
};

type Exports = Readonly<Record<string, unknown>>;

/** Paths of past releases that the exports no longer serve as they did. */
function findMoved(exports: Exports): string[] {
  return Object.entries(frozen).flatMap(([release, paths]) =>
    paths.flatMap(([subpath, file]) => {
      const target = targetOf(exports[subpath]);
      return target === file
        ? []
        : [`${subpath} of ${release} leads to ${target ?? "nothing"}, not to ${file}`];
    }),
  );
}

function targetOf(entry: unknown): string | undefined {
  if (typeof entry === "string") return entry;
  const { default: target } = (entry ?? {}) as { default?: unknown };
  return typeof target === "string" ? target : undefined;
}

/** Modules that a resource is managed with and that the exports do not serve by both of their paths. */
function findUnserved(exports: Exports, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    [`./runtime/${name}`, `./dist/provider/runtime/${name}.js`].filter(
      (subpath) => targetOf(exports[subpath]) !== `./dist/provider/runtime/${name}.js`,
    ),
  );
}

const { exports } = readManifest();
const sources = readShippedSources();

describe("the exports of the package", () => {
  it("serve every path that a state may hold", () => {
    expect(findMoved(exports)).toEqual([]);
  });

  it("serve the module of each resource, by both of its paths", () => {
    const required = [...sources].flatMap(([path, text]) =>
      path.startsWith("provider/resources/")
        ? [...text.matchAll(/require\("\.\.\/runtime\/([\w-]+)"\)/g)].map(([, name = ""]) => name)
        : [],
    );
    expect(required).not.toEqual([]);
    expect(findUnserved(exports, required)).toEqual([]);
  });

  it("lead to files that sources give", () => {
    const files = Object.values(frozen).flatMap((paths) => paths.map(([, file]) => file));
    for (const file of files) {
      expect(sources.has(file.replace(/^\.\/dist\/(.*)\.js$/, "$1.ts"))).toBe(true);
    }
  });
});

describe("the checks", () => {
  it("name a path that vanished", () => {
    const { "./runtime/image": _, ...rest } = exports;
    expect(findMoved(rest)).toEqual([
      "./runtime/image of 0.1.0 leads to nothing, not to ./dist/provider/runtime/image.js",
    ]);
  });

  it("name a path that leads elsewhere", () => {
    const moved = { ...exports, "./dist/provider/runtime/image-copy.js": "./dist/provider/runtime/copy.js" };
    expect(findMoved(moved)).toEqual([
      "./dist/provider/runtime/image-copy.js of 0.1.0 leads to ./dist/provider/runtime/copy.js, " +
        "not to ./dist/provider/runtime/image-copy.js",
    ]);
  });

  it("name a resource whose module is not served", () => {
    expect(findUnserved(exports, ["snapshot"])).toEqual([
      "./runtime/snapshot",
      "./dist/provider/runtime/snapshot.js",
    ]);
  });
});
