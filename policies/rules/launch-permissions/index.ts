/** Rules about who may use an image or a snapshot. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchPrincipals from "./match-principals";
import matchPublicEncryption from "./match-public-encryption";
import matchPublicState from "./match-public-state";
import matchSharedKey from "./match-shared-key";
import noPublicImage from "./no-public-image";
import noPublicSnapshot from "./no-public-snapshot";
import noShareBeyondQuota from "./no-share-beyond-quota";
import noShareWithOwner from "./no-share-with-owner";
import noUnlistedAccount from "./no-unlisted-account";
import noUnlistedOrganization from "./no-unlisted-organization";
import preferOrganizationShare from "./prefer-organization-share";
import requirePublicDescription from "./require-public-description";
import requireSnapshotShare from "./require-snapshot-share";

export const permissionRules: readonly AnyRule[] = [
  matchPrincipals,
  matchPublicEncryption,
  matchPublicState,
  matchSharedKey,
  noPublicImage,
  noPublicSnapshot,
  noUnlistedAccount,
  noUnlistedOrganization,
  noShareBeyondQuota,
  noShareWithOwner,
  requireSnapshotShare,
  requirePublicDescription,
  preferOrganizationShare,
];
