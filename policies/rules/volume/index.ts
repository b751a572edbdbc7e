/** Rules about volumes and mappings, wherever one appears. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchDeviceNames from "./match-device-names";
import matchEbsCard from "./match-ebs-card";
import matchInitializationRate from "./match-initialization-rate";
import matchKmsWithoutEncryption from "./match-kms-without-encryption";
import matchMappingKind from "./match-mapping-kind";
import matchRootVolumeType from "./match-root-volume-type";
import matchS3Mappings from "./match-s3-mappings";
import matchSnapshotEncryption from "./match-snapshot-encryption";
import matchSnapshotTier from "./match-snapshot-tier";
import matchVolumeIops from "./match-volume-iops";
import matchVolumeSize from "./match-volume-size";
import matchVolumeThroughput from "./match-volume-throughput";
import noIgnoredEphemeral from "./no-ignored-ephemeral";
import noInstanceStore from "./no-instance-store";
import noLargeMbrRoot from "./no-large-mbr-root";
import noStandardVolume from "./no-standard-volume";
import noUnmatchedRootMapping from "./no-unmatched-root-mapping";
import preferDistinctDeviceNames from "./prefer-distinct-device-names";
import preferGp3 from "./prefer-gp3";
import requireCustomerKey from "./require-customer-key";
import requireDeleteOnTermination from "./require-delete-on-termination";
import requireEncryptedSnapshots from "./require-encrypted-snapshots";
import requireEncryptedVolumes from "./require-encrypted-volumes";

export const volumeRules: readonly AnyRule[] = [
  matchDeviceNames,
  matchMappingKind,
  matchS3Mappings,
  matchVolumeSize,
  matchVolumeIops,
  matchVolumeThroughput,
  matchRootVolumeType,
  matchInitializationRate,
  matchEbsCard,
  matchSnapshotEncryption,
  matchSnapshotTier,
  matchKmsWithoutEncryption,
  noUnmatchedRootMapping,
  noIgnoredEphemeral,
  noInstanceStore,
  noLargeMbrRoot,
  noStandardVolume,
  requireEncryptedVolumes,
  requireEncryptedSnapshots,
  requireCustomerKey,
  requireDeleteOnTermination,
  preferDistinctDeviceNames,
  preferGp3,
];
