/**
 * Whether the name of an image is free. Floor: ask, aspects/ownership, aws.
 * @see EC2 API Reference, RegisterImage, CreateImage (checked 2026-11-22): names are unique per account and Region.
 */
import { findNamed, markOf, stackOf, tellTaken, tellTakenByOther } from "../aspects/ownership";
import type { Place } from "../aws/port";
import { fault, note, type Question, type Inquiry } from "./ask";

/**
 * Whoever adopts, or may do so as far as is known yet, minds nobody. A name that another resource of the same stack has
 * may be given up in the same run: that is only noted.
 */
export function nameIsFree(
  inquiry: Inquiry,
  place: Place,
  { name, adopt }: { readonly name?: string | undefined; readonly adopt?: boolean | undefined },
): Question {
  return async () => {
    if (name === undefined || adopt === true || inquiry.unknown.has("adopt")) return [];
    const [holder] = await findNamed(inquiry.aws.at(place), name);
    if (holder === undefined) return [];
    const mark = markOf(holder);
    if (mark === inquiry.mark) return [];
    const stack = mark === undefined ? undefined : stackOf(mark);
    if (stack === undefined || stack !== stackOf(inquiry.mark)) {
      return [fault(tellTakenByOther(holder, place.region))];
    }
    if (inquiry.phase === "create") return [];
    const taken = tellTaken(holder, place.region);
    return [
      note(`${taken}, another resource of this stack; this one fails unless that one gives it up first.`),
    ];
  };
}
