/**
 * A house's own instance types, from a document of its account.
 * Floor: the engine's types, and the table of `catalog/`.
 */
import { type InstanceTypeLookup } from "../engine/rule";

/** The look-up of what `aws ec2 describe-instance-types` prints. Throws an Error that names what is wrong. */
export function readInstanceTypes(_document: unknown): InstanceTypeLookup {
  throw new Error("this build has no reader for instance types");
}
