/**
 * Paravirtual images: they run on C1, C3, M1, M2, M3 and T1 alone. Where the image states something that paravirtual
 * ones cannot have, `match-virtualization` says it; where nobody states the type, `require-explicit-virtualization`. Floor: the engine, and `hvm.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { needsOfHvm } from "../hvm";
import { documents } from "../sources";

export default defineRule({
  id: "no-paravirtual",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image is an HVM image.",
    why: "Paravirtual images run on C1, C3, M1, M2, M3 and T1 alone, in old Regions alone. `aws.ec2.Ami` and EC2 itself make an image paravirtual where nothing is said, and every launch on a current instance type fails.",
    fix: "State `virtualizationType: hvm`.",
    unless: "You still register images for those instance types.",
    sources: [documents.imageTypes, documents.registerImage],
  },
  messages: {
    paravirtual:
      "The image is `paravirtual` and runs on C1, C3, M1, M2, M3 and T1 alone; `virtualizationType` must be `hvm` for every other instance type.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [{ title: "HVM", kind: "image", spec: exampleImage({ virtualizationType: "hvm" }) }],
    bad: [
      {
        title: "paravirtual",
        kind: "image",
        spec: exampleImage({ virtualizationType: "paravirtual" }),
        finds: { message: "paravirtual", at: "/virtualizationType" },
      },
    ],
  },

  *check({ spec, assumed }, ctx) {
    const at = "/virtualizationType";
    if (assumed?.has(at) === true) return; // `require-explicit-virtualization` says it
    if (isUnknown(spec.virtualizationType)) ctx.defer(at, "the virtualization type is not known yet");
    if (spec.virtualizationType !== "paravirtual" || needsOfHvm(spec).length > 0) return;
    const { architecture, enaSupport, sriovNetSupport, platform } = spec;
    if ([architecture, enaSupport, sriovNetSupport, platform].some(isUnknown)) {
      ctx.defer(at, "whether it can be paravirtual at all is not known yet");
    } else yield { message: "paravirtual", at };
  },
});
