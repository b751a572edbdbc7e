/**
 * UEFI variables in an image that does not boot in UEFI: nothing ever reads them. An arm64 image without a boot mode
 * boots in UEFI. Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

const uefiData = "QU1aTlVFRkk=";

export default defineRule({
  id: "require-uefi-boot-for-uefi-data",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image with UEFI data boots in UEFI.",
    why: "UEFI data holds the variables of UEFI, such as the keys of Secure Boot. In legacy BIOS, which is what x86 boots in where nothing is said, nothing reads them, and Secure Boot is off.",
    fix: "State `bootMode: uefi` or `uefi-preferred`, or take `uefiData` away.",
    unless: "Never, as far as we know; EC2 does not refuse it.",
    sources: [documents.uefiVariables, documents.imageBootMode],
  },
  messages: {
    unread:
      "`uefiData` is stated and the image boots in legacy BIOS, where nothing reads it; `bootMode` must be `uefi` or `uefi-preferred`, or `uefiData` be left out.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "UEFI preferred",
        kind: "image",
        spec: exampleImage({ uefiData, bootMode: "uefi-preferred" }),
      },
    ],
    bad: [
      {
        title: "legacy BIOS, as x86 has it",
        kind: "image",
        spec: exampleImage({ uefiData }),
        finds: { message: "unread", at: "/bootMode" },
      },
    ],
  },

  *check({ spec: { uefiData: data, bootMode, architecture } }, ctx) {
    const at = "/bootMode";
    if (data === undefined || bootMode === "uefi" || bootMode === "uefi-preferred") return;
    if (isUnknown(bootMode) || (bootMode === undefined && isUnknown(architecture))) {
      ctx.defer(at, "how the image boots is not known yet");
    } else if (bootMode === "legacy-bios" || (bootMode === undefined && architecture !== "arm64")) {
      if (isUnknown(data)) ctx.defer("/uefiData", "whether there is UEFI data is not known yet");
      else yield { message: "unread", at };
    }
  },
});
