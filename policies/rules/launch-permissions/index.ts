/** Rules about who may use an image or a snapshot. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchEntityQuota from "./match-entity-quota";
import matchPrincipals from "./match-principals";
import matchPublicEncryption from "./match-public-encryption";
import matchPublicState from "./match-public-state";
import matchSharedKey from "./match-shared-key";
import noPublicImage from "./no-public-image";
import noPublicSnapshot from "./no-public-snapshot";
import noShareWithOwner from "./no-share-with-owner";
import noUnlistedAccount from "./no-unlisted-account";
import noUnlistedOrganization from "./no-unlisted-organization";
import preferOrganizationShare from "./prefer-organization-share";
import requirePublicGuidelines from "./require-public-guidelines";
import requireSnapshotShare from "./require-snapshot-share";

export const permissionRules: readonly AnyRule[] = [
  noPublicImage,
  noPublicSnapshot,
  noUnlistedAccount,
  noUnlistedOrganization,
  matchPrincipals,
  matchPublicEncryption,
  matchPublicState,
  matchSharedKey,
  matchEntityQuota,
  noShareWithOwner,
  preferOrganizationShare,
  requireSnapshotShare,
  requirePublicGuidelines,
];
