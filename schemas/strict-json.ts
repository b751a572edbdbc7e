/**
 * What a YAML parser lets pass and JSON does not have: comments, plain words, single quotes, commas at the end.
 * Floor: the tokens of the `yaml` package.
 */
import { type CST } from "yaml";
import { type Span } from "./document-value";

export interface NonJson {
  readonly message: string;
  readonly span: Span;
}

const layout = new Set(["space", "newline", "comma", "map-value-ind"]);

/** The first thing in a document of one parser's tokens that JSON does not have; the message is without its full stop. */
export function findNonJson(tokens: readonly CST.Token[], text: string): NonJson | undefined {
  for (const token of tokens) {
    const found =
      token.type === "document"
        ? (inLayout(token.start) ?? inToken(token.value) ?? inLayout(token.end))
        : token.type === "space" || token.type === "newline"
          ? undefined
          : refuse(token);
    if (found !== undefined) return found;
  }
  return isJson(text) ? undefined : { message: "this is no JSON; it must be JSON", span: [0, 1] };
}

function inToken(token: CST.Token | null | undefined): NonJson | undefined {
  if (!token) return undefined;
  if (token.type === "scalar" || token.type === "double-quoted-scalar") {
    return isJson(token.source) ? inLayout(token.end) : refuse(token);
  }
  if (token.type !== "flow-collection") return refuse(token);
  for (const [index, item] of token.items.entries()) {
    const comma = item.start.find(({ type }) => type === "comma");
    const isEmpty = !item.key && !item.value && item.sep === undefined;
    if (comma !== undefined && (index === 0 || isEmpty)) return refuse(comma);
    const found =
      inLayout(item.start) ??
      inToken(item.key) ??
      inLayout(item.sep) ??
      (item.key && !item.value ? refuse(item.key, "has no value") : inToken(item.value));
    if (found !== undefined) return found;
  }
  return inLayout(token.end.filter(({ type }) => !type.startsWith("flow-")));
}

function inLayout(tokens: readonly CST.SourceToken[] | undefined): NonJson | undefined {
  const other = tokens?.find(({ type }) => !layout.has(type));
  return other === undefined ? undefined : refuse(other);
}

function refuse(token: CST.Token, what = "is not JSON"): NonJson {
  const source = "source" in token ? (token.source.split("\n")[0] ?? "") : "";
  const subject = source === "" || source.length > 40 ? "this" : `\`${source}\``;
  const remedy = /^-?0\d/.test(source)
    ? ", where no number begins with 0; an account must be in quotes"
    : "; it must be JSON without comments, with keys and text in double quotes and no comma at the end";
  return {
    message: `${subject} ${what}${remedy}`,
    span: [token.offset, token.offset + Math.max(1, source.length)],
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
