/**
 * When an image becomes deprecated. Floor: aws/port, canonical.
 * @see EC2 User Guide, Deprecate an Amazon EC2 AMI (checked 2026-11-22)
 */
import type { Ec2, Ec2Image } from "../aws/port";
import { isSame } from "../canonical";

/**
 * Sets or cancels the deprecation time. A public image gets one from EC2, two years after its creation, that
 * nobody can cancel: with nothing wanted it is left alone.
 */
export async function syncDeprecation(ec2: Ec2, image: Ec2Image, wanted: string | undefined): Promise<void> {
  if (isSame(observeDeprecation(image, wanted), wanted, "deprecateAt")) return;
  const id = { ImageId: image.ImageId };
  if (wanted === undefined) await ec2.call("DisableImageDeprecation", id);
  else await ec2.call("EnableImageDeprecation", { ...id, DeprecateAt: new Date(wanted) });
}

/** The deprecation time as a spec would state it: in the spec's own words where it means the same. */
export function observeDeprecation(image: Ec2Image, wanted: string | undefined): string | undefined {
  const observed = image.DeprecationTime;
  if (observed === undefined || (wanted === undefined && image.Public === true)) return undefined;
  return isSame(observed, wanted, "deprecateAt") ? wanted : observed;
}
