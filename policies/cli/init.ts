/**
 * `ami-lint init`: a commented manifest and the editor's settings. What is there already stays as it is.
 * Floor: command, editor-settings, init-texts.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readText } from "../readers/text-file";
import { UsageError, type Command } from "./command";
import { addSettings, readSettings } from "./editor-settings";
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
    const { code, path, message } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" && path === resolve(file)) return false;
    const reason =
      code === "ENOTDIR" || code === "EEXIST" ? `\`${dirname(file)}\` must be a folder` : message;
    throw new UsageError(`\`${file}\` cannot be written: ${reason}`, { cause });
  }
}

/** Adds what the editor's settings lack, and says what was done. */
function writeSettings(): string {
  const fresh = `${JSON.stringify(editorSettings, undefined, 2)}\n`;
  if (writeNew(settingsFile, fresh)) return "written";
  const text = readText(resolve(settingsFile), (message) => new UsageError(message));
  if (text.trim() === "") {
    writeFileSync(resolve(settingsFile), fresh);
    return "written, for it was empty";
  }
  const settings = readSettings(text);
  const byHand = (keys: readonly string[], why: string): string => {
    const wanted = Object.fromEntries(keys.map((key) => [key, editorSettings[key]]));
    const lines = JSON.stringify(wanted, undefined, 2).split("\n").slice(1, -1);
    return `left as it is, ${why}; add by hand:\n${lines.join("\n")}`;
  };
  const all = Object.keys(editorSettings);
  if (settings === undefined)
    return text.includes(schemaPath)
      ? "left as it is; it names the schema already"
      : byHand(all, "for it is no JSON object, comments aside");

  const added = all.filter((key) => !Object.hasOwn(settings, key));
  const kept = all.filter(
    (key) => !added.includes(key) && !JSON.stringify(settings[key]).includes(schemaPath),
  );
  if (added.length > 0) writeFileSync(resolve(settingsFile), addSettings(text, editorSettings, added));
  const parts = [
    added.length > 0 ? `${added.map((key) => `\`${key}\``).join(" and ")} added` : "",
    kept.length > 0 ? byHand(kept, "where you have settings of your own") : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "left as it is; it names the schema already";
}
