/**
 * The text of a YAML or JSON document as a value, with the place of everything in it. Whatever the text, it ends in
 * bounded time and memory, and what is wrong is told with line and column.
 * Floor: document-limits, document-value, strict-json; the `yaml` package, so nothing that the provider loads may import this.
 */
import { Composer, Lexer, LineCounter, Parser, type CST, type Document, type YAMLError } from "yaml";
import { maxCharacters, maxDepth, maxTokens } from "./document-limits";
import { findUnprintable, locate, type Located, type Span } from "./document-value";
import { splitPointer } from "./inline";
import { findNonJson } from "./strict-json";

/** Words and marks out of place, after which the parser is not followed any further. */
const maxStrays = 100;

/** Where something stands in a file; lines and columns count from 1, the end is just behind. */
export interface DocumentRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Why a document cannot be taken as it is. */
export interface DocumentProblem {
  readonly keyword: "syntax" | "limit" | "duplicate-key";
  /** One sentence or two, for a person. */
  readonly message: string;
  readonly range: DocumentRange;
}

export interface ParsedDocument {
  /** The value, of objects without prototype; undefined where problems leave none. */
  readonly value: unknown;
  readonly problems: readonly DocumentProblem[];
  /** Where the value at a JSON Pointer stands, or its key; undefined for what is not there. */
  rangeAt(pointer: string, part?: "key" | "value"): DocumentRange | undefined;
  /** What is written at a JSON Pointer, quotes included: `012` where the value is the number 12. */
  writtenAt(pointer: string): string | undefined;
}

/**
 * Reads a document; `file` is what ranges name. One that ends in `.json` must be JSON; with `form` any must, and may not
 * be YAML by another name either. Never throws.
 */
export function parseDocument(source: string, file: string, form?: "json"): ParsedDocument {
  const text = source.replace(/^\uFEFF/, ""); // some editors begin a file so
  const lines = new LineCounter();
  const toRange = ([start, end]: Span): DocumentRange => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  const isJson = form === "json" || file.toLowerCase().endsWith(".json");
  const { problems, root } = read(text, isJson ? (form ?? "by-name") : undefined, lines);
  const find = (pointer: string): Located | undefined => {
    let at = root;
    for (const token of splitPointer(pointer)) at = at?.entries.get(token);
    return at;
  };
  return {
    value: root?.value,
    problems: problems.map(({ span, ...problem }) => ({ ...problem, range: toRange(span) })),
    rangeAt(pointer, part = "value") {
      const found = find(pointer);
      const span = part === "key" ? found?.key : found?.span;
      return span === undefined ? undefined : toRange(span);
    },
    writtenAt(pointer) {
      const span = find(pointer)?.span;
      return span === undefined ? undefined : text.slice(...span);
    },
  };
}

/** A problem, before lines and columns are counted. */
export interface SpannedProblem {
  readonly keyword: DocumentProblem["keyword"];
  readonly message: string;
  readonly span: Span;
}

interface Reading {
  readonly problems: readonly SpannedProblem[];
  readonly root?: Located;
}

/** Reads what must be JSON, by its name alone or whatever its name, or may be YAML. */
function read(text: string, form: "json" | "by-name" | undefined, lines: LineCounter): Reading {
  const stop = (keyword: "syntax" | "limit", message: string, at: number, end = at + 1): Reading => ({
    problems: [{ keyword, message, span: [at, end] }],
  });
  lines.addNewLine(0);
  if (text.length > maxCharacters)
    return stop(
      "limit",
      `the document has ${show(text.length)} characters; it must have at most ${show(maxCharacters)}: split it into several files.`,
      0,
    );
  const unprintable = findUnprintable(text);
  if (unprintable !== undefined) {
    for (const { index } of text.slice(0, unprintable.at).matchAll(/\n/g)) lines.addNewLine(index + 1);
    return stop(
      "syntax",
      `${unprintable.name} cannot stand in a document; it must be taken out, and the file be text in UTF-8.`,
      unprintable.at,
    );
  }

  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  let count = 0;
  let strays = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      // Each costs an error with its stack, and no more than the first is told.
      if (token.type === "error" && ++strays > maxStrays)
        return stop("syntax", describeToken(token.source), token.offset);
    }
    if (++count > maxTokens)
      return stop(
        "limit",
        `the document has more than ${show(maxTokens)} words and marks; it must have fewer: split it into several files.`,
        parser.offset,
      );
    // The stack holds the document itself and, besides collections, the scalar at hand.
    if (parser.stack.length > maxDepth + 2) {
      return stop(
        "limit",
        `collections lie in each other more than ${maxDepth} deep; they must lie less deep.`,
        parser.offset,
      );
    }
  }
  tokens.push(...parser.end());

  const composer = new Composer({
    schema: "core", // YAML 1.2, whatever a directive says: `yes` and `1:30` are text
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false, // the parser's own way compares each key with every other
    prettyErrors: false,
    logLevel: "silent",
  });
  let document: Document.Parsed | undefined;
  for (const next of composer.compose(tokens, true, text.length)) {
    const [error] = [...next.errors, ...next.warnings];
    // What follows the first error mostly follows from it.
    if (error !== undefined) return stop("syntax", describe(error, text), ...error.pos);
    if (document !== undefined) {
      const at = next.contents?.range[0] ?? next.range[0];
      return stop(
        "syntax",
        "a second document begins here; a file must hold one: write each document into a file of its own.",
        at,
      );
    }
    document = next;
  }
  // Nothing at all is told as such, not as a fault of form.
  if (form !== undefined && text.trim() !== "") {
    const found = findNonJson(tokens, text);
    const orElse = form === "json" ? "." : ", or the file be YAML by its name.";
    if (found !== undefined) return stop("syntax", `${found.message}${orElse}`, ...found.span);
  }
  return locate(document?.contents ?? null, text);
}

/** The parser's errors in our words, where its own are about YAML's grammar; source: yaml 2.9.1, ErrorCode. */
const descriptions: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  TAB_AS_INDENT: "a tab cannot indent; it must be spaces.",
  BAD_INDENT: "the indentation does not fit; the entries of one map or list must begin in one column.",
  BLOCK_AS_IMPLICIT_KEY:
    "a second `: ` stands on this line; a value with `: ` in it must be in quotes, a map begin on a line of its own.",
  MULTILINE_IMPLICIT_KEY:
    "a key goes over several lines, or its colon is missing; it must be `key: value` on one line.",
  BAD_SCALAR_START: "a value cannot begin with this character; it must be in quotes.",
  BAD_DQ_ESCAPE:
    "`\\` begins an escape that does not exist; it must be doubled, or the text be in single quotes.",
  TAG_RESOLVE_FAILED: "a tag such as `!Name` means nothing here; it must be taken out.",
  BAD_DIRECTIVE: "this directive means nothing here; it must be taken out.",
  KEY_OVER_1024_CHARS: "a key must have at most 1,024 characters.",
};

function describe(error: YAMLError, text: string): string {
  if (error.code === "MISSING_CHAR" || error.message.startsWith("Flow "))
    return "what begins before this is not closed; a quotation mark, `]` or `}` must close it.";
  const own = descriptions[error.code];
  if (own !== undefined) return own;
  const token = text.slice(...error.pos).split("\n")[0] ?? "";
  if (error.code === "UNEXPECTED_TOKEN" && token !== "") return describeToken(token);
  return `this is no YAML: ${error.message.replace(/\.$/, "")}.`;
}

function describeToken(source: string): string {
  const token = source.split("\n")[0] ?? "";
  return `\`${token.slice(0, 40)}\` cannot stand here; it must be taken out, or what comes before it be completed.`;
}

function show(count: number): string {
  return count.toLocaleString("en-US");
}
