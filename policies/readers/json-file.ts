/**
 * JSON that a person wrote or kept for us, with the place of everything in it for messages.
 * Floor: `text-file.ts`, the engine's mistakes, the documents of `schemas/`.
 */
import { parseDocument, type DocumentRange, type ParsedDocument } from "../../schemas/document";
import { placeOf, placeOfKey } from "../../schemas/place";
import { ConfigError, type Mistake } from "../engine/mistakes";
import { type JsonPointer } from "../engine/value";
import { readText, shownPath } from "./text-file";

/** Where something stands, as a message begins with it: `ami-lint.json:3:5`. */
export type WhereIs = (at: JsonPointer, part?: Mistake["part"]) => string | undefined;

export interface JsonText {
  readonly value: unknown;
  /** Keys that are stated twice, of which JSON takes the last. */
  readonly duplicates: readonly Mistake[];
  readonly rangeOf: (at: JsonPointer, part?: Mistake["part"]) => DocumentRange | undefined;
  readonly whereIs: WhereIs;
}

/** Reads a JSON file. Throws ConfigError, naming file and place. */
export function readJsonFile(file: string): JsonText {
  const text = readText(file, (message) => new ConfigError([{ message }]));
  return readJson(text, shownPath(file));
}

/** Reads JSON; `name` is what messages call it. Throws ConfigError with the place of what is no JSON. */
export function readJson(text: string, name: string): JsonText {
  let parsed: ParsedDocument | undefined;
  const document = (): ParsedDocument => (parsed ??= parseDocument(text, name, "json"));
  const value = parse(text, name, document);
  const rangeOf: JsonText["rangeOf"] = (at, part) =>
    part === "key" ? placeOfKey(document(), at) : placeOf(document(), at);
  return {
    value,
    get duplicates() {
      return document()
        .problems.filter(({ keyword }) => keyword === "duplicate-key")
        .map(({ message, range }) => ({ message: `${toPlace(range)}: ${message}` }));
    },
    rangeOf,
    whereIs(at, part) {
      const range = rangeOf(at, part);
      return range === undefined ? name : toPlace(range);
    },
  };
}

function parse(text: string, name: string, document: () => ParsedDocument): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ConfigError([{ message: describeNonJson(text, name, cause as SyntaxError, document()) }]);
  }
}

/** Why a text is no JSON, and where. */
export function describeNonJson(
  text: string,
  name: string,
  { message }: SyntaxError,
  { problems } = parseDocument(text, name, "json"),
): string {
  if (text.trim() === "") return `\`${name}\` is empty; it must be JSON`;
  const [problem] = problems;
  // Too long or too deep for places.
  if (problem?.keyword !== "syntax") return `\`${name}\` is not JSON: ${message.split("\n")[0] ?? ""}`;
  return `${toPlace(problem.range)}: ${problem.message}`;
}

function toPlace({ file, line, column }: DocumentRange): string {
  return `${file}:${line}:${column}`;
}

/** What `read` gives; a ConfigError of its has the place of each mistake before it. */
export function withPlaces<T>(whereIs: WhereIs, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new ConfigError(
      cause.mistakes.map((mistake) => {
        const { at, part, message } = mistake;
        const where = at === undefined ? undefined : whereIs(at, part);
        return where === undefined ? mistake : { message: `${where}: ${message}` };
      }),
    );
  }
}
