/**
 * The text of a file that a person named, or why there is none. Floor: nothing.
 */
import { readFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

/** Standard input, where the name of a file is asked for. */
export const standardInput = "-";

/** A file as messages name it: from the working directory where it lies there. */
export function shownPath(file: string): string {
  if (file === standardInput) return "standard input";
  const near = relative(process.cwd(), file);
  return near === "" || near.startsWith("..") || isAbsolute(near) ? file : near;
}

/** The text of a file in UTF-8, or in UTF-16 with its mark. Throws what `toError` makes of the reason that there is none. */
export function readText(
  file: string,
  toError: (message: string) => Error,
  read: (file: string | 0) => Buffer = readFileSync,
): string {
  let bytes: Buffer;
  try {
    bytes = read(file === standardInput ? 0 : file);
  } catch (cause) {
    throw toError(reasonOf(file, cause as NodeJS.ErrnoException));
  }
  // Windows PowerShell's `>` writes UTF-16. Source: J. D. Cook, PowerShell output redirection: Unicode or ASCII?; read 2026-11-22.
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes); // takes the mark away
}

function reasonOf(file: string, { code, message }: NodeJS.ErrnoException): string {
  const name = `\`${shownPath(file)}\``;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return /[*?{]/.test(file)
        ? `${name} cannot be read: there is no such file; the shell must put names for it, so it must fit some and not be in quotes`
        : `${name} cannot be read: there is no such file`;
    case "EISDIR":
      return `${name} is a folder; it must be a file`;
    case "EACCES":
    case "EPERM":
      return `${name} cannot be read: this user must have leave to read it`;
    default:
      return `${name} cannot be read: ${message}`;
  }
}
