/**
 * The state of an image: telling good from bad, waiting. Floor: tags, aws.
 * @see EC2 User Guide, Monitor AMI events (checked 2026-11-22): available and failed are documented ends; invalid,
 * error and transient are in the enumeration without a word, and are read the careful way.
 */
import { awaitImage, type ImageSight } from "../aws/awaiting";
import type { Clock, Ec2, Ec2Image } from "../aws/port";
import { DeadlineError, type Look } from "../aws/wait";
import { managedBy } from "./tags";

export { findImage } from "../aws/listing";

/** An image that EC2 could not make, with EC2's reason. */
export class FailedImage extends Error {
  override readonly name = "FailedImage";
}

/** How long to wait, and whom to tell. */
export interface Patience {
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  report(standing: string): void;
}

/**
 * How long a new id may stay unknown before it counts as gone, in milliseconds.
 * @see EC2 Developer Guide, Eventual consistency (checked 2026-11-22)
 */
export const visibleWithin = 30_000;

/** Whether EC2 gave the image up. */
export function isFailed(image: Ec2Image): boolean {
  return ["failed", "error", "invalid"].includes(image.State ?? "");
}

/** Whether the image came to be, and can be launched or enabled again. */
export function isSettled(image: Ec2Image): boolean {
  return image.State === "available" || image.State === "disabled";
}

/** One clause that says what became of a failed image. */
export function describeFailure(image: Ec2Image, region: string): string {
  const reason = image.StateReason?.Message ?? "EC2 gives no reason";
  return `image \`${image.ImageId ?? ""}\` in ${region} is ${image.State ?? "failed"}: ${reason.replace(/\.$/, "")}`;
}

/** A wait for an image. */
export interface ImagePatience extends Patience {
  /** When we made the image, in milliseconds since 1970: only then may it be unknown, and only for a while. */
  readonly created?: number | undefined;
  /** The mark on the snapshots that are made for it, by which their progress is found. */
  readonly mark?: string | undefined;
  /** Whether the image is what it was awaited to be. @default it is settled */
  readonly isDone?: (image: Ec2Image) => boolean;
}

/** Waits until an image is settled. Throws {@link FailedImage} when EC2 gives up, and in the end a plain error. */
export async function waitForImage(ec2: Ec2, id: string, patience: ImagePatience): Promise<Ec2Image> {
  const { clock, created, mark = "", isDone = isSettled } = patience;
  const began = clock.now();
  const standing = (how: string, progress?: string): Look<Ec2Image> => {
    const words = [toElapsed(clock.now() - began), progress].filter((word) => word !== undefined);
    return { done: false, standing: `${id} in ${ec2.region} is ${how} (${words.join(", ")})` };
  };
  const judge = (sight: ImageSight | undefined): Look<Ec2Image> => {
    if (sight === undefined || sight.image.State === "deregistered") {
      const isNew = created !== undefined && clock.now() - created < visibleWithin;
      if (sight === undefined && isNew) return standing("not visible yet");
      throw new FailedImage(`image \`${id}\` in ${ec2.region} is gone`);
    }
    const { image, progress } = sight;
    if (isFailed(image)) throw new FailedImage(describeFailure(image, ec2.region));
    if (isDone(image)) return { done: true, value: image };
    return standing(image.State ?? "without a state", progress);
  };
  const report = (text: string): void => {
    patience.report(text);
  };
  const watch = { clock, deadline: patience.deadline, judge, report };
  return untilDeadline(awaitImage(ec2, id, watch, mark === "" ? undefined : { key: managedBy, value: mark }));
}

/** Says of a wait that came to its deadline what can be done. */
export async function untilDeadline<T>(waiting: Promise<T>): Promise<T> {
  try {
    return await waiting;
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new Error(
      `${error.message}; run \`pulumi up\` again to go on waiting, or raise \`customTimeouts\`.`,
      { cause: error },
    );
  }
}

/** A duration as a row has room for it: `45 s`, `12 min`. */
export function toElapsed(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}
