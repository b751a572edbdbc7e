/** Manifests: verdicts on the fixtures, and where issues are placed. Floor: schemas/manifest, support. */
import { describe, expect, it } from "vitest";
import { readManifest } from "../../schemas/manifest";
import { invalidDocuments, validDocuments } from "./support/fixtures";
import { acceptsPlainly } from "./support/plain-ajv";

const head = "apiVersion: pulumi-ami/v1\nimages:\n";
const web =
  "  web:\n    architecture: x86_64\n    source: { snapshot: snap-0123456789abcdef0 }\n    region: us-east-1\n";

/** Each issue as `line:column-endLine:endColumn id message`. */
function issuesOf(text: string, file = "web.ami.yaml"): string[] {
  return readManifest(text, file).issues.map(
    ({ line, column, endLine, endColumn, id, message }) =>
      `${line}:${column}-${endLine}:${endColumn} ${id} ${message}`,
  );
}

describe("a sound manifest", () => {
  it.each(validDocuments)("is accepted: $name", ({ kind, name, text }) => {
    const { issues, manifest } = readManifest(text, name);
    expect(issues).toEqual([]);
    expect(manifest?.apiVersion).toBe("pulumi-ami/v1");
    expect(acceptsPlainly(kind, manifest)).toBe(true);
  });

  it("says the same in YAML and in JSON", () => {
    const valueOf = (wanted: string): object => {
      const { text = "", name = "" } = validDocuments.find((fixture) => fixture.name === wanted) ?? {};
      return readManifest(text, name).manifest ?? {};
    };
    const { $schema: _, ...json } = valueOf("full.ami.json") as Record<string, unknown>;
    expect(json).toEqual(valueOf("full.ami.yaml"));
    expect(valueOf("smallest.ami.json")).toEqual(valueOf("smallest.ami.yaml"));
  });

  it("needs less than ten lines", () => {
    const smallest = validDocuments.find(({ name }) => name === "smallest.ami.yaml")?.text ?? "";
    expect(smallest.trim().split("\n").length).toBeLessThan(10);
    expect(smallest).toContain("launches");
  });
});

describe("a manifest with one fault", () => {
  it.each(invalidDocuments)("has one issue: $name", ({ kind, value, at, keyword, says }) => {
    const { issues, manifest } = readManifest(JSON.stringify(value, undefined, 2), "x.ami.json");
    expect(issues.map((issue) => ({ at: issue.at, id: issue.id }))).toEqual([
      { at, id: `schema/${keyword}` },
    ]);
    expect(issues[0]?.message).toContain(says);
    expect(issues[0]?.message).toMatch(/[.?]$/);
    expect(issues[0]?.remedy).toMatch(/./);
    expect(manifest).toBeUndefined();
    expect(acceptsPlainly(kind, value)).toBe(false);
  });
});

describe("the place of an issue", () => {
  it("is the value, the key that must not be there, or the key of what lacks something", () => {
    expect(
      issuesOf(`${head}${web}    bootMode: UEFI\n    launchs: [m7i.large]\n  api:\n    region: us-east-1\n`),
    ).toEqual([
      "7:15-7:19 schema/oneOf `images.web.bootMode` must be `legacy-bios`, `uefi` or `uefi-preferred`; it is `UEFI`: did you mean `uefi`?",
      "8:5-8:12 schema/additionalProperties `launchs` is not a property in `images.web`; did you mean `launches`?",
      "9:3-9:6 schema/required `architecture` is missing in `images.api`; it must be given.",
      "9:3-9:6 schema/required `source` is missing in `images.api`; it must be given.",
    ]);
  });

  it("is the key of a value that goes over several lines, or is nowhere", () => {
    expect(
      issuesOf(
        `${head}${web}    name:\n      first: web\n      last: site\n    region2:\n    description:\n`,
      ),
    ).toEqual([
      "7:5-7:9 schema/type `images.web.name` must be a string; it is an object.",
      "10:5-10:12 schema/additionalProperties `region2` is not a property in `images.web`; did you mean `region`?",
      "11:5-11:16 schema/type `images.web.description` must be a string; it is a key without value.",
    ]);
  });

  it("is where the text stands, for what comes by an anchor or a merge key", () => {
    const text = `${head}${web.replace("web:", "web: &web")}    bootMode: bios\n  api:\n    <<: *web\n    name: api\n`;
    expect(issuesOf(text).map((issue) => issue.split(" ").slice(0, 3).join(" "))).toEqual([
      "7:15-7:19 schema/oneOf `images.web.bootMode`",
      "7:15-7:19 schema/oneOf `images.api.bootMode`",
    ]);
  });

  it("counts in a file that begins with a byte order mark as an editor does", () => {
    expect(issuesOf("\uFEFFapiVersion: 1\nimages: {}\n").map((issue) => issue.split(" ")[0])).toEqual([
      "1:13-1:14",
      "2:9-2:11",
    ]);
  });
});

it("is empty in JSON as in YAML", () => {
  expect(readManifest(" \n", "x.ami.json").issues).toMatchObject([
    { message: expect.stringContaining("the document is empty") as string },
  ]);
});

describe("an unquoted account", () => {
  it("is shown as it is written, with the remedy", () => {
    const { issues } = readManifest(`${head}${web}    share: { accounts: [012345678901] }\n`, "x.ami.yaml");
    expect(issues).toMatchObject([
      {
        at: "/images/web/share/accounts/0",
        line: 7,
        column: 25,
        got: "012345678901",
        allowed: ["a string"],
        message:
          "`images.web.share.accounts[0]` must be a string, in quotes: as a number it loses zeros in front; it is `012345678901`.",
        remedy: 'write "012345678901", in quotes',
      },
    ]);
  });
});

it.each([
  ["apiVersion: pulumi-ami/v1\nimages:\n", "`images` must be an object; it is a key without value."],
  ["apiVersion: pulumi-ami/v1\nimages: ~\n", "`images` must be an object; it is `~`."],
  [`${head}${web}`.replace(/^apiVersion.*\n/, ""), "`apiVersion` is missing; it must be `pulumi-ami/v1`."],
])("of %j it says what is wrong as it is written", (text, message) => {
  expect(readManifest(text, "x.ami.yaml").issues).toMatchObject([{ message }]);
});

describe("what cannot be read as a manifest", () => {
  it.each([
    ["nothing", "", "1:1-1:1 schema/type the document is empty; it must state `apiVersion` and `images`"],
    ["comments alone", "# none\n", "1:1-1:1 schema/type the document is empty"],
    ["two documents", `${head}${web}---\n${head}`, "8:1-8:2 schema/syntax a second document begins here"],
    [
      "a key stated twice",
      `${head}${web}    region: eu-west-1\n`,
      "7:5-7:11 schema/duplicate-key `region` is stated twice",
    ],
    ["another thing", "just words", "1:1-1:11 schema/type the value must be an object"],
  ])("is told: %s", (_, text, wanted) => {
    const issues = issuesOf(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(wanted);
  });
});
