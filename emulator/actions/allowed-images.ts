// Allowed AMIs: setting and reading an account's criteria for other owners' images (EC2 API Reference:
// ReplaceImageCriteriaInAllowedImagesSettings, checked 2026-11-22). What they do is next door. Floor: the account
// settings and the refusals.
import { type ImageCriterion } from "../codec";
import { refusal } from "../refusal";
import { isAccount, required, type Handlers } from "./call";

const maxCriteria = 10;
const maxProviders = 200;
const maxValues = 50;
const aliases = ["amazon", "aws-marketplace", "aws-backup-vault"];
// EC2 API Reference: ImageCriterionRequest, checked 2026-11-22. With `?` a name must have 3 characters at least.
const nameForm = /^[A-Za-z0-9()[\] ./'@_*?-]{1,128}$/;
const productCodeForm = /^[A-Za-z0-9]{1,25}$/;

/** Setting and reading the allowed images of an account. */
export const allowedImagesActions: Handlers<
  | "EnableAllowedImagesSettings"
  | "DisableAllowedImagesSettings"
  | "GetAllowedImagesSettings"
  | "ReplaceImageCriteriaInAllowedImagesSettings"
> = {
  EnableAllowedImagesSettings({ AllowedImagesSettingsState }, { account, region, store }) {
    const state: string = required(AllowedImagesSettingsState);
    if (state !== "enabled" && state !== "audit-mode")
      throw refusal("badValue", state, "AllowedImagesSettingsState", "enabled or audit-mode");
    store.settings.set(account, region, { allowedImages: state });
    return { AllowedImagesSettingsState: state };
  },

  DisableAllowedImagesSettings(_, { account, region, store }) {
    store.settings.set(account, region, { allowedImages: "disabled" });
    return { AllowedImagesSettingsState: "disabled" };
  },

  GetAllowedImagesSettings(_, { account, region, store }) {
    const { allowedImages, imageCriteria } = store.settings.of(account, region);
    return { State: allowedImages, ImageCriteria: [...imageCriteria], ManagedBy: "account" };
  },

  ReplaceImageCriteriaInAllowedImagesSettings({ ImageCriteria = [] }, { account, region, store }) {
    checkLength("ImageCriteria", ImageCriteria, maxCriteria);
    for (const criterion of ImageCriteria) check(criterion, ImageCriteria.length);
    store.settings.set(account, region, { imageCriteria: ImageCriteria });
    return { ReturnValue: true };
  },
};

function check(criterion: ImageCriterion, criteria: number): void {
  const { ImageProviders = [], ImageNames = [], MarketplaceProductCodes = [] } = criterion;
  checkLength("ImageProviders", ImageProviders, maxProviders);
  checkLength("ImageNames", ImageNames, maxValues);
  checkLength("MarketplaceProductCodes", MarketplaceProductCodes, maxValues);
  for (const provider of ImageProviders) {
    if (provider === "none" && (ImageProviders.length > 1 || criteria > 1 || hasMore(criterion)))
      throw refusal("conflictingParameters", "The image provider none excludes every other criterion.");
    if (!isAccount(provider) && provider !== "none" && !aliases.includes(provider))
      throw refusal("badValue", provider, "ImageProvider", [...aliases, "none", "12 digits"].join(" or "));
  }
  for (const name of ImageNames) {
    if (!nameForm.test(name) || (name.includes("?") && name.length < 3))
      throw refusal("badValue", name, "ImageName", "1 to 128 characters of an image name, * or ?");
  }
  for (const code of MarketplaceProductCodes) {
    if (!productCodeForm.test(code))
      throw refusal("badValue", code, "MarketplaceProductCode", "1 to 25 letters and digits");
  }
}

function checkLength(name: string, list: readonly unknown[], limit: number): void {
  if (list.length > limit)
    throw refusal("badValue", `${list.length} values`, name, `at most ${limit} values`);
}

function hasMore(criterion: ImageCriterion): boolean {
  return Object.entries(criterion).some(([name, value]) => name !== "ImageProviders" && value !== undefined);
}
