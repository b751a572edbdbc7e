/**
 * Waivers: findings that a house knows and accepts, each with its reason and, if it likes, a last day. A waived finding
 * stays in the report. A waiver that is malformed, lapsed or unused is a finding itself, so that none rots unseen.
 * Floor: finding.ts, mistakes.ts, rule.ts, sight.ts, subject.ts, words.ts.
 */
import { fingerprintOf, type Finding } from "./finding";
import { type Mistake } from "./mistakes";
import { isWaivable, type AnyRule, type Severity } from "./rule";
import { type Sight } from "./sight";
import { nameOf } from "./subject";
import { isObject, type JsonPointer } from "./value";
import { orNearest, printable, quote } from "./words";

/** A waiver as it is written. */
export interface WaiverInput {
  /** Rule id. */
  readonly rule: string;
  /** Id, URN or name of the subject; `*` stands for any text. */
  readonly subject: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. Default: for ever. */
  readonly until?: string;
}

/** A waiver with its place in the configuration. */
export interface Waiver extends WaiverInput {
  readonly at: JsonPointer;
}

/** The waivers that hold, and a finding for each that does not. */
export interface Waivers {
  readonly valid: readonly Waiver[];
  readonly malformed: readonly Finding[];
}

/** What there is to say about waivers themselves, for `explain` and for reporters. */
export const waiverNotices = {
  "waiver/malformed": {
    severity: "error",
    summary: "A waiver names a rule that can be waived, a subject, and a reason.",
  },
  "waiver/unused": { severity: "warning", summary: "A waiver sets something aside." },
  "waiver/lapsed": { severity: "note", summary: "A waiver whose last day is over is renewed or removed." },
} as const satisfies Record<string, { readonly severity: Severity; readonly summary: string }>;

/** What findings about waivers are about; their places are in the configuration. */
export const configurationSubject = "configuration";

const fields = ["rule", "subject", "reason", "until"];

/** Reads waivers as they are written. A list that is none is a mistake; each waiver's mistakes are a finding. */
export function readWaivers(input: unknown, rules: readonly AnyRule[], mistakes: Mistake[]): Waivers {
  if (input === undefined) return { valid: [], malformed: [] };
  if (!Array.isArray(input)) {
    const message = `\`waivers\` must be a list of \`{ "rule", "subject", "reason" }\`; it is ${quote(input)}`;
    mistakes.push({ message, at: "/waivers" });
    return { valid: [], malformed: [] };
  }
  const valid: Waiver[] = [];
  const malformed: Finding[] = [];
  for (const [index, item] of (input as readonly unknown[]).entries()) {
    const at = `/waivers/${index}`;
    const faults = findWaiverFaults(item, rules);
    if (faults.length === 0) valid.push({ ...(item as WaiverInput), at });
    else malformed.push(notice("waiver/malformed", at, `This waiver does not apply: ${faults.join("; ")}.`));
  }
  return { valid, malformed };
}

function findWaiverFaults(item: unknown, rules: readonly AnyRule[]): string[] {
  if (!isObject(item)) return [`it must be an object, and is ${quote(item)}`];
  const given = item as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((key) => !fields.includes(key));
  const texts = ["subject", "reason"].filter(
    (key) => typeof given[key] !== "string" || given[key].trim() === "",
  );
  return [
    ...unknown.map((key) => `it has no \`${printable(key, 80)}\`${orNearest(key, fields)}`),
    ...findRuleFault(given.rule, rules),
    ...texts.map((key) => `\`${key}\` must be a text that says something`),
    ...(given.until === undefined || isDay(given.until)
      ? []
      : [`\`until\` must be a day such as \`2027-01-31\`; it is ${quote(given.until)}`]),
  ];
}

function findRuleFault(id: unknown, rules: readonly AnyRule[]): string[] {
  if (typeof id !== "string") return ["`rule` must be the id of a rule"];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const ids = rules.map((candidate) => candidate.id);
    return [`no rule is called ${quote(id)}${orNearest(id, ids)}`];
  }
  if (isWaivable(rule)) return [];
  return [`\`${id}\` cannot be waived: what it finds must be put right, or the rule be set to \`off\``];
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Findings with those set aside that a waiver covers, and what there is to say about the waivers. */
export function applyWaivers(
  findings: readonly Finding[],
  { valid, malformed }: Waivers,
  sight: Sight,
  now: Date,
): { readonly findings: readonly Finding[]; readonly notices: readonly Finding[] } {
  const today = now.toISOString().slice(0, 10);
  const isLapsed = ({ until }: Waiver): boolean => until !== undefined && until < today;
  const used = new Set<Waiver>();
  const settled = findings.map((finding) => {
    const covering = valid.filter((waiver) => covers(waiver, finding.ruleId, finding.subject));
    for (const waiver of covering) used.add(waiver);
    const waiver = covering.find((candidate) => !isLapsed(candidate));
    if (waiver === undefined) return finding;
    const { reason, until } = waiver;
    return { ...finding, waived: { reason: printable(reason, 300), ...(until !== undefined && { until }) } };
  });
  const notices = valid.flatMap((waiver) => {
    if (used.has(waiver)) return isLapsed(waiver) ? [lapsedNotice(waiver)] : [];
    return isGone(waiver, sight) ? [unusedNotice(waiver)] : [];
  });
  return { findings: settled, notices: [...malformed, ...notices] };
}

/** Whether a waiver is about this rule and this subject. */
function covers({ rule, subject }: Waiver, ruleId: string, id: string): boolean {
  return rule === ruleId && (matches(subject, id) || matches(subject, nameOf({ id })));
}

/** Whether a text is of a form in which `*` stands for any text; in time linear in the text for each `*`. */
function matches(form: string, text: string): boolean {
  const [first = "", ...parts] = form.split("*");
  const last = parts.pop();
  if (last === undefined) return form === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** Whether what a waiver is about is known not to be there. */
function isGone(waiver: Waiver, sight: Sight): boolean {
  if ([...sight.undecidedBy(waiver.rule)].some((id) => covers(waiver, waiver.rule, id))) return false;
  return sight.isComplete || sight.hasSeen(waiver.subject);
}

function lapsedNotice({ rule, subject, until, at }: Waiver): Finding {
  const text = `The waiver of \`${rule}\` for ${quote(subject)} ended with \`${until ?? ""}\`; the finding must be put right, or the waiver be given a later \`until\`.`;
  return notice("waiver/lapsed", at, text);
}

function unusedNotice({ rule, subject, at }: Waiver): Finding {
  const text = `The waiver of \`${rule}\` for ${quote(subject)} sets nothing aside; it must name what is found, or be removed.`;
  return notice("waiver/unused", at, text);
}

function notice(ruleId: keyof typeof waiverNotices, at: JsonPointer, message: string): Finding {
  const { severity } = waiverNotices[ruleId];
  const subject = configurationSubject;
  const help = "ami-lint explain waivers";
  return { ruleId, severity, message, subject, at, help, fingerprint: fingerprintOf([ruleId, message]) };
}
