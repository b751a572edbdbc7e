/**
 * A language server as an editor uses it, without the editor: the JSON one that VS Code brings, and the YAML one.
 * Each is given the published schema of a kind. Floor: the two servers, schemas/publish.
 */
import { getLanguageService as startJson, MarkupKind, type JSONSchema } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { stringify } from "yaml";
import { getLanguageService as startYaml } from "yaml-language-server/out/server/src/languageservice/yamlLanguageService";
import { SettingsState } from "yaml-language-server/out/server/src/yamlSettings";
import { schemaOf, type Kind } from "../../../../schemas/kinds";
import { publishSchema } from "../../../../schemas/publish";

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
  diagnose(kind: Kind, text: string): Promise<Mark[]>;
  hover(kind: Kind, text: string, offset: number): Promise<string>;
  complete(kind: Kind, text: string, offset: number): Promise<Offer[]>;
}

/** What VS Code says that it can show. */
const clientCapabilities = {
  textDocument: {
    completion: { completionItem: { documentationFormat: [MarkupKind.Markdown], snippetSupport: true } },
    hover: { contentFormat: [MarkupKind.Markdown] },
  },
};

/** One server for each kind, started when it is first asked. */
function perKind<T>(start: (uri: string, schema: JSONSchema) => T): (kind: Kind) => T {
  const started = new Map<Kind, T>();
  return (kind) => {
    const server = started.get(kind) ?? start(`https://schemas.test/${kind}.schema.json`, published(kind));
    started.set(kind, server);
    return server;
  };
}

const published = (kind: Kind): JSONSchema => publishSchema(schemaOf(kind));

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

const json = perKind((uri, schema) => {
  const server = startJson({ clientCapabilities });
  server.configure({ schemas: [{ uri, fileMatch: ["*"], schema }] });
  return server;
});

const yaml = perKind((uri, schema) => {
  const server = startYaml({
    schemaRequestService: (wanted) => Promise.reject(new Error(`no schema is loaded from ${wanted}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
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
  diagnose: async (kind, text) => {
    const document = open("json", text);
    const server = json(kind);
    const found = await server.doValidation(document, server.parseJSONDocument(document));
    return found.map((diagnostic) => toMark(document, diagnostic));
  },
  hover: async (kind, text, offset) => {
    const document = open("json", text);
    const server = json(kind);
    const parsed = server.parseJSONDocument(document);
    return toText((await server.doHover(document, document.positionAt(offset), parsed))?.contents);
  },
  complete: async (kind, text, offset) => {
    const document = open("json", text);
    const server = json(kind);
    const parsed = server.parseJSONDocument(document);
    const offered = await server.doComplete(document, document.positionAt(offset), parsed);
    return (offered?.items ?? []).map(toOffer);
  },
};

const yamlEditor: Editor = {
  name: "yaml-language-server",
  write: (value) => stringify(value, { lineWidth: 0 }),
  diagnose: async (kind, text) => {
    const document = open("yaml", text);
    const found = await yaml(kind).doValidation(document, false);
    return found.map((diagnostic) => toMark(document, diagnostic));
  },
  hover: async (kind, text, offset) => {
    const document = open("yaml", text);
    return toText((await yaml(kind).doHover(document, document.positionAt(offset)))?.contents);
  },
  complete: async (kind, text, offset) => {
    const document = open("yaml", text);
    const offered = await yaml(kind).doComplete(document, document.positionAt(offset), false);
    return offered.items.map(toOffer);
  },
};

export const editors: readonly Editor[] = [jsonEditor, yamlEditor];
