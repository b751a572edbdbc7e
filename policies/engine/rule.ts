/**
 * The contract of a rule: what it is about, what it says, and one pure, synchronous function. Clock, catalog and
 * linked subjects reach it through the context alone.
 * Floor: options.ts, subject.ts, value.ts, and the types of `catalog/`.
 */
import { type InstanceTypeLookup } from "../../catalog/instance-types";
import { type VolumeLimits } from "../../catalog/ebs-volumes";
import { type Source } from "../../catalog/source";
import { type Kind, type SpecOf } from "../../schemas/kinds";
import { type OptionSchema } from "./options";
import { type AnySubject, type Subject, type SubjectOf } from "./subject";
import { type JsonPointer } from "./value";

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/**
 * The choices of rules that ship with a release: `recommended` suits most houses, `exposure-only` is about who can use an
 * image, a snapshot or their data. Every rule is of `strict`, which is why that is not listed here.
 */
export const presets = ["recommended", "exposure-only"] as const;
export type Preset = (typeof presets)[number];

/** A document that backs a rule, with an address that the public can open. */
export interface RuleSource extends Source {
  readonly url: string;
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
    /** Properties of the spec that nobody states: see {@link Subject.assumed}. */
    readonly assumed?: readonly JsonPointer[];
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
export interface Catalog extends InstanceTypeLookup {
  /** Undefined where nobody has said it of the type. */
  isPreviousGeneration(name: string): boolean | undefined;
  findVolumeLimits(type: string): VolumeLimits | undefined;
}

/** The kinds that end in an image that can be launched or shared. */
export type PublishedKind = Extract<Kind, "image" | "image-copy" | "image-from-instance">;

/** What a rule knows besides its subject. */
export interface Context<Options> {
  readonly options: Options;
  readonly catalog: Catalog;
  readonly now: Date;
  /** Says that the rule cannot tell, and why. Unknown is never a pass. */
  defer(at: JsonPointer, reason: string): void;
  /** The subject that supplies a property such as `/imageId`, of whatever kind; undefined outside the input. */
  find(subject: Subject, pointer: JsonPointer): AnySubject | undefined;
  /** The registered image behind a property, through any copies; undefined outside the input. */
  findImage(subject: Subject, pointer: JsonPointer): SubjectOf<"image"> | undefined;
  /** The image that a property itself names, however it came to be: copies are not followed. */
  findPublished(subject: Subject, pointer: JsonPointer): SubjectOf<PublishedKind> | undefined;
  /**
   * What is worth knowing of all subjects together, made once per rule and run; a rule has one survey, so that it
   * stays linear. Only for rules of scope `stack`: others may be shown one subject alone.
   */
  survey<T>(make: (all: readonly AnySubject[]) => T): T;
}

export interface Rule<K extends Kind = Kind, Options = unknown, Message extends string = string> {
  readonly id: string;
  readonly kinds: readonly K[];
  readonly severity: Severity;
  /** Release that brought it. */
  readonly since: string;
  /** `stack`: it has nothing to say without links, so it runs once all subjects are known. */
  readonly scope: "subject" | "stack";
  /** The choices that switch it on; of `strict` every rule is. */
  readonly presets: readonly Preset[];
  /** Whether a waiver may set its findings aside. Default: false for `match-`, which is not ours to waive; else true. */
  readonly waivable?: boolean;
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
  /**
   * EC2's error codes for what a message tells, where documents or public threads name them; of several, any. A message
   * that is not here says nothing about the code.
   */
  readonly refusals?: Readonly<Partial<Record<Message, string | readonly string[]>>>;
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

/** Whether a waiver may set a rule's findings aside. */
export function isWaivable({ id, waivable = !/(^|\/)match-/.test(id) }: AnyRule): boolean {
  return waivable;
}

/** EC2's error codes for a message of a rule; none where nobody names them. */
export function codesOf({ refusals = {} }: AnyRule, message: string): readonly string[] {
  return [(Object.hasOwn(refusals, message) ? refusals[message] : undefined) ?? []].flat();
}

/** How a person reads on about a rule. */
export function helpFor(ruleId: string): string {
  return `ami-lint explain ${ruleId}`;
}
