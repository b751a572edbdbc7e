/**
 * What a run of the linter has to tell, and its counts; every reporter prints this.
 * Floor: the engine.
 */
import { type Unseen } from "../engine/finding";
import { type Severity } from "../engine/rule";
import { type Report } from "../engine/run";

export interface LintReport extends Report {
  readonly unseen: Unseen;
  /** Subjects that were looked at. */
  readonly checked: number;
}

export interface Summary extends Readonly<Record<Severity, number>> {
  readonly checked: number;
  readonly deferred: number;
}

export function summarise({ findings, deferred, checked }: LintReport): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    deferred: deferred.length,
    checked,
  };
}
