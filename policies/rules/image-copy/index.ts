/** Rules about copies of images and snapshots. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchCopiedTags from "./match-copied-tags";
import matchCopyDuration from "./match-copy-duration";
import matchCopyEncryption from "./match-copy-encryption";
import matchCopyKeyRegion from "./match-copy-key-region";
import matchCopyPartition from "./match-copy-partition";
import matchCopySourceRegion from "./match-copy-source-region";
import matchCopyVirtualizationRegion from "./match-copy-virtualization-region";
import matchKeyForm from "./match-key-form";
import requireCopyKey from "./require-copy-key";
import requireEncryptedCopies from "./require-encrypted-copies";

export const copyRules: readonly AnyRule[] = [
  matchKeyForm,
  matchCopyEncryption,
  matchCopyPartition,
  matchCopySourceRegion,
  matchCopyKeyRegion,
  matchCopyVirtualizationRegion,
  matchCopyDuration,
  matchCopiedTags,
  requireEncryptedCopies,
  requireCopyKey,
];
