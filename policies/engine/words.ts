/**
 * Text of the user's inside sentences of ours: kept short, and out of the terminal's hands; and the name that was
 * probably meant. Floor: `catalog/nearest`.
 */
import { findNearest } from "../../catalog/nearest";

/** Text of the user's as it may stand in a sentence: short, and without characters that steer a terminal. */
export function printable(text: string, longest: number): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replace(/\p{Cc}/gu, "\uFFFD");
}

/** A value of the user's as JSON between backticks. */
export function quote(value: unknown): string {
  return `\`${printable(toJson(value) ?? typeof value, 80)}\``;
}

/** Undefined for what JSON leaves out, and for what lies in each other deeper than the stack. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** What follows a name that is not known: the one that was probably meant, else those that are. */
export function orNearest(name: string, names: readonly string[], longestList = 8): string {
  const nearest = findNearest(name, names);
  if (nearest !== undefined) return `: did you mean \`${nearest}\`?`;
  if (names.length === 0 || names.length > longestList) return "";
  return `; known are ${names.map((known) => `\`${known}\``).join(", ")}`;
}
