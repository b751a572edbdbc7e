/**
 * Runs rules over subjects: pure, synchronous, one pass. What a rule cannot decide comes back as deferred; a rule that
 * throws is named, and the others go on.
 * Floor: the engine's other files, and the look-ups of `catalog/`.
 */
import { findVolumeLimits } from "../../catalog/ebs-volumes";
import { ownInstanceTypes, type InstanceTypeLookup } from "../../catalog/instance-types";
import { isPreviousGeneration } from "../../catalog/overlay";
import { readConfig, type Config } from "./config";
import { toFinding, type Deferred, type Fault, type Finding } from "./finding";
import { type AnyRule, type Catalog, type Context, type PublishedKind } from "./rule";
import { type AnySubject, type Subject, type SubjectOf } from "./subject";
import { type JsonPointer } from "./value";
import { printable } from "./words";

export interface RunOptions {
  /** Default: every rule at its own severity and defaults. */
  readonly config?: Pick<Config, "rules">;
  /** Default: the catalog of this release. */
  readonly catalog?: Catalog;
  /** The moment that counts as now. */
  readonly now: Date;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly deferred: readonly Deferred[];
  readonly faults: readonly Fault[];
}

/** The facts of this release. */
export const ownCatalog: Catalog = catalogOver(ownInstanceTypes);

/** The facts of this release, but for the instance types, which are those of a house. */
export function catalogOver(types: InstanceTypeLookup): Catalog {
  return { ...types, isPreviousGeneration, findVolumeLimits };
}

/** Every finding of every rule, subject by subject. Never throws for what a rule does. */
export function run(subjects: Iterable<AnySubject>, rules: readonly AnyRule[], options: RunOptions): Report {
  const { config = readConfig({ preset: "strict" }, rules), catalog = ownCatalog, now } = options;
  const all = [...subjects];
  const contextOf = contexts(all, catalog, now);
  const findings: Finding[] = [];
  const deferred: Deferred[] = [];
  const faults: Fault[] = [];

  for (const subject of all) {
    for (const rule of rules) {
      const setting = config.rules.get(rule.id);
      if (setting === undefined || setting.severity === "off" || !rule.kinds.includes(subject.kind)) continue;
      try {
        for (const hit of rule.check(subject, contextOf(rule, subject, setting.options, deferred))) {
          findings.push(toFinding(rule, setting.severity, subject, hit));
        }
      } catch (cause) {
        faults.push(toFault(rule, subject, cause));
      }
    }
  }
  return { findings, deferred, faults };
}

/** What rules share in one run: the subjects by id, and the survey of each rule. */
function contexts(all: readonly AnySubject[], catalog: Catalog, now: Date) {
  const byId = new Map(all.map((subject) => [subject.id, subject]));
  const surveys = new Map<string, unknown>();
  const find = (from: Subject, pointer: JsonPointer): AnySubject | undefined => {
    const id = from.links.get(pointer);
    return id === undefined ? undefined : byId.get(id);
  };

  return (rule: AnyRule, subject: Subject, options: unknown, deferred: Deferred[]): Context<unknown> => ({
    options,
    catalog,
    now,
    defer: (at, reason) => {
      const source = subject.at(at);
      const shown = printable(reason, 200);
      deferred.push({ ruleId: rule.id, subject: subject.id, at, reason: shown, ...(source && { source }) });
    },
    find,
    findImage: (from, pointer) => followToImage(find, from, pointer),
    findPublished: (from, pointer) => {
      const found = find(from, pointer);
      return found !== undefined && isPublished(found) ? found : undefined;
    },
    survey: <T>(make: (all: readonly AnySubject[]) => T): T => {
      if (rule.scope !== "stack") throw new Error("a survey is for rules of scope `stack`");
      if (!surveys.has(rule.id)) surveys.set(rule.id, make(all));
      return surveys.get(rule.id) as T;
    },
  });
}

function isPublished(subject: AnySubject): subject is SubjectOf<PublishedKind> {
  return ["image", "image-copy", "image-from-instance"].includes(subject.kind);
}

/** Follows a link, and then copies, to the image that was registered, or to what an instance becomes. */
function followToImage(
  find: Context<unknown>["find"],
  from: Subject,
  pointer: JsonPointer,
): SubjectOf<"image"> | undefined {
  const seen = new Set<AnySubject>();
  let next = find(from, pointer);
  while (next?.kind === "image-copy" && !seen.has(next)) {
    seen.add(next);
    next = find(next, "/sourceImageId");
  }
  if (next?.kind === "image-from-instance" && next.becomes !== undefined)
    return { ...next, kind: "image", spec: next.becomes };
  return next?.kind === "image" ? next : undefined;
}

function toFault(rule: AnyRule, { id }: Subject, cause: unknown): Fault {
  const said = printable(cause instanceof Error ? cause.message : String(cause), 500);
  const about = id === "" ? "" : ` on \`${id}\``; // what a resource's own check looks at has no id
  return { ruleId: rule.id, subject: id, message: `rule \`${rule.id}\` failed${about}: ${said}` };
}
