/** Rules about volumes and mappings, wherever one appears. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchInitializationRate from "./match-initialization-rate";
import matchRootVolumeType from "./match-root-volume-type";
import matchSnapshotEncryption from "./match-snapshot-encryption";
import matchVolumeIops from "./match-volume-iops";
import matchVolumeSize from "./match-volume-size";
import matchVolumeThroughput from "./match-volume-throughput";

export const volumeRules: readonly AnyRule[] = [
  matchVolumeSize,
  matchVolumeIops,
  matchVolumeThroughput,
  matchRootVolumeType,
  matchInitializationRate,
  matchSnapshotEncryption,
];
