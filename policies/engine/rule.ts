/**
 * The contract of a rule: what it is about, what it says, and one pure, synchronous function. Clock, catalog and
 * linked subjects reach it through the context alone.
 * Floor: subject.ts, value.ts, and the types of `catalog/`.
 */
import { type InstanceType } from "../../catalog/instance-types";
import { type VolumeLimits } from "../../catalog/ebs-volumes";
import { type Source } from "../../catalog/source";
import { type Kind, type SpecOf } from "../../schemas/kinds";
import { type AnySubject, type Subject, type SubjectOf } from "./subject";
import { type JsonPointer } from "./value";

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** A document that backs a rule, with an address that the public can open. */
export interface RuleSource extends Source {
  readonly url: string;
}

/** The part of JSON Schema that options are described in. */
export interface OptionSchema {
  readonly type: "boolean" | "string" | "array";
  readonly description: string;
  readonly items?: { readonly type: "string"; readonly pattern?: string };
}

/** One fault: which message, where, and what the message's placeholders stand for. */
export interface Hit<Message extends string = string> {
  readonly message: Message;
  readonly at: JsonPointer;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A spec that a rule accepts or refuses. Executed by the tests, printed by the docs and by `explain`. */
export type Example<K extends Kind = Kind, Options = unknown> = {
  [Each in K]: {
    readonly title: string;
    readonly kind: Each;
    readonly spec: SpecOf[Each];
    /** Subjects that the spec is linked to, by the property that names them. */
    readonly linked?: Readonly<Record<JsonPointer, LinkedExample>>;
    readonly options?: Partial<Options>;
    /** Of a bad example: what is found, and where. */
    readonly finds?: { readonly message: string; readonly at: JsonPointer };
  };
}[K];

/** The spec at the other end of a link. */
export type LinkedExample = {
  [Each in Kind]: {
    readonly kind: Each;
    readonly spec: SpecOf[Each];
    readonly linked?: Readonly<Record<JsonPointer, LinkedExample>>;
  };
}[Kind];

/** Dated facts that rules ask. */
export interface Catalog {
  findInstanceType(name: string): InstanceType | undefined;
  nearestInstanceTypes(name: string, count: number): readonly string[];
  findVolumeLimits(type: string): VolumeLimits | undefined;
}

/** What a rule knows besides its subject. */
export interface Context<Options> {
  readonly options: Options;
  readonly catalog: Catalog;
  readonly now: Date;
  /** Says that the rule cannot tell, and why. Unknown is never a pass. */
  defer(at: JsonPointer, reason: string): void;
  /** The subject behind a property such as `/volumeId`, whatever its kind; undefined outside the input. */
  find(subject: Subject, pointer: JsonPointer): AnySubject | undefined;
  /** The registered image behind a property such as `/imageId`, through any copies; undefined outside the input. */
  findImage(subject: Subject, pointer: JsonPointer): Subject<"image"> | undefined;
}

export interface Rule<K extends Kind = Kind, Options = unknown, Message extends string = string> {
  readonly id: string;
  readonly kinds: readonly K[];
  readonly severity: Severity;
  /** Release that brought it. */
  readonly since: string;
  /** `stack`: it has nothing to say without links, so it runs once all subjects are known. */
  readonly scope: "subject" | "stack";
  readonly docs: {
    /** What must hold, in one sentence. */
    readonly summary: string;
    readonly why: string;
    /** The remedy, as steps a person can take. */
    readonly fix: string;
    /** When to do without the rule. */
    readonly unless: string;
    readonly sources: readonly RuleSource[];
  };
  /** Templates: `{name}` stands for a value of the hit's data. */
  readonly messages: Readonly<Record<Message, string>>;
  readonly options: Readonly<Record<string, OptionSchema>> &
    Readonly<Required<Record<keyof Options & string, OptionSchema>>>;
  readonly defaults: Options;
  readonly examples: {
    readonly good: readonly Example<K, Options>[];
    readonly bad: readonly Example<K, Options>[];
  };
  check(subject: SubjectOf<K>, ctx: Context<Options>): Iterable<Hit<Message>>;
}

/** Any rule, whatever its kinds and options. */
export type AnyRule = Rule;

/** Gives a rule its types; the rule itself is plain data and one function. */
export function defineRule<K extends Kind, Options extends object, Message extends string>(
  rule: Rule<K, Options, Message>,
): Rule<K, Options, Message> {
  return rule;
}

/** How a person reads on about a rule. */
export function helpFor(ruleId: string): string {
  return `ami-lint explain ${ruleId}`;
}
