// Python suites as vitest tests: the tests are listed from the sources, run by one Python process per suite, and each
// is reported under its own name; one that did not run has failed. Floor: the environment, node:fs.
import { readdirSync, readFileSync } from "node:fs";
import { devNull } from "node:os";
import path from "node:path";
import { runCommand } from "../../../tools/engine/command";
import { pythonFolder, pythonWithPackages } from "./environment";

/** How a Python test went. */
export interface Report {
  /** `module.Class.test_name` */
  readonly test: string;
  readonly outcome: "passed" | "failed";
  /** The traceback of a failure. */
  readonly detail: string;
}

/** The names of a suite's tests, `module.Class.test_name`, read off its sources. */
export function listTests(suite: string): string[] {
  const folder = path.join(pythonFolder, suite);
  const files = readdirSync(folder).filter((file) => /^test_\w+\.py$/.test(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const names: string[] = [];
    let inClass = "";
    for (const [, , className, testName] of text.matchAll(/^(class (\w+)| {4}def (test_\w+))/gm)) {
      if (className !== undefined) inClass = className;
      else if (testName !== undefined) names.push(`${path.parse(file).name}.${inClass}.${testName}`);
    }
    return names;
  });
}

/** Runs a suite against an endpoint; the reports are keyed by the names of listTests. */
export async function runSuite(
  suite: string,
  env: Readonly<Record<string, string>>,
  timeout: number,
): Promise<Map<string, Report>> {
  const python = await pythonWithPackages();
  const { stdout, stderr, failure } = await runCommand(python, ["-m", "runner", suite], {
    cwd: pythonFolder,
    env: cleanEnvironment(env),
    signal: AbortSignal.timeout(timeout),
  });
  const reports = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Report);
  if (reports.length === 0) throw new Error(`the suite ${suite} ran no test: ${failure ?? stderr}`);
  return byTest(reports);
}

/** A test of several failures, as of subtests, has one report that tells them all. */
function byTest(reports: readonly Report[]): Map<string, Report> {
  const merged = new Map<string, Report>();
  for (const report of reports) {
    const before = merged.get(report.test);
    merged.set(report.test, before ? { ...report, detail: `${before.detail}\n${report.detail}` } : report);
  }
  return merged;
}

/** "passed", or why not. */
export function outcomeOf(reports: ReadonlyMap<string, Report>, test: string): string {
  const report = reports.get(test);
  if (report) return report.outcome === "passed" ? "passed" : report.detail;
  // What keeps a whole class or module from running is reported under a name of its own.
  const elsewhere = [...reports.values()].filter(({ test: name }) => !/^\w+\.\w+\.\w+$/.test(name));
  return ["did not run", ...elsewhere.map(({ detail }) => detail)].join("\n");
}

/** This process's environment without anything of the user's AWS configuration. */
export function cleanEnvironment(env: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith("AWS_") || name.startsWith("PYTHON")
      ? []
      : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    PYTHONDONTWRITEBYTECODE: "1",
    // A proxy is for the registry, not for this machine.
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_MAX_ATTEMPTS: "1",
    ...env,
  };
}
