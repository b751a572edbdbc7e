/** Snippets as an editor takes them: placeholders filled, text inserted at the cursor. Floor: yaml. */
import { parse } from "yaml";

/** The text of a snippet with each placeholder at its default or first choice, and empty where it has none. */
export function fill(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")
    .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/\$\{?\d+\}?/g, "")
    .replaceAll(/\\([$}\\])/g, "$1");
}

/** The body of a snippet in a schema, filled; a string that begins with `^` stands for what it says, unquoted. */
export function fillBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(fillBody);
  if (typeof body === "object" && body !== null)
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fillBody(value)]));
  if (typeof body !== "string") return body;
  const filled = fill(body);
  return filled.startsWith("^") ? (JSON.parse(filled.slice(1)) as unknown) : filled;
}

/** The document that inserting makes. */
export function insert(draft: string, offset: number, text: string): unknown {
  return parse(insertText(draft, offset, text));
}

/** The text that inserting makes. Further lines are indented as the first, as editors do. */
export function insertText(draft: string, offset: number, text: string): string {
  const line = draft.slice(draft.lastIndexOf("\n", offset) + 1, offset);
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  const inserted = text.replaceAll("\n", `\n${indent}`);
  return `${draft.slice(0, offset)}${inserted}${draft.slice(offset + 1)}`;
}
