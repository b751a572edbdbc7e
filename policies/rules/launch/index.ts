/** Rules about launches. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchArchitecture from "./match-architecture";
import matchAttachmentLimit from "./match-attachment-limit";
import matchHibernation from "./match-hibernation";
import matchImageState from "./match-image-state";
import matchImageTypeList from "./match-image-type-list";
import matchInstanceBootMode from "./match-instance-boot-mode";
import matchInstanceEna from "./match-instance-ena";
import matchInstanceTpm from "./match-instance-tpm";
import matchInstanceVirtualization from "./match-instance-virtualization";
import matchLaunchImage from "./match-launch-image";
import matchLaunchRegion from "./match-launch-region";
import matchMacTenancy from "./match-mac-tenancy";
import matchRootDeviceType from "./match-root-device-type";
import matchSevSnp from "./match-sev-snp";
import noDeprecatedImage from "./no-deprecated-image";
import noPreviousGeneration from "./no-previous-generation";
import noUnownedLookup from "./no-unowned-lookup";
import preferFewerAttachments from "./prefer-fewer-attachments";
import preferKnownInstanceType from "./prefer-known-instance-type";
import requireImdsV2Launch from "./require-imds-v2-launch";

export const launchRules: readonly AnyRule[] = [
  matchArchitecture,
  matchInstanceVirtualization,
  matchInstanceBootMode,
  matchInstanceTpm,
  matchInstanceEna,
  matchRootDeviceType,
  matchImageTypeList,
  matchImageState,
  matchLaunchRegion,
  matchLaunchImage,
  matchAttachmentLimit,
  matchSevSnp,
  matchHibernation,
  matchMacTenancy,
  noDeprecatedImage,
  noUnownedLookup,
  noPreviousGeneration,
  requireImdsV2Launch,
  preferFewerAttachments,
  preferKnownInstanceType,
];
