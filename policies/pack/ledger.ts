/**
 * What the policies of a pack have found so far, for waivers: each policy knows its own rule alone, and only all of them
 * together know that a waiver sets nothing aside. Emptied at the end of a stack.
 * Floor: the engine.
 */
import { type Finding } from "../engine/finding";
import { type Report } from "../engine/run";
import { sightOf } from "../engine/sight";
import { type AnySubject } from "../engine/subject";
import { applyWaivers, type Waivers } from "../engine/waivers";

export interface Ledger {
  note(subjects: readonly AnySubject[], report: Report): void;
  /** What was waived, and what there is to say about the waivers; and forgets it all. */
  close(
    waivers: Waivers,
    now: Date,
  ): { readonly waived: readonly Finding[]; readonly notices: readonly Finding[] };
}

export function openLedger(): Ledger {
  const seen = new Map<string, AnySubject>();
  let reports: Report[] = [];
  return {
    note: (subjects, report) => {
      for (const subject of subjects) seen.set(subject.id, subject);
      reports.push(report);
    },
    close: (waivers, now) => {
      const all: Report = {
        findings: reports.flatMap(({ findings }) => findings),
        deferred: reports.flatMap(({ deferred }) => deferred),
        faults: reports.flatMap(({ faults }) => faults),
      };
      // A stack is shown whole, but for `--target`: then a waiver of what is left out is called unused.
      const sight = sightOf(seen.values(), all, true);
      const { findings, notices } = applyWaivers(all.findings, waivers, sight, now);
      seen.clear();
      reports = [];
      const waived = findings.filter((finding) => finding.waived !== undefined);
      return { waived, notices: notices.filter(({ ruleId }) => ruleId !== "waiver/malformed") };
    },
  };
}
