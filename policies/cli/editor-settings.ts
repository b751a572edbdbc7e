/**
 * Settings of VS Code as people keep them: JSON with comments, and commas at the end. What is added goes in before the
 * end, and the rest stays as it is written. Floor: nothing.
 */

type Settings = Readonly<Record<string, unknown>>;

/** The settings in a text; undefined where it is no object. */
export function readSettings(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(replaceOutside(withoutComments(text), /,(?=\s*[}\]])/));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Settings)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text of settings with those of some keys added. */
export function addSettings(text: string, settings: Settings, keys: readonly string[]): string {
  const plain = withoutComments(text);
  const end = plain.lastIndexOf("}");
  const last = plain.slice(0, end).trimEnd().length; // behind the last thing that is no comment
  const comma = /[{,]$/.test(plain.slice(0, last)) ? "" : ",";
  const indent = /\n([ \t]+)"/.exec(plain)?.[1] ?? "  ";
  const lines = keys.map((key) => {
    const value = JSON.stringify(settings[key], undefined, indent).replaceAll("\n", `\n${indent}`);
    return `${indent}${JSON.stringify(key)}: ${value}`;
  });
  const added = `\n${lines.join(",\n")}\n`.replaceAll("\n", text.includes("\r\n") ? "\r\n" : "\n");
  return `${text.slice(0, last)}${comma}${text.slice(last, end).trimEnd()}${added}${text.slice(end)}`;
}

/** The text with a space for each character of its comments, so that every other stays where it is. */
function withoutComments(text: string): string {
  return replaceOutside(text, /\/\/[^\n]*|\/\*[\s\S]*?\*\//);
}

/** Puts spaces for what a form fits outside of strings. */
function replaceOutside(text: string, form: RegExp): string {
  const stringOrForm = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${form.source}`, "g");
  return text.replaceAll(stringOrForm, (found) =>
    found.startsWith('"') ? found : found.replaceAll(/\S/g, " "),
  );
}
