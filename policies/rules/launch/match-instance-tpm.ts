/**
 * An image with NitroTPM launched on an instance type that has none. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { linkedImage, typeExamples } from "../examples";
import { isOfOtherArchitecture, pairingOf } from "../pairings";
import { documents } from "../sources";

const image = linkedImage({ bootMode: "uefi", tpmSupport: "v2.0" });

export default defineRule({
  id: "match-instance-tpm",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image with NitroTPM is launched on an instance type that has it.",
    why: "NitroTPM is asked for by the image and provided by the instance type; types on Xen, bare metal, Mac, and some families on Nitro have none, and the image cannot be launched there. The type of a running instance cannot be changed to one of them either.",
    fix: "Choose a type with NitroTPM, or register the image without `tpmSupport`.",
    unless:
      "A type of which AWS's documents disagree (trn2.3xlarge), or that the catalog of this release lacks, is deferred, not refused.",
    sources: [documents.nitroTpm, documents.typeCompatibility],
  },
  messages: {
    missing:
      "Instance type `{type}` has no NitroTPM, which `{image}` asks for with `tpmSupport`; the type must be one that supports NitroTPM, or the image be registered without.",
  },
  options: {},
  defaults: {},
  examples: typeExamples(
    image,
    { title: "a type with NitroTPM", type: "m6i.large" },
    { title: "a type without", type: "m4.large", finds: "missing" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    if (pair === undefined || (pair.type.nitroTpm === true && !pair.type.disputed.includes("nitroTpm")))
      return;
    const found = pair.image();
    if (found === undefined || isOfOtherArchitecture(pair.type, found)) return;
    if (pair.trait(found, "tpmSupport", "whether NitroTPM is a part") !== "v2.0") return;
    if (pair.fact("nitroTpm") !== false) return;
    yield { message: "missing", at: pair.at, data: { type: pair.type.name, image: found.name } };
  },
});
