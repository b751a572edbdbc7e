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
import matchVolumeIops from "./match-volume-iops";
import matchVolumeSize from "./match-volume-size";
import matchVolumeThroughput from "./match-volume-throughput";
import preferDistinctDeviceNames from "./prefer-distinct-device-names";

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
  matchKmsWithoutEncryption,
  preferDistinctDeviceNames,
];
