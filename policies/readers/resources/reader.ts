/**
 * How one resource type is read: the launches, images or volumes that it describes, and what its own id names.
 * Floor: `engine/value`, and the kinds of `schemas/`.
 */
import { type Kind, type SpecOf } from "../../../schemas/kinds";
import { type Fields, type JsonPointer } from "../../engine/value";
import { compact, type Inputs } from "../values";

/** What the id of a resource can be the id of, as far as other resources refer to it. */
export type Named = "image" | "snapshot" | "volume" | "instance" | "template";

/** One subject of a resource. */
export type Part = {
  [K in Kind]: {
    readonly kind: K;
    /** Place in the inputs of what describes it; the empty pointer for the resource as a whole. */
    readonly at: JsonPointer;
    readonly spec: Fields<SpecOf[K]>;
    /** Property of the spec to the place in the inputs that it is read from, where that is called otherwise. */
    readonly from: Readonly<Record<string, JsonPointer>>;
    /** Properties of the spec that the resource type takes for itself, since nobody states them. */
    readonly assumed: ReadonlySet<JsonPointer>;
  };
}[Kind];

export interface ResourceReader {
  /** What its id names. */
  readonly names?: Named;
  /** Inputs besides the id that name it: a launch template is referred to by its name, too. */
  readonly nameInput?: string;
  /** Its subjects; a group of launches may have several, or none. Never throws. */
  read(inputs: Inputs): readonly Part[];
}

/** Reader to its type tokens, in the long form such as `aws:ec2/ami:Ami`. */
export type ReaderTable = Readonly<Record<string, ResourceReader>>;

/** A reader of a resource that is one subject. */
export function readsOne<K extends Kind>(
  kind: K,
  toSpec: (inputs: Inputs) => Fields<SpecOf[K]>,
  more: Pick<ResourceReader, "names" | "nameInput"> & {
    readonly from?: Readonly<Record<string, JsonPointer>>;
    /** What the resource type takes for properties that are not stated. */
    readonly defaults?: Fields<SpecOf[K]>;
  } = {},
): ResourceReader {
  const { from = {}, defaults = {}, ...rest } = more;
  return { ...rest, read: (inputs) => [toPart(kind, "", toSpec(inputs), from, defaults)] };
}

/** A part, without what its spec leaves absent, and with what its resource type takes instead. */
export function toPart<K extends Kind>(
  kind: K,
  at: JsonPointer,
  spec: Fields<SpecOf[K]>,
  from: Readonly<Record<string, JsonPointer>> = {},
  defaults: Fields<SpecOf[K]> = {},
): Part {
  const stated = compact(spec);
  const assumed = Object.keys(defaults).filter((key) => !Object.hasOwn(stated, key));
  return {
    kind,
    at,
    spec: { ...defaults, ...stated },
    from,
    assumed: new Set(assumed.map((key) => `/${key}`)),
  };
}
