/** `examples/editor`: the sound manifest has no finding, and its README shows what `check` says of the other. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorSettings, schemaPath } from "../../../policies/cli/init-texts";
import { publishedNames } from "../../../schemas/published";

const root = join(__dirname, "../../..");
const folder = join(root, "examples/editor");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

function check(file: string, cwd = folder) {
  const words = ["--require", require.resolve("tsx/cjs"), join(root, "policies/cli/main.ts"), "check", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("examples/editor", () => {
  it("has a manifest without a finding", () => {
    const { status, stdout, stderr } = check("images.ami.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^0 errors, 0 warnings, 0 notes; 0 checks deferred; 24 resources checked/);
  });

  it("has one with three mistakes, which the README shows as they are printed", () => {
    const { status, stdout } = check("mistakes.ami.yaml");
    expect(status).toBe(1);
    expect(stdout).toContain("3 errors, 0 warnings, 0 notes");
    expect(read("README.md")).toContain(`\`\`\`text\n${stdout}\`\`\``);
  });

  it("shows what is said of a misspelt option", () => {
    const shown = /```text\n(ami-lint: .*\n)```/.exec(read("README.md"))?.[1];
    const other = mkdtempSync(join(tmpdir(), "ami-lint-example-"));
    const misspelt = read("ami-lint.json").replace('"allowedAccounts"', '"allowedAccount"');
    writeFileSync(join(other, "ami-lint.json"), misspelt);
    writeFileSync(join(other, "images.ami.yaml"), read("images.ami.yaml"));
    const { status, stderr } = check("images.ami.yaml", other);
    rmSync(other, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 2, stderr: shown });
  });

  it("has the settings that `init` writes", () => {
    expect(JSON.parse(read(".vscode/settings.json"))).toEqual(editorSettings);
  });

  it("names schemas where the build puts them", () => {
    const files = [
      "README.md",
      "images.ami.yaml",
      "mistakes.ami.yaml",
      "ami-lint.json",
      ".vscode/settings.json",
    ];
    const paths = files.flatMap((name) => read(name).match(/node_modules\/[\w./-]+\.schema\.json/g) ?? []);
    expect(paths).toContain(schemaPath);
    // tools/build.ts writes each published schema there under its own name.
    const published = publishedNames.map(
      (name) => `node_modules/pulumi-ami/dist/published/${name}.schema.json`,
    );
    for (const path of paths) expect(published).toContain(path);
  });
});
