// The stand-ins that the built engine starts: its language host and the echo of the AWS plugin, over real gRPC.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type * as Grpc from "@grpc/grpc-js";
import type * as LanguageGrpc from "@pulumi/pulumi/proto/language_grpc_pb";
import type * as Language from "@pulumi/pulumi/proto/language_pb";
import type * as ProviderGrpc from "@pulumi/pulumi/proto/provider_grpc_pb";
import type * as Provider from "@pulumi/pulumi/proto/provider_pb";
import type * as EmptyModule from "google-protobuf/google/protobuf/empty_pb";
import type * as StructModule from "google-protobuf/google/protobuf/struct_pb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = path.resolve(__dirname, "../..");
// `require`, because these modules build their exports at run time, where `import` finds no names.
const load = createRequire(path.join(root, "package.json"));
const grpc = load("@grpc/grpc-js") as typeof Grpc;
const language = load("@pulumi/pulumi/proto/language_pb") as typeof Language;
const provider = load("@pulumi/pulumi/proto/provider_pb") as typeof Provider;
const { LanguageRuntimeClient } = load("@pulumi/pulumi/proto/language_grpc_pb") as typeof LanguageGrpc;
const { ResourceProviderClient } = load("@pulumi/pulumi/proto/provider_grpc_pb") as typeof ProviderGrpc;
const { Empty } = load("google-protobuf/google/protobuf/empty_pb") as typeof EmptyModule;
const { Struct } = load("google-protobuf/google/protobuf/struct_pb") as typeof StructModule;

/** What the engine sends for a value that is not known yet. */
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const engineAddress = "127.0.0.1:1";

let host: ChildProcess;
let address: string;

async function start(file: string): Promise<void> {
  host = spawn(path.join(root, "tools/engine", file), [engineAddress], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(host.stdout ?? host, "data")) as [Buffer];
  address = `127.0.0.1:${String(line).trim()}`;
}

/** A call of a client's method, as a promise. */
function ask<Answer>(
  send: (callback: (error: Error | null, answer: Answer) => void) => unknown,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    send((error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}

afterEach(() => {
  host.kill("SIGKILL");
});

describe("the language host", () => {
  let folder: string;
  let client: LanguageGrpc.LanguageRuntimeClient;

  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "engine-hosts-"));
    await start("language-host/pulumi-language-nodejs");
    client = new LanguageRuntimeClient(address, grpc.credentials.createInsecure());
  });
  afterEach(async () => {
    client.close();
    await fs.rm(folder, { recursive: true, force: true });
  });

  /** A project whose `@pulumi/pulumi` is a script of ours. */
  async function project(command: "run" | "run-policy-pack" | "run-plugin", script: string): Promise<void> {
    const file = path.join(folder, "node_modules/@pulumi/pulumi/cmd", command, "index.js");
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, script);
  }

  function info(options: Parameters<typeof Struct.fromJavaScript>[0] = {}): Language.ProgramInfo {
    return new language.ProgramInfo()
      .setRootDirectory(folder)
      .setProgramDirectory(folder)
      .setEntryPoint("index.ts")
      .setOptions(Struct.fromJavaScript(options));
  }

  function run(options = {}): Promise<Language.RunResponse> {
    const request = new language.RunRequest()
      .setProject("web")
      .setStack("dev")
      .setPwd(folder)
      .setMonitorAddress("127.0.0.1:2")
      .setParallel(8)
      .setDryrun(true)
      .setConfigsecretkeysList(["web:password"])
      .setInfo(info(options));
    request.getConfigMap().set("web:size", "3");
    return ask((callback) => client.run(request, callback));
  }

  /** What `runPlugin` streams back. */
  async function runPlugin(kind: string): Promise<{ stdout: string; exitcode: number }> {
    const request = new language.RunPluginRequest()
      .setKind(kind)
      .setPwd(os.tmpdir())
      .setArgsList([engineAddress])
      .setEnvList(["ASKED=a=b"])
      .setInfo(info());
    const result = { stdout: "", exitcode: -1 };
    for await (const answer of client.runPlugin(request) as AsyncIterable<Language.RunPluginResponse>) {
      result.stdout += Buffer.from(answer.getStdout_asU8()).toString();
      if (answer.hasExitcode()) result.exitcode = answer.getExitcode();
    }
    return result;
  }

  it("says what it is, asks for no plugins, and leaves the rest unimplemented", async () => {
    const about = await ask<Language.AboutResponse>((callback) =>
      client.about(new language.AboutRequest(), callback),
    );
    expect(about.getVersion()).toBe(process.version);
    const packages = await ask<Language.GetRequiredPackagesResponse>((callback) =>
      client.getRequiredPackages(new language.GetRequiredPackagesRequest(), callback),
    );
    expect(packages.getPackagesList()).toEqual([]);
    const pack = ask((callback) => client.pack(new language.PackRequest(), callback));
    await expect(pack).rejects.toMatchObject({ code: grpc.status.UNIMPLEMENTED });
  });

  it("runs a program with the project's own @pulumi/pulumi, as the engine asks", async () => {
    const said = path.join(folder, "said.json");
    await project(
      "run",
      `const { PULUMI_CONFIG, PULUMI_CONFIG_SECRET_KEYS, PULUMI_NODEJS_TYPESCRIPT } = process.env;
      require("fs").writeFileSync(${JSON.stringify(said)}, JSON.stringify({ args: process.argv.slice(2),
      cwd: process.cwd(), env: { PULUMI_CONFIG, PULUMI_CONFIG_SECRET_KEYS, PULUMI_NODEJS_TYPESCRIPT } }));`,
    );
    expect((await run()).toObject()).toEqual({ error: "", bail: false });
    const real = await fs.realpath(folder);
    expect(JSON.parse(await fs.readFile(said, "utf8"))).toEqual({
      args: [
        "--monitor=127.0.0.1:2",
        `--engine=${engineAddress}`,
        "--project=web",
        `--root-directory=${folder}`,
        "--stack=dev",
        `--pwd=${folder}`,
        "--parallel=8",
        "--dry-run",
        "index.ts",
      ],
      cwd: real,
      env: {
        PULUMI_CONFIG: '{"web:size":"3"}',
        PULUMI_CONFIG_SECRET_KEYS: '["web:password"]',
        PULUMI_NODEJS_TYPESCRIPT: "true",
      },
    });
  });

  it.each([
    [0, { error: "", bail: false }],
    [1, { error: "the program ended with exit code 1", bail: false }],
    [32, { error: "", bail: true }],
  ])("tells exit code %i for what it means", async (code, answer) => {
    await project("run", `process.exit(${code})`);
    expect((await run()).toObject()).toEqual(answer);
  });

  it("leaves JavaScript projects that say so without TypeScript", async () => {
    await project("run", `process.exit(process.env.PULUMI_NODEJS_TYPESCRIPT === undefined ? 0 : 1)`);
    expect((await run({ typescript: false })).getError()).toBe("");
  });

  it("names the folder in which dependencies are missing", async () => {
    await expect(run()).rejects.toMatchObject({
      details: `Cannot find module '@pulumi/pulumi/cmd/run'\nfrom ${folder}: are its dependencies installed?`,
    });
  });

  it("runs a policy pack in its own folder, and other plugins in the engine's", async () => {
    const print = `console.log(process.cwd(), ...process.argv.slice(2), process.env.ASKED); process.exit(5);`;
    await project("run-policy-pack", print);
    await project("run-plugin", print);
    const real = await fs.realpath(folder);
    expect(await runPlugin("analyzer")).toEqual({
      stdout: `${real} ${engineAddress} ${folder} a=b\n`,
      exitcode: 5,
    });
    const tmp = await fs.realpath(os.tmpdir());
    expect(await runPlugin("resource")).toEqual({
      stdout: `${tmp} ${folder} ${engineAddress} a=b\n`,
      exitcode: 5,
    });
  });

  it("goes, and takes its programs along, when the engine dies", async () => {
    const started = path.join(folder, "pid");
    await project(
      "run",
      `require("fs").writeFileSync(${JSON.stringify(started)}, ""); setInterval(() => {}, 1000);`,
    );
    const answer = run().catch((error: unknown) => error);
    await expect.poll(() => fs.readdir(folder)).toContain("pid");
    // A killed process closes its end of our stdin: all that is left to go by. Our stdout closes with the last child.
    const closed = once(host, "close");
    host.stdin?.destroy();
    await closed;
    await expect(answer).resolves.toBeInstanceOf(Error);
  });
});

describe("the echo of the AWS plugin", () => {
  let client: ProviderGrpc.ResourceProviderClient;
  const inputs = Struct.fromJavaScript({ ami: unknown, tags: { a: "b" }, count: 2 });

  beforeEach(async () => {
    await start("plugins/pulumi-resource-aws");
    client = new ResourceProviderClient(address, grpc.credentials.createInsecure());
  });
  afterEach(() => {
    client.close();
  });

  it("gives inputs back as they came, unknown ones too, and an id only outside previews", async () => {
    const create = (preview: boolean): Promise<Provider.CreateResponse> =>
      ask((callback) =>
        client.create(new provider.CreateRequest().setProperties(inputs).setPreview(preview), callback),
      );
    const previewed = await create(true);
    expect(previewed.getId()).toBe("");
    expect(previewed.getProperties()?.toJavaScript()).toEqual(inputs.toJavaScript());
    expect((await create(false)).getId()).toMatch(/^echo-/);
  });

  it.each([
    [{ count: 2 }, [], provider.DiffResponse.DiffChanges.DIFF_NONE],
    [{ count: 3 }, ["count"], provider.DiffResponse.DiffChanges.DIFF_SOME],
    [{ count: unknown, more: true }, ["count", "more"], provider.DiffResponse.DiffChanges.DIFF_SOME],
  ])("finds what differs between { count: 2 } and %j", async (news, names, changes) => {
    const request = new provider.DiffRequest()
      .setOldInputs(Struct.fromJavaScript({ count: 2 }))
      .setOlds(Struct.fromJavaScript({ count: 2, computed: "x" }))
      .setNews(Struct.fromJavaScript(news));
    const answer = await ask<Provider.DiffResponse>((callback) => client.diff(request, callback));
    expect([answer.getDiffsList(), answer.getChanges()]).toEqual([names, changes]);
  });

  it("refuses to look anything up", async () => {
    const request = new provider.InvokeRequest().setTok("aws:ec2/getAmi:getAmi");
    await expect(ask((callback) => client.invoke(request, callback))).rejects.toThrow(
      "`aws:ec2/getAmi:getAmi` asks AWS, which the echo plugin does not",
    );
  });

  it("has the version that programs ask for", async () => {
    const answer = await ask<{ getVersion: () => string }>((callback) =>
      client.getPluginInfo(new Empty(), callback),
    );
    expect(answer.getVersion()).toMatch(/^7\./);
  });
});
