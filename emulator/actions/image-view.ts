// Parts of an image as EC2 shows them, in DescribeImages and DescribeImageAttribute alike. Floor: the store.
import { type Image } from "../codec";
import { type ImageRecord } from "../store";

const day = 24 * 60 * 60 * 1000;

/** Remembers a launch; of those that are older than a day the last one is enough. */
export function noteLaunch(image: ImageRecord, now: number): void {
  const recent = image.launches.filter((time) => now < time + day);
  const reported = image.launches.findLast((time) => now >= time + day);
  image.launches = [...(reported === undefined ? [] : [reported]), ...recent, now];
}

/** When the image was last launched: reported after a day (EC2 API Reference: Image, checked 2026-11-22). */
export function lastLaunchedView({ launches }: ImageRecord, now: number): string | undefined {
  const reported = launches.findLast((time) => now >= time + day);
  return reported === undefined ? undefined : new Date(reported).toISOString();
}

/** The product codes, all of Marketplace. */
export function productCodesView(codes: readonly string[]): NonNullable<Image["ProductCodes"]> {
  return codes.map((ProductCodeId) => ({ ProductCodeId, ProductCodeType: "marketplace" }));
}

/** What an image says of its platform (EC2 User Guide: AMI billing information fields, checked 2026-11-22). */
export function platformView({
  platform,
}: Pick<ImageRecord, "platform">): Pick<Image, "Platform" | "PlatformDetails" | "UsageOperation"> {
  return platform === "windows"
    ? { Platform: "Windows", PlatformDetails: "Windows", UsageOperation: "RunInstances:0002" }
    : { PlatformDetails: "Linux/UNIX", UsageOperation: "RunInstances" };
}
