/**
 * The state of an image: looking, telling good from bad, waiting. Floor: aws.
 * @see EC2 User Guide, Monitor AMI events (checked 2026-11-22): available and failed are documented ends; invalid,
 * error and transient are in the enumeration without a word, and are read the careful way.
 */
import { isGone } from "../aws/errors";
import type { Clock, Ec2, Ec2Image } from "../aws/port";
import { DeadlineError, waitUntil, type Look } from "../aws/wait";

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

/** The image with an id; undefined when it is gone, or not visible yet. */
export async function findImage(ec2: Ec2, id: string): Promise<Ec2Image | undefined> {
  try {
    const { Images = [] } = await ec2.call("DescribeImages", { ImageIds: [id], IncludeDisabled: true });
    // Just after deregistration an image is still listed for a while.
    return Images.find((image) => image.State !== "deregistered");
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

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

/** Waits until an image is settled. Throws {@link FailedImage} when EC2 gives up, and in the end a plain error. */
export async function waitForImage(ec2: Ec2, id: string, patience: Patience): Promise<Ec2Image> {
  const { clock } = patience;
  const began = clock.now();
  const look = async (): Promise<Look<Ec2Image>> => {
    const image = await findImage(ec2, id);
    const waited = clock.now() - began;
    const standing = (how: string): Look<Ec2Image> => ({
      done: false,
      standing: `${id} in ${ec2.region} is ${how} (${Math.round(waited / 1000)} s)`,
    });
    if (image === undefined) {
      if (waited >= visibleWithin) throw new FailedImage(`image \`${id}\` in ${ec2.region} is gone`);
      return standing("not visible yet");
    }
    if (isFailed(image)) throw new FailedImage(describeFailure(image, ec2.region));
    return isSettled(image) ? { done: true, value: image } : standing(image.State ?? "without a state");
  };
  try {
    return await waitUntil(look, patience);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new Error(
      `${error.message}; run \`pulumi up\` again to go on waiting, or raise \`customTimeouts\`.`,
      {
        cause: error,
      },
    );
  }
}

/** Makes a disabled image launchable again; its launch permissions are lost all the same. */
export async function syncState(ec2: Ec2, image: Ec2Image, patience: Patience): Promise<Ec2Image> {
  if (image.State !== "disabled" || image.ImageId === undefined) return image;
  await ec2.call("EnableImage", { ImageId: image.ImageId });
  return waitForImage(ec2, image.ImageId, patience);
}
