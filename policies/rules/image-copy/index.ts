/** Rules about copies of images and snapshots. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";

export const copyRules: readonly AnyRule[] = [];
