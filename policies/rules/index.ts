/**
 * Every rule of this release, listed by hand: what is not here does not run.
 * Floor: the rules.
 */
import { type AnyRule } from "../engine/rule";
import { accountRules } from "./account-settings";
import { imageRules } from "./image";
import { copyRules } from "./image-copy";
import { launchRules } from "./launch";
import { permissionRules } from "./launch-permissions";
import { volumeRules } from "./volume";

/** By what they are about. */
export const ruleGroups: Readonly<Record<string, readonly AnyRule[]>> = {
  Launches: launchRules,
  Images: imageRules,
  Volumes: volumeRules,
  Copies: copyRules,
  "Shares and launch permissions": permissionRules,
  "Settings of an account": accountRules,
};

/** In the order in which findings about one subject are reported. */
export const rules: readonly AnyRule[] = Object.values(ruleGroups).flat();

/** The rules that a resource's `check` runs: what EC2 documents that it refuses. */
export const refusals: readonly AnyRule[] = rules.filter(
  ({ id, severity }) => severity === "error" && id.startsWith("match-"),
);
