#!/usr/bin/env node
// ami-emulator: the emulator as a process of its own, for tools in any language. Prints one line when it is ready,
// ends with 0 on SIGTERM and SIGINT. Floor: the public face.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { autoClock, manualClock, realClock, type Clock } from "./clock";
import { startEmulator, type Dump } from "./index";
import { serviceNamed } from "./services/index";

const usage = `Usage: ami-emulator [options]

Serves a model of EC2's image API on 127.0.0.1, for tests and demos. It is not AWS.

  --port N           TCP port, 0 to 65535; 0 picks a free one (default 0)
  --host ADDRESS     address to listen on (default 127.0.0.1)
  --pending SECONDS  how long new images and snapshots are pending (default 0)
  --clock KIND       real: the wall clock (default); auto: goes on to the next event when a call waits for one;
                     manual: moved through /_emulator/clock
  --throttling       throttle calls by the documented token buckets
  --seed FILE        begin with a dump, as GET /_emulator/dump answers it
  --help             this text
  --version          the version

Point an unmodified SDK or CLI at it:

  AWS_ENDPOINT_URL=http://127.0.0.1:N AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=x aws ec2 ...

The access key id is the account (12 digits; anything else is 123456789012). Signatures are verified for access keys
with a seeded secret only. Tests control it by JSON under http://127.0.0.1:N/_emulator/.`;

/** A command line that cannot be followed. */
class UsageError extends Error {}

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly pending: number;
  readonly clock: ClockKind;
  readonly throttling: boolean;
  readonly seed: string | undefined;
}

type Command =
  { readonly kind: "print"; readonly text: string } | { readonly kind: "serve"; readonly settings: Settings };

const clocks = {
  real: (): Clock => realClock,
  auto: (): Clock => autoClock({ start: Date.now() }),
  manual: (): Clock => manualClock(Date.now()),
} as const;

type ClockKind = keyof typeof clocks;

const flags = ["--port", "--host", "--pending", "--clock", "--throttling", "--seed", "--help", "--version"];

function parse(args: readonly string[]): Command {
  let settings: Settings = {
    port: 0,
    host: "127.0.0.1",
    pending: 0,
    clock: "real",
    throttling: false,
    seed: undefined,
  };
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? "";
    const [flag, inline] = splitFlag(argument);
    const value = (): string => inline ?? args[(i += 1)] ?? "";
    switch (flag) {
      case "-h":
      case "--help":
        return { kind: "print", text: usage };
      case "--version":
        return { kind: "print", text: version() };
      case "--port":
        settings = {
          ...settings,
          port: numberIn(flag, value(), /^\d{1,5}$/, 65_535, "a whole number from 0 to 65535"),
        };
        break;
      case "--pending":
        settings = {
          ...settings,
          pending: numberIn(flag, value(), /^\d+(\.\d+)?$/, 86_400, "a number of seconds from 0 to 86400"),
        };
        break;
      case "--host":
        settings = { ...settings, host: textIn(flag, value(), "an address of this machine") };
        break;
      case "--clock":
        settings = { ...settings, clock: clockIn(value()) };
        break;
      case "--throttling":
        if (inline !== undefined) throw new UsageError(`--throttling must have no value, not \`${inline}\``);
        settings = { ...settings, throttling: true };
        break;
      case "--seed":
        settings = { ...settings, seed: textIn(flag, value(), "the path of a dump") };
        break;
      default:
        throw new UsageError(
          `unknown argument \`${argument}\`; it must be ${flags.slice(0, -1).join(", ")} or ${flags.at(-1) ?? ""}`,
        );
    }
  }
  return { kind: "serve", settings };
}

function splitFlag(argument: string): [string, string | undefined] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function numberIn(flag: string, text: string, form: RegExp, max: number, allowed: string): number {
  if (!form.test(text) || Number(text) > max) throw new UsageError(`${flag} \`${text}\` must be ${allowed}`);
  return Number(text);
}

function textIn(flag: string, text: string, allowed: string): string {
  if (text === "" || text.startsWith("--")) throw new UsageError(`${flag} \`${text}\` must be ${allowed}`);
  return text;
}

function clockIn(text: string): ClockKind {
  const kind = (Object.keys(clocks) as ClockKind[]).find((one) => one === text);
  if (!kind) throw new UsageError(`--clock \`${text}\` must be real, auto or manual`);
  return kind;
}

/** The package's own version: its package.json is one folder up in the sources, two in the build. */
function version(): string {
  for (const up of ["..", join("..", "..")]) {
    const manifest = readManifest(join(__dirname, up, "package.json"));
    if (manifest?.name === "pulumi-ami") return manifest.version;
  }
  throw new Error("package.json of pulumi-ami not found");
}

function readManifest(path: string): { name: string; version: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as { name: string; version: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Reads a dump; what it holds is checked when it is restored. */
function readDump(path: string): Dump {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`--seed \`${path}\` cannot be read (${(error as Error).message})`);
  }
  try {
    return JSON.parse(text) as Dump;
  } catch {
    throw new UsageError(`--seed \`${path}\` must be JSON`);
  }
}

async function serve({ port, host, pending, clock, throttling, seed }: Settings): Promise<void> {
  const dump = seed === undefined ? undefined : readDump(seed);
  const timings = { pending: pending * 1000 };
  const emulator = await startEmulator({ port, host, clock: clocks[clock](), throttling, timings });
  const stop = (): void => void emulator.close();
  process.once("SIGTERM", stop).once("SIGINT", stop);
  if (dump) {
    try {
      emulator.restore(dump);
    } catch (error) {
      stop();
      throw new UsageError(
        `--seed \`${seed ?? ""}\` is no dump of this release: ${(error as Error).message}`,
      );
    }
  }
  if (!/^(127\.|::1$|localhost$)/.test(host)) {
    console.error(
      `ami-emulator: listening on ${host}: whoever reaches it may act as any account, and signatures prove nothing ` +
        "here; use it on closed networks only",
    );
  }
  console.log(`listening on ${emulator.url}`);
  // The SDK's schemas take longer to load than all the rest: now, rather than before the line or at the first call.
  setImmediate(() => void serviceNamed("ec2"));
}

async function main(args: readonly string[]): Promise<void> {
  const command = parse(args);
  if (command.kind === "serve") await serve(command.settings);
  else console.log(command.text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, code } = error as NodeJS.ErrnoException;
  const reason =
    code === "EADDRINUSE" ? `the port is in use (${message}); choose another with --port` : message;
  console.error(`ami-emulator: ${reason}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
