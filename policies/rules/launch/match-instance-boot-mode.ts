/**
 * An image that boots in one way alone, launched on an instance type that boots in the other alone. `uefi-preferred`
 * and an unset mode fit everywhere. Types of Mac say legacy-bios, also those with Apple silicon, which tells nothing.
 * Floor: the engine, and the overlay of `catalog/`.
 */
import { knownFact } from "../../../catalog/instance-types";
import { needsDedicatedHost } from "../../../catalog/overlay";
import { defineRule } from "../../engine/rule";
import { linkedImage, typeExamples } from "../examples";
import { traitAgainstBootMode } from "../boot-modes";
import { isOfOtherArchitecture, pairingOf } from "../pairings";
import { documents } from "../sources";

const uefiImage = linkedImage({ bootMode: "uefi" });

export default defineRule({
  id: "match-instance-boot-mode",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is launched on an instance type that supports its boot mode.",
    why: "An instance boots in the boot mode of its image. EC2 refuses to launch an image of mode `uefi` on a type without UEFI, such as T2 or x86 bare metal, with `InvalidParameterValue`; a type that has UEFI alone cannot boot an image of mode `legacy-bios`.",
    fix: "Register the image as `uefi-preferred` if its operating system boots in both modes, or choose a type that supports its mode.",
    unless:
      "Types on whose boot modes AWS's documents disagree (Trn1), those of Mac, and those that the catalog of this release lacks are deferred, not refused.",
    sources: [documents.uefiRequirements, documents.bootModes],
  },
  messages: {
    mismatch:
      "Instance type `{type}` boots in mode `{supported}` and `{image}` is of mode `{bootMode}`, so it cannot be launched; the image must be of mode `uefi-preferred`, or the type one that boots `{bootMode}`.",
  },
  options: {},
  defaults: {},
  examples: typeExamples(
    uefiImage,
    { title: "a UEFI image on a type with UEFI", type: "t3.micro" },
    { title: "a UEFI image on a type without", type: "t2.micro", finds: "mismatch" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    if (pair === undefined) return;
    const { type, at } = pair;
    if (["legacy-bios", "uefi"].every((mode) => type.bootModes?.includes(mode))) return;
    const image = pair.image();
    if (image === undefined) return;
    const bootMode = pair.trait(image, "bootMode", "the boot mode");
    if (bootMode !== "uefi" && bootMode !== "legacy-bios") return;
    // `match-architecture`, `match-boot-mode` and `match-instance-tpm` report these.
    if (isOfOtherArchitecture(type, image) || traitAgainstBootMode(image) !== undefined) return;
    if (image.tpmSupport === "v2.0" && knownFact(type, "nitroTpm") === false) return;
    const supported = pair.fact("bootModes");
    if (supported === undefined || supported.includes(bootMode)) return;
    if (needsDedicatedHost(type) !== false) {
      ctx.defer(at, `what the boot modes of \`${type.name}\` mean is not documented`);
      return;
    }
    const data = { type: type.name, supported: supported.join("` or `"), image: image.name, bootMode };
    yield { message: "mismatch", at, data };
  },
});
