/**
 * A report for people: a line for each finding that a terminal or an editor can jump to, then what could not be
 * decided, in few lines, then the counts. Floor: report.ts, and the engine's subjects.
 */
import { isOpen, type Deferred, type Finding } from "../engine/finding";
import { helpFor } from "../engine/rule";
import { nameOf } from "../engine/subject";
import { printable } from "../engine/words";
import { toPath } from "../../schemas/validate";
import { summarise, type LintReport } from "./report";

export function reportText(report: LintReport): string {
  const { findings, deferred, faults, unseen } = report;
  const lines = [
    ...findings
      .filter(isOpen)
      .flatMap((finding) => [
        `${placeOf(finding)}${finding.severity}: ${finding.message} [${finding.ruleId}]`,
        `    ${whatOf(finding)}`,
      ]),
    ...findings.flatMap((finding) => (finding.waived === undefined ? [] : linesOfWaived(finding))),
    ...linesOfDeferred(deferred),
    ...faults.map(({ message }) => `fault: ${message}; the other checks went on`),
    ...unseen.failures.map((failure) => `the preview failed, so this is not all: ${printable(failure, 500)}`),
  ];
  const help = helpOf(findings.filter(isOpen));
  return [...lines, ...(lines.length > 0 ? [""] : []), summaryOf(report), ...help].join("\n");
}

/** One line for all: how to read on about what was found. */
function helpOf(findings: readonly Finding[]): string[] {
  const ways = findings.map(({ ruleId, help }) => (help === helpFor(ruleId) ? helpFor("RULE") : help));
  return ways.length === 0 ? [] : [`more: ${[...new Set(ways)].sort().join("; ")}`];
}

/** What is deferred at one place for one reason is told once, whichever rules it keeps from deciding. */
function linesOfDeferred(deferred: readonly Deferred[]): string[] {
  const groups = new Map<string, Deferred[]>();
  for (const item of deferred) {
    const key = JSON.stringify([placeOf(item) || whatOf(item), item.reason]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((items) =>
    items
      .slice(0, 1)
      .flatMap((first) => [
        `${placeOf(first)}deferred: ${first.reason} [${fewOf(items.map(({ ruleId }) => ruleId))}]`,
        `    ${fewOf(items.map(whatOf))}`,
      ]),
  );
}

/** Each once; of many the first three, and how many more there are. */
function fewOf(texts: readonly string[]): string {
  const all = [...new Set(texts)];
  const shown = all.length > 4 ? [...all.slice(0, 3), `and ${all.length - 3} more`] : all;
  return shown.join(", ").replace(/, (and \d+ more)$/, " $1");
}

function linesOfWaived(finding: Finding): string[] {
  const { reason, until } = finding.waived ?? { reason: "" };
  const end = until === undefined ? "" : `, until ${until}`;
  return [
    `${placeOf(finding)}waived: ${finding.message} [${finding.ruleId}]`,
    `    ${whatOf(finding)} (${reason}${end})`,
  ];
}

/** `index.ts:3:11: `, where the input tells. */
function placeOf({ source }: Finding | Deferred): string {
  return source === undefined ? "" : `${printable(source.file, 200)}:${source.line}:${source.column}: `;
}

/** The resource's name, and the property as EC2 calls it. */
function whatOf({ subject, at }: Finding | Deferred): string {
  const name = printable(nameOf({ id: subject }), 200);
  return at === "" ? name : `${name}: ${toPath(at)}`;
}

function summaryOf(report: LintReport): string {
  const { error, warning, note, deferred, waived, baselined, checked } = summarise(report);
  const { configuration, baseline } = report;
  const { unchanged, withoutInputs } = report.unseen;
  const found = [plural(error, "error"), plural(warning, "warning"), plural(note, "note")].join(", ");
  const unseen = [
    unchanged > 0
      ? `${plural(unchanged, "unchanged resource")} not shown (preview with --show-sames to see them)`
      : [],
    withoutInputs > 0 ? `${plural(withoutInputs, "resource")} without inputs` : [],
  ].flat();
  return [
    `${found}; ${plural(deferred, "check")} deferred; ${plural(checked, "resource")} checked`,
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(baselined > 0 ? [`${baselined} known by the baseline`] : []),
    ...(baseline !== undefined && baseline.prunable > 0
      ? [`${baseline.prunable} of the baseline can be pruned (--update-baseline)`]
      : []),
    ...(baseline?.updated === true ? [`baseline written to ${printable(baseline.file, 200)}`] : []),
    ...unseen,
    ...(configuration === undefined ? [] : [`configuration: ${printable(configuration, 200)}`]),
  ].join("; ");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
