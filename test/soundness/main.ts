/**
 * `npm run soundness -- [--runs 100000] [--seed 1]`: the property of soundness.test.ts at any length, with any seed, and
 * how the cases were spread. Exits with 1 where rules and emulator differ. Floor: check.
 */
import { parseArgs } from "node:util";
import { checkAgreement, describeSpread } from "./check";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    console.error("`--runs` must be a number from 1, and `--seed` a whole number.");
    return 2;
  }
  console.log(`${runs.toLocaleString("en-US")} cases, seed ${seed}`);
  try {
    console.log(describeSpread(await checkAgreement(runs, seed)));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`Again: npm run soundness -- --runs ${runs} --seed ${seed}`);
    return 1;
  }
}

void main().then((code) => (process.exitCode = code));
