/**
 * A report for programs. `version` is that of this format, and rises when a field goes or changes its meaning.
 * Floor: report.ts.
 */
import { deferredByRule, summarise, type LintReport } from "./report";

export function reportJson(report: LintReport): string {
  const { findings, deferred, faults, unseen, configuration, baseline } = report;
  const summary = { ...summarise(report), deferredByRule: deferredByRule(deferred) };
  const document = { version: 1, findings, deferred, faults, unseen, configuration, baseline, summary };
  return JSON.stringify(document, undefined, 2);
}
