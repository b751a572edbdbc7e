/** Rules about an image as it is registered or made. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchBootMode from "./match-boot-mode";
import matchDeprecationLimit from "./match-deprecation-limit";
import matchImageId from "./match-image-id";
import matchKernel from "./match-kernel";
import matchName from "./match-name";
import matchRootDevice from "./match-root-device";
import matchSource from "./match-source";
import matchTags from "./match-tags";
import matchTpm from "./match-tpm";
import matchUniqueName from "./match-unique-name";
import matchVirtualization from "./match-virtualization";
import noParavirtual from "./no-paravirtual";
import requireBillingPlatformReview from "./require-billing-platform-review";
import requireDeprecation from "./require-deprecation";
import requireDeregistrationProtection from "./require-deregistration-protection";
import requireExplicitArchitecture from "./require-explicit-architecture";
import requireExplicitVirtualization from "./require-explicit-virtualization";
import requireFutureDeprecation from "./require-future-deprecation";
import requireImdsV2 from "./require-imds-v2";
import requireTags from "./require-tags";
import requireUefiBootForUefiData from "./require-uefi-boot-for-uefi-data";

export const imageRules: readonly AnyRule[] = [
  matchRootDevice,
  matchSource,
  matchName,
  matchUniqueName,
  matchTags,
  matchImageId,
  matchVirtualization,
  matchBootMode,
  matchTpm,
  matchKernel,
  matchDeprecationLimit,
  noParavirtual,
  requireUefiBootForUefiData,
  requireExplicitArchitecture,
  requireExplicitVirtualization,
  requireFutureDeprecation,
  requireDeprecation,
  requireImdsV2,
  requireBillingPlatformReview,
  requireTags,
  requireDeregistrationProtection,
];
