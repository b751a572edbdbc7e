/**
 * `ami-lint init`: a commented manifest and the editor's settings. What is there already stays as it is.
 * Floor: command, init-texts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UsageError, type Command } from "./command";
import { editorSettings, manifestText, schemaPath } from "./init-texts";

const defaultFile = "images.ami.yaml";
const settingsFile = join(".vscode", "settings.json");

export const initCommand: Command = {
  name: "init",
  operands: "[FILE]",
  summary: `write a commented manifest (default: ${defaultFile}) and the editor's settings`,
  options: {
    stdout: { type: "boolean", summary: "print the manifest and write nothing" },
  },
  run({ operands: [file = defaultFile, ...rest], values }) {
    if (rest.length > 0) throw new UsageError(`\`${rest.join(" ")}\` is too much; one FILE is all`);
    if (!/\.ami\.ya?ml$/.test(file))
      throw new UsageError(`\`${file}\` must end in \`.ami.yaml\`, by which editors know a manifest`);
    const text = manifestText(relative(dirname(file), schemaPath).split(sep).join("/"), new Date());
    if (values.stdout === true) {
      process.stdout.write(text);
      return 0;
    }
    console.log(writeNew(file, text) ? `${file}: written` : `${file}: left as it is; it is there already`);
    console.log(`${settingsFile}: ${writeSettings()}`);
    if (!existsSync(resolve(schemaPath)))
      console.log(
        `${schemaPath}: not there yet, and editors look for it; install it here with \`npm install --save-dev pulumi-ami\``,
      );
    console.log(`next: npx ami-lint check ${file}`);
    return 0;
  },
};

/** Writes a file that is not there, and says whether. */
function writeNew(file: string, text: string): boolean {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(resolve(file), text, { flag: "wx" });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new UsageError(`\`${file}\` cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/** Adds what the editor's settings lack, and says what was done. */
function writeSettings(): string {
  if (writeNew(settingsFile, `${JSON.stringify(editorSettings, undefined, 2)}\n`)) return "written";
  const text = readFileSync(resolve(settingsFile), "utf8");
  const settings = readObject(text);
  const byHand = (keys: readonly string[]): string =>
    `left as it is, %; add by hand: ${keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(editorSettings[key])}`).join(", ")}`;
  const all = Object.keys(editorSettings);
  if (settings === undefined)
    return text.includes(schemaPath)
      ? "left as it is; it names the schema already"
      : byHand(all).replace("%", "for it is not plain JSON (it may have comments)");

  const added = all.filter((key) => !Object.hasOwn(settings, key));
  const kept = all.filter(
    (key) => !added.includes(key) && !JSON.stringify(settings[key]).includes(schemaPath),
  );
  if (added.length > 0) writeFileSync(resolve(settingsFile), insert(text, added));
  const parts = [
    added.length > 0 ? `${added.map((key) => `\`${key}\``).join(" and ")} added` : "",
    kept.length > 0 ? byHand(kept).replace("%", "where you have settings of your own") : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "left as it is; it names the schema already";
}

/** The text of a JSON object with settings put in before its end; the rest stays as it is written. */
function insert(text: string, keys: readonly string[]): string {
  const end = text.lastIndexOf("}");
  const before = text.slice(0, end).trimEnd();
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const lines = keys.map((key) => {
    const value = JSON.stringify(editorSettings[key], undefined, indent).replaceAll("\n", `\n${indent}`);
    return `${indent}${JSON.stringify(key)}: ${value}`;
  });
  return `${before}${before.endsWith("{") ? "" : ","}\n${lines.join(",\n")}\n${text.slice(end)}`;
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
