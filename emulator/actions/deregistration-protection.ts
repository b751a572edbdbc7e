// EnableImageDeregistrationProtection, DisableImageDeregistrationProtection, and whether an image is protected. With a
// cooldown, protection outlasts its end by 24 hours (EC2 User Guide: Protect an Amazon EC2 AMI from deregistration,
// checked 2026-11-22). Floor: the store.
import { type ImageRecord } from "../store";
import { ownImage, required, type Handlers } from "./call";

const cooldown = 24 * 60 * 60 * 1000;
const live = ["pending", "available", "failed", "disabled"] as const;

/** Setting and ending deregistration protection. */
export const deregistrationProtectionActions: Handlers<
  "EnableImageDeregistrationProtection" | "DisableImageDeregistrationProtection"
> = {
  EnableImageDeregistrationProtection({ ImageId, WithCooldown = false }, call) {
    const image = ownImage(call, required(ImageId), live);
    image.protection = WithCooldown ? "enabled-with-cooldown" : "enabled-without-cooldown";
    image.protectedUntil = undefined;
    return { Return: "true" };
  },

  DisableImageDeregistrationProtection({ ImageId }, call) {
    const image = ownImage(call, required(ImageId), live);
    if (image.protection === "enabled-with-cooldown") image.protectedUntil = call.now + cooldown;
    image.protection = "disabled";
    return { Return: "true" };
  },
};

/** Whether an image must not be deregistered at a time. */
export function isProtected({ protection, protectedUntil = 0 }: ImageRecord, now: number): boolean {
  return protection !== "disabled" || now < protectedUntil;
}

/**
 * How EC2 shows it. No document lists the values: `disabled`, `enabled-with-cooldown` and `disabled after <time>` are
 * those that github.com/ekristen/aws-nuke (resources/ec2-image.go) tells apart; `enabled-without-cooldown` and the
 * form of the time are our choice.
 */
export function protectionView(image: ImageRecord, now: number): string {
  const { protection, protectedUntil } = image;
  return protection === "disabled" && protectedUntil !== undefined && now < protectedUntil
    ? `disabled after ${new Date(protectedUntil).toISOString()}`
    : protection;
}
