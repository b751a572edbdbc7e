// EnableImageDeprecation, DisableImageDeprecation, and when an image counts as deprecated.
// Floor: the store and the refusals.
import { refusal } from "../refusal";
import { type ImageRecord } from "../store";
import { ownImage, required, type Handlers } from "./call";

const minute = 60_000;
const publicYears = 2;
const maxYears = 10;
const live = ["pending", "available", "failed", "disabled"] as const;

/** Setting and clearing the deprecation date of an image. */
export const deprecationActions: Handlers<"EnableImageDeprecation" | "DisableImageDeprecation"> = {
  EnableImageDeprecation({ ImageId, DeprecateAt }, call) {
    const image = ownImage(call, required(ImageId), live);
    const date = required(DeprecateAt);
    if (date.getTime() < call.now) throw refusal("deprecationPast", date.toISOString());
    const limit = image.permissions.everyone
      ? yearsAfter(image.createdAt, publicYears)
      : yearsAfter(call.now, maxYears);
    if (date.getTime() > limit) {
      throw refusal("deprecationFar", date.toISOString(), new Date(limit).toISOString());
    }
    image.deprecateAt = Math.round(date.getTime() / minute) * minute;
    return { Return: true };
  },

  DisableImageDeprecation({ ImageId }, call) {
    ownImage(call, required(ImageId), live).deprecateAt = undefined;
    return { Return: true };
  },
};

/**
 * When an image is deprecated: the date it was given, and while public at most two years after its creation
 * (EC2 User Guide: Deprecate an Amazon EC2 AMI, checked 2026-11-22).
 *
 * @returns milliseconds since the epoch, or undefined for never
 */
export function deprecationOf({ createdAt, deprecateAt, permissions }: ImageRecord): number | undefined {
  if (!permissions.everyone) return deprecateAt;
  return Math.min(deprecateAt ?? Infinity, yearsAfter(createdAt, publicYears));
}

function yearsAfter(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
