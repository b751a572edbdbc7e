/**
 * All that a house's configuration asks for: its rules out of modules, its instance types out of a file, then the
 * configuration itself over our rules and theirs. Modules run their code, as a house's own program does.
 * Floor: the engine, and the table of `catalog/`; our own rules are handed in.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { readDescribedTypes } from "../../catalog/described-types";
import { ConfigError, readConfig, readSources, type Config, type ConfigInput } from "../engine/config";
import { type AnyRule, type Catalog } from "../engine/rule";
import { catalogOver, ownCatalog } from "../engine/run";
import { readUserRules, type RuleModule } from "../engine/user-rules";
import { isObject } from "../engine/value";
import { printable } from "../engine/words";

/** What holds in a house. */
export interface House {
  /** Our rules, then the house's. */
  readonly rules: readonly AnyRule[];
  readonly config: Config;
  readonly catalog: Catalog;
}

/** Reads a JSON file. Throws ConfigError, naming the file. */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")); // PowerShell begins a file so
  } catch (cause) {
    const what = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new ConfigError([`\`${file}\` ${what}: ${firstLine(cause)}`]);
  }
}

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
    ...(typeof instanceTypes === "string" && { instanceTypes: resolve(folder, instanceTypes) }),
  };
}

/** Reads a configuration file with its paths made absolute. Throws ConfigError. */
export function readConfigFile(file: string): unknown {
  return anchor(readJsonFile(file), dirname(resolve(file)));
}

/** Loads what a configuration asks for; packages are looked for from `folder` on. Throws ConfigError. */
export function loadHouse(input: unknown, own: readonly AnyRule[], folder: string = process.cwd()): House {
  const { ruleModules, instanceTypes } = readSources(input);
  const rules = [...own, ...readUserRules(ruleModules.map((name) => loadModule(name, folder)))];
  const catalog = instanceTypes === undefined ? ownCatalog : readCatalog(instanceTypes);
  return { rules, config: readConfig(input, rules), catalog };
}

function loadModule(name: string, folder: string): RuleModule {
  try {
    const exported: unknown = createRequire(join(folder, "ami-lint.json"))(name);
    const hasDefault = typeof exported === "object" && exported !== null && "default" in exported;
    return { name, exported: hasDefault ? exported.default : exported };
  } catch (cause) {
    throw new ConfigError([`the rule module \`${name}\` cannot be loaded: ${firstLine(cause)}`]);
  }
}

function readCatalog(file: string): Catalog {
  const document = readJsonFile(file);
  try {
    return catalogOver(readDescribedTypes(document));
  } catch (cause) {
    throw new ConfigError([`\`${file}\` holds no instance types: ${firstLine(cause)}`]);
  }
}

function firstLine(cause: unknown): string {
  return printable((cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "", 300);
}
