/**
 * Subjects out of specs, and one-place changes of specs: what the tests of rules are made of.
 */
import { type AnyRule, type Example, type LinkedExample } from "../../../policies/engine/rule";
import { readConfig } from "../../../policies/engine/config";
import { type Deferred, type Finding } from "../../../policies/engine/finding";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { splitPointer } from "../../../schemas/inline";

/** The subject of an example, followed by those it is linked to. */
export function subjectsOf(example: Example | LinkedExample, id = "it"): AnySubject[] {
  const linked = Object.entries(example.linked ?? {});
  const others = linked.flatMap(([pointer, other]) => subjectsOf(other, `${id}${pointer}`));
  const links = new Map(linked.map(([pointer]) => [pointer, `${id}${pointer}`]));
  const source = { file: "index.ts", line: 1, column: 1 };
  const subject = {
    kind: example.kind,
    id,
    type: "test",
    spec: example.spec,
    links,
    at: () => source,
  } as AnySubject;
  return [subject, ...others];
}

export interface Outcome {
  /** Message keys with their places. */
  readonly hits: readonly { readonly message: string; readonly at: string }[];
  readonly findings: readonly Finding[];
  readonly deferred: readonly Deferred[];
}

/** What one rule says of an example's subject; of the subjects it is linked to, nothing. */
export function outcomeOf(rule: AnyRule, example: Example): Outcome {
  const subjects = subjectsOf(example);
  const options = example.options ?? {};
  const config = readConfig({ rules: { [rule.id]: { severity: rule.severity, ...options } } }, [rule]);
  const now = new Date("2026-11-22T00:00:00Z");
  const keys = Object.keys(rule.messages).map((key) => [key, key]);
  const keyed: AnyRule = { ...rule, messages: Object.fromEntries(keys) as Record<string, string> };
  const about = ({ subject }: { subject: string }): boolean => subject === "it";
  const { findings, deferred } = run(subjects, [rule], { config, now });
  return {
    hits: run(subjects, [keyed], { config, now })
      .findings.filter(about)
      .map(({ message, at }) => ({ message, at })),
    findings: findings.filter(about),
    deferred: deferred.filter(about),
  };
}

/** A deep copy with one place changed; `undefined` takes the property away. */
export function withChange<T>(value: T, pointer: string, replacement: unknown): T {
  const copy = structuredCloneWithSymbols(value);
  const tokens = splitPointer(pointer);
  const last = tokens.pop() ?? "";
  const parent = tokens.reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], copy);
  const target = parent as Record<string, unknown>;
  if (replacement === undefined) Reflect.deleteProperty(target, last);
  else target[last] = replacement;
  return copy;
}

/** Every place in a value, branches and leaves. */
export function placesIn(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [`${at}/${key}`, ...placesIn(item, `${at}/${key}`)]);
}

function structuredCloneWithSymbols<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => structuredCloneWithSymbols(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, structuredCloneWithSymbols(item as unknown)]),
  ) as T;
}
