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
    const deprecateAt = Math.round(date.getTime() / minute) * minute;
    const current = image.permissions.everyone ? (image.deprecateAt ?? Infinity) : Infinity;
    if (deprecateAt > current) throw refusal("deprecationLater", image.id);
    image.deprecateAt = deprecateAt;
    return { Return: true };
  },

  DisableImageDeprecation({ ImageId }, call) {
    const image = ownImage(call, required(ImageId), live);
    if (image.permissions.everyone) throw refusal("deprecationKept", image.id);
    image.deprecateAt = undefined;
    return { Return: true };
  },
};

/**
 * The deprecation date of an image that has become public: two years after its creation, unless it had an earlier one.
 * It stays when the image is made private again, and can then be cancelled or moved (EC2 User Guide: Deprecate an
 * Amazon EC2 AMI, checked 2026-11-22).
 */
export function publicDeprecation({ createdAt, deprecateAt = Infinity }: ImageRecord): number {
  return Math.min(deprecateAt, yearsAfter(createdAt, publicYears));
}

function yearsAfter(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
