/**
 * NitroTPM in an image that cannot have it. EC2 asks for boot mode `uefi` and refuses `uefi-preferred` (seen in
 * flatcar/mantle#582).
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
    summary:
      "An image with NitroTPM has boot mode `uefi`, and is of a kind that instance types with NitroTPM run.",
    why: "EC2 refuses to register such an image unless its boot mode is exactly `uefi`. Instance types for Mac, i386 and paravirtual images have no NitroTPM, so that such an image could never be launched. NitroTPM cannot be added to an image later.",
    fix: "State `bootMode: uefi`, or take `tpmSupport` away.",
    unless: "Never.",
    sources: [documents.nitroTpm, documents.setBootMode],
  },
  messages: {
    bootMode: "`tpmSupport` is stated and the boot mode is {mode}; `bootMode` must be exactly `uefi`.",
    never:
      "`tpmSupport` is stated, and no instance type that runs `{what}` images has NitroTPM; `tpmSupport` must be left out.",
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
    const { architecture, virtualizationType, bootMode, tpmSupport } = spec;
    if (tpmSupport === undefined) return;
    if (isUnknown(tpmSupport)) {
      ctx.defer("/tpmSupport", "whether the image has NitroTPM is not known yet");
      return;
    }
    const what = [architecture, virtualizationType].find(isWithoutTpm);
    if (typeof what === "string") {
      yield { message: "never", at: "/tpmSupport", data: { what } };
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

/** Their instance types are Macs, or on Xen. */
function isWithoutTpm(trait: unknown): boolean {
  return ["i386", "x86_64_mac", "arm64_mac", "paravirtual"].some((each) => each === trait);
}
