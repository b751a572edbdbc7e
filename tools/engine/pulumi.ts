// Runs `pulumi` commands against a state of their own: neither the user's Pulumi home nor their credentials take part.
// Floor: the engine's environment, and the command that is run.
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import awsPackage from "@pulumi/aws/package.json";
import { pathToFileURL } from "node:url";
import { type Outcome, runCommand, type Stream } from "./command";
import { type Engine } from "./engine";

export interface PulumiOptions {
  /** The folder of the project. */
  cwd: string;
  /** A folder of the caller's, which must exist: the back end keeps the stacks in it, Pulumi its plugins and settings. */
  home: string;
  /** More variables: they win over all others. */
  env?: Readonly<Record<string, string>>;
  /** Answer `aws:` resources with the echo plugin. @default false */
  echoAws?: boolean;
  /** Colours and the terminal's control characters in the output. @default false */
  color?: boolean;
  /** Told every line as it is printed. */
  onLine?: (line: string, stream: Stream) => void;
  /** Stops the command, and what it has started. */
  signal?: AbortSignal;
}

export interface PulumiResult extends Omit<Outcome, "code"> {
  /** Pulumi's exit code; -1 when it did not start or had to be killed (`failure` says why). */
  code: number;
}

/** Runs `pulumi ARGS` to its end; a failing command is a result, not a rejection. */
export async function runPulumi(
  engine: Engine,
  args: readonly string[],
  options: PulumiOptions,
): Promise<PulumiResult> {
  const { cwd, home, signal, onLine, echoAws = false, color = false } = options;
  if (echoAws) installEcho(home);
  const env = {
    ...withoutPulumi(process.env),
    ...engine.env(),
    ...localState(home),
    ...options.env,
  };
  const flags = ["--non-interactive", `--color=${color ? "always" : "never"}`];
  const outcome = await runCommand(engine.binary, [...args, ...flags], {
    cwd,
    env,
    ...(signal && { signal }),
    ...(onLine && { onLine }),
  });
  return { ...outcome, code: outcome.code ?? -1 };
}

/** The variables that keep all of Pulumi's state inside `home`. */
export function localState(home: string): Record<string, string> {
  return {
    PULUMI_HOME: path.join(home, "home"),
    PULUMI_BACKEND_URL: pathToFileURL(home).href,
    PULUMI_CONFIG_PASSPHRASE: "local",
  };
}

/** Installs the echo plugin where Pulumi keeps its plugins: from PATH it would be used with a warning each time. */
function installEcho(home: string): void {
  const folder = path.join(
    localState(home).PULUMI_HOME ?? home,
    "plugins",
    `resource-aws-v${awsPackage.version}`,
  );
  const script = path.join(folder, "pulumi-resource-aws");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    script,
    `#!/bin/sh\nexec '${process.execPath}' '${path.join(__dirname, "plugins", "echo.cjs")}' "$@"\n`,
  );
  chmodSync(script, 0o755);
}

/** An inherited stack, token or back end must not lead a command elsewhere. */
function withoutPulumi(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("PULUMI_")),
  );
}
