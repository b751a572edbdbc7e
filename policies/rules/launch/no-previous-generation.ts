/**
 * An instance type of a family that AWS calls previous generation. Where its own sources disagree the rule is silent: it
 * is taste. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { exampleImageId } from "../examples";
import { documents } from "../sources";

export default defineRule({
  id: "no-previous-generation",
  kinds: ["launch"],
  severity: "note",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "No launch is of an instance type of a previous generation.",
    why: "AWS supports previous generations and recommends the current one; the families of before Nitro have no UEFI, no NitroTPM and no NVMe volumes, so that images of today may not fit them.",
    fix: "Choose a type of a current family; an image for it may need the drivers of ENA and NVMe first.",
    unless: "Where reservations, licences or a system without the drivers tie a workload to an old family.",
    sources: [documents.instanceTypes],
  },
  messages: {
    previous:
      "Instance type `{type}` is of a previous generation; for new work it must give way to one of a current family, once the image has the drivers.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "a current family",
        kind: "launch",
        spec: { imageId: exampleImageId, instanceType: "m7i.large" },
      },
    ],
    bad: [
      {
        title: "a previous one",
        kind: "launch",
        spec: { imageId: exampleImageId, instanceType: "m4.large" },
        finds: { message: "previous", at: "/instanceType" },
      },
    ],
  },

  *check({ spec: { instanceType: type } }, ctx) {
    if (typeof type !== "string" || ctx.catalog.isPreviousGeneration(type) !== true) return;
    yield { message: "previous", at: "/instanceType", data: { type } };
  },
});
