/**
 * A report for programs. `version` is that of this format, and rises when a field goes or changes its meaning.
 * Floor: report.ts.
 */
import { summarise, type LintReport } from "./report";

export function reportJson(report: LintReport): string {
  const { findings, deferred, unseen } = report;
  return JSON.stringify({ version: 1, findings, deferred, unseen, summary: summarise(report) }, undefined, 2);
}
