/**
 * A report for people: a line for each finding that a terminal or an editor can jump to, then what could not be
 * decided, then the counts. Floor: report.ts, and the engine's subjects.
 */
import { type Deferred, type Finding } from "../engine/finding";
import { nameOf } from "../engine/subject";
import { printable } from "../engine/words";
import { toPath } from "../../schemas/validate";
import { summarise, type LintReport } from "./report";

export function reportText(report: LintReport): string {
  const { findings, deferred, unseen } = report;
  const lines = [
    ...findings.flatMap((finding) => [
      `${placeOf(finding)}${finding.severity}: ${finding.message} [${finding.ruleId}]`,
      `    ${whatOf(finding)} (more: ${finding.help})`,
    ]),
    ...deferred.flatMap((item) => [
      `${placeOf(item)}deferred: ${item.reason} [${item.ruleId}]`,
      `    ${whatOf(item)}`,
    ]),
    ...unseen.failures.map((failure) => `the preview failed, so this is not all: ${printable(failure, 500)}`),
  ];
  return [...lines, ...(lines.length > 0 ? [""] : []), summaryOf(report)].join("\n");
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
  const { error, warning, note, deferred, checked } = summarise(report);
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
    ...unseen,
  ].join("; ");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
