/** Rules about volumes and mappings, wherever one appears. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchVolumeIops from "./match-volume-iops";

export const volumeRules: readonly AnyRule[] = [matchVolumeIops];
