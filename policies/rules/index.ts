/**
 * Every rule of this release, listed by hand: what is not here does not run.
 * Floor: the rules.
 */
import { type AnyRule } from "../engine/rule";
import matchRootDevice from "./image/match-root-device";
import matchVolumeIops from "./image/match-volume-iops";
import noPublicImage from "./launch-permissions/no-public-image";
import noUnlistedAccount from "./launch-permissions/no-unlisted-account";
import matchArchitecture from "./launch/match-architecture";

/** In the order in which findings about one subject are reported. */
export const rules: readonly AnyRule[] = [
  matchArchitecture,
  matchRootDevice,
  matchVolumeIops,
  noPublicImage,
  noUnlistedAccount,
];

/** The rules that a resource's `check` runs: what EC2 documents that it refuses. */
export const refusals: readonly AnyRule[] = rules.filter(
  ({ id, severity }) => severity === "error" && id.startsWith("match-"),
);
