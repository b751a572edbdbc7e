/**
 * Whether the name of an image is free. Floor: ask, aspects/tags, aws.
 * @see EC2 API Reference, RegisterImage, CreateImage (checked 2026-11-22): names are unique per account and Region.
 */
import { managedBy, toTagMap } from "../aspects/tags";
import { escapeWildcards, listImages } from "../aws/listing";
import type { Place } from "../aws/port";
import { fault, note, type Question, type Inquiry } from "./ask";

/** A name that another resource of the same stack has may be given up in the same run: that is only noted. */
export function nameIsFree(inquiry: Inquiry, place: Place, name: string): Question {
  return async () => {
    const images = await listImages(inquiry.aws.at(place), {
      Owners: ["self"],
      IncludeDisabled: true,
      Filters: [{ Name: "name", Values: [escapeWildcards(name)] }],
    });
    const holder = images.find(({ State }) => State !== "deregistered");
    if (holder === undefined) return [];
    const mark = toTagMap(holder.Tags)[managedBy];
    if (mark === inquiry.mark) return [];
    const taken = `the name \`${name}\` is taken in ${place.region} by image \`${holder.ImageId ?? ""}\``;
    if (mark !== undefined && stackOf(mark) === stackOf(inquiry.mark)) {
      return inquiry.phase === "create"
        ? []
        : [
            note(
              `${taken}, another resource of this stack; this one fails unless that one gives it up first.`,
            ),
          ];
    }
    const whose = mark === undefined ? "which this stack did not make" : `which bears the mark \`${mark}\``;
    return [fault(`${taken}, ${whose}. Choose another name, or take it over with \`adopt: true\`.`)];
  };
}

/** Organization, stack and project of a mark: what comes before the types. */
function stackOf(mark: string): string {
  return mark.split("::").slice(0, 2).join("::");
}
