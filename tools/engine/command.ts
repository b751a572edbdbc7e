// Runs one command: its output captured and, when asked, told line by line; no stdin; nothing of it outlives us.
// Floor: node:child_process. The one place in `tools/engine` that starts and stops processes.
import { type ChildProcess, spawn } from "node:child_process";

export type Stream = "stdout" | "stderr";

export interface CommandOptions {
  cwd?: string;
  /** The whole environment. @default process.env */
  env?: NodeJS.ProcessEnv;
  /** Ends the command: asked twice to stop, as by Ctrl-C, then killed. */
  signal?: AbortSignal;
  onLine?: (line: string, stream: Stream) => void;
}

export interface Outcome {
  /** `null` for a command that did not start or was killed: `failure` tells which. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** Why it did not end by itself, or did not start. */
  failure?: string;
  /** The signal that this process received and handed on while the command ran: its caller should stop too. */
  interruptedBy?: NodeJS.Signals;
}

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const grace = 5_000;

/** Runs `file` with `args` and resolves when it has ended and its output is complete; it never rejects. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Outcome> {
  const { signal, onLine } = options;
  return new Promise((resolve) => {
    // A process group of its own, so that one signal reaches whatever the command has started.
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    const outcome: Outcome = { code: null, stdout: "", stderr: "" };
    const flushers = (["stdout", "stderr"] as const).map((name) => {
      const lines = splitLines((line) => onLine?.(line, name));
      child[name].setEncoding("utf8").on("data", (text: string) => {
        outcome[name] += text;
        lines.push(text);
      });
      return lines.flush;
    });

    const handOn = (received: NodeJS.Signals): void => {
      outcome.interruptedBy = received;
      signalGroup(child, received);
    };
    const killNow = (): void => {
      signalGroup(child, "SIGKILL");
    };
    const timers: NodeJS.Timeout[] = [];
    const stop = (): void => {
      signalGroup(child, "SIGINT");
      timers.push(
        setTimeout(() => {
          signalGroup(child, "SIGINT");
        }, grace),
        setTimeout(killNow, 2 * grace),
      );
    };

    for (const name of forwarded) process.on(name, handOn);
    process.once("exit", killNow);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();

    const settle = (): void => {
      for (const name of forwarded) process.off(name, handOn);
      process.off("exit", killNow);
      signal?.removeEventListener("abort", stop);
      timers.forEach(clearTimeout);
      flushers.forEach((flush) => {
        flush();
      });
      resolve(outcome);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      outcome.failure = error.code === "ENOENT" ? `\`${file}\` was not found` : error.message;
      settle();
    });
    child.once("close", (code, killedBy) => {
      outcome.code = code;
      if (signal?.aborted) outcome.failure = isTimeout(signal) ? "it took too long" : "it was stopped";
      else if (killedBy) outcome.failure = `killed by ${killedBy}`;
      settle();
    });
  });
}

/** The last line that says something: the reason, in most tools' output. */
export function lastLine({ stdout, stderr, failure, code }: Outcome): string {
  const said = [stdout, stderr].flatMap((text) => text.split("\n")).map((line) => line.trim());
  return failure ?? said.findLast((line) => line !== "") ?? `exit code ${code ?? "unknown"}`;
}

function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === "TimeoutError";
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Already gone: what we wanted.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function splitLines(onLine: (line: string) => void): { push: (text: string) => void; flush: () => void } {
  let rest = "";
  return {
    push(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(onLine);
    },
    flush() {
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
