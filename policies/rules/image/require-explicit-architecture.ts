/**
 * An image whose architecture nobody states: EC2 takes i386, `aws.ec2.Ami` takes x86_64, and an arm64 image registers
 * as either without a word. Our own `Image` cannot be made without one. Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "require-explicit-architecture",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image that is registered states its `architecture`.",
    why: "EC2 does not look into the snapshot. It registers the architecture that the request states, or i386 if it states none, and resource types have defaults of their own. A wrong architecture shows only when the image is first launched.",
    fix: "State the `architecture` that the root snapshot was built for.",
    unless:
      "All your images have the architecture that the resource type takes by default. A policy pack cannot tell the default of `aws.ec2.Ami` from what a program states, since Pulumi shows both alike; `ami-lint check` of a preview can.",
    sources: [documents.registerImage],
  },
  messages: {
    assumed:
      "The image does not state its `architecture`, so its resource type takes `{architecture}`; `architecture` must be stated.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [{ title: "stated", kind: "image", spec: exampleImage() }],
    bad: [
      {
        title: "left to the resource type",
        kind: "image",
        spec: exampleImage(),
        assumed: ["/architecture"],
        finds: { message: "assumed", at: "/architecture" },
      },
    ],
  },

  *check({ spec: { architecture }, assumed }) {
    if (assumed?.has("/architecture") !== true || typeof architecture !== "string") return;
    yield { message: "assumed", at: "/architecture", data: { architecture } };
  },
});
