/**
 * A launch that names neither an image nor a launch template that could. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { exampleImageId } from "../examples";
import { documents } from "../sources";

export default defineRule({
  id: "match-launch-image",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "A launch names an image, or a launch template.",
    why: "RunInstances takes the image from the request or from its launch template; without either there is nothing to launch.",
    fix: "State the image, or the launch template that states it.",
    unless:
      "Launch templates may leave the image to their users and are not looked at. What a named template leaves out is not looked at either: EKS chooses an image for its node groups.",
    sources: [documents.runInstances],
  },
  messages: {
    missing:
      "The launch names neither an image nor a launch template, so there is nothing to launch; it must state an image such as `ami-0123456789abcdef0`, or a launch template that does.",
  },
  refusals: { missing: "MissingParameter" },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "an image",
        kind: "launch",
        spec: { imageId: exampleImageId, instanceType: "t3.micro" },
      },
      { title: "a template", kind: "launch", spec: { launchTemplate: "web", instanceType: "t3.micro" } },
      {
        title: "a template itself, without an image",
        kind: "launch",
        spec: { isTemplate: true, instanceType: "t3.micro" },
      },
    ],
    bad: [
      {
        title: "neither",
        kind: "launch",
        spec: { instanceType: "t3.micro" },
        finds: { message: "missing", at: "/imageId" },
      },
    ],
  },

  *check({ spec }, ctx) {
    if (spec.imageId !== undefined || spec.launchTemplate !== undefined || spec.isTemplate === true) return;
    if (spec.isTemplate === undefined || spec.isTemplate === false)
      yield { message: "missing", at: "/imageId" };
    else ctx.defer("/isTemplate", "whether this is a template is not known yet");
  },
});
