/**
 * What a run of the linter has to tell, and its counts; every reporter prints this.
 * Floor: the engine.
 */
import { isOpen, type Deferred, type Unseen } from "../engine/finding";
import { type Severity } from "../engine/rule";
import { type Report } from "../engine/run";

export interface LintReport extends Report {
  readonly unseen: Unseen;
  /** Subjects that were looked at. */
  readonly checked: number;
  /** The configuration file that holds; absent where there is none. */
  readonly configuration?: string;
  /** The baseline that findings were held against. */
  readonly baseline?: {
    readonly file: string;
    /** Entries whose finding is gone, so that they can be pruned. */
    readonly prunable: number;
    /** Whether this run wrote it. */
    readonly updated: boolean;
  };
}

/** Counts; those by severity are of findings that count, the others stand beside them. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly checked: number;
  readonly deferred: number;
  readonly waived: number;
  readonly baselined: number;
  readonly faults: number;
}

/** How often a rule could not decide, and why. */
export interface DeferredRule {
  readonly ruleId: string;
  readonly count: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

export function summarise({ findings, deferred, faults, checked }: LintReport): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    deferred: deferred.length,
    waived: findings.filter(({ waived }) => waived !== undefined).length,
    baselined: findings.filter(({ baselined }) => baselined !== undefined).length,
    faults: faults.length,
    checked,
  };
}

/** What was deferred, rule by rule. */
export function deferredByRule(deferred: readonly Deferred[]): DeferredRule[] {
  const rules = new Map<string, Map<string, number>>();
  for (const { ruleId, reason } of deferred) {
    const reasons = rules.get(ruleId) ?? new Map<string, number>();
    rules.set(ruleId, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  }
  return [...rules].map(([ruleId, counts]) => {
    const reasons = [...counts].map(([reason, count]) => ({ reason, count }));
    return { ruleId, count: reasons.reduce((sum, { count }) => sum + count, 0), reasons };
  });
}
