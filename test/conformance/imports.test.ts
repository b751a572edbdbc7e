/**
 * Imports follow the arrows that the design draws, and no others. Floor: support/imports, the sources.
 */
import { describe, expect, it } from "vitest";
import {
  findCircles,
  findForbiddenArrows,
  findImpureImports,
  findImpureUses,
  findStrayPackages,
  findUndeclaredPackages,
  importsOf,
  type Floors,
  type Homes,
} from "./support/imports";
import { readManifest, readShippedSources } from "./support/project";

const facts = ["schemas", "catalog"];
const ruleParts = ["policies/engine", "policies/rules", "policies/readers"];
const frontEnd = [...ruleParts, "policies/reporters", ...facts];

/** The picture of ARCHITECTURE.md, arrow by arrow. */
const floors: Floors = {
  catalog: [],
  schemas: ["catalog"],
  "policies/engine": facts,
  "policies/rules": ["policies/engine", ...facts],
  "policies/readers": ["policies/engine", ...facts],
  // Paths into a subject are told as the schemas tell them.
  "policies/reporters": ["policies/engine", "schemas"],
  "policies/cli": frontEnd,
  "policies/pack": frontEnd,
  "policies/eslint": frontEnd,
  "provider/index": ["provider/resources", "schemas"],
  "provider/resources": ["provider/runtime", "schemas"],
  "provider/runtime": [
    "provider/handlers",
    "provider/aspects",
    "provider/aws",
    "provider/canonical",
    ...ruleParts,
    ...facts,
  ],
  "provider/handlers": [
    "provider/aspects",
    "provider/aws",
    "provider/preflight",
    "provider/canonical",
    ...facts,
  ],
  "provider/preflight": ["provider/aspects", "provider/aws", ...facts],
  "provider/aspects": ["provider/aws", "provider/canonical"],
  "provider/canonical": [],
  "provider/aws": [],
  emulator: ["catalog"],
};

const homes: Homes = {
  "@aws-sdk/": ["provider/aws", "emulator/codec"],
  "@smithy/": ["provider/aws", "emulator/codec"],
  "@pulumi/policy": ["policies/pack"],
  "@pulumi/pulumi": ["provider/resources", "provider/runtime"],
  "@grpc/": ["provider/resources", "provider/runtime"],
  eslint: ["policies/eslint"],
};

const pureAreas = ["policies/engine", "policies/rules", "schemas"];
const impureModules = ["fs", "child_process", "net", "http", "https", "http2", "tls", "dgram", "dns"];

/** Packages that a peer of ours brings along: who has the one has the other, in the version that fits. */
const throughPeers: Readonly<Record<string, string>> = { "@grpc/grpc-js": "@pulumi/pulumi" };

const sources = readShippedSources();
const { dependencies = {}, peerDependencies = {} } = readManifest();

describe("the sources", () => {
  it("are found", () => {
    expect(sources.size).toBeGreaterThan(80);
  });

  it("import what lies under them alone", () => {
    expect(findForbiddenArrows(sources, floors)).toEqual([]);
  });

  it("import a package where it belongs alone", () => {
    expect(findStrayPackages(sources, homes)).toEqual([]);
  });

  it("are pure where they judge: no files, processes or network", () => {
    expect(findImpureImports(sources, pureAreas, impureModules)).toEqual([]);
  });

  it("take clock, chance and surroundings from nowhere where they judge", () => {
    expect(findImpureUses(sources, pureAreas)).toEqual([]);
  });

  it("import declared packages alone", () => {
    const declared = [dependencies, peerDependencies, throughPeers].flatMap((names) => Object.keys(names));
    expect(findUndeclaredPackages(sources, new Set(declared))).toEqual([]);
  });

  it("never go in a circle", () => {
    expect(findCircles(sources)).toEqual([]);
  });
});

describe("a package that comes through a peer", () => {
  it.each(Object.entries(throughPeers))("%s is a dependency of %s", (name, peer) => {
    expect(Object.keys(peerDependencies)).toContain(peer);
    expect(Object.keys(readManifest(`node_modules/${peer}`).dependencies ?? {})).toContain(name);
  });
});

describe("importsOf", () => {
  const text = [
    'import one, { type A } from "a";',
    'import { type B, type C } from "b";',
    'import type * as d from "d";',
    'import "e";',
    'export { x } from "f";',
    'export { type G } from "g";',
    'export type * from "h";',
    'export * from "i";',
    'import j = require("j");',
    'const k = await import("k");',
    'const l = require("l") as typeof import("m");',
    'const none = "import from a string"; // import "comment"',
    "const computed = require(one);",
  ].join("\n");

  it("finds every way to import, and tells what is gone once compiled", () => {
    const told = importsOf("all.ts", text).map(
      ({ specifier, line, typeOnly }) => `${specifier} ${line}${typeOnly ? " type" : ""}`,
    );
    expect(told).toEqual([
      ...["a 1", "b 2 type", "d 3 type", "e 4", "f 5", "g 6 type", "h 7 type", "i 8"],
      ...["j 9", "k 10", "l 11", "m 11 type"],
    ]);
  });
});

describe("the checks", () => {
  const files = (entries: Readonly<Record<string, string>>): Map<string, string> =>
    new Map(Object.entries(entries));

  it.each([
    ["catalog/a.ts", "../schemas/b"],
    ["schemas/a.ts", "../emulator/b"],
    ["policies/engine/a.ts", "../rules/b"],
    ["policies/rules/image/a.ts", "../../readers/b"],
    ["policies/pack/a.ts", "../../provider/aws/b"],
    ["policies/cli/a.ts", "../pack/b"],
    ["provider/index.ts", "./runtime/b"],
    ["provider/resources/a.ts", "../handlers/b"],
    ["provider/runtime/a.ts", "../resources/b"],
    ["provider/runtime/a.ts", "../../policies/pack/b"],
    ["provider/handlers/a.ts", "../runtime/b"],
    ["provider/aspects/a.ts", "../../schemas/b"],
    ["provider/aws/a.ts", "../canonical"],
    ["provider/preflight.ts", "./canonical"],
    ["emulator/a.ts", "../schemas/b"],
  ])("refuse the arrow from %s to %s, and from types alone", (from, specifier) => {
    const target = new URL(`${specifier}.ts`, `file:///${from}`).pathname.slice(1);
    for (const statement of [`import { b } from "${specifier}";`, `type B = import("${specifier}").B;`]) {
      const faults = findForbiddenArrows(files({ [from]: `\n${statement}`, [target]: "" }), floors);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`${from}:2 imports ${target}, which is no floor of `);
    }
  });

  it("refuse a file in no area, and an import of what is not there", () => {
    const faults = findForbiddenArrows(
      files({ "policies/stray.ts": "", "catalog/a.ts": 'import "./gone";' }),
      floors,
    );
    expect(faults).toEqual([
      "policies/stray.ts is in no area",
      "catalog/a.ts:1 imports ./gone, which is not there",
    ]);
  });

  it.each([
    ["provider/handlers/a.ts", "@aws-sdk/client-ec2"],
    ["emulator/server.ts", "@smithy/core/schema"],
    ["policies/engine/a.ts", "@pulumi/policy"],
    ["provider/aws/a.ts", "@pulumi/pulumi/proto/engine_pb"],
    ["provider/aspects/a.ts", "@grpc/grpc-js"],
    ["policies/cli/a.ts", "eslint"],
  ])("refuse %s the package %s", (from, specifier) => {
    expect(findStrayPackages(files({ [from]: `require("${specifier}");` }), homes)).toHaveLength(1);
  });

  it("let a package into its home", () => {
    const text = 'import { x } from "@aws-sdk/client-ec2";';
    expect(findStrayPackages(files({ "provider/aws/a.ts": text, "emulator/codec.ts": text }), homes)).toEqual(
      [],
    );
  });

  it("refuse the world where sources must be pure, and a built-in module without its prefix", () => {
    const faults = findImpureImports(
      files({
        "schemas/a.ts": 'import "node:fs/promises"; import "node:crypto";',
        "policies/cli/a.ts": 'import "node:fs"; import "fs";',
      }),
      pureAreas,
      impureModules,
    );
    expect(faults).toEqual([
      "schemas/a.ts:1 imports node:fs/promises, and must be pure",
      "policies/cli/a.ts:1 imports fs without node:",
    ]);
  });

  it("refuse clock, chance and process where sources must be pure, and no words about them", () => {
    const uses = ["Date.now()", "new Date()", "Math.random()", "process.env.HOME"];
    const allowed = [
      'new Date("2026-11-22")',
      "new Date(now)",
      '"Date.now()"',
      "`process ${1} process`",
      "/* process */ 1",
    ];
    const text = [...uses, ...allowed]
      .map((use, index) => `const a${index} = ${use}; // Date.now()`)
      .join("\n");
    const faults = findImpureUses(
      files({ "policies/rules/a.ts": text, "policies/cli/a.ts": text }),
      pureAreas,
    );
    expect(faults.map((fault) => fault.replace(/ uses.*/, ""))).toEqual(
      uses.map((_, index) => `policies/rules/a.ts:${index + 1}`),
    );
  });

  it("refuse a package that is not declared, by its own name", () => {
    const text = 'import "@scope/known/part"; import type { T } from "@scope/other"; import "known-not";';
    expect(findUndeclaredPackages(files({ "a.ts": text }), new Set(["@scope/known", "known"]))).toEqual([
      "a.ts:1 imports @scope/other, which is not declared",
      "a.ts:1 imports known-not, which is not declared",
    ]);
  });

  it("refuse a circle, unless types alone close it", () => {
    const circle = { "a.ts": 'import "./b";', "b.ts": 'await import("./c/index.js");' };
    expect(findCircles(files({ ...circle, "c/index.ts": 'import { a } from "../a";' }))).toEqual([
      "a.ts -> b.ts -> c/index.ts -> a.ts",
    ]);
    expect(findCircles(files({ ...circle, "c/index.ts": 'import { type A } from "../a";' }))).toEqual([]);
    expect(findCircles(files({ "a.ts": 'import "./a";' }))).toEqual(["a.ts -> a.ts"]);
  });
});
