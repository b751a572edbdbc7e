/**
 * What rules look at: one image, copy, share or launch, normalised to the schema of its kind, wherever it came from.
 * Floor: value.ts and the kinds of `schemas/`.
 */
import { type Kind, type SpecOf } from "../../schemas/kinds";
import { type Fields, type JsonPointer } from "./value";

/** Where something stands in a file; lines and columns count from 1. */
export interface SourceRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Subject<K extends Kind = Kind> {
  readonly kind: K;
  /**
   * URN, manifest pointer or source range: stable between runs. A resource that is several launches has `#` and the
   * place of each in its inputs behind its URN.
   */
  readonly id: string;
  /** Where it came from: a Pulumi type token, or `manifest`. */
  readonly type: string;
  readonly spec: Fields<SpecOf[K]>;
  /** Properties of the spec that nobody states, and that hold what the resource type takes instead. */
  readonly assumed?: ReadonlySet<JsonPointer>;
  at(pointer: JsonPointer): SourceRange | undefined;
  /** Property to the id of the subject that supplies it: `/imageId` to that of the image. */
  readonly links: ReadonlyMap<JsonPointer, string>;
  /** Of an image made from an instance: what the input says of the image that it becomes, and its own spec cannot. */
  readonly becomes?: Fields<SpecOf["image"]>;
}

/** A subject of any kind, told apart by `kind`. */
export type AnySubject = { [K in Kind]: Subject<K> }[Kind];

/** A subject of one of some kinds, told apart by `kind`. */
export type SubjectOf<K extends Kind> = Extract<AnySubject, { kind: K }>;

/** What a person calls a subject: the resource's name out of a URN, else the id itself. */
export function nameOf({ id }: { readonly id: string }): string {
  if (!id.startsWith("urn:")) return id;
  return resourceOf({ id }).slice(id.lastIndexOf("::") + 2);
}

/** The URN of the resource that a subject is, or is a part of. */
export function resourceOf({ id }: { readonly id: string }): string {
  return id.replace(/#(?:\/\w+)+$/, "");
}
