/**
 * A boot mode that no instance type of the image's architecture or virtualization type has: such an image never boots.
 * `uefi-preferred` falls back to legacy BIOS and so always fits; so does an unset one.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { traitAgainstBootMode } from "../boot-modes";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "match-boot-mode",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image has a boot mode in which the instance types that run it can boot.",
    why: "Graviton instance types boot in UEFI alone. i386 and paravirtual images run on Xen instance types alone, which have no UEFI. Registration accepts such a pair, and every launch fails.",
    fix: "For an arm64 image, state `uefi`, `uefi-preferred` or nothing; for an i386 or paravirtual image, `legacy-bios`, `uefi-preferred` or nothing.",
    unless:
      "Never, as far as the documents go. Mac images are not looked at: no document states their boot mode.",
    sources: [documents.bootModes, documents.imageBootMode, documents.uefiRequirements, documents.imageTypes],
  },
  messages: {
    armLegacy:
      "An `arm64` image cannot have boot mode `legacy-bios`, since Graviton instance types boot in UEFI only; `bootMode` must be `uefi` or `uefi-preferred`, or be left out.",
    noUefi:
      "An `{what}` image cannot have boot mode `uefi`, since the instance types that run it have no UEFI; `bootMode` must be `legacy-bios` or `uefi-preferred`, or be left out.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "arm64 with UEFI preferred",
        kind: "image",
        spec: exampleImage({ architecture: "arm64", bootMode: "uefi-preferred" }),
      },
      { title: "x86_64 with UEFI", kind: "image", spec: exampleImage({ bootMode: "uefi" }) },
    ],
    bad: [
      {
        title: "arm64 with legacy BIOS",
        kind: "image",
        spec: exampleImage({ architecture: "arm64", bootMode: "legacy-bios" }),
        finds: { message: "armLegacy", at: "/bootMode" },
      },
      {
        title: "32-bit with UEFI",
        kind: "image",
        spec: exampleImage({ architecture: "i386", bootMode: "uefi" }),
        finds: { message: "noUefi", at: "/bootMode" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { architecture, bootMode, virtualizationType } = spec;
    const at = "/bootMode";
    if (bootMode === undefined || bootMode === "uefi-preferred") return;
    const what = traitAgainstBootMode(spec);
    if (isUnknown(bootMode)) ctx.defer(at, "the boot mode is not known yet");
    else if (what !== undefined) {
      yield what === "arm64" ? { message: "armLegacy", at } : { message: "noUefi", at, data: { what } };
    } else if (isUnknown(architecture)) ctx.defer("/architecture", "the architecture is not known yet");
    else if (bootMode === "uefi" && isUnknown(virtualizationType)) {
      ctx.defer("/virtualizationType", "the virtualization type is not known yet");
    }
  },
});
