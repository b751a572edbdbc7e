/**
 * The configuration of a command: the file that is named, else `ami-lint.json` in the working directory, with what the
 * command line says over it. Floor: the readers, our rules.
 */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isObject } from "../engine/value";
import { type WhereIs } from "../readers/json-file";
import { loadHouse, readConfigFile, type ConfigText, type House } from "../readers/house";
import { rules } from "../rules";
import { textOf, type Arguments, type CommandOption } from "./command";

const usual = "ami-lint.json";

/** The option of every command that needs the house's rules. */
export const configOption: CommandOption = {
  type: "string",
  value: "FILE",
  summary: `JSON: preset, rules, waivers, ruleModules, instanceTypes (default: ${usual}, if it is there)`,
};

/** The options that stand over a place of the configuration. */
const options: Readonly<Record<string, string>> = {
  "/preset": "--preset",
  "/instanceTypes": "--instance-types",
};

/** What the options say over the configuration file; absent: nothing. */
interface Overrides {
  readonly preset?: string;
  readonly instanceTypes?: string;
}

/** What holds in this run, and the file that says so. */
export type OpenHouse = House & {
  readonly file?: string;
  /** Where something stands in that file. */
  readonly rangeOf?: ConfigText["rangeOf"];
};

/** Throws ConfigError. */
export function openHouse(values: Arguments["values"], overrides: Overrides = {}): OpenHouse {
  const file = textOf(values.config) ?? (existsSync(usual) ? usual : undefined);
  const folder = file === undefined ? process.cwd() : dirname(resolve(file));
  const written = file === undefined ? undefined : readConfigFile(file);
  const { value = {}, rangeOf } = written ?? {};
  const input = isObject(value) ? { ...(value as object), ...overrides } : value;
  const whereIs: WhereIs = (at, part) => {
    const option = options[at];
    return option !== undefined && at.slice(1) in overrides ? option : written?.whereIs(at, part);
  };
  return {
    ...loadHouse(input, rules, folder, whereIs),
    ...(file !== undefined && { file }),
    ...(rangeOf !== undefined && { rangeOf }),
  };
}
