/** Rules about an image as it is registered or made. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import matchBootMode from "./match-boot-mode";
import matchImageId from "./match-image-id";
import matchKernel from "./match-kernel";
import matchName from "./match-name";
import matchRootDevice from "./match-root-device";
import matchTags from "./match-tags";
import matchTpm from "./match-tpm";
import matchVirtualization from "./match-virtualization";
import noParavirtual from "./no-paravirtual";

export const imageRules: readonly AnyRule[] = [
  matchRootDevice,
  matchName,
  matchTags,
  matchImageId,
  matchVirtualization,
  matchBootMode,
  matchTpm,
  matchKernel,
  noParavirtual,
];
