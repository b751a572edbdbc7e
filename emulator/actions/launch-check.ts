// Whether an image may be launched, and on which instance types: what EC2 documents that it refuses, and what public
// threads show it refusing. Where the table of types and AWS's guide disagree, nothing is refused. These checks are the
// emulator's own, so that the rules can be held against them. Floor: the store, the types of `catalog/`, the refusals.
import { findInstanceType, type InstanceType } from "../../catalog/instance-types";
import { refusal } from "../refusal";
import { type ImageRecord, type ImageTraits } from "../store";
import { checkedImageId, imageFor, inState, mayLaunch, type Call } from "./call";
import { allowsInstanceType } from "./instance-type-specification";

/** The guide's list of types without UEFI omits them (EC2 User Guide: Boot modes, checked 2026-11-22). */
const disputedUefi: readonly string[] = ["trn1.2xlarge", "trn1.32xlarge", "trn1n.32xlarge"];
/** The guide lists Trn2 as a whole (EC2 User Guide: Requirements for using NitroTPM, checked 2026-11-22). */
const disputedTpm: readonly string[] = ["trn2.3xlarge"];

/**
 * The image of a launch.
 *
 * @throws Refusal `InvalidAMIID.*`; `AuthFailure` for an image that the caller may not launch
 */
export function launchableImage(id: string, call: Call): ImageRecord {
  const there = call.store.images.get(call.region, checkedImageId(id));
  if (there && !mayLaunch(there, call.account, call.store)) throw refusal("unauthorizedImage", id);
  const image = imageFor(call, id);
  if (!image) throw refusal("missingImage", id);
  return inState(image, call, ["available"]);
}

/** The instance type of a launch. */
export function launchableType(name: string): InstanceType {
  const type = findInstanceType(name);
  if (!type) throw refusal("unknownType", name);
  return type;
}

/** Holds an image against an instance type. Of several faults the architecture is told first: no document says which. */
export function checkCompatible(image: ImageRecord, type: InstanceType): void {
  const { traits } = image;
  const { name } = type;
  if (!type.architectures.includes(traits.architecture)) {
    throw refusal("wrongArchitecture", traits.architecture, name, type.architectures.join(" or "));
  }
  if (!allowsInstanceType(image, name)) throw refusal("refusedType", image.id, name);
  if (!type.virtualizationTypes.includes(traits.virtualizationType)) {
    throw refusal("wrongVirtualization", traits.virtualizationType, name);
  }
  if (!type.rootDeviceTypes.includes(traits.rootDeviceType)) {
    throw refusal("wrongRootDevice", traits.rootDeviceType, name);
  }
  if (traits.bootMode === "uefi" && !bootsUefi(type)) throw refusal("wrongBootMode", name);
  if (type.enaSupport === "required" && traits.enaSupport !== true) throw refusal("missingEna", name);
  if (traits.tpmSupport !== undefined && !type.nitroTpm && !disputedTpm.includes(name)) {
    throw refusal("missingTpm", name);
  }
}

/**
 * The boot mode of an instance (EC2 User Guide: Instance launch behavior with Amazon EC2 boot modes, checked
 * 2026-11-22): UEFI where the image wants or prefers it and the type can; unset is UEFI on arm64 alone.
 */
export function bootModeOf({ bootMode }: ImageTraits, type: InstanceType): "legacy-bios" | "uefi" {
  if (!type.bootModes.includes("legacy-bios")) return "uefi";
  return bootMode === "uefi" || (bootMode === "uefi-preferred" && bootsUefi(type)) ? "uefi" : "legacy-bios";
}

/**
 * Holds the volumes of a launch against what the type attaches. Only Nitro, bare metal included, has a limit that is
 * kept; on Xen it is best effort. The table's number allows for one network interface.
 */
export function checkAttachments(type: InstanceType, volumes: number, interfaces: number): void {
  if (type.hypervisor === "xen") return;
  const extra = type.attachmentLimitType === "shared" ? Math.max(0, interfaces - 1) : 0;
  const limit = type.maximumEbsAttachments - extra;
  if (volumes > limit) throw refusal("tooManyVolumes", type.name, limit);
}

function bootsUefi({ name, bootModes }: InstanceType): boolean {
  return bootModes.includes("uefi") || disputedUefi.includes(name);
}
