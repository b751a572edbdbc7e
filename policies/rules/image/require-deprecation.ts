/**
 * An image without an end: nobody is told to stop using it. Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "require-deprecation",
  kinds: ["image", "image-from-instance", "image-copy"],
  severity: "note",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image states when it will be deprecated.",
    why: "An old image goes on being found and launched, with every fault that was mended since. A deprecated one is no longer listed to others, and still launches by its id. EC2 sets a date of its own on public images alone.",
    fix: "State `deprecateAt` (in `@pulumi/aws`, `deprecationTime`), such as a year after the build.",
    unless: "Something else deprecates your images, or they are deregistered in time.",
    sources: [documents.deprecation],
  },
  messages: {
    missing:
      "The image states no end, so that it goes on being found unless it is public; it must state `deprecateAt` for old builds to go out of use.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "deprecated in a year",
        kind: "image",
        spec: exampleImage({ deprecateAt: "2027-11-22T00:00:00Z" }),
      },
    ],
    bad: [
      {
        title: "never deprecated",
        kind: "image",
        spec: exampleImage(),
        finds: { message: "missing", at: "/deprecateAt" },
      },
    ],
  },

  *check({ spec: { deprecateAt } }, ctx) {
    const at = "/deprecateAt";
    if (deprecateAt === undefined) yield { message: "missing", at };
    else if (isUnknown(deprecateAt)) ctx.defer(at, "whether there is a date is not known yet");
  },
});
