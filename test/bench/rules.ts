/**
 * How long the rules take over 1,000 and 10,000 subjects. Prints the ratio, which is about 10 for a linear pass, and fails
 * for none: run by `npx tsx test/bench/rules.ts` on a quiet machine. Floor: policies.
 */
import { run } from "../../policies/engine/run";
import { rules } from "../../policies/rules";
import { groupSize, manySubjects } from "../policies/support/many-subjects";

const rounds = 7;

function millisecondsOver(size: number): number {
  const subjects = manySubjects(size / groupSize);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run(subjects, rules, { now: new Date("2026-11-22T00:00:00Z") });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

millisecondsOver(1_000); // warms up
const [few, many] = [millisecondsOver(1_000), millisecondsOver(10_000)];
process.stdout.write(
  `${rules.length} rules over 1,000 subjects: ${few.toFixed(0)} ms; over 10,000: ${many.toFixed(0)} ms\n`,
);
process.stdout.write(`ratio: ${(many / few).toFixed(1)} (linear: about 10)\n`);
