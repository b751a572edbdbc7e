/** Rules about what an account says of all its images, and what contradicts it. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import noOrphanedShare from "./no-orphaned-share";
import noPublicWhileBlocked from "./no-public-while-blocked";
import requireImageBlockPublicAccess from "./require-image-block-public-access";
import requireSnapshotBlockPublicAccess from "./require-snapshot-block-public-access";

export const accountRules: readonly AnyRule[] = [
  requireImageBlockPublicAccess,
  requireSnapshotBlockPublicAccess,
  noPublicWhileBlocked,
  noOrphanedShare,
];
