/**
 * What is written into the stack's state of a resource, and read out of it again. Floor: handlers/handler, spec.
 */
import type { Kind } from "../../schemas/kinds";
import type { Known, Written } from "../handlers/handler";
import { internalOf, type InternalOutputs } from "./internal";
import { toPlain, type PlainObject } from "./plain";
import { pickStated, withoutDefaults, type Bag } from "./spec";

/** What earlier runs wrote down. */
export function knownOf(id: string, values: Bag): Known {
  const { mark = "", lease, complete = true } = internalOf(values);
  const snapshotIds = Array.isArray(values.snapshotIds) ? (values.snapshotIds as string[]) : [];
  return { id, mark, lease, complete, snapshotIds };
}

/** The properties of the spec as inputs would state them: what was stated, and what EC2 has otherwise. */
export function toInputs<Spec extends object>(kind: Kind, written: Written<Spec>, stated: Bag): Bag {
  const inputs = withoutDefaults(kind, written.spec as Bag, pickStated(kind, stated));
  // The name that was chosen for the user is an output alone.
  if (internalOf(stated).autoName !== undefined) delete inputs.name;
  return inputs;
}

export function toOutputs<Spec extends object>(
  kind: Kind,
  written: Written<Spec>,
  stated: Bag,
  complete: boolean,
): PlainObject {
  const { mark = "", urn = "", timeouts, autoName } = internalOf(stated);
  const internal: InternalOutputs = {
    mark,
    urn,
    complete,
    ...(timeouts === undefined ? {} : { timeouts }),
    ...(autoName === undefined ? {} : { autoName }),
    ...(written.lease === undefined ? {} : { lease: written.lease }),
  };
  // Of what is only read, everything is news; else a default that is written down would bind later releases.
  const spec =
    mark === ""
      ? (written.spec as Bag)
      : withoutDefaults(kind, written.spec as Bag, pickStated(kind, stated));
  return toPlain({ ...spec, ...written.outputs, internal });
}
