/**
 * What a person sees of an input that does not hold: the file, the place, the value, what is allowed and what to do.
 * Floor: policies/cli/check, readers.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { readArguments } from "../../../policies/cli/arguments";
import { check } from "../../../policies/cli/check";
import { UsageError } from "../../../policies/cli/command";
import { ConfigError } from "../../../policies/engine/mistakes";
import { openSettings } from "../../../policies/pack/settings";
import { InputError } from "../../../policies/readers/preview";
import { readText } from "../../../policies/readers/text-file";

const folder = mkdtempSync(join(tmpdir(), "ami-lint-bad-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Content = string | Uint8Array | object;
const put = (name: string, content: Content): string => {
  const file = join(folder, name);
  const isText = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isText ? content : JSON.stringify(content));
  return file;
};
mkdirSync(join(folder, "a-folder"));
const preview = put("preview.json", { steps: [] });

/** The message without the folder; ends with 2 in `main`, which the class of the error decides. */
function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const isOurs = error instanceof UsageError || error instanceof InputError || error instanceof ConfigError;
    if (isOurs) return error.message.replaceAll(`${folder}/`, "");
    throw error;
  }
  throw new Error("nothing was refused");
}

function refusal(...words: string[]): string {
  return messageOf(() => check.run(readArguments(check, words)));
}

function reportOf(...words: string[]): string {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  void check.run(readArguments(check, words));
  const text = log.mock.calls.map(([line]) => String(line)).join("\n");
  log.mockRestore();
  return text.replaceAll(`${folder}/`, "");
}

/** What no input may be, with what is said of it wherever it is asked for. */
const unreadable: readonly [what: string, name: string, content: Content | undefined, says: RegExp][] = [
  [
    "a folder",
    "a-folder",
    undefined,
    /`a-folder` is a folder; (it must be a file|the files in it must be named, such as `a-folder\/\*\.ami\.yaml`)$/,
  ],
  ["empty", "empty.json", "", /`empty.json` is empty; it must be /],
  ["blank", "blank.json", " \n", /`blank.json` is empty; it must be /],
  ["words", "words.json", "hello", /^words.json:1:1: `hello` is not JSON; it must be /],
  ["YAML", "yaml.json", "preset: strict\n", /^yaml.json:1:1: this is not JSON; it must be /],
  [
    "with a comment",
    "comment.json",
    '{\n  // ours\n  "a": 1 }',
    /^comment.json:2:3: `\/\/ ours` is not JSON; /,
  ],
  ["with a comma at its end", "comma.json", '{ "a": 1, }', /^comma.json:1:9: `,` is not JSON; /],
  ["cut off", "cut.json", '{ "a": [', /^cut.json:1:9: what begins before this is not closed; /],
  [
    "with an account as a number",
    "number.json",
    '{ "a": 012345678901 }',
    /^number.json:1:8: `012345678901` is not JSON, where no number begins with 0; /,
  ],
];

const inputs: readonly [input: string, words: (file: string) => string[]][] = [
  ["a configuration", (file) => [preview, "--config", file]],
  ["a baseline", (file) => [preview, "--baseline", file]],
  ["instance types", (file) => [preview, "--instance-types", file]],
  ["a preview", (file) => [file]],
];

describe.each(inputs)("%s", (_, words) => {
  it.each(unreadable)("that is %s is refused, with file and place", (_what, name, content, says) => {
    if (content !== undefined) put(name, content);
    const message = refusal(...words(join(folder, name)));
    expect(message.replace("--instance-types: ", "")).toMatch(says);
    expect(message).not.toContain("\n");
  });

  it("that is not there is refused by its name", () => {
    expect(refusal(...words(join(folder, "missing.json")))).toMatch(/`missing.json` .*there is no such file/);
  });
});

describe("a configuration", () => {
  const refused = (content: Content): string => refusal(preview, "--config", put("lint.json", content));

  it.each<[what: string, content: Content, says: string]>([
    ["a list", "[]", "lint.json:1:1: the configuration must be an object such as "],
    ["null", "null", "lint.json:1:1: the configuration must be an object such as "],
    [
      "a key that is not known",
      '{\n  "presset": "strict" }',
      "lint.json:2:3: `presset` is not known: did you mean `preset`?",
    ],
    ["a preset that is none", '{ "preset": "strickt" }', "lint.json:1:13: no preset is called"],
    [
      "a key twice",
      '{ "preset": "strict",\n  "preset": "strict" }',
      "lint.json:2:3: `preset` is stated twice; it must be stated once.",
    ],
    ["rules as a list", '{ "rules": [] }', "lint.json:1:12: `rules` must be an object"],
    [
      "a rule that is none",
      '{ "rules": {\n  "no-public-imag": "off" } }',
      "lint.json:2:3: no rule is called `no-public-imag`: did you mean",
    ],
    [
      "a severity that is none",
      '{ "rules": { "no-public-image": "eror" } }',
      "lint.json:1:33: `no-public-image`: the severity must be",
    ],
    [
      "one beside options",
      '{ "rules": { "no-public-image": { "severity": "eror" } } }',
      "lint.json:1:47: `no-public-image`: the severity must be",
    ],
    [
      "an option that is none",
      '{ "rules": { "no-unlisted-account": {\n  "allowedAccount": [] } } }',
      "lint.json:2:3: `no-unlisted-account`: it has no option `allowedAccount`: did you mean `allowedAccounts`?",
    ],
    [
      "an account without quotes",
      '{ "rules": { "no-unlisted-account": {\n  "allowedAccounts": ["111122223333", 12345678901] } } }',
      "lint.json:2:39: `no-unlisted-account`: `allowedAccounts[1]` must be a string of the form `^[0-9]{12}$`, in quotes: as a number it loses zeros in front; it is `12345678901`",
    ],
    [
      "rules as lists in lists, deeper than the stack",
      `{ "rules": ${"[".repeat(100_000)}${"]".repeat(100_000)} }`,
      "lint.json: `rules` must be an object from rule id to a severity, `off`, or an object with options; it is `object`",
    ],
    ["waivers as an object", '{ "waivers": {} }', "lint.json:1:14: `waivers` must be a list"],
    ["rule modules as text", '{ "ruleModules": "x" }', "lint.json:1:18: `ruleModules` must be a list"],
    [
      "instance types as a number",
      '{ "instanceTypes": 5 }',
      "lint.json:1:20: `instanceTypes` must be the path of a file; it is `5`",
    ],
    [
      "no path of instance types",
      '{ "instanceTypes": "" }',
      "lint.json:1:20: `instanceTypes` must be the path of a file",
    ],
    [
      "instance types that are not there",
      '{ "instanceTypes": "none.json" }',
      "lint.json:1:20: `none.json` cannot be read: there is no such file",
    ],
    ["a byte order mark", '\uFEFF{ "presset": 1 }', "lint.json:1:3: `presset` is not known"],
  ])("with %s is refused with file and place", (_, content, says) => {
    expect(refused(content)).toContain(says);
  });

  it("tells every mistake, each with its place", () => {
    const mistakes = refused('{\n  "presset": 1,\n  "ruleModules": 1,\n  "instanceTypes": 1\n}').split("\n");
    expect(mistakes.map((line) => line.split(" ")[0])).toEqual(["lint.json:3:18:", "lint.json:4:20:"]);
  });

  it.each<[what: string, name: string, text: string | undefined, says: string]>([
    [
      "throws",
      "throws.js",
      'throw new Error("no luck");',
      "the rule module `throws.js` cannot be loaded: no luck (throws.js:1:7)",
    ],
    ["throws nothing", "null.js", "throw null;", "the rule module `null.js` cannot be loaded: null"],
    ["is broken", "broken.js", "module.exports = {", "the rule module `broken.js` cannot be loaded: "],
    [
      "exports nothing",
      "nothing.js",
      "",
      "`nothing.js`: the default export must be a rule made with `defineRule`, or a list of them; nothing is exported",
    ],
    [
      "is not there",
      "none.js",
      undefined,
      "the rule module `none.js` cannot be loaded: it is not there; it must be a path that begins with `./` or `../`, or a package that is installed",
    ],
    [
      "asks for what is not there",
      "asks.js",
      'require("no-such-package");',
      "the rule module `asks.js` cannot be loaded: Cannot find module 'no-such-package' (asks.js:1:1)",
    ],
  ])("whose rule module %s is refused where it is named", (_, name, text, says) => {
    if (text !== undefined) put(name, text);
    expect(refused({ ruleModules: [`./${name}`] })).toContain(`lint.json:1:17: ${says}`);
  });

  it("does not answer for what the command line says over it", () => {
    const config = put("lint.json", { preset: "strict", instanceTypes: "none.json" });
    const words = [preview, "--config", config];
    expect(refusal(...words, "--instance-types", put("types.json", "[]"))).toMatch(
      /^--instance-types: `types.json` holds no/,
    );
    const types = put("types.json", { InstanceTypes: [] });
    expect(refusal(...words, "--instance-types", types, "--preset", "x")).toMatch(
      /^--preset: no preset is called/,
    );
  });

  it("with a waiver that does not apply is told where the waiver stands", () => {
    const config = put(
      "lint.json",
      '{ "waivers": [\n  { "rule": "no-public-imag", "subject": "web", "reason": "r" } ] }',
    );
    expect(reportOf(preview, "--config", config)).toContain(
      "lint.json:2:3: error: This waiver does not apply: no rule is called",
    );
  });
});

describe("a baseline", () => {
  it.each<[what: string, content: Content, says: string]>([
    ["a list", "[]", "base.json:1:1: a baseline must be"],
    ["another version", { version: 2, findings: [] }, "base.json:1:1: a baseline must be"],
    [
      "an entry of another form",
      '{ "version": 1, "findings": [\n  { "rule": 5 } ] }',
      "base.json:2:13: `findings[0].rule` must be a string; it is `5`",
    ],
  ])("of %s is refused with file and place", (_, content, says) => {
    expect(refusal(preview, "--baseline", put("base.json", content))).toContain(says);
  });

  it("is not written where no folder is", () => {
    const file = join(folder, "none/base.json");
    expect(refusal(preview, "--baseline", file, "--update-baseline")).toBe(
      "`none/base.json` cannot be written: its folder must be there",
    );
  });
});

describe("a file", () => {
  it.each(["utf16le", "utf8"] as const)(
    "that begins with the mark of %s is read, as PowerShell writes it",
    (encoding) => {
      const file = put("marked.json", Buffer.from('\uFEFF{ "steps": [] }', encoding));
      expect(reportOf(file)).toContain("0 resources checked");
    },
  );

  it("of a manifest that comes without a name is told to have one", () => {
    expect(refusal(put("images", "apiVersion: pulumi-ami/v1\n"))).toBe(
      "images:1:1: this is not JSON; it must be the output of `pulumi preview --json`; a manifest must be in a file called `*.ami.yaml`",
    );
  });

  it("is known by its ending in letters of any case", () => {
    expect(reportOf(put("IMAGES.AMI.YAML", "apiVersion: 1\nimages: {}\n"))).toContain(
      "IMAGES.AMI.YAML:1:13: error: ",
    );
  });

  it("whose name the shell was to fill in is told so", () => {
    expect(refusal(join(folder, "*.ami.yaml"))).toContain(
      "there is no such file; the shell must put names for it",
    );
  });

  it("that may not be read is told so", () => {
    const error = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    const told = (message: string): Error => new InputError(message);
    const files = {
      readFileSync: (): never => {
        throw error;
      },
    };
    expect(() => readText("secret.json", told, files.readFileSync)).toThrow(
      "`secret.json` cannot be read: this user must have leave to read it",
    );
  });

  it("of JSON that is a manifest by another name is told so", () => {
    expect(refusal(put("images.json", { apiVersion: "pulumi-ami/v1", images: {} }))).toContain(
      "or be called `*.ami.json` where it is a manifest",
    );
  });
});

describe("PULUMI_AMI_CONFIG", () => {
  const refused = (value: string, argument = {}): string =>
    messageOf(() => openSettings(argument, { PULUMI_AMI_CONFIG: value }));

  it.each<[value: string, says: string]>([
    ['{ "presset": "strict" }', "PULUMI_AMI_CONFIG:1:3: `presset` is not known"],
    ['{ "preset": "strict", }', "PULUMI_AMI_CONFIG:1:21: `,` is not JSON"],
    ["none.json", "PULUMI_AMI_CONFIG: `none.json` cannot be read: there is no such file"],
  ])("as %s is refused by its name", (value, says) => {
    expect(refused(value)).toContain(says);
  });

  it("as a file is refused by the name of the file, and for what the file says alone", () => {
    const file = put(
      "pack.json",
      '{ "ruleModules": ["./none.js"],\n  "rules": { "no-public-imag": "off" } }',
    );
    put("own.js", "");
    expect(refused(file)).toMatch(/^pack.json:1:19: the rule module `none.js`/);
    const own = { ruleModules: [join(folder, "own.js")] };
    expect(refused(file, own)).toMatch(/^pack.json:1:19: the rule module `none.js`/);
    const empty = put("pack.json", { rules: { "no-public-image": "off" } });
    expect(refused(empty, { presset: 1, rules: { "no-luck": "off" } })).toMatch(
      /^`presset` is not known: .*\nno rule is called `no-luck`/,
    );
  });
});
