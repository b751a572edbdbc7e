/**
 * A language server as an editor uses it, without the editor: the JSON one that VS Code brings, and the YAML one.
 * Each is given a published schema, by its name. Floor: the two servers, schemas/published.
 */
import { getLanguageService as startJson, MarkupKind, type JSONSchema } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { stringify } from "yaml";
import { getLanguageService as startYaml } from "yaml-language-server/out/server/src/languageservice/yamlLanguageService";
import { SettingsState } from "yaml-language-server/out/server/src/yamlSettings";
import { publishedSchema } from "../../../../schemas/published";

/** A diagnostic, by offsets into the text. */
export interface Mark {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What completion offers. */
export interface Offer {
  readonly label: string;
  /** What is shown beside it: the description. */
  readonly text: string;
  /** What is inserted, with `$1` and the like. */
  readonly inserts: string;
}

export interface Editor {
  readonly name: string;
  /** The value as a document. */
  write(value: unknown): string;
  diagnose(schema: string, text: string): Promise<Mark[]>;
  hover(schema: string, text: string, offset: number): Promise<string>;
  complete(schema: string, text: string, offset: number): Promise<Offer[]>;
}

/** What VS Code says that it can show. */
const clientCapabilities = {
  textDocument: {
    completion: { completionItem: { documentationFormat: [MarkupKind.Markdown], snippetSupport: true } },
    hover: { contentFormat: [MarkupKind.Markdown] },
  },
};

/** One server for each schema, started when it is first asked. */
function perSchema<T>(start: (uri: string, schema: JSONSchema) => T): (name: string) => T {
  const started = new Map<string, T>();
  return (name) => {
    const schema = publishedSchema(name);
    if (schema === undefined) throw new Error(`no schema is called ${name}`);
    const server = started.get(name) ?? start(`https://schemas.test/${name}.schema.json`, schema);
    started.set(name, server);
    return server;
  };
}

let opened = 0;
const open = (language: string, text: string): TextDocument =>
  TextDocument.create(`file:///${String(++opened)}.${language}`, language, 1, text);

const toMark = (
  document: TextDocument,
  { message, range }: { message: unknown; range: { start: Position; end: Position } },
): Mark => ({
  message: toText(message),
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Item {
  readonly label: string;
  readonly documentation?: unknown;
  readonly insertText?: string;
}

const toOffer = ({ label, documentation, insertText = "" }: Item): Offer => ({
  label,
  text: toText(documentation),
  inserts: insertText,
});

/** Text or Markdown, in any of the forms that the protocol allows. */
function toText(contents: unknown): string {
  if (Array.isArray(contents)) return contents.map(toText).join("\n");
  if (typeof contents === "string") return contents;
  return (contents as { value?: string } | undefined)?.value ?? "";
}

/** What a document names as its schema: one of ours, by its file name. */
function load(uri: string): Promise<string> {
  const name = /([^/]+)\.schema\.json$/.exec(uri)?.[1] ?? "";
  const schema = publishedSchema(name);
  return schema === undefined
    ? Promise.reject(new Error(`no schema is at ${uri}`))
    : Promise.resolve(JSON.stringify(schema));
}

const workspaceContext = { resolveRelativePath: (path: string): string => `file:///${path}` };

const json = perSchema((uri, schema) => {
  const server = startJson({ clientCapabilities, schemaRequestService: load, workspaceContext });
  server.configure({ schemas: [{ uri, fileMatch: ["*"], schema }] });
  return server;
});

const yaml = perSchema((uri, schema) => {
  const server = startYaml({
    schemaRequestService: load,
    workspaceContext,
    yamlSettings: new SettingsState(),
    clientCapabilities,
  });
  server.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri, fileMatch: ["*"], schema }],
  });
  return server;
});

const jsonEditor: Editor = {
  name: "vscode-json-languageservice",
  write: (value) => JSON.stringify(value, null, 2),
  diagnose: async (schema, text) => {
    const document = open("json", text);
    const server = json(schema);
    const found = await server.doValidation(document, server.parseJSONDocument(document));
    return found.map((diagnostic) => toMark(document, diagnostic));
  },
  hover: async (schema, text, offset) => {
    const document = open("json", text);
    const server = json(schema);
    const parsed = server.parseJSONDocument(document);
    return toText((await server.doHover(document, document.positionAt(offset), parsed))?.contents);
  },
  complete: async (schema, text, offset) => {
    const document = open("json", text);
    const server = json(schema);
    const parsed = server.parseJSONDocument(document);
    const offered = await server.doComplete(document, document.positionAt(offset), parsed);
    return (offered?.items ?? []).map(toOffer);
  },
};

const yamlEditor: Editor = {
  name: "yaml-language-server",
  write: (value) => stringify(value, { lineWidth: 0 }),
  diagnose: async (schema, text) => {
    const document = open("yaml", text);
    const found = await yaml(schema).doValidation(document, false);
    return found.map((diagnostic) => toMark(document, diagnostic));
  },
  hover: async (schema, text, offset) => {
    const document = open("yaml", text);
    return toText((await yaml(schema).doHover(document, document.positionAt(offset)))?.contents);
  },
  complete: async (schema, text, offset) => {
    const document = open("yaml", text);
    const offered = await yaml(schema).doComplete(document, document.positionAt(offset), false);
    return offered.items.map(toOffer);
  },
};

export const editors: readonly Editor[] = [jsonEditor, yamlEditor];
