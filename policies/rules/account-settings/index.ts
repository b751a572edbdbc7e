/** Rules about what an account says of all its images. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";

export const accountRules: readonly AnyRule[] = [];
