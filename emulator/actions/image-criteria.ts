// Whether an image meets the criteria of Allowed AMIs that its caller has set. Enabled, they hide what meets none
// from every action; in audit mode they only show (EC2 User Guide: Control the discovery and use of AMIs in Amazon
// EC2 with Allowed AMIs, checked 2026-11-22). Floor: the account settings.
import { type ImageCriterion } from "../codec";
import { type ImageRecord } from "../store";
import { type Call } from "./call";
import { glob } from "./filter";

const day = 24 * 60 * 60 * 1000;

/** Whether an image meets a criterion of the caller; the caller's own always do. */
export function isAllowed(image: ImageRecord, call: Call): boolean {
  if (image.owner === call.account) return true;
  const { imageCriteria } = call.store.settings.of(call.account, call.region);
  return imageCriteria.some((criterion) => meets(image, criterion, call.now));
}

/** Whether an image is kept from the caller. */
export function isHidden(image: ImageRecord, call: Call): boolean {
  return stateOf(call) === "enabled" && !isAllowed(image, call);
}

/** `ImageAllowed` as DescribeImages shows it: the documents tell of it where the settings are on or in audit mode. */
export function allowedView(image: ImageRecord, call: Call): boolean | undefined {
  return stateOf(call) === "disabled" ? undefined : isAllowed(image, call);
}

function stateOf({ account, region, store }: Call): string {
  return store.settings.of(account, region).allowedImages;
}

/** All of a criterion's parameters must hold; those about watermarks and scans hold for no image here. */
function meets(image: ImageRecord, criterion: ImageCriterion, now: number): boolean {
  const { ImageProviders, ImageNames, MarketplaceProductCodes } = criterion;
  const age = criterion.CreationDateCondition?.MaximumDaysSinceCreated;
  const sinceDeprecation = criterion.DeprecationTimeCondition?.MaximumDaysSinceDeprecated;
  const deprecation = image.deprecateAt ?? Infinity;
  // 0 excludes all deprecated images (EC2 API Reference: DeprecationTimeConditionRequest).
  const wasDeprecatedWithin = (days: number): boolean => days > 0 && now - deprecation <= days * day;
  return (
    (!ImageProviders || ImageProviders.some((one) => one === image.owner || one === image.ownerAlias)) &&
    (!ImageNames || ImageNames.some((name) => glob(name)(image.name))) &&
    (!MarketplaceProductCodes || MarketplaceProductCodes.some((code) => image.productCodes.includes(code))) &&
    (age === undefined || now - image.createdAt <= age * day) &&
    (sinceDeprecation === undefined || deprecation > now || wasDeprecatedWithin(sinceDeprecation)) &&
    !criterion.ImageWatermarks?.length &&
    !criterion.ScanResultCondition
  );
}
