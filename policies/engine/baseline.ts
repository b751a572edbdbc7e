/**
 * A baseline: the findings that were there when a house began, so that only new ones fail. Equal findings count: of two
 * equal faults with one in the baseline, one fails. Plain data in and out; files are the command line's business.
 * Floor: finding.ts, mistakes.ts, sight.ts.
 */
import { type Finding } from "./finding";
import { ConfigError } from "./mistakes";
import { type Sight } from "./sight";
import { isObject } from "./value";
import { quote } from "./words";

/** A finding as a baseline keeps it: the fingerprint decides, the rest is for the reader. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly subject: string;
  readonly message: string;
}

/** The document of a baseline. Equal findings are listed as often as they are found. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Reads the document of a baseline. Throws ConfigError. */
export function readBaseline(document: unknown): Baseline {
  const { version, findings } = (isObject(document) ? document : {}) as Readonly<Record<string, unknown>>;
  if (version !== 1 || !Array.isArray(findings)) {
    const message =
      'a baseline must be `{ "version": 1, "findings": […] }`, as --update-baseline writes to a new file';
    throw new ConfigError([{ message, at: "" }]);
  }
  const mistakes = (findings as readonly unknown[]).flatMap((entry, index) => {
    const fields = (isObject(entry) ? entry : {}) as Readonly<Record<string, unknown>>;
    const wrong = ["fingerprint", "rule", "subject", "message"].filter(
      (key) => typeof fields[key] !== "string",
    );
    return wrong.map((key) => ({
      message: `\`findings[${index}].${key}\` must be a string; it is ${quote(fields[key])}`,
      at: `/findings/${index}/${key}`,
    }));
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { version, findings: findings as readonly BaselineEntry[] };
}

/** Findings with those marked that the baseline knows, and the entries that nothing was found for. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly findings: readonly Finding[]; readonly unmatched: readonly BaselineEntry[] } {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of baseline.findings) {
    const equal = left.get(entry.fingerprint);
    if (equal === undefined) left.set(entry.fingerprint, [entry]);
    else equal.push(entry);
  }
  const marked = findings.map((finding): Finding => {
    const isKnown = finding.waived === undefined && left.get(finding.fingerprint)?.pop() !== undefined;
    return isKnown ? { ...finding, baselined: true } : finding;
  });
  return { findings: marked, unmatched: [...left.values()].flat() };
}

/** Whether what an entry stands for is known not to be there any more, so that the entry can go. */
export function canBePruned({ rule, subject }: BaselineEntry, sight: Sight): boolean {
  if (sight.undecidedBy(rule).has(subject)) return false;
  return sight.isComplete || sight.hasSeen(subject);
}

/**
 * The baseline of a run: its findings that no waiver sets aside, and of the baseline before it the entries that the run
 * could not see. In an order of its own, so that it differs only where findings do.
 */
export function toBaseline(
  findings: readonly Finding[],
  before: readonly BaselineEntry[],
  sight: Sight,
): Baseline {
  const found = findings
    .filter(({ waived }) => waived === undefined)
    .map(({ fingerprint, ruleId: rule, subject, message }) => ({ fingerprint, rule, subject, message }));
  const unseen = before.filter((entry) => !canBePruned(entry, sight));
  const keyOf = ({ rule, subject, fingerprint, message }: BaselineEntry): string =>
    JSON.stringify([rule, subject, fingerprint, message]);
  const entries = [...found, ...unseen].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)),
  );
  return { version: 1, findings: entries };
}
