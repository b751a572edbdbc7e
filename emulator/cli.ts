#!/usr/bin/env node
// ami-emulator: the emulator as a process of its own, for tools in any language. Prints one line when it is ready,
// ends with 0 on SIGTERM and SIGINT. Floor: the public face.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "./index";

const usage = `Usage: ami-emulator [--port N] [--pending SECONDS]

Serves a model of EC2's image API on 127.0.0.1, for tests and demos. It is not AWS.

  --port N           TCP port, 0 to 65535; 0 picks a free one (default 0)
  --pending SECONDS  how long new images and snapshots are pending (default 0)
  --help             this text
  --version          the version

Point an unmodified SDK or CLI at it:

  AWS_ENDPOINT_URL_EC2=http://127.0.0.1:N AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=x aws ec2 ...

The access key id is the account (12 digits; anything else is 123456789012). Signatures are not verified.`;

/** A command line that cannot be followed. */
class UsageError extends Error {}

type Command =
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "serve"; readonly port: number; readonly pending: number };

function parse(args: readonly string[]): Command {
  let port = 0;
  let pending = 0;
  for (let i = 0; i < args.length; i += 1) {
    const [flag, inline] = splitFlag(args[i] ?? "");
    const value = (): string => inline ?? args[(i += 1)] ?? "";
    if (flag === "--help" || flag === "-h") return { kind: "print", text: usage };
    if (flag === "--version") return { kind: "print", text: version() };
    if (flag === "--port")
      port = numberIn(flag, value(), /^\d{1,5}$/, 65_535, "a whole number from 0 to 65535");
    else if (flag === "--pending") {
      pending = numberIn(flag, value(), /^\d+(\.\d+)?$/, 86_400, "a number of seconds from 0 to 86400");
    } else {
      throw new UsageError(
        `unknown argument \`${args[i] ?? ""}\`; it must be --port, --pending, --help or --version`,
      );
    }
  }
  return { kind: "serve", port, pending };
}

function splitFlag(argument: string): [string, string | undefined] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function numberIn(flag: string, text: string, form: RegExp, max: number, allowed: string): number {
  if (!form.test(text) || Number(text) > max) throw new UsageError(`${flag} \`${text}\` must be ${allowed}`);
  return Number(text);
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

async function main(args: readonly string[]): Promise<void> {
  const command = parse(args);
  if (command.kind === "print") {
    console.log(command.text);
    return;
  }
  const emulator = await startEmulator({ port: command.port, timings: { pending: command.pending * 1000 } });
  const stop = (): void => void emulator.close();
  process.once("SIGTERM", stop).once("SIGINT", stop);
  console.log(`listening on ${emulator.url}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, code } = error as NodeJS.ErrnoException;
  const reason =
    code === "EADDRINUSE" ? `the port is in use (${message}); choose another with --port` : message;
  console.error(`ami-emulator: ${reason}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
