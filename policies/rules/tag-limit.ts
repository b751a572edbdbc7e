/** How many tags a program may state of a resource. Floor: the quotas of `catalog/`. */
import { quotas } from "../../catalog/quotas";

const most = quotas.tagsPerResource.value;
/** Tags that our own resources add: mark, digest and lease. */
const ours = 3;

/** The most that a resource of a type may have, and why it is fewer than EC2 takes. */
export function tagLimit(type: string): { readonly most: number; readonly reason: string } {
  return type.startsWith("aws:")
    ? { most, reason: "" }
    : { most: most - ours, reason: `, for EC2 takes \`${most}\` and \`${ours}\` are ours` };
}
