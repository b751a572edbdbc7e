/**
 * A public image that does not do what AWS asks of images for strangers: IMDSv2, and a description. EC2 itself deprecates
 * a public image two years after its creation, so nothing is said of that. Floor: the engine.
 */
import { defineRule, type LinkedExample } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";

const image = (more: { imdsSupport?: "v2.0"; description?: string }): LinkedExample => ({
  kind: "image",
  spec: { architecture: "arm64", ...more },
});
const description = "Appliance 2026.11, from the pipeline";
const share = (
  title: string,
  linked: LinkedExample,
  stated: false | { reason: string; scrubbed: true },
  more: { accounts?: string[] } = {},
) => ({
  title,
  kind: "launch-permissions" as const,
  linked: { "/imageId": linked },
  spec: { imageId: "ami-0123456789abcdef0", public: stated, ...more },
});
const everyone = { reason: "our appliance", scrubbed: true } as const;

export default defineRule({
  id: "require-public-guidelines",
  kinds: ["launch-permissions"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "A public image asks for IMDSv2 and has a description.",
    why: "Strangers launch a public image with its defaults, so that instances of it answer IMDSv1 unless the image says otherwise, and its name and description are all that they see of where it comes from.",
    fix: 'State `imdsSupport: "v2.0"` and a `description` where the image is registered.',
    unless: "Software in the image cannot speak IMDSv2 yet.",
    sources: [documents.publicImages, documents.registerImage],
  },
  messages: {
    imds: 'Public image `{image}` lets instances answer IMDSv1; it must state `imdsSupport: "v2.0"`.',
    description:
      "Public image `{image}` has no description; it must state what it is and where it comes from.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      share("IMDSv2 and a description", image({ imdsSupport: "v2.0", description }), everyone, {
        accounts: ["111122223333"],
      }),
      share("not public", image({}), false),
    ],
    bad: [
      { ...share("IMDSv1", image({ description }), everyone), finds: { message: "imds", at: "/public" } },
      {
        ...share("no description", image({ imdsSupport: "v2.0" }), everyone),
        finds: { message: "description", at: "/public" },
      },
    ],
  },

  *check(subject, ctx) {
    const at = "/public";
    const { public: stated } = subject.spec;
    if (stated === undefined || stated === false) return;
    const published = ctx.findPublished(subject, "/imageId");
    if (published === undefined || isUnknown(stated)) {
      ctx.defer(
        at,
        isUnknown(stated) ? "whether it is public is not known yet" : "the image is not in this input",
      );
      return;
    }
    const data = { image: nameOf(published) };
    const registered = published.kind === "image-copy" ? ctx.findImage(subject, "/imageId") : published;
    const imds = registered?.spec.imdsSupport;
    // An image of an instance may have it of the image that the instance was launched from.
    if (registered === undefined || isUnknown(imds) || (imds === undefined && registered.kind !== "image")) {
      ctx.defer("/imageId", `whether \`${data.image}\` asks for IMDSv2 is not known`);
    } else if (imds !== "v2.0") yield { message: "imds", at, data };

    const { description } = published.spec;
    const isMissing = description === "" || (description === undefined && published.kind !== "image-copy");
    if (isUnknown(description))
      ctx.defer("/imageId", `the description of \`${data.image}\` is not known yet`);
    else if (isMissing) yield { message: "description", at, data };
  },
});
