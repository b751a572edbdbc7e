/**
 * Asking AWS first, by calls that only read: at the same time, once for all who ask the same, and never in the way when
 * AWS does not tell. Floor: aws.
 */
import { AwsFailure, isDenied } from "../aws/errors";
import type { Aws, Clock } from "../aws/port";

/** What asking first found out. */
export interface Answer {
  /** A fault keeps the resource from being made; a note is only said. */
  readonly severity: "fault" | "note";
  readonly text: string;
}

/** What is at hand to who asks first. */
export interface Inquiry {
  readonly aws: Aws;
  readonly clock: Clock;
  /** Whose resource it is about. */
  readonly mark: string;
  /**
   * When it is asked: by `check`, when other resources of the same run may still change the account, or right before
   * the first call of a create.
   */
  readonly phase: "check" | "create";
  /** Properties that are stated and not known yet: absent from the spec, and not to be taken for unstated. */
  readonly unknown: ReadonlySet<string>;
}

/** Something to find out. Throws {@link AwsFailure} where AWS does not tell. */
export type Question = () => Promise<readonly Answer[]>;

/** How long an answer is good for: the same run may change what it is about. Milliseconds. */
const goodFor = 30_000;

interface Remembered {
  readonly at: number;
  readonly answer: Promise<unknown>;
}
const remembered = new WeakMap<Aws, Map<string, Remembered>>();

/** Asks once for all who want to know the same within half a minute; a question that failed is asked anew. */
export function askOnce<T>(
  { aws, clock }: { readonly aws: Aws; readonly clock: Clock },
  key: string,
  fetch: () => Promise<T>,
): Promise<T> {
  const answers = remembered.get(aws) ?? new Map<string, Remembered>();
  remembered.set(aws, answers);
  const known = answers.get(key);
  if (known !== undefined && clock.now() - known.at < goodFor) return known.answer as Promise<T>;
  const answer = fetch();
  answers.set(key, { at: clock.now(), answer });
  answer.catch(() => answers.delete(key));
  return answer;
}

/** Asks everything at once. What AWS does not tell becomes a note. */
export async function askAll(questions: readonly Question[]): Promise<Answer[]> {
  const answers = await Promise.all(
    questions.map(async (ask): Promise<readonly Answer[]> => {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof AwsFailure)) throw error;
        const why = isDenied(error) ? "the identity may not ask" : "AWS does not tell";
        return [note(`not asked first, for ${why} (\`preflight: false\` asks nothing): ${error.message}`)];
      }
    }),
  );
  return answers.flat();
}

export function fault(text: string): Answer {
  return { severity: "fault", text };
}

export function note(text: string): Answer {
  return { severity: "note", text };
}

/** Asks right before a create and throws when something would fail. Does nothing with `preflight: false`. */
export async function requireReady<Spec extends { readonly preflight?: boolean }>(
  preflight: (spec: Spec, inquiry: Inquiry) => Promise<readonly Answer[]>,
  spec: Spec,
  { aws, clock, mark }: Pick<Inquiry, "aws" | "clock" | "mark">,
): Promise<void> {
  if (spec.preflight === false) return;
  const answers = await preflight(spec, { aws, clock, mark, phase: "create", unknown: new Set() });
  const faults = answers.filter(({ severity }) => severity === "fault");
  // Notes were said by `check`, to which in a run of `up` all inputs are known.
  if (faults.length > 0) throw new Error(faults.map(({ text }) => text).join(" "));
}
