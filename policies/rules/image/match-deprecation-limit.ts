/**
 * Deprecation further ahead than EC2 takes: ten years, and for a public image two from its creation. An image that is
 * there already was created before now, so that two years from now is too late for it as well.
 * Floor: the engine, and the quotas of `catalog/`.
 */
import { latestDeprecation } from "../../../catalog/quotas";
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { isObject, isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { isAfter } from "../moments";
import { documents } from "../sources";

const image = (title: string, deprecateAt: string) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ deprecateAt }),
});
const share = (title: string, isPublic: boolean) => ({
  title,
  kind: "launch-permissions" as const,
  linked: {
    "/imageId": { kind: "image" as const, spec: exampleImage({ deprecateAt: "2029-11-22T00:00:00Z" }) },
  },
  spec: {
    imageId: "ami-0123456789abcdef0",
    public: isPublic && { reason: "our appliance", scrubbed: true as const },
  },
});

export default defineRule({
  id: "match-deprecation-limit",
  kinds: ["image", "image-from-instance", "image-copy", "launch-permissions"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is deprecated within ten years, a public one within two years of its creation.",
    why: "EC2 refuses a later date. On a public image it sets two years from creation by itself, and lets nobody move that later.",
    fix: "Bring `deprecateAt` forward; a long-lived image can be given a new date in time, a public one must be built anew.",
    unless: "Never. Dates are held against the clock of the check, to the minute.",
    sources: [documents.deprecation, documents.enableDeprecation],
  },
  messages: {
    tenYears: "`deprecateAt` is `{date}`, more than ten years ahead; it must be `{latest}` at the latest.",
    twoYears:
      "Image `{image}` is deprecated at `{date}`, and a public one is within two years of its creation; its `deprecateAt` must be `{latest}` at the latest.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      image("in a year", "2027-11-22T00:00:00Z"),
      share("deprecated in three years, and not public", false),
    ],
    bad: [
      {
        ...image("in twenty years", "2046-11-22T00:00:00Z"),
        finds: { message: "tenYears", at: "/deprecateAt" },
      },
      {
        ...share("deprecated in three years, and public", true),
        finds: { message: "twoYears", at: "/public" },
      },
    ],
  },

  *check(subject, ctx) {
    const isShare = subject.kind === "launch-permissions";
    if (isShare && (subject.spec.public === undefined || subject.spec.public === false)) return;
    const image = isShare ? ctx.findPublished(subject, "/imageId") : subject;
    const date = image?.spec.deprecateAt;
    const at = isShare ? "/public" : "/deprecateAt";
    if (image === undefined || date === undefined) return; // EC2 sets the date of a public image by itself
    if (typeof date !== "string") {
      ctx.defer(at, "when the image will be deprecated is not known yet");
      return;
    }
    const latest = latestDeprecation(ctx.now, isShare);
    if (!isAfter(date, latest)) return;
    if (isShare && !isObject(subject.spec.public)) {
      if (isUnknown(subject.spec.public)) ctx.defer(at, "whether it is public is not known yet");
      return;
    }
    const data = { date, latest: `${latest.toISOString().slice(0, 16)}Z`, image: nameOf(image) };
    yield { message: isShare ? "twoYears" : "tenYears", at, data };
  },
});
