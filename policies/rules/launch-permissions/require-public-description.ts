/**
 * A public image without a description. That it should ask for IMDSv2 is said at the image, by `require-imds-v2`; EC2
 * itself deprecates a public image two years after its creation. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { linkedImage } from "../examples";
import { documents } from "../sources";

const share = (title: string, image: { description?: string }, isPublic = true, accounts: string[] = []) => ({
  title,
  kind: "launch-permissions" as const,
  linked: { "/imageId": linkedImage(image) },
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts,
    public: isPublic && { reason: "our appliance", scrubbed: true as const },
  },
});

export default defineRule({
  id: "require-public-description",
  kinds: ["launch-permissions"],
  severity: "note",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "A public image has a description.",
    why: "Strangers choose among public images by name and description: they see no tags. Without a description nobody can tell what the image holds and who stands behind it.",
    fix: "State a `description` where the image is registered.",
    unless:
      "The name of the image says it all. Copies are not looked at: they may take the description over.",
    sources: [documents.publicImages, documents.registerImage],
  },
  messages: {
    missing:
      "Public image `{image}` has no `description`; it must state what it holds and where it comes from.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      share("a description", { description: "Appliance 2026.11, from the pipeline" }, true, ["111122223333"]),
      share("not public", {}, false),
    ],
    bad: [{ ...share("no description", {}), finds: { message: "missing", at: "/public" } }],
  },

  *check(subject, ctx) {
    const at = "/public";
    const { public: stated } = subject.spec;
    if (stated === undefined || stated === false) return;
    const image = ctx.findPublished(subject, "/imageId");
    if (image === undefined) {
      ctx.defer(at, "the image is not in this input");
      return;
    }
    const { description } = image.spec;
    const isMissing = description === "" || (description === undefined && image.kind !== "image-copy");
    if (!isMissing && !isUnknown(description)) return;
    if (isUnknown(stated)) ctx.defer(at, "whether it is public is not known yet");
    else if (isMissing) yield { message: "missing", at, data: { image: nameOf(image) } };
    else ctx.defer("/imageId", `the description of \`${nameOf(image)}\` is not known yet`);
  },
});
