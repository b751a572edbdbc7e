/**
 * What every file must and must not say: no place of a build machine, no download address; sources open with their
 * job, schemas describe what they hold, facts say where they come from. Floor: git's list of files, schemas, catalog.
 */
import { homedir, tmpdir } from "node:os";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { type Source } from "../../catalog/source";
import { inlineSchema, type JsonSchema } from "../../schemas/inline";
import { kinds, loadSchema, schemaFile } from "../../schemas/kinds";
import { readFiles, readShippedSources, root, type Files } from "./support/project";

/** Users of made-up paths in examples and tests. */
const madeUpUsers = ["ada", "me"];

/** Matches places of a machine: folders of users, and the given ones. From parts, so that this file does not match. */
function machinePaths(places: readonly string[]): RegExp {
  const homes = ["home", "Users"].map((name) => ["", name, ""].join("/"));
  const folders = homes.map((folder) => `${folder}(?!(?:${madeUpUsers.join("|")})\\b)[\\w.-]+`);
  const others = [["", "root"].join("/"), ...places].filter(
    (place) => place !== "/" && !homes.some((folder) => `${place}/`.startsWith(folder)),
  );
  const escaped = others.map((place) => place.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\w.~-])(?:${[...folders, ...escaped].join("|")})(?:/|(?![\\w.-]))`);
}

/** Folders that every machine has. */
const common = ["/mnt", "/opt", "/srv", "/usr/src", "/var", tmpdir()];

/** This machine's own: the checkout, the folder it lies in, the home folder. */
const here = [root, dirname(root), homedir()].filter((place) => !common.includes(place));

const registryHosts = [
  ["registry", "npmjs", "org"],
  ["registry", "yarnpkg", "com"],
  ["pypi", "org"],
  ["files", ["python", "hosted"].join(""), "org"],
  ["proxy", "golang", "org"],
].map((labels) => labels.join("."));

/** An address whose host says that it hands out packages. */
const registryAddress = new RegExp(
  `https?:${"/".repeat(2)}[^/\\s"'\`]*(?:registry|artifactory|nexus|goproxy|pypi)`,
  "i",
);

/** Lines with a place of a machine, an address of a registry, or a download recorded by the lockfile. */
function findForbiddenText(files: Files, places: readonly string[] = here): string[] {
  const machine = machinePaths(places);
  const configured = process.env.npm_config_registry;
  const hosts = configured === undefined ? registryHosts : [...registryHosts, new URL(configured).host];
  return [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      const faults = [
        ...(machine.test(line) ? ["a path of a machine"] : []),
        ...(hosts.some((host) => line.includes(host)) || registryAddress.test(line)
          ? ["a package registry"]
          : []),
        ...(path.endsWith("package-lock.json") && line.includes('"resolved":') ? ["a download address"] : []),
      ];
      return faults.map((fault) => `${path}:${index + 1} names ${fault}`);
    }),
  );
}

/** Sources that do not open with a comment of two sentences or more: the job, then the floor. */
function findUnopened(sources: Files): string[] {
  return [...sources]
    .filter(([path]) => path.endsWith(".ts") && !path.includes("/generated/"))
    .filter(([, text]) => {
      const [opening = ""] = /^(?:\/\*\*[^]*?\*\/|(?:\/\/.*\n)+)/.exec(text.replace(/^#!.*\n/, "")) ?? [];
      return opening.length < 40 || !/\bFloor:|\b[Ii]mports nothing\b/.test(opening);
    })
    .map(([path]) => path);
}

/** Properties without a description, or with one that does not end as a sentence, as JSON Pointers. */
function findUndescribed(schema: unknown, at = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword === "if" || keyword === "then") return [];
    if (keyword !== "properties") return findUndescribed(value, `${at}/${keyword}`);
    return Object.entries(value as Readonly<Record<string, JsonSchema>>).flatMap(([name, property]) => {
      const { description } = property;
      const isSentence = typeof description === "string" && /\S\.$/.test(description);
      const place = `${at}/properties/${name}`;
      return [...(isSentence ? [] : [place]), ...findUndescribed(property, place)];
    });
  });
}

/** What is wrong with the sources that a module of facts exports. */
function findUnsourced(exported: Readonly<Record<string, unknown>>): string[] {
  const lists = Object.entries(exported).filter(([name]) => /(?:^s|S)ources$/.test(name));
  if (lists.length === 0) return ["exports no sources"];
  return lists.flatMap(([name, list]) => {
    const sources = list as readonly Partial<Source>[];
    if (sources.length === 0) return [`${name} is empty`];
    const unsound = sources.filter(
      ({ document = "", checked = "" }) =>
        document === "" || !isDay(checked) || document.includes("undefined"),
    );
    return unsound.map(({ document, checked }) => `${name}: ${String(document)} of ${String(checked)}`);
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}

const sources = readShippedSources();

describe("the files", () => {
  it("name no place of a machine, no registry, no download", () => {
    expect(findForbiddenText(readFiles(/./))).toEqual([]);
  });

  it("of the package open with their job and their floor", () => {
    expect(findUnopened(sources)).toEqual([]);
  });
});

describe("the schemas", () => {
  it.each(kinds)("describe every property of %s in sentences", (kind) => {
    expect(findUndescribed(inlineSchema(schemaFile(kind), loadSchema))).toEqual([]);
  });
});

describe("the facts of the catalog", () => {
  const helpers = ["nearest", "source"];
  const modules = [...sources.keys()].flatMap((path) => {
    const name = /^catalog\/([\w-]+)\.ts$/.exec(path)?.[1];
    return name === undefined || helpers.includes(name) ? [] : [name];
  });

  it.each(modules)("say where they come from and when that was checked: %s", async (name) => {
    const exported = (await import(`../../catalog/${name}.ts`)) as Readonly<Record<string, unknown>>;
    expect(findUnsourced(exported)).toEqual([]);
  });
});

describe("the checks", () => {
  const someone = ["", "home", "runner", "project"].join("/");

  it.each([
    [`at ${someone}/index.ts`],
    [`"${["", "Users", "grace"].join("/")}"`],
    [`cd ${["", "root", ".cache"].join("/")}`],
    [`file://${["", "checkout", "main", "schemas"].join("/")}`],
  ])("find a path of a machine in %s", (line) => {
    expect(findForbiddenText(new Map([["a.md", `\n${line}`]]), ["/checkout/main"])).toEqual([
      "a.md:2 names a path of a machine",
    ]);
  });

  it.each(["/rootVolume/iops", "https://example.com/root", "`/home/ada/.cache`", "~/checkout/main", "/home"])(
    "let %s be",
    (line) => {
      expect(findForbiddenText(new Map([["a.md", line]]), ["/checkout/main", "/", "/home/ada"])).toEqual([]);
    },
  );

  it.each([...registryHosts, ["https:", "", "goproxy.example.com", "x"].join("/")])("find %s", (host) => {
    expect(findForbiddenText(new Map([["a.md", `from ${host}`]]))).toEqual([
      "a.md:1 names a package registry",
    ]);
  });

  it("find a download in the lockfile", () => {
    const lockfile = new Map([["package-lock.json", '{ "resolved": "a.tgz" }']]);
    expect(findForbiddenText(lockfile)).toEqual(["package-lock.json:1 names a download address"]);
  });

  it("find a source that opens without its job or its floor", () => {
    const opened = "/** What is opened, and by whom. Floor: nothing. */\nexport {};";
    const files = new Map([
      ["a/opened.ts", opened],
      ["a/script.ts", `#!/usr/bin/env node\n${opened}`],
      ["a/lines.ts", "// What is read, line by line, by everyone.\n// Floor: nothing.\n"],
      ["a/generated/none.ts", "export {};"],
      ["a/none.ts", "export {};"],
      ["a/late.ts", `export {};\n${opened}`],
      ["a/floorless.ts", "/** What is opened, and by whom, and why, and when. */"],
    ]);
    expect(findUnopened(files)).toEqual(["a/none.ts", "a/late.ts", "a/floorless.ts"]);
  });

  it("find a property without a sentence, at any depth", () => {
    const schema = {
      properties: {
        sound: { description: "A sentence." },
        mute: { items: { properties: { inner: { description: "no sentence" } } } },
      },
    };
    expect(findUndescribed(schema)).toEqual(["/properties/mute", "/properties/mute/items/properties/inner"]);
  });

  it("find facts without sources, documents or dates", () => {
    expect(findUnsourced({ facts: [] })).toEqual(["exports no sources"]);
    expect(findUnsourced({ factSources: [] })).toEqual(["factSources is empty"]);
    const factSources = [
      { document: "EC2 User Guide", checked: "2026-11-22" },
      { document: "EC2 User Guide", checked: "2026-02-30" },
      { document: "", checked: "2026-11-22" },
      { document: "EC2 API Reference", checked: "22 November 2026" },
    ];
    expect(findUnsourced({ factSources })).toHaveLength(3);
  });
});
