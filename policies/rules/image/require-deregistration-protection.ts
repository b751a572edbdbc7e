/**
 * Images that anyone with the permission can deregister. A house's choice, for a protected image cannot be destroyed
 * in one run. `@pulumi/aws` has no property for it, so its images are not looked at.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "require-deregistration-protection",
  kinds: ["image", "image-from-instance", "image-copy"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: [],
  docs: {
    summary: "An image is protected from deregistration.",
    why: "A deregistered image is gone for every launch template and Auto Scaling group that names it. Protection stops everyone, whatever their permissions, until it is switched off.",
    fix: "State `deregistrationProtection: enabled-without-cooldown`, or `enabled-with-cooldown` for 24 hours of grace after it is switched off.",
    unless: "Your images come and go with their stacks: a protected image stops `pulumi destroy`.",
    sources: [documents.deregistrationProtection],
  },
  messages: {
    off: "The image can be deregistered by everyone who has the permission; `deregistrationProtection` must be `enabled-without-cooldown` or `enabled-with-cooldown`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "protected",
        kind: "image",
        spec: exampleImage({ deregistrationProtection: "enabled-without-cooldown" }),
      },
    ],
    bad: [
      {
        title: "not protected",
        kind: "image",
        spec: exampleImage({ deregistrationProtection: "disabled" }),
        finds: { message: "off", at: "/deregistrationProtection" },
      },
    ],
  },

  *check({ type, spec: { deregistrationProtection = "disabled" } }, ctx) {
    const at = "/deregistrationProtection";
    if (type.startsWith("aws")) return;
    if (isUnknown(deregistrationProtection)) ctx.defer(at, "whether it is protected is not known yet");
    else if (deregistrationProtection === "disabled") yield { message: "off", at };
  },
});
