/**
 * The configuration of a command: the file that is named, else `ami-lint.json` in the working directory, with what the
 * command line says over it. Floor: the readers, our rules.
 */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isObject } from "../engine/value";
import { loadHouse, readConfigFile, type House } from "../readers/house";
import { rules } from "../rules";
import { textOf, type Arguments, type CommandOption } from "./command";

const usual = "ami-lint.json";

/** The option of every command that needs the house's rules. */
export const configOption: CommandOption = {
  type: "string",
  value: "FILE",
  summary: `JSON: preset, rules, waivers, ruleModules, instanceTypes (default: ${usual}, if it is there)`,
};

/** What the options say over the configuration file; absent: nothing. */
interface Overrides {
  readonly preset?: string;
  readonly instanceTypes?: string;
}

/** What holds in this run, and the file that says so. Throws ConfigError. */
export function openHouse(
  values: Arguments["values"],
  overrides: Overrides = {},
): House & { readonly file?: string } {
  const file = textOf(values.config) ?? (existsSync(usual) ? usual : undefined);
  const folder = file === undefined ? process.cwd() : dirname(resolve(file));
  const written = file === undefined ? {} : readConfigFile(file);
  const input = isObject(written) ? { ...(written as object), ...overrides } : written;
  return { ...loadHouse(input, rules, folder), ...(file !== undefined && { file }) };
}
