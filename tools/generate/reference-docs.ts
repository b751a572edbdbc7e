/**
 * docs/reference: the properties of every kind and document as tables, out of the schemas. Floor: schemas,
 * and the ids of the rules.
 */
import { rules } from "../../policies/rules";
import { inlineSchema, type JsonSchema } from "../../schemas/inline";
import type { GeneratedFile } from "./files";
import { configurationFiles, documentFiles, kindFiles, loadSchema } from "./schema-files";

const folder = "docs/reference";

/** One page for each, and the page that lists them. */
export const referenceDocs: readonly GeneratedFile[] = [
  ...Object.entries({ ...documentFiles, ...configurationFiles, ...kindFiles }).map(([name, file]) =>
    page(`${folder}/${name}.md`, () => pageOf(name, inlineSchema(file, loadSchema))),
  ),
  page(`${folder}/README.md`, index),
];

function page(path: string, lines: () => readonly string[]): GeneratedFile {
  return { path, text: () => lines().join("\n") };
}

const note = "Generated from the schemas by `npm run generate`; do not edit.";

function index(): string[] {
  const list = (files: Readonly<Record<string, string>>): string[] =>
    Object.entries(files).map(([name, file]) => `- [${name}](${name}.md): ${summaryOf(loadSchema(file))}`);
  return [
    "# Reference",
    "",
    note,
    "",
    "What people write as files:",
    "",
    ...list({ ...documentFiles, ...configurationFiles }),
    "",
    "What programs state, and what the rules check:",
    "",
    ...list(kindFiles),
    "",
  ];
}

const summaryOf = ({ description }: JsonSchema): string => String(description).replace(/ Sources: .*/, "");

function pageOf(name: string, schema: JsonSchema): string[] {
  return [
    `# ${name}`,
    "",
    note,
    "",
    String(schema.description),
    "",
    "| Property | Type | Default | What it is | A change |",
    "| --- | --- | --- | --- | --- |",
    ...rowsOf(schema, "").map((row) => `| ${row.map(cell).join(" | ")} |`),
    "",
  ];
}

type Row = readonly [property: string, type: string, fallback: string, text: string, change: string];

/** Every property with those in it, top to bottom; what is said rule by rule is on the page of each rule. */
function rowsOf(schema: JsonSchema, path: string): Row[] {
  if (isByRule(schema)) return ruleRows(schema, path);
  const required = (schema.required ?? []) as string[];
  const own = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const named = own.flatMap(([key, inner]) =>
    row(inner, path === "" ? key : `${path}.${key}`, required.includes(key)),
  );
  return named;
}

/** Whether the properties are the ids of rules. */
function isByRule({ patternProperties }: JsonSchema): boolean {
  return patternProperties !== undefined;
}

function ruleRows({ properties, patternProperties }: JsonSchema, path: string): Row[] {
  const own = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  const [house] = Object.values(patternProperties as Readonly<Record<string, JsonSchema>>);
  const prefix = path === "" ? "" : `${path}.`;
  return [
    ...own.flatMap(([key, inner]) => (ruleIds.has(key) ? [] : row(inner, `${prefix}${key}`, false))),
    ...row(
      { ...house, description: "What is said about a rule; options are on the rule's page." },
      `${prefix}<rule>`,
      false,
    ),
  ];
}

const ruleIds = new Set(rules.map(({ id }) => id));

function row(schema: JsonSchema, path: string, isRequired: boolean): Row[] {
  const { text, change, fallback } = takeApart(schema);
  const needs = isRequired ? "required" : fallback;
  const meanings = constantsOf(schema)
    .filter(({ description }) => description !== undefined)
    .map((member) => `- ${code(member.const)}: ${String(member.description)}`);
  const told = [text, ...meanings].join("<br>");
  return [[code(path), typeOf(schema), needs, told, change], ...inside(schema, path)];
}

/** What lies in a value: in a map's entries, in a list's items, in the objects of a choice. */
function inside(schema: JsonSchema, path: string): Row[] {
  const { items, additionalProperties } = schema;
  const choices = [schema.oneOf, schema.anyOf].flatMap((members) => (members ?? []) as JsonSchema[]);
  return [
    ...rowsOf(schema, path),
    ...(isSchema(additionalProperties) ? inside(additionalProperties, `${path}.*`) : []),
    ...(isSchema(items) ? inside(items, `${path}[]`) : []),
    ...choices.filter((member) => typeof member.type === "string").flatMap((member) => inside(member, path)),
  ];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function constantsOf({ oneOf, anyOf }: JsonSchema): JsonSchema[] {
  return ((oneOf ?? anyOf ?? []) as JsonSchema[]).filter((member) => "const" in member);
}

function typeOf(schema: JsonSchema): string {
  const { type, items, additionalProperties, oneOf, anyOf } = schema;
  if (type === "array") return isSchema(items) ? `list of ${typeOf(items)}` : "list";
  if (type === "object" && isSchema(additionalProperties)) return `map to ${typeOf(additionalProperties)}`;
  if (typeof type === "string") return constantsOf(schema).length > 0 ? `${type}, one of a set` : type;
  const members = (oneOf ?? anyOf ?? []) as JsonSchema[];
  const words = members.map((member) => ("const" in member ? code(member.const) : typeOf(member)));
  return [...new Set(words)].join(" or ");
}

/** A description without what the other columns say. */
function takeApart({ description = "", default: value }: JsonSchema) {
  const sentences = String(description).split(/(?<=[.;]) (?=[A-Z`])/);
  const isChange = (sentence: string): boolean =>
    /^(Changing this replaces|Changed in place|Does not change|Set in place)/.test(sentence);
  const change = sentences.filter(isChange).join(" ");
  const stated = sentences.find((sentence) => /^(EC2's d|D)efault: /.test(sentence));
  const text = sentences.filter((sentence) => !isChange(sentence) && sentence !== stated).join(" ");
  const fallback =
    stated?.replace(/^Default: /, "").replace(/\.$/, "") ?? (value === undefined ? "" : code(value));
  return { text, change: changeOf(change), fallback };
}

/** A sentence on changes in two or three words, where it is one that every schema says so. */
function changeOf(sentence: string): string {
  if (/^Changing this replaces[^;,]*\.$/.test(sentence)) return "replaces";
  if (sentence === "Changed in place.") return "in place";
  return sentence.replace(/^Does not change the [a-z]+\.$/, "none");
}

function code(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
