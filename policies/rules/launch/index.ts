/** Rules about launches. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchArchitecture from "./match-architecture";
import matchInstanceBootMode from "./match-instance-boot-mode";
import matchInstanceEna from "./match-instance-ena";
import matchInstanceTpm from "./match-instance-tpm";
import matchInstanceVirtualization from "./match-instance-virtualization";
import matchRootDeviceType from "./match-root-device-type";
import preferKnownInstanceType from "./prefer-known-instance-type";

export const launchRules: readonly AnyRule[] = [
  matchArchitecture,
  matchInstanceVirtualization,
  matchInstanceBootMode,
  matchInstanceTpm,
  matchInstanceEna,
  matchRootDeviceType,
  preferKnownInstanceType,
];
