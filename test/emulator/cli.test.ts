// ami-emulator as a process: its one line, its flags, its exit codes.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EC2Client, DescribeImagesCommand, RegisterImageCommand } from "@aws-sdk/client-ec2";
import { expect, it, onTestFinished } from "vitest";
import { emulator } from "./support";

const cli = join(__dirname, "../../emulator/cli.ts");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: string[]): { child: ChildProcess; ended: Promise<Ended>; line: Promise<string> } {
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const line = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes("\n")) resolve(out.slice(0, out.indexOf("\n")));
    });
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
  return { child, ended, line };
}

it.each(["SIGTERM", "SIGINT"] as const)(
  "says where it listens, serves, and ends cleanly on %s",
  { timeout: 30_000 },
  async (signal) => {
    const { child, ended, line } = start("--port=0", "--pending", "60");
    const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(await line)?.[1];
    expect(url).toBeDefined();
    const client = new EC2Client({
      endpoint: url ?? "",
      region: "us-east-1",
      credentials: { accessKeyId: "a", secretAccessKey: "b" },
    });
    await client.send(
      new RegisterImageCommand({
        Name: "web",
        BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 1 } }],
      }),
    );
    const { Images } = await client.send(new DescribeImagesCommand({ Owners: ["self"] }));
    expect(Images).toMatchObject([{ Name: "web", State: "pending" }]);
    child.kill(signal);
    const { code, out, err } = await ended;
    expect({ code, out, err }).toEqual({ code: 0, out: `listening on ${url ?? ""}\n`, err: "" });
    client.destroy();
  },
);

it.each([
  [["--port", "99999"], 2, "--port `99999` must be a whole number from 0 to 65535"],
  [["--port", "http"], 2, "--port `http` must be a whole number from 0 to 65535"],
  [["--port"], 2, "--port `` must be a whole number from 0 to 65535"],
  [["--pending", "-1"], 2, "--pending `-1` must be a number of seconds from 0 to 86400"],
  [["--host", ""], 2, "--host `` must be an address of this machine"],
  [["--clock", "sun"], 2, "--clock `sun` must be real, auto or manual"],
  [["--throttling=yes"], 2, "--throttling must have no value, not `yes`"],
  [["--seed"], 2, "--seed `` must be the path of a dump"],
  [
    ["--seed", "package.json"],
    2,
    "--seed `package.json` is no dump of this release: a dump must be of the form `ami-emulator/1`",
  ],
  [["--seed", "README.md"], 2, "--seed `README.md` must be JSON"],
  [
    ["--colour"],
    2,
    "unknown argument `--colour`; it must be --port, --host, --pending, --clock, --throttling, --seed, --help or --version",
  ],
  [
    ["serve"],
    2,
    "unknown argument `serve`; it must be --port, --host, --pending, --clock, --throttling, --seed, --help or --version",
  ],
])("refuses %j in one line", { timeout: 30_000 }, async (args, code, message) => {
  expect(await start(...args).ended).toEqual({ code, out: "", err: `ami-emulator: ${message}\n` });
});

it("says in one line that a port is in use", { timeout: 30_000 }, async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await start("--port", String(port)).ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(new RegExp(`^ami-emulator: the port is in use \\(.*${port}\\).*\\n$`));
});

it("prints help and version", { timeout: 30_000 }, async () => {
  expect(await start("--help").ended).toMatchObject({
    code: 0,
    out: expect.stringContaining("Usage: ami-emulator") as string,
  });
  expect(await start("--version").ended).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

it("begins with a dump, throttles, and moves its clock when asked", { timeout: 30_000 }, async () => {
  const other = await emulator();
  other.seed.image({ name: "from-a-dump" });
  const folder = mkdtempSync(join(tmpdir(), "ami-emulator-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "dump.json");
  writeFileSync(file, JSON.stringify(other.dump()));
  const { child, line } = start("--seed", file, "--clock", "auto", "--pending=3600", "--throttling");
  const url = (await line).replace("listening on ", "");
  const client = new EC2Client({
    endpoint: url,
    region: "us-east-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    maxAttempts: 1,
  });
  const { ImageId = "" } = await client.send(
    new RegisterImageCommand({
      Name: "new",
      BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 1 } }],
    }),
  );
  const { Images = [] } = await client.send(new DescribeImagesCommand({ Owners: ["self"] }));
  expect(Images.map(({ Name }) => Name).sort()).toEqual(["from-a-dump", "new"]);
  expect(Images.find((image) => image.ImageId === ImageId)).toMatchObject({ State: "available" });
  client.destroy();
  child.kill("SIGTERM");
});

it("says on stderr why listening beyond this machine is unwise", { timeout: 30_000 }, async () => {
  const { child, line, ended } = start("--host", "0.0.0.0");
  expect(await line).toMatch(/^listening on http:\/\/0\.0\.0\.0:\d+$/);
  child.kill("SIGTERM");
  const { code, err } = await ended;
  expect(code).toBe(0);
  expect(err).toMatch(
    /^ami-emulator: listening on 0\.0\.0\.0: whoever reaches it may act as any account.*\n$/,
  );
});
