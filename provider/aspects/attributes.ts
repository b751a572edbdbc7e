/**
 * The attributes of an image that one call each can change: its description, and IMDSv2 by default.
 * Floor: aws/port.
 */
import type { Ec2, Ec2Image } from "../aws/port";

/** Sets the description; none wanted means none kept. */
export async function syncDescription(ec2: Ec2, image: Ec2Image, wanted: string | undefined): Promise<void> {
  if ((image.Description ?? "") === (wanted ?? "")) return;
  await ec2.call("ModifyImageAttribute", { ImageId: image.ImageId, Description: { Value: wanted ?? "" } });
}

/** Turns IMDSv2 on. EC2 cannot turn it off, so a change the other way replaces the image and never comes here. */
export async function syncImdsSupport(ec2: Ec2, image: Ec2Image, wanted: string | undefined): Promise<void> {
  if (wanted === undefined || image.ImdsSupport === wanted) return;
  await ec2.call("ModifyImageAttribute", { ImageId: image.ImageId, ImdsSupport: { Value: wanted } });
}
