/**
 * An image launched on an instance type of another processor architecture, through any copies and instances in between.
 * Which types run what comes from the catalog, never from the look of a name: `g5` is x86_64 and `g5g` is arm64.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { linkedImage, typeExamples } from "../examples";
import { pairingOf } from "../pairings";
import { documents } from "../sources";

export default defineRule({
  id: "match-architecture",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is launched on an instance type that supports its architecture.",
    why: "EC2 refuses the launch with `InvalidParameterValue`. Behind an Auto Scaling group this may show hours later, when the group needs an instance and gets none.",
    fix: "Choose an instance type of the image's architecture, or launch an image built for the type's.",
    unless: "Never. A type that is missing from the catalog of this release is deferred, not refused.",
    sources: [documents.typeCompatibility, documents.processorInfo],
  },
  messages: {
    mismatch:
      "Instance type `{type}` runs `{supported}` images and `{image}` is `{architecture}`, so EC2 refuses the launch; it must be an `{architecture}` type, or an image that is `{supported}`.",
  },
  refusals: { mismatch: "InvalidParameterValue" },
  options: {},
  defaults: {},
  examples: typeExamples(
    linkedImage(),
    { title: "an x86_64 image on an x86_64 type", type: "t3.micro" },
    { title: "an x86_64 image on a Graviton type", type: "t4g.micro", finds: "mismatch" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    const architectures = pair?.fact("architectures");
    if (pair === undefined || architectures === undefined) return;
    const image = pair.image();
    if (image === undefined) return;
    const architecture = pair.trait(image, "architecture", "the architecture");
    if (architecture === undefined || isUnknown(architecture) || architectures.includes(architecture)) return;
    const data = {
      type: pair.type.name,
      supported: architectures.join("` or `"),
      image: image.name,
      architecture,
    };
    yield { message: "mismatch", at: pair.at, data };
  },
});
