/**
 * An image that would be made with a deprecation date in the past: EC2 refuses such a date when it is set. Of an image
 * that is there already the date has simply come. Floor: the engine, and `moments.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { exampleImage } from "../example-image";
import { isBefore } from "../moments";
import { documents } from "../sources";

const example = (title: string, deprecateAt: string) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ deprecateAt }),
});

export default defineRule({
  id: "require-future-deprecation",
  kinds: ["image", "image-from-instance", "image-copy"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "The deprecation date of a new image lies ahead.",
    why: "EC2 refuses a date in the past when it is set, so that an old date, copied from an earlier image, fails the deployment. An image whose date has come since is fine.",
    fix: "State a later `deprecateAt`, or compute it from the day of the build.",
    unless: "You update images whose date has come: a preview does not show that they are there already.",
    sources: [documents.deprecation, documents.enableDeprecation],
  },
  messages: {
    past: "`deprecateAt` is `{date}`, which is past, and EC2 refuses that of a new image; it must lie ahead.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [example("ahead", "2027-11-22T00:00:00Z")],
    bad: [{ ...example("past", "2025-11-22T00:00:00Z"), finds: { message: "past", at: "/deprecateAt" } }],
  },

  *check({ spec: { deprecateAt, state, ownerId } }, ctx) {
    const at = "/deprecateAt";
    // Only an image that is there has a state and an owner: outputs, which policies see of the whole stack alone.
    if (deprecateAt === undefined || typeof state === "string" || typeof ownerId === "string") return;
    if (typeof deprecateAt !== "string") ctx.defer(at, "the date is not known yet");
    else if (isBefore(deprecateAt, ctx.now)) yield { message: "past", at, data: { date: deprecateAt } };
  },
});
