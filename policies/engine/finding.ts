/**
 * What a rule found, ready to be reported: text rendered, place resolved, fingerprint taken.
 * Floor: rule.ts, subject.ts, value.ts, words.ts, and the pointers of `schemas/`.
 */
import { createHash } from "node:crypto";
import { splitPointer } from "../../schemas/inline";
import { helpFor, type AnyRule, type Hit, type Severity } from "./rule";
import { type SourceRange, type Subject } from "./subject";
import { isObject, type JsonPointer } from "./value";
import { printable } from "./words";

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
  /** Set aside by a waiver; it does not count as a failure. */
  readonly waived?: { readonly reason: string; readonly until?: string };
  /** Known before, by the baseline; it does not count as a failure. */
  readonly baselined?: true;
}

/** Whether a finding counts: neither waived nor known before. */
export function isOpen({ waived, baselined }: Finding): boolean {
  return waived === undefined && baselined === undefined;
}

/** Something that a rule could not decide, and why. */
export interface Deferred {
  readonly ruleId: string;
  readonly subject: string;
  readonly at: JsonPointer;
  readonly reason: string;
  readonly source?: SourceRange;
}

/** A rule that threw: the rule is at fault, not what it looked at. */
export interface Fault {
  readonly ruleId: string;
  readonly subject: string;
  /** Names the rule and the subject. */
  readonly message: string;
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
    fingerprint: fingerprintOf([rule.id, subject.id, ...lastingPlace(subject.spec, hit.at), hit.message]),
  };
}

function render(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : placeholder;
    return typeof value === "number" ? value.toLocaleString("en-US") : printable(value ?? "", 80);
  });
}

/** A place that outlives a list's order: an item goes by its device name, its name or its own text, where known. */
function lastingPlace(spec: unknown, at: JsonPointer): string[] {
  let value: unknown = spec;
  return splitPointer(at).map((token) => {
    const [list, container] = [Array.isArray(value), value];
    value = isContainer(container) && Object.hasOwn(container, token) ? container[token] : undefined;
    if (!list) return token;
    if (typeof value === "string") return `[${value}]`;
    const { deviceName, name } = (isObject(value) ? value : {}) as Readonly<Record<string, unknown>>;
    const key = deviceName ?? name;
    return typeof key === "string" ? `[${key}]` : token;
  });
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Sixteen hexadecimal digits that tell one list of texts from another. */
export function fingerprintOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
