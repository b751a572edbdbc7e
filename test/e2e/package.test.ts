import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { installedProject, startStack, type Stack } from "../support/stack";
import { writeNewcomer } from "./newcomer";

const project = installedProject();
const installed = join(project.folder, "node_modules", "pulumi-ami");
const tsc = project.require.resolve("typescript/bin/tsc");
const bin = (name: string): string => join(project.folder, "node_modules", ".bin", name);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

let stack: Stack | undefined;
afterEach(async () => {
  await stack?.close();
  stack = undefined;
});

const program = `exports.id = new ami.Image("golden", {
  architecture: "x86_64", rootDeviceName: "/dev/xvda", blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
}).imageId;`;

describe("the packed tarball", () => {
  it("holds the product and nothing of its making", () => {
    const files = filesBelow(installed);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "dist/provider/index.js"]),
    );
    expect(
      files.filter((file) => /(^|\/)(test|tools|examples|\.ci)\/|\.test\.|\.map$|(?<!\.d)\.ts$/.test(file)),
    ).toEqual([]);
    const checkout = join(__dirname, "../..");
    const telltale = files.filter((file) => {
      const text = readFileSync(join(installed, file), "utf8");
      return text.includes(checkout) || text.includes(`${homedir()}/`);
    });
    expect(telltale).toEqual([]);
  });

  it("offers every entry point, and checks by TypeScript", () => {
    const { exports } = project.require("pulumi-ami/package.json") as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).map((entry) => entry.replace("*", "manifest.schema.json"));
    for (const entry of entries)
      expect(() => project.require.resolve(join("pulumi-ami", entry)), entry).not.toThrow();
    execFileSync(process.execPath, [tsc, "-p", "."], { cwd: project.folder, stdio: "pipe" });
  });

  it("suits TypeScript and JavaScript, as modules and as CommonJS", () => {
    const folder = writeNewcomer(project.folder);
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: folder, encoding: "utf8" });
    // Without skipLibCheck @pulumi/policy's own types do not hold; ours must.
    expect(
      stdout.split("\n").filter((line) => line !== "" && !/^(\.\.\/)?node_modules\/@pulumi\//.test(line)),
    ).toEqual([]);
    for (const file of ["c.mjs", "d.cjs"])
      execFileSync(process.execPath, [join(folder, file)], { cwd: folder, stdio: "pipe" });
  });

  it("loads the AWS SDK when EC2 is called, and not before", () => {
    const loaded = (code: string): string =>
      execFileSync(
        process.execPath,
        [
          "-e",
          `(async () => { ${code}; console.log(Object.keys(require.cache).filter((file) => file.includes("@aws-sdk")).length) })()`,
        ],
        { cwd: project.folder, encoding: "utf8", env: { ...process.env, AWS_REGION: "us-east-1" } },
      ).trim();
    const image = `{ architecture: "x86_64", rootDeviceName: "/dev/xvda" }`;
    expect(loaded(`await require("pulumi-ami/runtime/image").check({}, ${image})`)).toBe("0");
    expect(loaded(`await require("pulumi-ami/runtime/image").diff("ami-1", ${image}, ${image})`)).toBe("0");
    expect(loaded(`require("pulumi-ami"); require("pulumi-ami/policies")`)).toBe("0");
    const read = `await require("pulumi-ami/runtime/image").read("ami-1", ${image}).catch(() => 0)`;
    expect(loaded(`process.env.AWS_ENDPOINT_URL_EC2 = "http://127.0.0.1:9"; ${read}`)).not.toBe("0");
  });

  it("has ami-lint find in a preview what the pack finds", async () => {
    stack = await startStack(project);
    stack.write(`${program}
      const ec2 = require("@pulumi/aws/ec2");
      new ec2.Instance("canary", { ami: exports.id, instanceType: "t4g.micro" });
      new ami.LaunchPermissions("all", { imageId: exports.id, public: { reason: "test", scrubbed: true } });`);
    const { stdout } = await stack.pulumi(["preview", "--json"]);
    const lint = (input: string, ...args: string[]): { code: number; output: string } => {
      try {
        return {
          code: 0,
          output: execFileSync(bin("ami-lint"), ["check", "-", ...args], { input, encoding: "utf8" }),
        };
      } catch (error) {
        const { status, stdout: output } = error as { status: number; stdout: string };
        return { code: status, output };
      }
    };
    const found = lint(stdout, "--format", "json");
    expect(found.code).toBe(1);
    const { findings } = JSON.parse(found.output) as {
      findings: { ruleId: string; source?: { file: string; line: number } }[];
    };
    expect(findings.map((finding) => finding.ruleId)).toEqual(
      expect.arrayContaining(["match-architecture", "no-public-image", "require-imds-v2"]),
    );
    expect(findings.every((finding) => finding.source?.file.endsWith("index.js"))).toBe(true);
    expect(lint("not json").code).toBe(2);
  });

  it("starts the emulator from its command", () => {
    const started = execFileSync(
      "sh",
      ["-c", `'${bin("ami-emulator")}' --port 0 & sleep 2; kill $!; wait $!`],
      { encoding: "utf8" },
    );
    expect(started).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  });
});

describe("what a stack's state says of us", () => {
  it("is one require of a path that never moves", async () => {
    stack = await startStack(project);
    stack.write(program);
    expect((await stack.pulumi(["up", "--yes", "--skip-preview"])).code).toBe(0);
    const code = String((await stack.resources()).golden?.outputs.__provider);
    expect(code).toContain(`require("pulumi-ami/runtime/image")`);
    expect(code.length).toBeLessThan(300);
  });

  it("still works where the project's own path has the package's name in it", async () => {
    // There Pulumi's serializer misses our exports map and writes the file's path instead.
    const moved = join(dirname(project.root), `pulumi-ami-${process.pid}`);
    renameSync(project.root, moved);
    try {
      stack = await startStack(installedProject(moved));
      stack.write(program);
      expect((await stack.pulumi(["up", "--yes", "--skip-preview"])).code).toBe(0);
      const code = String((await stack.resources()).golden?.outputs.__provider);
      expect(code).toContain(`require("pulumi-ami/dist/provider/runtime/image.js")`);
      expect((await stack.pulumi(["destroy", "--yes", "--skip-preview"])).code).toBe(0);
      expect(stack.emulator.images()).toEqual([]);
    } finally {
      renameSync(moved, project.root);
    }
  });
});
