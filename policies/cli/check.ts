/**
 * `ami-lint check`: the rules over documents, waivers and baseline over what they find, and the exit code.
 * Floor: house.ts, command.ts, readers, reporters, engine.
 */
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readBaseline, type Baseline } from "../engine/baseline";
import { isOpen, type Finding } from "../engine/finding";
import { withIssues } from "../engine/issues";
import { severities, type Severity } from "../engine/rule";
import { run, type Report } from "../engine/run";
import { settle } from "../engine/settle";
import { configurationSubject } from "../engine/waivers";
import { isComplete, joinReadings, readDocument, type Reading } from "../readers/documents";
import { readJsonFile, withPlaces } from "../readers/json-file";
import { InputError } from "../readers/preview";
import { readText } from "../readers/text-file";
import { reportJson } from "../reporters/json";
import { type LintReport } from "../reporters/report";
import { reportText } from "../reporters/text";
import { oneOf, textOf, UsageError, type Arguments, type Command } from "./command";
import { configOption, openHouse, type OpenHouse } from "./house";

const formats = { text: reportText, json: reportJson };

export const check: Command = {
  name: "check",
  operands: "FILE...",
  summary:
    "check manifests (`*.ami.yaml`, `*.ami.json`) and the output of `pulumi preview --json`; `-` reads that from a pipe",
  options: {
    config: configOption,
    preset: {
      type: "string",
      value: "PRESET",
      summary: "recommended, strict or exposure-only (default: the configuration's, else recommended)",
    },
    "fail-on": {
      type: "string",
      value: severities.join("|"),
      default: "error",
      summary: "exit with 1 from this severity on (default: error)",
    },
    "strict-unknown": {
      type: "boolean",
      summary: "exit with 1 where a check is deferred, too: where a rule could not decide",
    },
    baseline: { type: "string", value: "FILE", summary: "findings that are known, and do not fail" },
    "update-baseline": { type: "boolean", summary: "write what is found to the baseline" },
    "instance-types": {
      type: "string",
      value: "FILE",
      summary: "what `aws ec2 describe-instance-types` prints, before the facts of this release",
    },
    format: {
      type: "string",
      value: Object.keys(formats).join("|"),
      default: "text",
      summary: "how to report (default: text)",
    },
  },

  run({ operands, values }) {
    const format = oneOf("--format", values.format, ["text", "json"]);
    const failOn = oneOf("--fail-on", values["fail-on"], severities);
    const [preset, instanceTypes] = [textOf(values.preset), textOf(values["instance-types"])];
    const house = openHouse(values, {
      ...(preset !== undefined && { preset }),
      ...(instanceTypes !== undefined && { instanceTypes: resolve(instanceTypes) }),
    });
    const readings = operands.map((file) => readDocument(file, readInput(file)));
    const report = judge(readings, house, values);
    console.log(formats[format](report));
    return exitCodeOf(report, failOn, values["strict-unknown"] === true);
  },
};

/** Each document is a world of its own; waivers and the baseline are about all of them. */
function judge(readings: readonly Reading[], house: OpenHouse, values: Arguments["values"]): LintReport {
  const now = new Date();
  const { rules, config, catalog } = house;
  const { subjects, unseen } = joinReadings(readings);
  const reports = readings.map(({ subjects: own, issues }) => {
    const found = run(own, rules, { config, catalog, now });
    return issues === undefined ? found : withIssues(found, issues, config);
  });
  const report: Report = {
    findings: reports.flatMap(({ findings }) => findings),
    deferred: reports.flatMap(({ deferred }) => deferred),
    faults: reports.flatMap(({ faults }) => faults),
  };
  const options = { waivers: config.waivers, isComplete: isComplete(unseen), now };
  const shared = {
    unseen,
    checked: subjects.length,
    ...(house.file !== undefined && { configuration: house.file }),
  };

  const file = textOf(values.baseline);
  const isUpdate = values["update-baseline"] === true;
  if (file === undefined) {
    if (isUpdate) throw new UsageError("--update-baseline needs --baseline FILE");
    return place({ ...settle(report, subjects, options), ...shared }, house);
  }
  let baseline = openBaseline(file, isUpdate);
  if (isUpdate) {
    baseline = settle(report, subjects, { ...options, baseline }).nextBaseline;
    writeBaseline(file, baseline);
  }
  const settled = settle(report, subjects, { ...options, baseline });
  return place(
    { ...settled, ...shared, baseline: { file, prunable: settled.prunable, updated: isUpdate } },
    house,
  );
}

function readInput(file: string): string {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    const wanted = join(file, "*.ami.yaml");
    throw new InputError(`\`${file}\` is a folder; the files in it must be named, such as \`${wanted}\``);
  }
  return readText(file, (message) => new InputError(message));
}

function openBaseline(file: string, isUpdate: boolean): Baseline {
  if (isUpdate && !existsSync(file)) return { version: 1, findings: [] };
  if (!existsSync(file))
    throw new UsageError(
      `\`${file}\` is no baseline yet: there is no such file; --update-baseline writes one`,
    );
  const { value, whereIs } = readJsonFile(file);
  return withPlaces(whereIs, () => readBaseline(value));
}

function writeBaseline(file: string, baseline: Baseline): void {
  try {
    writeFileSync(file, `${JSON.stringify(baseline, undefined, 2)}\n`);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "its folder must be there" : message;
    throw new UsageError(`\`${file}\` cannot be written: ${reason}`, { cause });
  }
}

/** A report in which findings about the configuration stand where the configuration does. */
function place<R extends LintReport>(report: R, { rangeOf }: OpenHouse): R {
  const toPlaced = (finding: Finding): Finding => {
    const source = finding.subject === configurationSubject ? rangeOf?.(finding.at) : undefined;
    return source === undefined ? finding : { ...finding, source };
  };
  return { ...report, findings: report.findings.map(toPlaced) };
}

function exitCodeOf(report: LintReport, failOn: Severity, isStrict: boolean): number {
  const { findings, deferred, faults, unseen } = report;
  const counts = (severity: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(failOn);
  if (faults.length > 0) return 3;
  if (findings.some((finding) => isOpen(finding) && counts(finding.severity))) return 1;
  if (isStrict && deferred.length > 0) return 1;
  return unseen.failures.length > 0 ? 2 : 0;
}
