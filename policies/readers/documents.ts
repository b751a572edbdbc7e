/**
 * Which reader reads a document: by the end of the file's name, else what `pulumi preview --json` prints.
 * Floor: the readers, `engine/issues`.
 */
import { type Unseen } from "../engine/finding";
import { type AnySubject } from "../engine/subject";
import { type SubjectIssue } from "../engine/issues";
import { readManifestSubjects } from "./manifest";
import { InputError, readPreview } from "./preview";
import { shownPath, standardInput } from "./text-file";

/** What a document holds for the rules, and what it leaves out. */
export interface Reading {
  readonly subjects: readonly AnySubject[];
  readonly unseen: Unseen;
  /** Faults of shape, for `engine/issues` to join to what rules find; absent for documents of programs. */
  readonly issues?: readonly SubjectIssue[];
}

/** Reads the text of a document; `file` is its name, for places and messages. Throws InputError. */
export type DocumentReader = (text: string, file: string) => Reading;

// The first that fits reads: the longest endings come first.
const readers: readonly (readonly [ending: string, reader: DocumentReader])[] = [
  [".ami.yaml", readManifestDocument],
  [".ami.yml", readManifestDocument],
  [".ami.json", readManifestDocument],
  [".json", readPreview],
  [".yaml", refuseYaml],
  [".yml", refuseYaml],
];

/** Reads a document by the reader for its name, in letters of any case; `-`, and a name that says nothing, is a preview. Throws InputError. */
export function readDocument(file: string, text: string): Reading {
  const [, read = readPreview] = readers.find(([ending]) => file.toLowerCase().endsWith(ending)) ?? [];
  return read(text, file === standardInput ? shownPath(file) : file);
}

/** A manifest, which shows everything that there is. Throws InputError for a text that has no value. */
function readManifestDocument(text: string, file: string): Reading {
  const { value, subjects, issues } = readManifestSubjects(text, file);
  const [first] = issues;
  if (value === undefined && first !== undefined) {
    const { line, column, message } = first;
    throw new InputError(`${file}:${line}:${column}: ${message}`);
  }
  return { subjects, issues, unseen: { unchanged: 0, withoutInputs: 0, failures: [] } };
}

/** A document in YAML that its name says nothing of. Throws InputError. */
function refuseYaml(_: string, file: string): never {
  throw new InputError(
    `\`${file}\` is YAML, and no manifest by its name; a manifest must be called \`*.ami.yaml\`, and what \`pulumi preview --json\` prints be JSON`,
  );
}

/** Several readings as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const sum = (key: "unchanged" | "withoutInputs"): number =>
    readings.reduce((count, { unseen }) => count + unseen[key], 0);
  return {
    subjects: readings.flatMap(({ subjects }) => subjects),
    unseen: {
      unchanged: sum("unchanged"),
      withoutInputs: sum("withoutInputs"),
      failures: readings.flatMap(({ unseen }) => unseen.failures),
    },
  };
}

/** Whether a document shows everything that there is. */
export function isComplete({ unchanged, withoutInputs, failures }: Unseen): boolean {
  return unchanged === 0 && withoutInputs === 0 && failures.length === 0;
}
