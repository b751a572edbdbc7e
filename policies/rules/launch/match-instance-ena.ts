/**
 * An image without the flag of the Elastic Network Adapter launched on an instance type that requires it, as every type
 * on Nitro does. Without the flag is what EC2 and `aws.ec2.Ami` register when nothing is said. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { linkedImage, typeExamples } from "../examples";
import { pairingOf } from "../pairings";
import { documents } from "../sources";

export default defineRule({
  id: "match-instance-ena",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image launched on an instance type that requires ENA is registered with `enaSupport`.",
    why: "Types on Nitro have no other network adapter. EC2 cannot see whether the driver is in the image: it goes by the flag, which RegisterImage leaves off unless told, and refuses the launch with `InvalidParameterCombination`.",
    fix: "Make sure that the image holds the driver, and register it with `enaSupport: true`; a copy takes the flag over.",
    unless:
      "Types that do without ENA, such as T2 and M4, are not looked at; an image made of an instance is deferred, since the flag can be set on the instance.",
    sources: [documents.ena, documents.registerImage],
  },
  messages: {
    missing:
      "Instance type `{type}` requires ENA and `{image}` is registered without, so EC2 refuses the launch; the image must state `enaSupport: true`, once the driver is in it.",
  },
  refusals: { missing: "InvalidParameterCombination" },
  options: {},
  defaults: {},
  examples: typeExamples(
    linkedImage({ enaSupport: false }),
    { title: "an image without ENA on Xen", type: "t2.micro" },
    { title: "an image without ENA on Nitro", type: "t3.micro", finds: "missing" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    if (pair?.fact("enaSupport") !== "required") return;
    const image = pair.image();
    // ENA is for HVM images alone: of a paravirtual one `match-instance-virtualization` speaks.
    if (image === undefined || image.virtualizationType === "paravirtual") return;
    if (pair.trait(image, "enaSupport", "the ENA support") !== false) return;
    yield { message: "missing", at: pair.at, data: { type: pair.type.name, image: image.name } };
  },
});
