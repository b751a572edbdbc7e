/**
 * All that a house's configuration asks for: its rules out of modules, its instance types out of a file, then the
 * configuration itself over our rules and theirs. Modules run their code, as a house's own program does.
 * Floor: `json-file.ts`, the engine, and the table of `catalog/`; our own rules are handed in.
 */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { readDescribedTypes } from "../../catalog/described-types";
import { readConfig, readSources, type Config, type ConfigInput } from "../engine/config";
import { ConfigError } from "../engine/mistakes";
import { type AnyRule, type Catalog } from "../engine/rule";
import { catalogOver, ownCatalog } from "../engine/run";
import { readUserRules, type RuleModule } from "../engine/user-rules";
import { isObject } from "../engine/value";
import { printable } from "../engine/words";
import { readJson, readJsonFile, withPlaces, type JsonText, type WhereIs } from "./json-file";
import { readText, shownPath } from "./text-file";

/** What holds in a house. */
export interface House {
  /** Our rules, then the house's. */
  readonly rules: readonly AnyRule[];
  readonly config: Config;
  readonly catalog: Catalog;
}

/** A configuration as it is written, its paths made absolute, with the place of everything in it. */
export type ConfigText = Omit<JsonText, "duplicates">;

/** A configuration with its paths made absolute, so that it means the same from any folder. */
export function anchor(input: unknown, folder: string): unknown {
  if (!isObject(input)) return input;
  const { ruleModules, instanceTypes } = input as ConfigInput;
  return {
    ...(input as ConfigInput),
    ...(Array.isArray(ruleModules) && {
      ruleModules: ruleModules.map((name: unknown) =>
        typeof name === "string" && /^\.{0,2}\//.test(name) ? resolve(folder, name) : name,
      ),
    }),
    ...(typeof instanceTypes === "string" &&
      instanceTypes !== "" && { instanceTypes: resolve(folder, instanceTypes) }),
  };
}

/** Reads a configuration file. Throws ConfigError. */
export function readConfigFile(file: string): ConfigText {
  return toConfig(readJsonFile(file), dirname(resolve(file)));
}

/** Reads a configuration that is no file; `name` is what messages call it. Throws ConfigError. */
export function readConfigText(text: string, name: string, folder: string): ConfigText {
  return toConfig(readJson(text, name), folder);
}

function toConfig({ value, duplicates, rangeOf, whereIs }: JsonText, folder: string): ConfigText {
  if (duplicates.length > 0) throw new ConfigError(duplicates);
  return { value: anchor(value, folder), rangeOf, whereIs };
}

/**
 * Loads what a configuration asks for; packages are looked for from `folder` on, and `whereIs` tells where mistakes are.
 * Throws ConfigError.
 */
export function loadHouse(
  input: unknown,
  own: readonly AnyRule[],
  folder: string = process.cwd(),
  whereIs: WhereIs = () => undefined,
): House {
  return withPlaces(whereIs, () => {
    const { ruleModules, instanceTypes } = readSources(input);
    const modules = ruleModules.map((name, index) => loadModule(name, index, folder));
    const rules = [...own, ...readUserRules(modules)];
    const catalog = instanceTypes === undefined ? ownCatalog : readCatalog(instanceTypes);
    return { rules, config: readConfig(input, rules), catalog };
  });
}

function loadModule(path: string, index: number, folder: string): RuleModule {
  const name = shownPath(path);
  try {
    const exported: unknown = createRequire(join(folder, "ami-lint.json"))(path);
    const hasDefault = typeof exported === "object" && exported !== null && "default" in exported;
    return { name, exported: hasDefault ? exported.default : exported };
  } catch (cause) {
    const message = `the rule module \`${name}\` cannot be loaded: ${reasonOf(cause, path)}`;
    throw new ConfigError([{ message, at: `/ruleModules/${index}` }]);
  }
}

function reasonOf(cause: unknown, path: string): string {
  const line = firstLine(cause);
  const isMissing =
    (cause as { code?: unknown } | null)?.code === "MODULE_NOT_FOUND" && line.includes(`'${path}'`);
  if (isMissing)
    return "it is not there; it must be a path that begins with `./` or `../`, or a package that is installed";
  const place = cause instanceof Error ? /^\d+(:\d+)?/.exec(cause.stack?.split(`${path}:`)[1] ?? "") : null;
  const where = place === null ? "" : ` (${shownPath(path)}:${place[0]})`;
  return `${line}${where}${/\.[cm]?ts$/.test(path) ? "; TypeScript must be compiled first" : ""}`;
}

function readCatalog(file: string): Catalog {
  const [name, at] = [shownPath(file), "/instanceTypes"];
  const text = readText(file, (message) => new ConfigError([{ message, at }]));
  const { value } = readJson(text, name);
  try {
    return catalogOver(readDescribedTypes(value));
  } catch (cause) {
    throw new ConfigError([{ message: `\`${name}\` holds no instance types: ${firstLine(cause)}`, at }]);
  }
}

function firstLine(cause: unknown): string {
  return printable((cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "", 300);
}
