#!/usr/bin/env node
/**
 * `ami-lint`: the rules in a terminal or a pipeline. Finds the command, reads its arguments, and tells how it ended.
 * Exit codes: 0 clean, 1 findings, 2 wrong usage, configuration or input, 3 internal fault.
 * Floor: the commands beside it, each a file.
 */
import { createRequire } from "node:module";
import { ConfigError } from "../engine/mistakes";
import { orNearest } from "../engine/words";
import { InputError } from "../readers/preview";
import { readArguments } from "./arguments";
import { check } from "./check";
import { UsageError, type Command } from "./command";
import { explain } from "./explain";
import { facts } from "./facts";
import { initCommand } from "./init";
import { listRules } from "./rules";
import { schemaCommand } from "./schema";
import { usageOf } from "./usage";

/** In the order of the usage. */
const commands: readonly Command[] = [check, initCommand, schemaCommand, explain, listRules, facts];

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version") return print(versionOf());
  if (name === "help" || argv.includes("--help") || name === "-h") return print(usageOf(commands));
  const names = commands.map((command) => command.name);
  const listed = names.map((known) => `\`${known}\``).join(", ");
  if (name === undefined) throw new UsageError(`a command is missing; it must be one of ${listed}`);
  if (name.startsWith("-")) throw new UsageError(`\`${name}\` stands before the command; it must follow it`);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`\`${name}\` is not a command${orNearest(name, names)}`);
  return command.run(readArguments(command, rest));
}

function versionOf(): string {
  return (createRequire(__filename)("pulumi-ami/package.json") as { version: string }).version;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function fail(cause: unknown): number {
  const isOurs = cause instanceof UsageError || cause instanceof InputError || cause instanceof ConfigError;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof UsageError) console.error(`ami-lint: ${message}\nTry \`ami-lint --help\`.`);
  else
    console.error(`ami-lint: ${isOurs ? "" : "internal fault: "}${message.replaceAll("\n", "\nami-lint: ")}`);
  if (!isOurs && process.env.AMI_LINT_DEBUG === "1") console.error(cause);
  return isOurs ? 2 : 3;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (cause: unknown) => (process.exitCode = fail(cause)),
);
