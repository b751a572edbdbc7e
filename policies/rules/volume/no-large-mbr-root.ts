/**
 * A root volume of 2 TiB or more where the image boots by legacy BIOS: with a partition table of the old kind (MBR) the
 * rest is out of reach. Nothing states the kind of table, so it is a warning. A size that nobody states is the
 * snapshot's, which has booted. Floor: the engine, the helpers for volumes and launches.
 */
import { type Context, defineRule } from "../../engine/rule";
import { isUnknown, type Tri, unknownValue } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { documents } from "../sources";
import { imageVolume, snapshotId } from "../volume-examples";
import { volumesOf, type VolumeSubject } from "../volumes";

/** GiB. Source: EBS User Guide, Amazon EBS volume constraints, checked 2026-11-22. */
const tooLarge = 2_048;
const at = "/blockDeviceMappings/0/ebs/volumeSize";
const root = (title: string, volumeSize: number, bootMode: "legacy-bios" | "uefi" = "legacy-bios") =>
  imageVolume(title, { snapshotId, volumeSize, volumeType: "gp3" }, { rootDeviceName: "/dev/sdf", bootMode });

export default defineRule({
  id: "no-large-mbr-root",
  kinds: ["image", "launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A root volume that boots by legacy BIOS is smaller than 2,048 GiB.",
    why: "A partition table of the old kind (MBR) reaches 2 TiB and no further. GPT reaches on, but boots Windows in UEFI mode alone, and Linux by legacy BIOS only where GRUB 2 was installed for it.",
    fix: "Keep the root small and the data on another volume, or boot by UEFI.",
    unless: "The image is known to have a GPT table, and a boot loader that reads it.",
    sources: [documents.volumeConstraints],
  },
  messages: {
    unreachable:
      "Root volume `{device}` has `{size}` GiB and boots by legacy BIOS, where an MBR table reaches less than `2,048`; it must be smaller, boot by UEFI, or be known to have a GPT table.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [root("below the limit", 2_047), root("booted by UEFI", 4_096, "uefi")],
    bad: [
      { ...root("at the limit", 2_048), finds: { message: "unreachable", at } },
      { ...root("booted by legacy BIOS", 4_096), finds: { message: "unreachable", at } },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, isRoot } of volumesOf(subject, ctx)) {
      const size = stated.volumeSize;
      const place = `${at}/volumeSize`;
      if (isRoot === false || size === undefined || (typeof size === "number" && size < tooLarge)) continue;
      const isLegacy = bootsByLegacyBios(subject, ctx);
      if (isLegacy === false) continue;
      if (typeof size !== "number") {
        if (isRoot === true) ctx.defer(place, "the size of the root volume is not known yet");
      } else if (isUnknown(isLegacy) || isRoot !== true) {
        ctx.defer(place, "whether it is a root that boots by legacy BIOS is not known");
      } else yield { message: "unreachable", at: place, data: { device, size } };
    }
  },
});

/** Left out, x86 boots by legacy BIOS and arm64 by UEFI; Macs by neither. */
function bootsByLegacyBios(subject: VolumeSubject, ctx: Context<unknown>): Tri<boolean> {
  const image = subject.kind === "launch" ? effectiveLaunch(subject, ctx).image : subject;
  if (image?.kind !== "image") return unknownValue;
  const { bootMode, architecture } = image.spec;
  if (isUnknown(bootMode)) return unknownValue;
  if (bootMode !== undefined) return bootMode === "legacy-bios";
  if (isUnknown(architecture)) return unknownValue;
  return architecture === "x86_64" || architecture === "i386";
}
