/**
 * Issues of a document beside what rules found in it: one fault, one finding, one id. Where a keyword states what a
 * rule states, the rule says it, once and better. Floor: config, finding, run.
 */
import { type PlacedIssue } from "../../schemas/place";
import { type Config } from "./config";
import { fingerprintOf, type Finding } from "./finding";
import { type Report } from "./run";

/** An issue with the id of the subject that it is about. */
export interface SubjectIssue extends PlacedIssue {
  readonly subject: string;
}

/**
 * The report on one document's subjects, with its issues in it as findings, from top to bottom; what several subjects
 * share is told once.
 */
export function withIssues(
  report: Report,
  issues: readonly SubjectIssue[],
  config: Pick<Config, "rules">,
): Report {
  const told = new Set(report.findings.map((finding) => placeKey(finding.ruleId, finding.source)));
  const faulty = new Set(issues.map((issue) => placeKey("", issue)));
  const ofSchema = issues.flatMap((issue) => {
    const setting = issue.rule === undefined ? undefined : config.rules.get(issue.rule);
    const ruleId = setting === undefined ? issue.id : (issue.rule ?? issue.id);
    const isTold = setting?.severity === "off" || told.has(placeKey(ruleId, issue));
    return isTold ? [] : [toFinding(issue, ruleId, setting?.severity ?? "error")];
  });
  return {
    ...report,
    findings: onePerPlace(
      [...ofSchema, ...report.findings],
      ({ ruleId, message }) => `${ruleId}\n${message}`,
    ).toSorted(byPlace),
    // Where an issue stands, it is what keeps a rule from deciding.
    deferred: onePerPlace(
      report.deferred.filter(({ source }) => source === undefined || !faulty.has(placeKey("", source))),
      ({ ruleId, reason }) => `${ruleId}\n${reason}`,
    ),
  };
}

function toFinding(issue: SubjectIssue, ruleId: string, severity: Finding["severity"] | "off"): Finding {
  const { at, message, subject, file, line, column, endLine, endColumn } = issue;
  const source = { file, line, column, endLine, endColumn };
  return {
    ruleId,
    severity: severity === "off" ? "error" : severity,
    message,
    subject,
    at,
    source,
    help: ruleId === issue.id ? "ami-lint schema manifest" : `ami-lint explain ${ruleId}`,
    fingerprint: fingerprintOf([ruleId, subject, at, message]),
  };
}

function byPlace({ source: a }: Finding, { source: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Without repetition: an image's fault shows in every Region that it goes to. */
function onePerPlace<T extends Pick<Finding, "source">>(
  items: readonly T[],
  textOf: (item: T) => string,
): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.source === undefined) return true;
    const key = placeKey(textOf(item), item.source);
    return !seen.has(key) && seen.add(key);
  });
}

function placeKey(text: string, source: Finding["source"]): string {
  return source === undefined ? text : `${text}\n${source.file}\n${source.line}\n${source.column}`;
}
