/**
 * A stack whose program is data: resources by name, changed from one step to the next. Of each step it tells what the
 * engine did to whom, and what EC2 was asked for. Floor: stack, the AWS SDK.
 */
import { EC2Client, type EC2ClientConfig } from "@aws-sdk/client-ec2";
import { SSMClient, type SSMClientConfig } from "@aws-sdk/client-ssm";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { EmulatorOptions, LoggedCall } from "../../emulator";
import type { PulumiResult } from "../../tools/engine/pulumi";
import { installedProject, startStack, type Stack } from "./stack";

/** A resource of a program; `"$golden"` anywhere in it stands for the id of the resource that is declared as `golden`. */
export interface Declared {
  readonly kind: string;
  readonly args: Readonly<Record<string, unknown>>;
  /**
   * Pulumi's resource options; `dependsOn` by name, `parent` as the type of a component named `core`, and `named` where
   * the resource is to have another name than the one it is declared by.
   */
  readonly options?: Readonly<Record<string, unknown>>;
}

export type Program = Readonly<Record<string, Declared>>;

export interface Step extends PulumiResult {
  /** What the engine did, in order, by the name at the end of the URN: `same`, `update`, `create` … */
  readonly deeds: Readonly<Record<string, string>>;
  /** Of what is made anew, the properties that are the reason, by the same name. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly calls: readonly LoggedCall[];
  /** Operations that were asked for, in order. */
  readonly operations: readonly string[];
  /** Those that change something. */
  readonly writes: readonly string[];
}

export interface Scenario extends Stack {
  /** Writes the program down; with no command, it is for the next step. */
  declare(program: Program): void;
  /** Runs a command of the engine, which must succeed unless it is said that it may not. */
  step(args: readonly string[], options?: StepOptions): Promise<Step>;
  /** `pulumi up --skip-preview`, of another program where one is given. */
  up(program?: Program, ...flags: string[]): Promise<Step>;
  /** `pulumi up --skip-preview`, which must fail. */
  failingUp(program?: Program, ...flags: string[]): Promise<Step>;
  preview(program?: Program, ...flags: string[]): Promise<Step>;
  refresh(...flags: string[]): Promise<Step>;
  destroy(...flags: string[]): Promise<Step>;
  /** The ids of the resources in the state, by name. */
  ids(): Promise<Record<string, string>>;
  /** The URN of a resource in the state. */
  urn(name: string): Promise<string>;
  /** Anybody's client, past the stack. */
  ec2(region?: string, account?: string): EC2Client;
  ssm(region?: string): SSMClient;
}

export interface StepOptions {
  readonly fails?: boolean;
  /** Asks the engine to stop, as ^C does, and five seconds later once more. */
  readonly interrupt?: AbortSignal;
}

const program = `
const fs = require("node:fs");
const pulumi = require("@pulumi/pulumi");
const declared = JSON.parse(fs.readFileSync(__dirname + "/program.json", "utf8"));
const made = {};
const resolve = (value) =>
  typeof value === "string" && value.startsWith("$") ? made[value.slice(1)].id
  : Array.isArray(value) ? value.map(resolve)
  : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, resolve(v)]))
  : value;
const parentOf = (type) => (made[type] ??= new pulumi.ComponentResource("test:" + type, "core"));
for (const [key, { kind, args, options: { named = key, parent, dependsOn, ...options } = {} }] of Object.entries(declared)) {
  made[key] = new ami[kind](named, resolve(args), {
    ...options,
    ...(parent && { parent: parentOf(parent) }),
    ...(dependsOn && { dependsOn: dependsOn.map((name) => made[name]) }),
  });
}`;

type Settings = Pick<EC2ClientConfig & SSMClientConfig, "endpoint" | "region" | "credentials">;

export async function startScenario(options: EmulatorOptions = {}): Promise<Scenario> {
  const stack = await startStack(installedProject(), options);
  const { emulator, folder } = stack;
  const events = join(folder, "events.json");
  const clients: { destroy(): void }[] = [];
  const toSettings = (region: string, account: string): Settings => ({
    endpoint: emulator.url,
    region,
    credentials: { accessKeyId: account, secretAccessKey: "emulator" },
  });
  stack.write(program);

  const declare: Scenario["declare"] = (resources) => {
    writeFileSync(join(folder, "program.json"), JSON.stringify(resources));
  };
  const step: Scenario["step"] = async (args, { fails = false, interrupt } = {}) => {
    const before = emulator.calls.length;
    rmSync(events, { force: true });
    const result = await stack.pulumi(
      [...args, "--event-log", events],
      { PULUMI_DEBUG_COMMANDS: "true" },
      interrupt,
    );
    const said = `pulumi ${args.join(" ")} ended with ${result.code}:\n${result.stdout}${result.stderr}`;
    expect(result.code !== 0, said).toBe(fails);
    const calls = emulator.calls.slice(before);
    const operations = calls.map((call) => call.action);
    return { ...result, calls, operations, writes: writesOf(operations), ...readEvents(events) };
  };
  const inWords =
    (words: readonly string[], fails = false): Scenario["up"] =>
    (resources, ...flags) => {
      if (resources !== undefined) declare(resources);
      return step([...words, ...flags], { fails });
    };
  return {
    ...stack,
    declare,
    step,
    up: inWords(["up", "--yes", "--skip-preview"]),
    failingUp: inWords(["up", "--yes", "--skip-preview"], true),
    preview: inWords(["preview"]),
    refresh: (...flags) => step(["refresh", "--yes", "--skip-preview", ...flags]),
    destroy: (...flags) => step(["destroy", "--yes", "--skip-preview", ...flags]),
    ids: async () =>
      Object.fromEntries(Object.entries(await stack.resources()).map(([name, { id }]) => [name, id])),
    urn: async (name) => (await stack.resources())[name]?.urn ?? "",
    ec2: (region = "us-east-1", account = "123456789012") => {
      const client = new EC2Client(toSettings(region, account));
      clients.push(client);
      return client;
    },
    ssm: (region = "us-east-1") => {
      const client = new SSMClient(toSettings(region, "123456789012"));
      clients.push(client);
      return client;
    },
    close: async () => {
      for (const client of clients) client.destroy();
      await stack.close();
    },
  };
}

/** Operations that change something. */
export function writesOf(operations: readonly string[]): string[] {
  return operations.filter((operation) => !/^(Describe|Get|Head|List|AssumeRole)/.test(operation));
}

/** The writes of a step that are about one image or snapshot. */
export function writesTo({ calls }: Step, id: string | undefined): string[] {
  const about = calls.filter(({ parameters: { ImageId, SnapshotId, Resources } }) =>
    [ImageId, SnapshotId, ...(Array.isArray(Resources) ? (Resources as unknown[]) : [])].includes(id),
  );
  return writesOf(about.map(({ action }) => action));
}

interface EngineEvent {
  readonly resourcePreEvent?: {
    readonly metadata: {
      readonly op: string;
      readonly urn: string;
      readonly keys?: readonly string[] | null;
    };
  };
}

function readEvents(file: string): Pick<Step, "deeds" | "reasons"> {
  const deeds: Record<string, string> = {};
  const reasons: Record<string, readonly string[]> = {};
  // A run that did not begin has none.
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  for (const line of lines) {
    const { op, urn, keys } = (JSON.parse(line) as EngineEvent).resourcePreEvent?.metadata ?? {};
    if (op === undefined || urn?.includes("dynamic/ami:") !== true) continue;
    const name = urn.slice(urn.lastIndexOf("::") + 2);
    deeds[name] = deeds[name] === undefined ? op : `${deeds[name]}, ${op}`;
    if (op === "replace") reasons[name] = (keys ?? []).toSorted();
  }
  return { deeds, reasons };
}

/** An image's arguments: enough to be registered from a snapshot. */
export function imageArgs(snapshotId: string, more: object = {}): Declared["args"] {
  return {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
    ...more,
  };
}
