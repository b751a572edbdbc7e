/**
 * Runs rules over subjects: pure, synchronous, one pass. What a rule cannot decide comes back as deferred.
 * Floor: the engine's other files, and the look-ups of `catalog/`.
 */
import { findVolumeLimits } from "../../catalog/ebs-volumes";
import { findInstanceType, nearestInstanceTypes } from "../../catalog/instance-types";
import { readConfig, type Config } from "./config";
import { printable, toFinding, type Deferred, type Finding } from "./finding";
import { type AnyRule, type Catalog, type Context } from "./rule";
import { type AnySubject, type Subject, type SubjectOf } from "./subject";
import { type JsonPointer } from "./value";

export interface RunOptions {
  /** Default: every rule at its own severity and defaults. */
  readonly config?: Config;
  /** Default: the catalog of this release. */
  readonly catalog?: Catalog;
  /** The moment that counts as now. */
  readonly now: Date;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly deferred: readonly Deferred[];
}

/** A rule that threw: a fault of the rule, not of what it looked at. */
export class RuleFault extends Error {
  override readonly name = "RuleFault";

  constructor(ruleId: string, subject: string, cause: unknown) {
    super(
      `rule \`${ruleId}\` failed on \`${subject}\`: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
}

/** The facts of this release. */
export const ownCatalog: Catalog = { findInstanceType, nearestInstanceTypes, findVolumeLimits };

/** Every finding of every rule, subject by subject. Throws RuleFault, and nothing else. */
export function run(subjects: Iterable<AnySubject>, rules: readonly AnyRule[], options: RunOptions): Report {
  const { config = readConfig(undefined, rules), catalog = ownCatalog, now } = options;
  const all = [...subjects];
  const byId = new Map(all.map((subject) => [subject.id, subject]));
  const findings: Finding[] = [];
  const deferred: Deferred[] = [];

  for (const subject of all) {
    for (const rule of rules) {
      const setting = config.get(rule.id);
      if (setting === undefined || setting.severity === "off" || !rule.kinds.includes(subject.kind)) continue;
      const ctx: Context<unknown> = {
        options: setting.options,
        catalog,
        now,
        defer: (at, reason) => {
          const source = subject.at(at);
          deferred.push({
            ruleId: rule.id,
            subject: subject.id,
            at,
            reason: printable(reason, 200),
            ...(source && { source }),
          });
        },
        find: (from, pointer) => byId.get(from.links.get(pointer) ?? ""),
        findImage: (from, pointer) => followToImage(byId, from, pointer),
      };
      try {
        for (const hit of rule.check(subject, ctx))
          findings.push(toFinding(rule, setting.severity, subject, hit));
      } catch (cause) {
        throw new RuleFault(rule.id, subject.id, cause);
      }
    }
  }
  return { findings, deferred };
}

/** Follows a link, and then copies, to the image that was registered. */
function followToImage(
  byId: ReadonlyMap<string, AnySubject>,
  from: Subject,
  pointer: JsonPointer,
): SubjectOf<"image"> | undefined {
  const seen = new Set<string>();
  let next = from.links.get(pointer);
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const found = byId.get(next);
    if (found?.kind === "image") return found;
    next = found?.kind === "image-copy" ? found.links.get("/sourceImageId") : undefined;
  }
  return undefined;
}
