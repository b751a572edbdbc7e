/**
 * What is written into the stack's state of a resource, and read out of it again. Floor: handlers/handler, spec.
 */
import type { Kind } from "../../schemas/kinds";
import type { Known, Written } from "../handlers/handler";
import { internalOf, type InternalInputs, type InternalOutputs } from "./internal";
import { toPlain, type PlainObject } from "./plain";
import { pickStated, withoutDefaults, type Bag } from "./spec";

/** What earlier runs wrote down. */
export function knownOf(id: string, values: Bag): Known {
  const { mark = "", lease, complete = true } = internalOf(values);
  const snapshotIds = Array.isArray(values.snapshotIds) ? (values.snapshotIds as string[]) : [];
  const { internal: _, ...outputs } = values;
  return { id, mark, lease, complete, snapshotIds, outputs };
}

/** The properties of the spec as inputs would state them: what was stated, and what EC2 has otherwise. */
export function toInputs<Spec extends object>(kind: Kind, written: Written<Spec>, stated: Bag): PlainObject {
  const inputs = withoutDefaults(kind, written.spec as Bag, pickStated(kind, stated));
  const internal = internalInputsOf(stated);
  // The name that was chosen for the user is an output alone.
  if (internal.autoName !== undefined) delete inputs.name;
  return toPlain(internal.mark === "" ? inputs : { ...inputs, internal });
}

/** What is kept in the stack's state of the resource. */
export function toOutputs<Spec extends object>(
  kind: Kind,
  written: Written<Spec>,
  stated: Bag,
  complete: boolean,
): PlainObject {
  const inputs = internalInputsOf(stated);
  const internal: InternalOutputs = {
    ...inputs,
    complete,
    ...(written.lease === undefined ? {} : { lease: written.lease }),
  };
  // Of what is only read, everything is news; else a default that is written down would bind later releases.
  const spec =
    inputs.mark === ""
      ? (written.spec as Bag)
      : withoutDefaults(kind, written.spec as Bag, pickStated(kind, stated));
  return toPlain({ ...spec, ...written.outputs, internal });
}

function internalInputsOf(values: Bag): InternalInputs {
  const { mark = "", urn = "", timeouts, autoName } = internalOf(values);
  return {
    mark,
    urn,
    ...(timeouts === undefined ? {} : { timeouts }),
    ...(autoName === undefined ? {} : { autoName }),
  };
}
