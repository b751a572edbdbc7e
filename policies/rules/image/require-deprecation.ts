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
    why: "Without a date, an old image goes on being found and launched, together with every vulnerability that was fixed since. A deprecated image is no longer listed for other accounts, but still launches by its id. EC2 sets a date by itself only for public images.",
    fix: "State `deprecateAt` (in `@pulumi/aws`, `deprecationTime`), such as a year after the build.",
    unless: "Something else deprecates your images, or they are deregistered in time.",
    sources: [documents.deprecation],
  },
  messages: {
    missing:
      "The image does not say when it is deprecated, so that old builds go on being found and launched; it must state `deprecateAt`, such as a year after the build.",
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
