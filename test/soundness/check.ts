/**
 * The property over many cases: that rules and emulator agree on each, and how the cases were spread. A failure names the
 * seed, and the smallest case that still fails. Floor: cases, judge, the schemas.
 */
import fc from "fast-check";
import { validate } from "../../schemas/validate";
import { anyCase, type Case } from "./cases";
import { judge, type Judgement } from "./judge";

export interface Spread {
  /** What was judged, and how it ended, to how often: `launch: both refuse`. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Rule and message to how often EC2 refused what it alone had found. */
  readonly alone: ReadonlyMap<string, number>;
}

/** Throws what fast-check says of a case on which they differ. */
export async function checkAgreement(numRuns: number, seed: number): Promise<Spread> {
  const outcomes = new Map<string, number>();
  const alone = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anyCase, async (one) => {
      requireShape(one);
      const judgement = await judge(one);
      add(outcomes, `${one.about}: ${judgement.outcome}`);
      const [only, ...others] = namesIn(judgement);
      if (only !== undefined && others.length === 0 && judgement.outcome === "both refuse") add(alone, only);
      if (judgement.problem !== undefined) throw new Error(judgement.problem);
    }),
    { numRuns, seed },
  );
  return { outcomes, alone };
}

/** Outcomes as lines for a reader. */
export function describeSpread({ outcomes, alone }: Spread): string {
  const lines = (map: ReadonlyMap<string, number>): string[] =>
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => `${String(count).padStart(8)}  ${name}`);
  return [...lines(outcomes), "  Refused by EC2 for one fault alone:", ...lines(alone)].join("\n");
}

/** What a schema refuses is not for the rules to judge: cases are drawn so that it does not arise. */
function requireShape(one: Case): void {
  const specs = {
    image: one.image,
    ...(one.about === "image-copy" && { "image-copy": one.copy }),
    ...(one.about === "launch" && { launch: one.launch }),
    ...(one.about === "launch-permissions" && { "launch-permissions": one.share }),
  };
  for (const [kind, spec] of Object.entries(specs)) {
    const [issue] = validate(kind as Case["about"], spec).issues.filter(({ rule }) => rule === undefined);
    if (issue !== undefined) throw new Error(`the drawn ${kind} is not of its schema: ${issue.message}`);
  }
}

function namesIn({ verdict }: Judgement): string[] {
  return [...new Set(verdict.objections.map(({ rule, message }) => `${rule}: ${message}`))];
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
