#!/usr/bin/env node
/**
 * `ami-lint`: the rules over the document of a preview, in a terminal or a pipeline.
 * Exit codes: 0 clean, 1 findings, 2 wrong usage, configuration or input, 3 internal fault.
 * Floor: readers, rules, reporters, engine.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { findNearest } from "../../catalog/nearest";
import { ConfigError, readConfig, type Config } from "../engine/config";
import { severities, type Severity } from "../engine/rule";
import { run } from "../engine/run";
import { InputError, readPreview } from "../readers/preview";
import { reportJson } from "../reporters/json";
import { rulePage } from "../reporters/page";
import { type LintReport } from "../reporters/report";
import { reportText } from "../reporters/text";
import { rules } from "../rules";

const usage = `Usage:
  ami-lint check FILE   check what a preview would do; FILE is the output of
                        \`pulumi preview --json\`, or - for standard input
  ami-lint explain RULE why a rule exists, what is wrong, what is right
  ami-lint rules        every rule with its severity

Options of check:
  --format text|json    how to report (default: text)
  --config FILE         JSON: { "rules": { "RULE": "error|warning|note|off" or { "severity": …, "OPTION": … } } }
  --fail-on error|warning|note
                        exit with 1 from this severity on (default: error)

  --help, --version

Exit codes: 0 clean, 1 findings, 2 wrong usage, configuration or input (a preview that
failed, too), 3 internal fault (AMI_LINT_DEBUG=1 shows where).`;

/** Wrong words on the command line. */
class UsageError extends Error {}

const formats = { text: reportText, json: reportJson };

function main(args: readonly string[]): number {
  const { values, positionals } = readArguments(args);
  const [command, operand, ...rest] = positionals;
  if (values.version) return print(versionOf());
  if (values.help || command === "help") return print(usage);
  if (rest.length > 0) throw new UsageError(`\`${rest.join(" ")}\` is too much; one FILE or RULE is all`);
  switch (command) {
    case "check":
      return check(operand, values);
    case "explain":
      return explain(operand);
    case "rules":
      return print(
        rules
          .map(({ id, severity, docs }) => `${id.padEnd(24)}${severity.padEnd(9)}${docs.summary}`)
          .join("\n"),
      );
    case undefined:
      throw new UsageError("a command is missing: `check`, `explain` or `rules`");
    default:
      throw new UsageError(
        `\`${command}\` is not a command${orNearest(command, ["check", "explain", "rules"])}`,
      );
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        config: { type: "string" },
        "fail-on": { type: "string", default: "error" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

function check(
  file: string | undefined,
  values: { format: string; "fail-on": string; config?: string | undefined },
): number {
  if (file === undefined) throw new UsageError("`check` needs a FILE, or - for standard input");
  const format = oneOf("--format", values.format, ["text", "json"] as const);
  const failOn = oneOf("--fail-on", values["fail-on"], severities);
  const config = values.config === undefined ? readConfig(undefined, rules) : readConfigFile(values.config);
  const { subjects, unseen } = readPreview(readInput(file === "-" ? 0 : file));
  const report: LintReport = {
    ...run(subjects, rules, { config, now: new Date() }),
    unseen,
    checked: subjects.length,
  };
  print(formats[format](report));
  if (report.findings.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
  return unseen.failures.length > 0 ? 2 : 0;
}

function explain(id: string | undefined): number {
  const ids = rules.map((rule) => rule.id);
  if (id === undefined) throw new UsageError("`explain` needs a RULE; `ami-lint rules` lists them");
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new UsageError(`no rule is called \`${id}\`${orNearest(id, ids)}`);
  return print(rulePage(rule).trimEnd());
}

function readConfigFile(file: string): Config {
  const text = readInput(file);
  try {
    return readConfig(JSON.parse(text), rules);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new ConfigError([`${file} is not JSON: ${cause.message}`]);
    throw cause;
  }
}

function readInput(file: string | number): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(`\`${file === 0 ? "-" : file}\` cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${option} must be ${allowed.join(" or ")}; it is \`${value}\``);
  return found;
}

function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

function orNearest(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  return nearest === undefined ? "" : `: did you mean \`${nearest}\`?`;
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

try {
  process.exitCode = main(process.argv.slice(2));
} catch (cause) {
  process.exitCode = fail(cause);
}
