/**
 * A policy pack as the engine meets it: a process with the real `@pulumi/policy`, spoken to in the analyzer's protocol.
 * No engine takes part.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";

export interface StackResource {
  readonly type: string;
  readonly name: string;
  readonly props: Readonly<Record<string, JavaScriptValue>>;
}

/** `[policy, level, message]` */
export type Diagnostic = readonly [policy: string, level: string, message: string];

export interface Analyzer {
  readonly folder: string;
  /** Policy to its configuration, as `--policy-pack-config` gives it. */
  configure(config: Readonly<Record<string, Readonly<Record<string, JavaScriptValue>>>>): Promise<void>;
  /** Each resource, then the stack, as in a preview. */
  preview(resources: readonly StackResource[]): Promise<Diagnostic[]>;
  close(): void;
}

const root = join(__dirname, "../../..");
const load = createRequire(join(root, "node_modules/@pulumi/policy/package.json"));
const levels = ["advisory", "mandatory", "disabled", "remediate"];

/* The protocol's modules carry no types that fit; this is what of them is used. */
interface Message {
  setUrn(urn: string): void;
  setType(type: string): void;
  setName(name: string): void;
  setProperties(properties: Struct): void;
  setOptions(options: unknown): void;
  setEnforcementlevel(level: number): void;
  setResourcesList(list: unknown[]): void;
  getPolicyconfigMap(): { set(key: string, value: unknown): void };
}
interface Reply {
  getDiagnosticsList(): { getPolicyname(): string; getEnforcementlevel(): number; getMessage(): string }[];
  getPoliciesList(): { getName(): string; getEnforcementlevel(): number }[];
}
type Call = (request: unknown, done: (error: Error | null, reply: Reply) => void) => void;

/** Starts a pack whose policies are what `expression` gives; `require` in it finds the project's sources. */
export async function startAnalyzer(expression: string, env: NodeJS.ProcessEnv = {}): Promise<Analyzer> {
  const folder = mkdtempSync(join(tmpdir(), "ami-pack-"));
  writeFileSync(join(folder, "package.json"), '{ "version": "1.0.0" }');
  const script = `const { PolicyPack } = require(${JSON.stringify(load.resolve("@pulumi/policy"))});
    const { amiPolicies } = require(${JSON.stringify(join(root, "policies/pack"))});
    new PolicyPack("ami", { policies: ${expression} });`;
  const child = spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), "-e", script], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("exit", (code) => {
      reject(new Error(`the pack ended with ${code ?? "a signal"}`));
    });
  });
  const proto = load("@pulumi/pulumi/proto/analyzer_pb") as Record<string, new () => Message>;
  const { AnalyzerClient } = load("@pulumi/pulumi/proto/analyzer_grpc_pb") as {
    AnalyzerClient: new (address: string, credentials: unknown) => Record<string, Call> & { close(): void };
  };
  const client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  const ask = (method: string, request: unknown): Promise<Reply> =>
    new Promise((resolve, reject) => {
      client[method]?.(request, (error, reply) => {
        if (error === null) resolve(reply);
        else reject(error);
      });
    });
  const make = (name: string): Message => {
    const constructor = proto[name];
    if (constructor === undefined) throw new Error(`${name} must be a message`);
    return new constructor();
  };
  const fill = (message: Message, { type, name, props }: StackResource): Message => {
    message.setUrn(`urn:pulumi:dev::images::${type}::${name}`);
    message.setType(type);
    message.setName(name);
    message.setProperties(Struct.fromJavaScript(props));
    message.setOptions(make("AnalyzerResourceOptions"));
    return message;
  };
  const toDiagnostics = (reply: Reply): Diagnostic[] =>
    reply
      .getDiagnosticsList()
      .map((item) => [item.getPolicyname(), levels[item.getEnforcementlevel()] ?? "", item.getMessage()]);

  return {
    folder,
    configure: async (config) => {
      const info = await ask("getAnalyzerInfo", new Empty());
      const request = make("ConfigureAnalyzerRequest");
      for (const policy of info.getPoliciesList()) {
        const name = policy.getName();
        const { enforcementLevel, ...properties } = config[name] ?? {};
        const message = make("PolicyConfig");
        const level = typeof enforcementLevel === "string" ? levels.indexOf(enforcementLevel) : -1;
        message.setEnforcementlevel(level < 0 ? policy.getEnforcementlevel() : level);
        message.setProperties(Struct.fromJavaScript(properties));
        request.getPolicyconfigMap().set(name, message);
      }
      await ask("configure", request);
    },
    preview: async (resources) => {
      const found: Diagnostic[] = [];
      for (const resource of resources) {
        found.push(...toDiagnostics(await ask("analyze", fill(make("AnalyzeRequest"), resource))));
      }
      const request = make("AnalyzeStackRequest");
      request.setResourcesList(resources.map((resource) => fill(make("AnalyzerResource"), resource)));
      return [...found, ...toDiagnostics(await ask("analyzeStack", request))];
    },
    close: () => {
      client.close();
      child.removeAllListeners("exit");
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
