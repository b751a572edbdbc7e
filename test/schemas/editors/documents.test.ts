/**
 * Documents and configurations in an editor: the verdict of every fixture, in YAML and in JSON, at the place that we
 * name; hover, completion and snippets at a cursor; anchors and merge keys. Floor: support, the fixtures.
 */
import Ajv from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "../../../schemas/document";
import { lookUp, type JsonSchema } from "../../../schemas/inline";
import { type KeywordError } from "../../../schemas/kinds";
import { readManifest } from "../../../schemas/manifest";
import { publishedSchema } from "../../../schemas/published";
import { rules } from "../../../policies/rules";
import {
  invalidConfigurations,
  invalidDocuments,
  validConfigurations,
  validDocuments,
} from "../support/fixtures";
import { editors, type Editor, type Offer } from "./support/editor";
import { findSpot, spansOf } from "./support/places";
import { fill, insertText } from "./support/snippets";

const sound = [
  ...validDocuments.map(({ kind, name, text }) => ({ kind, name, value: parseDocument(text, name).value })),
  ...validConfigurations,
];
const faulty = [...invalidDocuments, ...invalidConfigurations];

const errorsOf = (kind: string, value: unknown): readonly KeywordError[] => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validator = validators.get(kind) ?? ajv.compile(publishedSchema(kind) ?? {});
  validators.set(kind, validator);
  return validator(value) ? [] : (validator.errors ?? []);
};
const validators = new Map<string, ReturnType<Ajv["compile"]>>();

const deprecations = new Set<string>();
beforeAll(() => {
  const gather = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "deprecationMessage") deprecations.add(String(value));
      else gather(value);
    }
  };
  gather(publishedSchema("manifest"));
});

/** What a property of an image says, as an editor must show it. */
const textOf = (at: string): string =>
  String((lookUp(publishedSchema("manifest"), at) as JsonSchema).description);
const ofImage = "/properties/images/additionalProperties/properties";
/** A value in which this place, and nothing else, is stated. */
const valueAt = (at: string): unknown =>
  at
    .split("/")
    .slice(1)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), "x");
const bare = (label: string): string => label.replaceAll(/^["']|["']$/g, "");
const textOffered = (offers: readonly Offer[], label: string): string | undefined =>
  offers.find((offer) => bare(offer.label) === label)?.text;

describe.each(editors)("$name", (editor) => {
  it.each(sound)("accepts $kind/$name", async ({ kind, value }) => {
    const marks = await editor.diagnose(kind, editor.write(value));
    expect(marks.filter(({ message }) => !deprecations.has(message))).toEqual([]);
  });

  it.each(faulty)("marks the fault of $kind/$name where it is", async ({ kind, value, at, keyword }) => {
    const text = editor.write(value);
    const marks = await editor.diagnose(kind, text);
    expect(marks).not.toEqual([]);
    const spans = spansOf({ at, keyword }, errorsOf(kind, value), text);
    for (const { start, end } of marks) expect(spans).toContainEqual({ start, end });
  });

  const image = {
    architecture: "x86_64",
    source: { snapshot: "snap-01234567" },
    region: "us-east-1",
    bootMode: "uefi",
  };
  const manifest = { apiVersion: "pulumi-ami/v1", images: { web: image } };

  it.each(["architecture", "source", "region", "bootMode"])(
    "shows on the key `%s` of an image what it is",
    async (key) => {
      const text = editor.write(manifest);
      const { start = 0 } = findSpot(text, `/images/web/${key}`).key ?? {};
      expect(await editor.hover("manifest", text, start + 1)).toContain(textOf(`${ofImage}/${key}`));
    },
  );

  it("offers the keys of an image, each with its description", async () => {
    const text = isYaml(editor)
      ? "apiVersion: pulumi-ami/v1\nimages:\n  web:\n    region: us-east-1\n    \n"
      : '{ "apiVersion": "pulumi-ami/v1", "images": { "web": {  } } }';
    const offers = await editor.complete(
      "manifest",
      text,
      isYaml(editor) ? text.length - 1 : text.indexOf("{  }") + 2,
    );
    const wanted = Object.keys(lookUp(publishedSchema("manifest"), ofImage) as object);
    for (const key of wanted.filter((each) => each !== "region"))
      expect(textOffered(offers, key)).toBe(textOf(`${ofImage}/${key}`));
  });

  it.each(["bootMode", "platform", "deregistrationProtection"])(
    "offers the values of `%s` with their meanings",
    async (key) => {
      const text = editor.write({ ...manifest, images: { web: { ...image, [key]: "uefi" } } });
      const offers = await editor.complete(
        "manifest",
        text,
        findSpot(text, `/images/web/${key}`).value.start + 1,
      );
      const schema = lookUp(publishedSchema("manifest"), `${ofImage}/${key}`) as JsonSchema;
      const meanings = schema.markdownEnumDescriptions as readonly string[];
      expect((schema.enum as readonly string[]).map((value) => textOffered(offers, value))).toEqual(meanings);
    },
  );

  it("offers a manifest, and images, as snippets that hold", async () => {
    const [empty, unfinished] = isYaml(editor)
      ? ["\n", "apiVersion: pulumi-ami/v1\nimages:\n  |\n"]
      : ["|", '{ "apiVersion": "pulumi-ami/v1", "images": | }'];
    for (const [draft, label] of [
      [empty, "manifest"],
      [unfinished, "image from a snapshot"],
      [unfinished, "image from an instance"],
    ] as const) {
      const offset = Math.max(0, draft.indexOf("|"));
      const offers = await editor.complete("manifest", draft.replace("|", ""), offset);
      const offer = offers.find((each) => each.label === label);
      const text = insertText(draft, offset, fill(offer?.inserts ?? `no ${label}`));
      expect({
        label,
        issues: readManifest(text, isYaml(editor) ? "x.ami.yaml" : "x.ami.json").issues,
      }).toEqual({
        label,
        issues: [],
      });
    }
  });

  it("offers every rule to a configuration, with its summary, and the options of one", async () => {
    const text = editor.write({ rules: { "no-public-image": { severity: "off" } } });
    const inside = findSpot(text, "/rules/no-public-image").key?.start ?? 0;
    const offers = await editor.complete("lint-config", text, inside + (isYaml(editor) ? 0 : 1));
    for (const { id, docs } of rules.filter((rule) => rule.id !== "no-public-image"))
      expect(textOffered(offers, id)).toContain(docs.summary);
    const within = findSpot(text, "/rules/no-public-image/severity").key?.start ?? 0;
    const options = await editor.complete("lint-config", text, within + (isYaml(editor) ? 0 : 1));
    expect(textOffered(options, "acceptAcknowledged")).toContain("Accept sharing with everyone");
  });

  it("takes the schema that a document names, whatever it was given for the file", async () => {
    const path = "node_modules/pulumi-ami/dist/published/manifest.schema.json";
    const faulty = { ...manifest, images: { web: { ...image, bootMode: "uefii" } } };
    const text = isYaml(editor)
      ? `# yaml-language-server: $schema=${path}\n${editor.write(faulty)}`
      : editor.write({ $schema: path, ...faulty });
    const marks = await editor.diagnose("lint-config", text);
    expect(marks.map(({ start, end }) => text.slice(start, end).replaceAll('"', ""))).toEqual(["uefii"]);
    const { start = 0 } = findSpot(text, "/images/web/bootMode").key ?? {};
    expect(await editor.hover("lint-config", text, start + 1)).toContain(textOf(`${ofImage}/bootMode`));
  });

  // One key alone, so that nothing else of the object tells an editor which member of a choice is meant.
  it.each([
    ["lint-config", "/rules/no-unlisted-account/allowedAccount", "allowedAccounts"],
    ["lint-config", "/rules/no-unlisted-account/severty", "severity"],
    ["policy-config", "/no-unlisted-account/allowedAccount", "allowedAccounts"],
    ["policy-config", "/all/enforcementLevl", "enforcementLevel"],
    ["policy-config", "/ami-waivers/enforcementLevl", "enforcementLevel"],
    ["policy-config", "/ami-settings/rules/no-unlisted-account/allowedAccount", "allowedAccounts"],
    ["launch-permissions", "/public/scrubed", "scrubbed"],
    ["manifest", "/images/web/share/public/scrubed", "scrubbed"],
  ])("marks in %s the misspelt key %s, and offers `%s` there", async (kind, at, meant) => {
    const text = editor.write(valueAt(at));
    const spot = findSpot(text, at);
    const shown = (await editor.diagnose(kind, text)).filter(({ message }) =>
      message.endsWith("is not allowed."),
    );
    expect(shown.map(({ start, end }) => ({ start, end }))).toEqual([spot.key]);
    const offers = await editor.complete(kind, text, (spot.key?.start ?? 0) + (isYaml(editor) ? 0 : 1));
    expect(textOffered(offers, meant)).toMatch(/\w{3}/);
    const right = editor.write(valueAt(at.replace(/[^/]*$/, meant)));
    const key = findSpot(right, at.replace(/[^/]*$/, meant)).key;
    expect(await editor.hover(kind, right, (key?.start ?? 0) + 1)).toContain(textOffered(offers, meant));
  });

  it("marks a word that no rule takes, and one in a place for others", async () => {
    for (const [kind, value, at] of [
      ["lint-config", { rules: { "no-public-image": "eror" } }, "/rules/no-public-image"],
      [
        "policy-config",
        { "ami-settings": { rules: { "no-public-image": "error" } } },
        "/ami-settings/rules/no-public-image",
      ],
    ] as const) {
      const text = editor.write(value);
      const marks = await editor.diagnose(kind, text);
      expect(marks.map(({ start, end }) => ({ start, end }))).toEqual([findSpot(text, at).value]);
    }
  });

  it("shows of a rule in a configuration what it is about", async () => {
    const text = editor.write({ rules: { "match-architecture": "error" } });
    const { start = 0 } = findSpot(text, "/rules/match-architecture").key ?? {};
    const summary = rules.find(({ id }) => id === "match-architecture")?.docs.summary;
    expect(await editor.hover("lint-config", text, start + 1)).toContain(summary);
  });
});

describe("yaml-language-server", () => {
  const yaml = editors.filter(isYaml);

  it.each(validDocuments.filter(({ name }) => name.endsWith(".yaml")))(
    "accepts $name as it is written, with its comments, anchors and merge keys",
    async ({ kind, text }) => {
      for (const editor of yaml) {
        const marks = await editor.diagnose(kind, text);
        expect(marks.filter(({ message }) => !deprecations.has(message))).toEqual([]);
      }
    },
  );

  // What YAML 1.1 takes for a number in octal digits or a truth value is a number or text, as JSON has them.
  it.each([
    ["share", "{ accounts: [012345678901] }", "/images/web/share/accounts/0"],
    ["share", "{ accounts: [1.2e11] }", "/images/web/share/accounts/0"],
    ["enaSupport", "yes", "/images/web/enaSupport"],
    ["tags", "{ a: 1e999 }", "/images/web/tags/a"],
  ])("marks `%s: %s` at %s, as we do", async (key, written, at) => {
    const text = `apiVersion: pulumi-ami/v1
images:
  web:
    architecture: x86_64
    source: { snapshot: snap-01234567 }
    region: us-east-1
    ${key}: ${written}
`;
    expect(readManifest(text, "x.ami.yaml").issues.map((issue) => issue.at)).toEqual([at]);
    for (const editor of yaml) {
      const marks = await editor.diagnose("manifest", text);
      expect(marks.map(({ start, end }) => ({ start, end }))).toEqual([findSpot(text, at).value]);
    }
  });

  it("marks a fault that comes by a merge key, as we do", async () => {
    const text = `apiVersion: pulumi-ami/v1
anchors:
  house: &house { region: us-east-1, bootMode: bios }
images:
  web:
    <<: *house
    architecture: x86_64
    source: { snapshot: snap-01234567 }
`;
    expect(readManifest(text, "x.ami.yaml").issues).toMatchObject([{ line: 3, at: "/images/web/bootMode" }]);
    for (const editor of yaml) {
      const marks = await editor.diagnose("manifest", text);
      expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["bios"]);
    }
  });
});

function isYaml({ name }: Editor): boolean {
  return name.startsWith("yaml");
}
