/**
 * Whether rules and emulator agree on a case: what the rules accept is accepted; what they refuse is refused, with a code
 * that one of the refusing rules cites. Listed differences apart. Floor: answer, cases, differences, verdict.
 */
import { codesOf } from "../../policies/engine/rule";
import { refusals } from "../../policies/rules";
import { answerTo, type Answer } from "./answer";
import { type Case } from "./cases";
import { differences, type Difference } from "./differences";
import { verdictOn, type Objection, type Verdict } from "./verdict";

export type Outcome =
  "both accept" | "both refuse" | "undecided" | "listed difference" | "not reached" | "they differ";

export interface Judgement {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly answer: Answer;
  /** What differs, in words. */
  readonly problem?: string;
}

export async function judge(one: Case, listed: readonly Difference[] = differences): Promise<Judgement> {
  const [verdict, answer] = [verdictOn(one), await answerTo(one)];
  const told = (outcome: Outcome, problem?: string): Judgement => ({
    outcome,
    verdict,
    answer,
    ...(problem !== undefined && { problem }),
  });
  if (verdict.below.length > 0 || answer.below !== undefined) return told("not reached");
  const { objections, undecided } = verdict;
  const { refused } = answer;
  const what = refused === undefined ? "accepts it" : `answers ${refused.operation} with ${refused.code}`;
  const isListed = listed.some(
    (each) => each.side === "emulator" && each.code === refused?.code && each.where(one, refused),
  );
  const isUndecided =
    refused !== undefined && undecided.some(({ rule }) => mayYetFind(rule, refused.code, listed));
  const held = objections.filter(
    (objection) => !listed.some((each) => each.side === "rules" && isOf(each, one, objection)),
  );
  if (held.length === 0) {
    if (refused === undefined) return told(objections.length === 0 ? "both accept" : "listed difference");
    if (isUndecided) return told("undecided");
    return isListed ? told("listed difference") : told("they differ", `the rules accept it, and EC2 ${what}`);
  }
  const said = held.map(({ rule, message, at }) => `${rule} (${message}) at ${at}`).join(", ");
  if (refused === undefined) return told("they differ", `${said}, and EC2 ${what}`);
  // EC2 names one fault: perhaps one that is listed, or one that the rules could not tell.
  const isCited = isListed || isUndecided || held.some((each) => mayAnswer(each, refused.code));
  return isCited
    ? told("both refuse")
    : told("they differ", `${said}, and EC2 ${what}, which none of them cites`);
}

/** Whether a code is what EC2 answers to what a rule found: one that it cites, or any where it cites none. */
export function mayAnswer({ rule: id, message }: Pick<Objection, "rule" | "message">, code: string): boolean {
  const rule = refusals.find((one) => one.id === id);
  const codes = rule === undefined ? [] : codesOf(rule, message);
  return codes.length === 0 || codes.includes(code);
}

/** Whether a code is what EC2 may answer to what a rule cannot tell: to a message of it that is not a listed difference. */
function mayYetFind(id: string, code: string, listed: readonly Difference[]): boolean {
  const rule = refusals.find((one) => one.id === id);
  return Object.keys(rule?.messages ?? {}).some(
    (message) =>
      !listed.some((each) => each.side === "rules" && each.rule === id && each.message === message) &&
      mayAnswer({ rule: id, message }, code),
  );
}

function isOf(
  { rule, message, where }: Extract<Difference, { side: "rules" }>,
  one: Case,
  objection: Objection,
): boolean {
  return rule === objection.rule && message === objection.message && where(one, objection.at);
}
