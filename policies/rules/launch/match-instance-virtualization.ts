/**
 * A paravirtual image launched on an instance type that runs HVM images alone, as all but the oldest do. What
 * `aws.ec2.Ami` and EC2 assume when nothing is said is paravirtual. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { linkedImage, typeExamples } from "../examples";
import { pairingOf } from "../pairings";
import { documents } from "../sources";

export default defineRule({
  id: "match-instance-virtualization",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is launched on an instance type that supports its virtualization type.",
    why: "Only C1, C3, M1, M2, M3 and T1 run paravirtual images; elsewhere EC2 refuses the launch with `InvalidParameterCombination`. Nobody chooses paravirtual today: it is what `aws.ec2.Ami` and RegisterImage assume when `virtualizationType` is left out.",
    fix: "State `virtualizationType: hvm` on the image, if its system boots so, and register it anew.",
    unless: "A type that is missing from the catalog of this release is deferred, not refused.",
    sources: [documents.imageTypes, documents.registerImage],
  },
  messages: {
    mismatch:
      "Instance type `{type}` runs `{supported}` images and `{image}` is `{virtualizationType}`, so EC2 refuses the launch; the image must state a `virtualizationType` of `{supported}`.",
  },
  refusals: { mismatch: "InvalidParameterCombination" },
  options: {},
  defaults: {},
  examples: typeExamples(
    linkedImage({ virtualizationType: "paravirtual", enaSupport: false }),
    { title: "a paravirtual image on a type that runs such", type: "m3.medium" },
    { title: "a paravirtual image on a type of today", type: "t3.micro", finds: "mismatch" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    const supported = pair?.fact("virtualizationTypes");
    if (pair === undefined || supported === undefined) return;
    if (["hvm", "paravirtual"].every((one) => supported.includes(one))) return;
    const image = pair.image();
    if (image === undefined) return;
    const virtualizationType = pair.trait(image, "virtualizationType", "the virtualization type");
    if (virtualizationType === undefined || isUnknown(virtualizationType)) return;
    if (supported.includes(virtualizationType)) return;
    const data = {
      type: pair.type.name,
      supported: supported.join("` or `"),
      image: image.name,
      virtualizationType,
    };
    yield { message: "mismatch", at: pair.at, data };
  },
});
