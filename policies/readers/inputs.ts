/**
 * One resource's inputs as a subject: what the policy pack, the preview reader and the provider's `check` share.
 * Light to load. Floor: the readers' tables and `engine/subject`.
 */
import { type AnySubject, type SourceRange } from "../engine/subject";
import { isObject, type JsonPointer } from "../engine/value";
import { decode, type Encoding } from "./encodings";
import { findReader } from "./resources";

/** What is known of a resource besides its inputs. */
export interface Surroundings {
  /** Where the user wrote it. */
  readonly source?: SourceRange;
  readonly links?: ReadonlyMap<JsonPointer, string>;
}

const none: ReadonlyMap<JsonPointer, string> = new Map();

/** The subject that a resource is, or undefined for a type that rules do not look at. Never throws. */
export function subjectFromInputs(
  type: string,
  id: string,
  inputs: unknown,
  encoding: Encoding,
  { source, links = none }: Surroundings = {},
): AnySubject | undefined {
  const reader = findReader(type);
  if (reader === undefined) return undefined;
  const decoded = decode(inputs, encoding);
  const spec = reader.toSpec(isObject(decoded) ? decoded : {});
  return { kind: reader.kind, id, type, spec, at: () => source, links } as AnySubject;
}
