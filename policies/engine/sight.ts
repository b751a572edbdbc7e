/**
 * How much a run could see, and so whether something that it did not find is really gone: a fault of a resource that
 * the input leaves out, or of one that a rule could not judge, may well be there still.
 * Floor: the types of run.ts and subject.ts.
 */
import { type Report } from "./run";
import { type AnySubject } from "./subject";

export interface Sight {
  /** Whether the input shows everything that there is. */
  readonly isComplete: boolean;
  /** Whether a subject of this id was looked at. */
  hasSeen(subject: string): boolean;
  /** The subjects of which a rule could not tell, or on which it failed. */
  undecidedBy(ruleId: string): ReadonlySet<string>;
}

export function sightOf(
  subjects: Iterable<AnySubject>,
  { deferred, faults }: Pick<Report, "deferred" | "faults">,
  isComplete: boolean,
): Sight {
  const seen = new Set([...subjects].map(({ id }) => id));
  const undecided = new Map<string, Set<string>>();
  for (const { ruleId, subject } of [...deferred, ...faults]) {
    const ids = undecided.get(ruleId);
    if (ids === undefined) undecided.set(ruleId, new Set([subject]));
    else ids.add(subject);
  }
  return {
    isComplete,
    hasSeen: (subject) => seen.has(subject),
    undecidedBy: (ruleId) => undecided.get(ruleId) ?? new Set(),
  };
}
