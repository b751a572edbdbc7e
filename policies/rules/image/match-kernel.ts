/**
 * A kernel or a RAM disk stated of an image that brings its own: they belong to paravirtual images. Registrations of
 * HVM images refuse them (seen in Netflix-Skunkworks/aminator#173). Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "match-kernel",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "Only a paravirtual image states a kernel or a RAM disk.",
    why: "An HVM image boots what is on its root volume, and EC2 takes `kernelId` and `ramdiskId` for paravirtual images alone.",
    fix: "Take `kernelId` and `ramdiskId` away.",
    unless: "Never.",
    sources: [documents.imageFromSnapshot, documents.registerImage],
  },
  messages: {
    hvm: "The image is `hvm`, which boots from its own volume, and states a `{property}`; `{property}` must be left out, or the image be `paravirtual`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "a paravirtual image with its kernel",
        kind: "image",
        spec: exampleImage({ virtualizationType: "paravirtual", kernelId: "aki-0123abcd" }),
      },
    ],
    bad: [
      {
        title: "an HVM image with a kernel",
        kind: "image",
        spec: exampleImage({ virtualizationType: "hvm", kernelId: "aki-0123abcd" }),
        finds: { message: "hvm", at: "/kernelId" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { virtualizationType = "hvm" } = spec; // what our own images are where nothing is said
    for (const property of ["kernelId", "ramdiskId"] as const) {
      const at = `/${property}`;
      if (spec[property] === undefined || virtualizationType === "paravirtual") continue;
      if (isUnknown(spec[property])) ctx.defer(at, "whether it is stated is not known yet");
      else if (isUnknown(virtualizationType)) ctx.defer(at, "the virtualization type is not known yet");
      else if (virtualizationType === "hvm") yield { message: "hvm", at, data: { property } };
    }
  },
});
