/**
 * What rides along with a resource beside its spec, in one property named `internal`: from the constructor to the
 * handler, and from one run to the next. Floor: nothing.
 */
import type { Bag } from "./spec";

/** Carried from the constructor as an input. */
export interface InternalInputs {
  /** Whose the resource is; see aspects/ownership. */
  readonly mark: string;
  /** The resource's URN, for words on its row. */
  readonly urn: string;
  /** `customTimeouts`, which the engine keeps to itself. */
  readonly timeouts?: Readonly<Partial<Record<"create" | "update" | "delete", string>>>;
  /** True where Pulumi is to keep the thing when the resource goes (`retainOnDelete`). */
  readonly retained?: boolean;
  /** The name chosen by `check`, where none is stated. */
  readonly autoName?: string;
}

/** Kept in state as an output. */
export interface InternalOutputs extends InternalInputs {
  /** False while a create has not come to its end. */
  readonly complete: boolean;
  readonly lease?: string;
}

/** The internal part of inputs or outputs; of a resource that is only read there is none. */
export function internalOf(values: Bag): Partial<InternalOutputs> {
  const { internal } = values;
  return typeof internal === "object" && internal !== null ? internal : {};
}
