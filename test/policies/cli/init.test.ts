/** `ami-lint init`: what it writes holds, and what is there stays. Floor: policies/cli/init, policies/readers/manifest. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { initCommand } from "../../../policies/cli/init";
import { editorSettings, manifestText, schemaPath } from "../../../policies/cli/init-texts";
import { run as runRules } from "../../../policies/engine/run";
import { readManifestSubjects } from "../../../policies/readers/manifest";
import { rules } from "../../../policies/rules";

let folder = "";
const settings = (): string => readFileSync(join(folder, ".vscode/settings.json"), "utf8");
const putSettings = (text: string): void => {
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(join(folder, ".vscode/settings.json"), text);
};

const now = new Date("2026-11-22");

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  folder = mkdtempSync(join(tmpdir(), "ami-lint-init-"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function run(...operands: string[]): string {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(initCommand.run({ operands, values: {} })).toBe(0);
  const text = log.mock.calls.map(([line]) => String(line)).join("\n");
  log.mockRestore();
  return text;
}

describe("the manifest that is written", () => {
  const plain = manifestText(schemaPath, now);
  const uncommented = plain.replace(/^#( {2,})/gm, "$1");

  it.each([
    ["as it is", plain],
    ["with every example uncommented", uncommented],
  ])("has no issue and no finding of an error, %s", (_, text) => {
    const { subjects, issues } = readManifestSubjects(text, "images.ami.yaml");
    expect(issues).toEqual([]);
    expect(subjects.length).toBeGreaterThan(1);
    const { findings } = runRules(subjects, rules, { now });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("shows more once it is uncommented", () => {
    expect(uncommented).not.toBe(plain);
    expect(uncommented).not.toMatch(/^# {2}/m);
  });
});

describe("ami-lint init", () => {
  it("writes a manifest and settings where there are none", () => {
    expect(run()).toBe(
      `images.ami.yaml: written\n.vscode/settings.json: written\n${schemaPath}: not there yet, and editors look for it; install it here with \`npm install --save-dev pulumi-ami\`\nnext: npx ami-lint check images.ami.yaml`,
    );
    expect(readFileSync(join(folder, "images.ami.yaml"), "utf8")).toBe(manifestText(schemaPath, now));
    expect(JSON.parse(settings())).toEqual(editorSettings);
  });

  it("finds the schema from the folder of the manifest", () => {
    run("infra/amis/web.ami.yaml");
    expect(readFileSync(join(folder, "infra/amis/web.ami.yaml"), "utf8")).toContain(
      `$schema=../../${schemaPath}\n`,
    );
  });

  it("changes nothing the second time", () => {
    run();
    const before = settings();
    expect(run()).toContain(
      "images.ami.yaml: left as it is; it is there already\n.vscode/settings.json: left as it is; it names the schema already",
    );
    expect(settings()).toBe(before);
  });

  it("adds to settings as they are written", () => {
    putSettings('{\n\t"editor.rulers": [80, 120]\n}\n');
    expect(run()).toContain("settings.json: `yaml.schemas` and `json.schemas` added");
    expect(settings()).toContain('{\n\t"editor.rulers": [80, 120],\n\t"yaml.schemas": {\n');
    expect(JSON.parse(settings())).toEqual({ "editor.rulers": [80, 120], ...editorSettings });
  });

  it.each(["{}", "{ }\n"])("adds to empty settings %j", (text) => {
    putSettings(text);
    run();
    expect(JSON.parse(settings())).toEqual(editorSettings);
  });

  it("leaves a setting that is there, and says what to add by hand", () => {
    const own = { "yaml.schemas": { "./house.json": "*.house.yaml" } };
    putSettings(JSON.stringify(own));
    expect(run()).toContain(
      '`json.schemas` added; left as it is, where you have settings of your own; add by hand:\n  "yaml.schemas": {\n    "./node_modules/',
    );
    expect(JSON.parse(settings())).toEqual({ ...own, "json.schemas": editorSettings["json.schemas"] });
  });

  it("adds to settings with comments and commas at the end, which stay", () => {
    putSettings(
      '{\n  // ours: "{"\n  "editor.rulers": [80,], // wide\n  "a": "// , }", /* last */\n  // end }\n}\n',
    );
    expect(run()).toContain("settings.json: `yaml.schemas` and `json.schemas` added");
    const [before, after = ""] = settings().split('  "yaml.schemas"');
    expect(before).toBe(
      '{\n  // ours: "{"\n  "editor.rulers": [80,], // wide\n  "a": "// , }", /* last */\n  // end }\n',
    );
    expect(JSON.parse(`{ "yaml.schemas"${after}`)).toEqual(editorSettings);
    expect(run()).toContain("left as it is; it names the schema already");
  });

  it("puts the comma behind the last setting, not behind a comment", () => {
    putSettings('{\r\n  "a": 1 // one\r\n}\r\n');
    run();
    expect(settings()).toContain('{\r\n  "a": 1, // one\r\n  "yaml.schemas": {\r\n');
    expect(settings().replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("writes to settings that are empty", () => {
    putSettings("\n");
    expect(run()).toContain("settings.json: written, for it was empty");
    expect(JSON.parse(settings())).toEqual(editorSettings);
  });

  it.each(["[]", "{ broken", "7"])("leaves settings that are no object: %s", (text) => {
    putSettings(text);
    expect(run()).toContain(
      'left as it is, for it is no JSON object, comments aside; add by hand:\n  "yaml.schemas": {',
    );
    expect(settings()).toBe(text);
  });

  it("refuses where a file is in the way of a folder, or a folder in that of a file", () => {
    writeFileSync(join(folder, ".vscode"), "");
    expect(() => run()).toThrow("`.vscode/settings.json` cannot be written: `.vscode` must be a folder");
    rmSync(join(folder, ".vscode"));
    mkdirSync(join(folder, ".vscode/settings.json"), { recursive: true });
    expect(() => run()).toThrow(".vscode/settings.json` is a folder; it must be a file");
  });

  it("refuses a name by which editors do not know it, and a second one", () => {
    expect(() => run("images.yaml")).toThrow("`images.yaml` must end in `.ami.yaml`");
    expect(() => run("a.ami.yaml", "b.ami.yaml")).toThrow("`b.ami.yaml` is too much");
  });

  it("prints with --stdout, and writes nothing", () => {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(initCommand.run({ operands: [], values: { stdout: true } })).toBe(0);
    expect(write.mock.calls).toEqual([[manifestText(schemaPath, now)]]);
    expect(() => settings()).toThrow("ENOENT");
  });
});
