/** Rules about an image as it is registered or made. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchRootDevice from "./match-root-device";

export const imageRules: readonly AnyRule[] = [matchRootDevice];
