/**
 * What a rule found, ready to be reported: text rendered, place resolved, fingerprint taken.
 * Floor: rule.ts, subject.ts, value.ts.
 */
import { createHash } from "node:crypto";
import { helpFor, type AnyRule, type Hit, type Severity } from "./rule";
import { type SourceRange, type Subject } from "./subject";
import { type JsonPointer } from "./value";

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One sentence: the value, what is allowed, the remedy. */
  readonly message: string;
  /** Id of the subject. */
  readonly subject: string;
  /** Place in the subject's normalised spec. */
  readonly at: JsonPointer;
  /** Place in the user's file, where the input tells. */
  readonly source?: SourceRange;
  readonly help: string;
  /** The same for the same fault, however the lines around it move. */
  readonly fingerprint: string;
  readonly fix?: { readonly description: string };
  readonly waived?: { readonly reason: string };
}

/** Something that a rule could not decide, and why. */
export interface Deferred {
  readonly ruleId: string;
  readonly subject: string;
  readonly at: JsonPointer;
  readonly reason: string;
  readonly source?: SourceRange;
}

/** What an input does not show, and so nobody has checked. */
export interface Unseen {
  /** Resources that a preview leaves out because nothing changes. */
  readonly unchanged: number;
  /** Resources whose inputs the input does not carry. */
  readonly withoutInputs: number;
  /** What stopped the preview before its end, in the engine's words. */
  readonly failures: readonly string[];
}

/** A hit of a rule as a finding. */
export function toFinding(rule: AnyRule, severity: Severity, subject: Subject, hit: Hit): Finding {
  const source = subject.at(hit.at);
  return {
    ruleId: rule.id,
    severity,
    message: render(rule.messages[hit.message] ?? hit.message, hit.data ?? {}),
    subject: subject.id,
    at: hit.at,
    ...(source && { source }),
    help: helpFor(rule.id),
    fingerprint: fingerprintOf([rule.id, subject.id, hit.at, hit.message, hit.data ?? {}]),
  };
}

function render(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : placeholder;
    return typeof value === "number" ? value.toLocaleString("en-US") : printable(value ?? "", 80);
  });
}

/** Text of the user's as it may stand in a sentence: short, and without characters that steer a terminal. */
export function printable(text: string, longest: number): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replace(/\p{Cc}/gu, "\uFFFD");
}

/** The same for equal parts. */
export function fingerprintOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
