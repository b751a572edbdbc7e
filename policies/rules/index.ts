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

/** In the order in which findings about one subject are reported. */
export const rules: readonly AnyRule[] = [
  ...launchRules,
  ...imageRules,
  ...volumeRules,
  ...copyRules,
  ...permissionRules,
  ...accountRules,
];

/** The rules that a resource's `check` runs: what EC2 documents that it refuses. */
export const refusals: readonly AnyRule[] = rules.filter(
  ({ id, severity }) => severity === "error" && id.startsWith("match-"),
);
