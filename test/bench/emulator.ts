/**
 * How fast the emulator starts and answers, and how much it holds, beside the SDK alone, `node -e 0` and moto. Prints
 * ratios, and fails for none: run by `npx tsx test/bench/emulator.ts` on a quiet machine. Builds into a temporary
 * folder and installs moto there; `MOTO_PYTHON` names a Python that has it already. Floor: the build, test/bench/*.
 */
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { motoPython, motoScript } from "./moto";

const root = join(__dirname, "../..");
const rounds = 11;
const millisecondsPerMeasure = 2000;
/** How long an answer may take, in milliseconds; moto lists 10,000 images in some 12 seconds. */
const patience = 60_000;

interface Host {
  readonly url: string;
  readonly ids: readonly string[];
  readonly megabytes: number;
  stop(): void;
}

async function main(folder: string): Promise<void> {
  const build = buildInto(folder);
  starting(build);
  const few = await emulatorWith(build, 1_000);
  const some = await emulatorWith(build, 10_000);
  const many = await emulatorWith(build, 100_000);
  report("100,000 images, megabytes held", many.megabytes, "at most 500");
  const rates = { few: await ratesOf(few), many: await ratesOf(many), some: await ratesOf(some) };
  report("reads by id, 1,000 to 100,000 images", rates.many.byId / rates.few.byId, "flat: about 1");
  report("reads by name, 1,000 to 100,000 images", rates.many.byName / rates.few.byName, "flat: about 1");
  report("reads by id a second, of 10,000 images", rates.some.byId, "");
  report("milliseconds to list 10,000 images in pages", await listTime(some.url), "");
  few.stop();
  many.stop();
  const moto = await motoWith(folder, 10_000);
  if (moto) {
    report("reads by id of 10,000 images, times moto's", rates.some.byId / (await byId(moto)), "at least 20");
    report(
      "listing 10,000 images, times moto's speed",
      (await listTime(moto.url)) / (await listTime(some.url)),
      "",
    );
    moto.stop();
  }
  some.stop();
}

function buildInto(folder: string): string {
  const out = join(folder, "dist");
  spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", out],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return out;
}

/** Starting, in process and alone; each round runs both, so that a busy moment strikes both. */
function starting(build: string): void {
  const index = JSON.stringify(join(build, "emulator/index.js"));
  const sdk = 'const sdk = require("@aws-sdk/client-ec2");';
  const ready = `${sdk} require(${index}).startEmulator().then(() => process.exit());`;
  const answered =
    `${sdk} require(${index}).startEmulator().then(async (emulator) => {` +
    " Object.assign(process.env, emulator.env);" +
    " await new sdk.EC2Client().send(new sdk.DescribeImagesCommand({})); process.exit(); });";
  const client =
    `${sdk} new sdk.EC2Client({ region: "us-east-1", maxAttempts: 1, credentials: { accessKeyId: "a", secretAccessKey: "b" },` +
    ' endpoint: "http://127.0.0.1:9" }).send(new sdk.DescribeImagesCommand({})).catch(() => process.exit());';
  const cli = [join(build, "emulator/cli.js")];
  const times = { nothing: [], sdk: [], ready: [], client: [], answered: [], cli: [] } as Record<
    string,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    times.nothing?.push(timeOf(["-e", "0"], build));
    times.sdk?.push(timeOf(["-e", sdk], build));
    times.ready?.push(timeOf(["-e", ready], build));
    times.client?.push(timeOf(["-e", client], build));
    times.answered?.push(timeOf(["-e", answered], build));
    times.cli?.push(timeToLine(cli));
  }
  const of = (name: string): number => median(times[name] ?? []);
  report("in process: ready, times loading the SDK", of("ready") / of("sdk"), "at most 1.2");
  report(
    "in process: first answer, times a first call that nobody answers",
    of("answered") / of("client"),
    "",
  );
  report("alone: listening, times `node -e 0`", of("cli") / of("nothing"), "at most 8");
}

function timeOf(args: readonly string[], cwd: string): number {
  const begun = performance.now();
  spawnSync(process.execPath, args, { cwd, env: quiet, stdio: ["ignore", "ignore", "ignore"] });
  return performance.now() - begun;
}

/** How long a process takes to print its first line; it is measured from inside a shell-less child that waits for it. */
function timeToLine(args: readonly string[]): number {
  const watcher =
    'const { spawn } = require("node:child_process"); const begun = performance.now();' +
    "const child = spawn(process.execPath, process.argv.slice(1), { stdio: ['ignore', 'pipe', 'ignore'] });" +
    "child.stdout.once('data', () => { console.log(performance.now() - begun); child.kill('SIGKILL'); });";
  const { stdout } = spawnSync(process.execPath, ["-e", watcher, ...args], { encoding: "utf8", env: quiet });
  return Number(stdout);
}

/** What a server logs is not read, and a pipe that is full would stop it. */
const stdio: StdioOptions = ["ignore", "pipe", "ignore"];

const quiet = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" };

async function emulatorWith(build: string, images: number): Promise<Host> {
  const script =
    `require(${JSON.stringify(join(build, "emulator/index.js"))}).startEmulator().then(async (emulator) => {` +
    ` const ids = []; for (let i = 0; i < ${images}; i += 1) ids.push(emulator.seed.image({ name: "image-" + i }));` +
    // The SDK's schemas come with the first call; they count too.
    " Object.assign(process.env, emulator.env); const sdk = require('@aws-sdk/client-ec2');" +
    " await new sdk.EC2Client().send(new sdk.DescribeImagesCommand({ MaxResults: 5 })); global.gc();" +
    " console.log(JSON.stringify({ url: emulator.url, ids, megabytes: process.memoryUsage().rss / 2 ** 20 })); });";
  return hostOf(spawn(process.execPath, ["--expose-gc", "-e", script], { cwd: build, env: quiet, stdio }));
}

async function motoWith(folder: string, images: number): Promise<Host | undefined> {
  const python = motoPython(folder);
  if (python === undefined) {
    print("moto could not be installed: no comparison with it");
    return undefined;
  }
  const file = join(folder, "moto-host.py");
  writeFileSync(file, motoScript);
  return hostOf(spawn(python, [file, String(images)], { env: quiet, stdio }));
}

function hostOf(child: ChildProcess): Promise<Host> {
  // However this script ends, its servers do not outlive it.
  process.once("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes("\n")) return;
      const told = JSON.parse(text) as Omit<Host, "stop">;
      resolve({ ...told, stop: () => void child.kill("SIGKILL") });
    });
    child.once("exit", (status) => {
      reject(new Error(`a server ended with ${String(status)} before it was ready`));
    });
  });
}

interface Rates {
  readonly byId: number;
  readonly byName: number;
}

async function ratesOf(host: Host): Promise<Rates> {
  const count = host.ids.length;
  let turn = 0;
  const byName = await perSecond(() => {
    turn += 7919;
    return describe(host.url, `Filter.1.Name=name&Filter.1.Value.1=image-${turn % count}`);
  });
  return { byId: await byId(host), byName };
}

async function byId({ url, ids }: Host): Promise<number> {
  let turn = 0;
  return perSecond(() => {
    turn += 7919;
    return describe(url, `ImageId.1=${ids[turn % ids.length] ?? ""}`);
  });
}

/** How often something can be done in a second, one after the other; the best of three, after a warm-up. */
async function perSecond(run: () => Promise<string>): Promise<number> {
  const measure = async (milliseconds: number): Promise<number> => {
    const begun = performance.now();
    let done = 0;
    while (performance.now() - begun < milliseconds) {
      await run();
      done += 1;
    }
    return (done * 1000) / (performance.now() - begun);
  };
  await measure(millisecondsPerMeasure / 2);
  const measured = [];
  for (let i = 0; i < 3; i += 1) measured.push(await measure(millisecondsPerMeasure / 2));
  return Math.max(...measured);
}

/** Milliseconds to read every image, in pages where the server gives some. */
async function listTime(url: string): Promise<number> {
  const begun = performance.now();
  let token = "";
  let seen = 0;
  do {
    const next: string = token === "" ? "" : `&NextToken=${encodeURIComponent(token)}`;
    const xml = await describe(url, `Owner.1=self&MaxResults=1000${next}`);
    seen += xml.split("<imageId>").length - 1;
    token = /<nextToken>([^<]+)</.exec(xml)?.[1] ?? "";
  } while (token !== "");
  if (seen < 10_000) throw new Error(`listed ${seen} images`);
  return performance.now() - begun;
}

const agent = new Agent({ keepAlive: true });

function describe(url: string, parameters: string): Promise<string> {
  const headers = {
    authorization:
      "AWS4-HMAC-SHA256 Credential=123456789012/20261122/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=00",
    "content-type": "application/x-www-form-urlencoded",
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(text.slice(0, 200)));
      });
    });
    sent.on("error", reject);
    sent.setTimeout(patience, () => sent.destroy(new Error(`no answer from ${url}`)));
    sent.end(`Action=DescribeImages&Version=2016-11-15&${parameters}`);
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function report(what: string, value: number, target: string): void {
  print(`${value.toFixed(value < 10 ? 2 : 0).padStart(8)}  ${what}${target === "" ? "" : ` (${target})`}`);
}

const folder = mkdtempSync(join(tmpdir(), "ami-bench-"));
main(folder)
  .finally(() => {
    rmSync(folder, { recursive: true, force: true });
  })
  .then(
    () => process.exit(),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
