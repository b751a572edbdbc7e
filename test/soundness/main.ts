/**
 * `npm run soundness -- [--runs 100000] [--seed 1]`: the property of soundness.test.ts at any length, with any seed, and
 * how the cases were spread. Exits with 1 where rules and emulator differ. Floor: check.
 */
import { parseArgs } from "node:util";
import { checkAgreement, describeSpread } from "./check";

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    complain("`--runs` must be a number from 1, and `--seed` a whole number.");
    return 2;
  }
  print(`${runs.toLocaleString("en-US")} cases, seed ${seed}`);
  try {
    print(describeSpread(await checkAgreement(runs, seed)));
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.cause instanceof Error) complain(error.cause.message);
    complain(`Again: npm run soundness -- --runs ${runs} --seed ${seed}`);
    return 1;
  }
}

void main().then((code) => (process.exitCode = code));
