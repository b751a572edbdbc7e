/**
 * One resource's inputs as subjects: what the policy pack, the preview reader and the provider's `check` share.
 * Light to load. Floor: the readers' tables and `engine/subject`.
 */
import { type AnySubject, type SourceRange } from "../engine/subject";
import { isObject, type JsonPointer } from "../engine/value";
import { decode, type Encoding } from "./encodings";
import { findReader } from "./resources";
import { type Part } from "./resources/reader";
import { type Inputs } from "./values";

/** What is known of a resource besides its inputs. */
export interface Surroundings {
  /** Where the user wrote it. */
  readonly source?: SourceRange | undefined;
  /** The links of each of its parts, by the part's place. */
  readonly links?: ReadonlyMap<JsonPointer, ReadonlyMap<JsonPointer, string>> | undefined;
}

const none: ReadonlyMap<JsonPointer, string> = new Map();

/** The subjects that a resource is; none for a type that rules do not look at. Never throws. */
export function subjectsFromInputs(
  type: string,
  id: string,
  inputs: unknown,
  encoding: Encoding,
): readonly AnySubject[] {
  const parts = findReader(type)?.read(decodeInputs(inputs, encoding)) ?? [];
  return subjectsOf(type, id, parts);
}

/** Inputs in our three states; what is no object has none. */
export function decodeInputs(inputs: unknown, encoding: Encoding): Inputs {
  const decoded = decode(inputs, encoding);
  return isObject(decoded) ? decoded : {};
}

/** The parts of a resource as subjects. */
export function subjectsOf(
  type: string,
  id: string,
  parts: readonly Part[],
  { source, links }: Surroundings = {},
): readonly AnySubject[] {
  return parts.map(({ kind, at, spec, assumed }) => {
    const place = at === "" ? id : `${id}#${at}`;
    const surroundings = { at: () => source, links: links?.get(at) ?? none };
    return { kind, id: place, type, spec, assumed, ...surroundings } as AnySubject;
  });
}
