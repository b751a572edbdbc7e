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

/**
 * Throws when something differs that EC2 cannot change while an image is disabled.
 * @see EC2 API Reference, Error codes: InvalidAMIID.Unavailable (checked 2026-11-22)
 */
export function assertChangeable(
  image: Ec2Image,
  wanted: { readonly description?: string; readonly imdsSupport?: string },
): void {
  const differs = [
    ...((image.Description ?? "") === (wanted.description ?? "") ? [] : ["description"]),
    ...(wanted.imdsSupport === undefined || image.ImdsSupport === wanted.imdsSupport ? [] : ["imdsSupport"]),
  ];
  if (image.State !== "disabled" || differs.length === 0) return;
  throw new Error(
    `\`${differs.join("` and `")}\` of image \`${image.ImageId ?? ""}\` cannot change while it is disabled; set \`enabled: true\` for that run, or leave it as it is.`,
  );
}

/**
 * The UEFI variable store of an image, which DescribeImages does not tell; undefined where there is none. A secret.
 * @see EC2 API Reference, DescribeImageAttribute (checked 2026-11-22)
 */
export async function observeUefiData(ec2: Ec2, imageId: string): Promise<string | undefined> {
  const { UefiData } = await ec2.call("DescribeImageAttribute", { ImageId: imageId, Attribute: "uefiData" });
  return UefiData?.Value === "" ? undefined : UefiData?.Value;
}
