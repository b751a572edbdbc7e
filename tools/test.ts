/**
 * `npm test`: everything that must hold, in the order of what fails fastest; at the end, what failed once more, for who
 * sees the end alone, and a closing line that counts it.
 * Floor: the scripts of package.json, vitest.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(__dirname, "..");
const report = mkdtempSync(join(tmpdir(), "ami-test-"));
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
/** Each with its first message. */
const failures: string[] = [];

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

for (const args of checks) {
  const passed = run("npm", args);
  tally[passed ? "passed" : "failed"]++;
  if (!passed) failures.push(`npm ${args.join(" ")}`);
}

for (const project of ["unit", "e2e"]) {
  const file = join(report, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const clean = run("npx", ["--no-install", "vitest", "run", "--project", project, ...reporters]);
  const counted = count(file);
  tally.passed += counted.passed;
  tally.failed += counted.failed;
  tally.skipped += counted.skipped;
  // A run can fail outside its tests: in a set-up, by an unhandled error, or by finding none.
  if (!clean && counted.failed === 0) {
    tally.failed++;
    failures.push(`${project}, outside its tests`);
  }
}
rmSync(report, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nwhat failed:\n\n${failures.join("\n\n")}`);
console.log(
  `\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ""}`,
);
process.exitCode = tally.failed === 0 ? 0 : 1;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function count(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    for (const { name, status, message, assertionResults } of report.testResults) {
      const failed = assertionResults.filter((test) => test.status === "failed");
      for (const { fullName, failureMessages } of failed) note(name, fullName, failureMessages[0]);
      if (status === "failed" && failed.length === 0) note(name, "", message);
    }
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    console.error(
      `there is no report of the tests: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Keeps a failure for the end, cut to what a screen holds. */
function note(file: string, test: string, message = ""): void {
  const told = stripVTControlCharacters(message).split("\n");
  const lines = told.filter((line) => !line.includes("/node_modules/")).slice(0, 12);
  failures.push(
    [`${relative(root, file)} ${test}`, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join("\n"),
  );
}
