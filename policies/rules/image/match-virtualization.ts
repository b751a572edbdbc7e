/**
 * A paravirtual image with what only hardware virtual machines have. `aws.ec2.Ami` makes an image paravirtual where
 * nothing is said, which is how most of these come about. Floor: the engine, and `hvm.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { needsOfHvm } from "../hvm";
import { documents } from "../sources";

export default defineRule({
  id: "match-virtualization",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary:
      "A paravirtual image has nothing that needs hardware virtualization: neither arm64, nor ENA, SR-IOV or Windows.",
    why: "Paravirtual instance types are all x86, and Windows has never been paravirtual. ENA and SR-IOV are supported for HVM images alone; on a paravirtual one they can make its instances unreachable. `aws.ec2.Ami` sends `paravirtual` where nothing is said.",
    fix: "State `virtualizationType: hvm`.",
    unless: "Never.",
    sources: [documents.registerImage, documents.imageTypes],
  },
  messages: {
    paravirtual:
      "The image is `paravirtual`, stated or assumed by its resource type, and {what} needs hardware virtualization; `virtualizationType` must be `hvm`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      { title: "arm64 and HVM", kind: "image", spec: exampleImage({ architecture: "arm64" }) },
      { title: "ENA and HVM", kind: "image", spec: exampleImage({ enaSupport: true }) },
    ],
    bad: [
      {
        title: "arm64 and paravirtual",
        kind: "image",
        spec: exampleImage({ architecture: "arm64", virtualizationType: "paravirtual" }),
        finds: { message: "paravirtual", at: "/virtualizationType" },
      },
      {
        title: "ENA and paravirtual",
        kind: "image",
        spec: exampleImage({ enaSupport: true, virtualizationType: "paravirtual" }),
        finds: { message: "paravirtual", at: "/virtualizationType" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const at = "/virtualizationType";
    const needs = needsOfHvm(spec);
    if (isUnknown(spec.virtualizationType)) {
      if (needs.length > 0) ctx.defer(at, "the virtualization type is not known yet");
    } else if (spec.virtualizationType === "paravirtual") {
      const what = needs.map((need) => need.what).join(" and ");
      if (needs.length > 0) yield { message: "paravirtual", at, data: { what } };
      else if (isUnknown(spec.architecture)) ctx.defer("/architecture", "the architecture is not known yet");
    }
  },
});
