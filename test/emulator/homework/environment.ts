// The Python that drives the emulator from outside, and validates by our schemas: a virtual environment with boto3, the
// AWS CLI, moto and jsonschema, installed once per content of requirements.txt into the user's cache. No Python, or no packages, is a failure, never a skip.
// Floor: the cache, lock and command runner of tools/engine.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { cacheFolder } from "../../../tools/engine/cache";
import { lastLine, runCommand, type Outcome } from "../../../tools/engine/command";
import { fillOnce } from "../../../tools/engine/fill-once";

/** Where the Python files are. */
export const pythonFolder = path.join(__dirname, "..", "python");

/** How long the installation may take, in milliseconds: half a minute where the registry is near. */
export const installTimeout = 600_000;

const oldest = { major: 3, minor: 10 };
const requirements = path.join(pythonFolder, "requirements.txt");

/**
 * The interpreter that has all of requirements.txt.
 *
 * @throws Error naming what is missing, with the last line of the command that failed
 */
export async function pythonWithPackages(): Promise<string> {
  const base = await basePython();
  const content = readFileSync(requirements, "utf8");
  const key = createHash("sha256").update(`${base.identity}\n${content}`).digest("hex").slice(0, 16);
  const folder = path.join(cacheFolder(), "python", key);
  await fillOnce(folder, (partial) => install(base.file, partial), log);
  return interpreterOf(folder);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function install(python: string, folder: string): Promise<void> {
  log("installing boto3, the AWS CLI, moto and jsonschema for the tests, once");
  await succeed("python -m venv", python, ["-m", "venv", folder]);
  const pip = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--no-deps", "--quiet"];
  await succeed("pip install", interpreterOf(folder), [...pip, "--requirement", requirements]);
}

async function succeed(what: string, file: string, args: readonly string[]): Promise<Outcome> {
  const outcome = await runCommand(file, args, { signal: AbortSignal.timeout(installTimeout) });
  if (outcome.code !== 0) throw new Error(`${what} failed: ${lastLine(outcome)}`);
  return outcome;
}

/** By the folder, not by the scripts in it: those hold the path of the folder that was renamed. */
function interpreterOf(folder: string): string {
  return process.platform === "win32"
    ? path.join(folder, "Scripts", "python.exe")
    : path.join(folder, "bin", "python");
}

/** A Python that is new enough, and what tells it from any other. */
async function basePython(): Promise<{ file: string; identity: string }> {
  const candidates = ["python3", "python", "python3.13", "python3.12", "python3.11", "python3.10"];
  const question = "import sys, platform; print(*sys.version_info[:3], platform.platform(), sys.base_prefix)";
  for (const file of candidates) {
    const { code, stdout } = await runCommand(file, ["-c", question]);
    const [major = 0, minor = 0] = stdout.split(" ").map(Number);
    if (code === 0 && major === oldest.major && minor >= oldest.minor)
      return { file, identity: stdout.trim() };
  }
  throw new Error(
    `the tests need Python ${oldest.major}.${oldest.minor} or later, with venv and pip, on PATH`,
  );
}
