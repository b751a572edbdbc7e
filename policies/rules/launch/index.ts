/** Rules about launches. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchArchitecture from "./match-architecture";

export const launchRules: readonly AnyRule[] = [matchArchitecture];
