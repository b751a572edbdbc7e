/**
 * What becomes of a run's findings: those set aside by a waiver, those known by the baseline, and the ones that count.
 * Floor: the engine's other files.
 */
import { applyBaseline, canBePruned, toBaseline, type Baseline } from "./baseline";
import { type Finding } from "./finding";
import { type Report } from "./run";
import { sightOf } from "./sight";
import { type AnySubject } from "./subject";
import { applyWaivers, type Waivers } from "./waivers";

export interface SettleOptions {
  readonly waivers: Waivers;
  /** Default: none. */
  readonly baseline?: Baseline;
  /** Whether the input shows everything that there is. */
  readonly isComplete: boolean;
  readonly now: Date;
}

export interface Settled extends Report {
  /** What the next baseline holds. */
  readonly nextBaseline: Baseline;
  /** Entries of the baseline whose finding is gone. */
  readonly prunable: number;
}

/** Findings of rules, waived and baselined ones marked, then those about waivers. */
export function settle(report: Report, subjects: Iterable<AnySubject>, options: SettleOptions): Settled {
  const sight = sightOf(subjects, report, options.isComplete);
  const { findings, notices } = applyWaivers(report.findings, options.waivers, sight, options.now);
  const known = applyBaseline(findings, options.baseline ?? { version: 1, findings: [] });
  const all: readonly Finding[] = [...known.findings, ...notices];
  return {
    ...report,
    findings: all,
    nextBaseline: toBaseline(known.findings, known.unmatched, sight),
    prunable: known.unmatched.filter((entry) => canBePruned(entry, sight)).length,
  };
}
