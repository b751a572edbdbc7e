/**
 * NitroTPM in an image that cannot have it. EC2 asks for boot mode `uefi` and refuses `uefi-preferred` (seen in
 * flatcar/mantle#582). Of i386 and paravirtual images `match-boot-mode` says why they have no UEFI.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "match-tpm",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image with NitroTPM boots in UEFI alone, and not on a Mac.",
    why: "EC2 refuses the registration unless the boot mode is exactly `uefi`, and no Mac instance type has NitroTPM. NitroTPM cannot be added later.",
    fix: "State `bootMode: uefi`, or take `tpmSupport` away.",
    unless: "Never.",
    sources: [documents.nitroTpm, documents.setBootMode],
  },
  messages: {
    bootMode: "`tpmSupport` is stated and the boot mode is {mode}; `bootMode` must be exactly `uefi`.",
    mac: "`tpmSupport` is stated for an `{architecture}` image, and no Mac instance type has NitroTPM; `tpmSupport` must be left out.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      { title: "UEFI alone", kind: "image", spec: exampleImage({ bootMode: "uefi", tpmSupport: "v2.0" }) },
    ],
    bad: [
      {
        title: "UEFI where there is one",
        kind: "image",
        spec: exampleImage({ bootMode: "uefi-preferred", tpmSupport: "v2.0" }),
        finds: { message: "bootMode", at: "/bootMode" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { architecture, bootMode, tpmSupport } = spec;
    if (tpmSupport === undefined) return;
    if (isUnknown(tpmSupport)) {
      ctx.defer("/tpmSupport", "whether the image has NitroTPM is not known yet");
      return;
    }
    if (typeof architecture === "string" && architecture.endsWith("_mac")) {
      yield { message: "mac", at: "/tpmSupport", data: { architecture } };
      return;
    }
    if (isUnknown(architecture)) ctx.defer("/architecture", "the architecture is not known yet");
    if (isUnknown(bootMode)) ctx.defer("/bootMode", "the boot mode is not known yet");
    else if (bootMode !== "uefi") {
      const mode = typeof bootMode === "string" ? `\`${bootMode}\`` : "not stated";
      yield { message: "bootMode", at: "/bootMode", data: { mode } };
    }
  },
});
