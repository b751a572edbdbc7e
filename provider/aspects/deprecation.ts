/**
 * When an image becomes deprecated. Floor: aws/port, canonical.
 * @see EC2 User Guide, Deprecate an Amazon EC2 AMI (checked 2026-11-22)
 */
import type { Ec2, Ec2Image } from "../aws/port";
import { isSame } from "../canonical";

/**
 * Sets or cancels the deprecation time. A public image gets one from EC2, two years after its creation at the latest:
 * as long as it is public, nobody can cancel it or move it later. With nothing wanted it is left alone; a later time is
 * refused here, before EC2 does.
 */
export async function syncDeprecation(ec2: Ec2, image: Ec2Image, wanted: string | undefined): Promise<void> {
  if (isSame(observeDeprecation(image, wanted), wanted, "deprecateAt")) return;
  const { ImageId = "", Public = false, DeprecationTime: observed } = image;
  if (wanted === undefined) {
    await ec2.call("DisableImageDeprecation", { ImageId });
    return;
  }
  if (Public && observed !== undefined && Date.parse(wanted) > Date.parse(observed)) {
    throw new Error(
      `\`deprecateAt\` of image \`${ImageId}\` in ${ec2.region} must not be later than \`${observed}\`: the image is public, and EC2 only lets its deprecation be brought forward. Make it private first, or state that time.`,
    );
  }
  await ec2.call("EnableImageDeprecation", { ImageId, DeprecateAt: new Date(wanted) });
}

/** What to say when a deprecation that was stated is stated no more and stays all the same; undefined otherwise. */
export function whyDeprecationStays(
  image: Ec2Image,
  before: unknown,
  wanted: string | undefined,
): string | undefined {
  const { ImageId = "", Public = false, DeprecationTime: observed } = image;
  if (!Public || observed === undefined || wanted !== undefined || typeof before !== "string")
    return undefined;
  return `image \`${ImageId}\` stays deprecated from \`${observed}\` on: it is public, and EC2 does not let that be cancelled before it is private.`;
}

/** The deprecation time as a spec would state it: in the spec's own words where it means the same. */
export function observeDeprecation(image: Ec2Image, wanted: string | undefined): string | undefined {
  const observed = image.DeprecationTime;
  if (observed === undefined || (wanted === undefined && image.Public === true)) return undefined;
  return isSame(observed, wanted, "deprecateAt") ? wanted : observed;
}
