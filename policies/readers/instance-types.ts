/**
 * A house's own instance types, from a document of its account.
 * Floor: the table of `catalog/`.
 */
import { readDescribedTypes } from "../../catalog/described-types";
import { type InstanceTypeLookup } from "../../catalog/instance-types";

/** The look-up of what `aws ec2 describe-instance-types` prints. Throws an Error that names what is wrong. */
export function readInstanceTypes(document: unknown): InstanceTypeLookup {
  return readDescribedTypes(document);
}
