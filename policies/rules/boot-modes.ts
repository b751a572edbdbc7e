/**
 * Boot modes that no instance type of an image has, whatever type it is launched on: a fault of the image by itself.
 * Shared by the rules about images and launches, so that one fault is reported once. Floor: the engine.
 */
import { type Tri } from "../engine/value";

interface BootTraits {
  readonly architecture?: Tri<string>;
  readonly virtualizationType?: Tri<string>;
  readonly bootMode?: Tri<string>;
}

/**
 * The trait that rules the boot mode out: `arm64`, which boots in UEFI alone, or `i386` or `paravirtual`, which run on
 * types without UEFI. Undefined where the mode fits, or where that is not known.
 * Source: EC2 User Guide, Instance launch behavior with Amazon EC2 boot modes, and AMI types, checked 2026-11-22.
 */
export function traitAgainstBootMode({
  architecture,
  virtualizationType,
  bootMode,
}: BootTraits): string | undefined {
  if (bootMode === "legacy-bios") return architecture === "arm64" ? architecture : undefined;
  if (bootMode !== "uefi") return undefined;
  if (architecture === "i386") return architecture;
  return virtualizationType === "paravirtual" ? virtualizationType : undefined;
}
