/**
 * `ami-lint check` of manifests: issues and findings once each, where they stand; waivers, baseline, exit codes; and
 * hostile documents. Floor: policies/cli/check.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { readArguments } from "../../../policies/cli/arguments";
import { check } from "../../../policies/cli/check";
import { InputError } from "../../../policies/readers/preview";
import { type Finding } from "../../../policies/engine/finding";

const folder = relative(process.cwd(), mkdtempSync(join(tmpdir(), "ami-lint-manifest-")));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const put = (name: string, content: string | object | Uint8Array): string => {
  const file = join(folder, name);
  const isText = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isText ? content : JSON.stringify(content));
  return file;
};

/** Only the rules that these tests are about: what others advise is their own tests' business. */
const config = put("lint.json", {
  preset: "exposure-only",
  rules: { "match-architecture": "error", "require-deprecation": "warning" },
});

function lint(...words: string[]): { code: unknown; text: string } {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const args = words.includes("--config") ? words : [...words, "--config", config];
  const code: unknown = check.run(readArguments(check, args));
  const text = log.mock.calls.map(([line]) => String(line)).join("\n");
  log.mockRestore();
  return { code, text };
}

const findingsOf = (...words: string[]): readonly Finding[] =>
  (JSON.parse(lint(...words, "--format", "json").text) as { findings: Finding[] }).findings;

const sound = `apiVersion: pulumi-ami/v1
images:
  web:
    architecture: x86_64
    source: { snapshot: snap-0123456789abcdef0 }
    region: us-east-1
    deprecateAt: "2099-01-01T00:00:00Z"
    launches: [m7i.large]
`;
const faulty = sound
  .replace(
    "architecture: x86_64",
    "architecture: x86_64\n    bootMode: UEFI\n    copies: [eu-west-1, us-west-2]",
  )
  .replace("m7i.large", "m7i.large, t4g.micro");

describe("a manifest", () => {
  it.each(["a.ami.yaml", "a.ami.yml"])("without fault ends with 0, by the name %s", (name) => {
    const { code, text } = lint(put(name, sound));
    expect(text).toBe(
      `0 errors, 0 warnings, 0 notes; 0 checks deferred; 2 resources checked; configuration: ${config}`,
    );
    expect(code).toBe(0);
  });

  it("tells issues and findings in text, once each, from top to bottom", () => {
    const file = put("faulty.ami.yaml", faulty);
    const { code, text } = lint(file);
    expect(code).toBe(1);
    expect(text.split("\n").filter((line) => line.startsWith(file))).toEqual([
      expect.stringMatching(
        /:5:15: error: `images.web.bootMode` must be .* did you mean `uefi`\? \[schema\/oneOf\]$/,
      ),
      expect.stringMatching(/:10:27: error: Instance type `t4g.micro` .* \[match-architecture\]$/),
    ]);
  });

  it("tells the same in JSON, by the name of JSON too", () => {
    const places = (file: string) =>
      findingsOf(file).map(({ ruleId, source }) => [ruleId, source?.file === file, source?.line]);
    expect(places(put("faulty.ami.yaml", faulty))).toEqual([
      ["schema/oneOf", true, 5],
      ["match-architecture", true, 10],
    ]);
    const image = { architecture: "x86_64", source: { snapshot: "snap-01234567" }, region: "us-east-1" };
    const json = { apiVersion: "pulumi-ami/v1", images: { web: { ...image, launches: ["t4g.micro"] } } };
    expect(places(put("faulty.ami.json", json))).toEqual([
      ["require-deprecation", true, 1],
      ["match-architecture", true, 1],
    ]);
  });

  it("is a world of its own beside another", () => {
    const first = put("first.ami.yaml", sound.replace("x86_64", "arm64"));
    const second = put("second.ami.yaml", sound);
    expect(findingsOf(first, second).map(({ source }) => source?.file)).toEqual([first]);
    expect(findingsOf(second, first).map(({ source }) => source?.file)).toEqual([first]);
    expect(lint(first, second).text).toContain("4 resources checked");
    const both = [put("one.ami.yaml", faulty), put("two.ami.yaml", faulty)];
    expect(findingsOf(...both).map(({ source }) => source?.file)).toEqual([
      both[0],
      both[0],
      both[1],
      both[1],
    ]);
  });

  it("defers nothing where an issue stands already", () => {
    const file = put("deferred.ami.yaml", sound.replace("x86_64", "x86-64"));
    const { text } = lint(file, "--preset", "strict");
    expect(text).toContain("[schema/oneOf]");
    expect(text).not.toContain(`${file}:4:19: deferred`);
  });

  it("is known by its name alone", () => {
    expect(() => lint(put("images.yaml", sound))).toThrow("a manifest must be called `*.ami.yaml`");
  });

  it("stands beside a preview", () => {
    const { text } = lint(put("faulty.ami.yaml", faulty), "test/corpus/preview-create.json");
    expect(text).toContain("[schema/oneOf]");
    expect(text).toContain("index.ts:26:1: error: Instance type `t4g.micro`");
  });

  it("has findings that a waiver sets aside", () => {
    const file = put("note.ami.yaml", sound.replace(/ {4}deprecateAt.*\n/, ""));
    const waived = put("waived.json", {
      preset: "exposure-only",
      rules: { "require-deprecation": "error" },
      waivers: [{ rule: "require-deprecation", subject: "manifest:web", reason: "built daily" }],
    });
    const { code, text } = lint(file, "--config", waived);
    expect(code).toBe(0);
    expect(text).toContain("waived: The image does not say when it is deprecated");
    expect(lint(put("a.ami.yaml", sound), "--config", waived).text).toContain("[waiver/unused]");
  });

  it("has issues and findings that a baseline knows, and new ones fail", () => {
    const file = put("known.ami.yaml", faulty);
    const baseline = join(folder, "baseline.json");
    expect(lint(file, "--baseline", baseline, "--update-baseline").code).toBe(0);
    expect(lint(file, "--baseline", baseline).text).toContain("2 known by the baseline");
    put("known.ami.yaml", faulty.replace("region: us-east-1", "region: us-east-1a"));
    const { code, text } = lint(file, "--baseline", baseline);
    expect(code).toBe(1);
    expect(text).toContain("1 error, 0 warnings");
  });

  it("fails from the severity that is asked for", () => {
    const file = put("warning.ami.yaml", sound.replace(/ {4}deprecateAt.*\n/, ""));
    expect(lint(file).code).toBe(0);
    expect(lint(file, "--fail-on", "warning").code).toBe(1);
  });
});

describe("a hostile document", () => {
  const bomb = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? "a0: &a0 [x, x]" : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
  ).join("\n");

  it.each<[name: string, content: string | Uint8Array, says: string]>([
    ["of 10 MB", "a: b\n".repeat(2_000_000), ":1:1: the document has 10,000,000 characters"],
    ["with an alias bomb", bomb, "aliases"],
    ["that is nested deep", "[".repeat(100_000), ":1:67: collections lie in each other more than 64 deep"],
    ["with NUL", sound.replace("web:", "we\0b:"), ":3:5: the character U+0000 cannot stand in a document"],
    ["with half a character", sound.replace("x86_64", '"\\ud800"'), ":4:19: "],
    [
      "indented with tabs",
      sound.replace("    region", "\tregion"),
      ":6:1: a tab cannot indent; it must be spaces.",
    ],
    ["that is broken", sound.replace(" }", ""), "what begins before this is not closed"],
    ["of two documents", `${sound}---\n${sound}`, ":10:1: a second document begins here"],
    ["in UTF-16 without its mark", Buffer.from(sound, "utf16le"), "cannot stand in a document"],
  ])("%s ends with 2, and says what is wrong where", (_, content, says) => {
    const file = put("hostile.ami.yaml", content);
    expect(() => lint(file)).toThrow(InputError);
    expect(() => lint(file)).toThrow(says);
    expect(() => lint(file)).toThrow(new RegExp(`^${file}:\\d+:\\d+: .{10,300}$`));
  });

  it.each<[name: string, text: string, found: string]>([
    [
      "with a key twice",
      sound.replace("    region", "    region: eu-west-1\n    region"),
      "7:5 schema/duplicate-key",
    ],
    ["that is empty", "", "1:1 schema/type"],
    [
      "with accounts that are numbers",
      sound.replace("    region", "    share: { accounts: [012345678901, 1.2e11, 9e999] }\n    region"),
      "6:39 schema/type",
    ],
    ["with words of YAML 1.1", `${sound}    enaSupport: yes\n`, "9:17 schema/type"],
    ["with an image `__proto__`", sound.replace("web:", "__proto__:"), "3:3 schema/propertyNames"],
    ["with a key `__proto__`", `${sound}__proto__: { polluted: true }\n`, "9:1 schema/additionalProperties"],
  ])("%s is told as a finding", (_, text, found) => {
    const findings = findingsOf(put("hostile.ami.yaml", text));
    expect(findings.map(({ ruleId, source }) => `${source?.line}:${source?.column} ${ruleId}`)).toContain(
      found,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(["utf8", "utf16le"] as const)(
    "that begins with the byte order mark of %s is read as any other",
    (encoding) => {
      expect(lint(put("bom.ami.yaml", Buffer.from(`\uFEFF${sound}`, encoding))).code).toBe(0);
    },
  );
});
