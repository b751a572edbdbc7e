/**
 * `npm test`: everything that must hold, in the order of what fails fastest, and a closing line that counts it.
 * Floor: the scripts of package.json, vitest.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(__dirname, "..");
const report = mkdtempSync(join(tmpdir(), "ami-test-"));
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Each is one check of the count. */
const checks: readonly (readonly string[])[] = [
  ["run", "--silent", "types"],
  ["run", "--silent", "lint"],
  ["run", "--silent", "unused"],
  ["run", "--silent", "generate", "--", "--check"],
];

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

for (const args of checks) tally[run("npm", args) ? "passed" : "failed"]++;

for (const project of ["unit", "e2e"]) {
  const file = join(report, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const clean = run("npx", ["--no-install", "vitest", "run", "--project", project, ...reporters]);
  const counted = count(file);
  tally.passed += counted.passed;
  tally.failed += counted.failed;
  tally.skipped += counted.skipped;
  // A run can fail outside its tests: in a set-up, by an unhandled error, or by finding none.
  if (!clean && counted.failed === 0) tally.failed++;
}
rmSync(report, { recursive: true, force: true });

console.log(
  `\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ""}`,
);
process.exitCode = tally.failed === 0 ? 0 : 1;

function count(file: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch (error) {
    console.error(
      `there is no report of the tests: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
