/**
 * Launch permissions that give nothing: of an image that is disabled, or that is in another Region. An image outside
 * the input is no evidence, for most shares are of images that something else built. Of a *public* share of a disabled
 * image `match-public-state` speaks. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

type Share = SubjectOf<"launch-permissions">["spec"];

const example = (title: string, spec: { region?: string; accounts: string[] }, enabled: boolean) => ({
  title,
  kind: "launch-permissions" as const,
  linked: { "/imageId": { kind: "image" as const, spec: exampleImage({ region: "eu-west-1", enabled }) } },
  spec: { imageId: "ami-0123456789abcdef0", ...spec },
});

export default defineRule({
  id: "no-orphaned-share",
  kinds: ["launch-permissions"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "Launch permissions are of an image that can be launched, in the Region where it is.",
    why: "Disabling an image takes every launch permission away, and EC2 shares no disabled image. In another Region the id of an image means nothing.",
    fix: "Enable the image or take the launch permissions away; share each image in its own Region, and copies in theirs.",
    unless: "An image is disabled for a while and its launch permissions shall wait for it.",
    sources: [documents.disabledImages, documents.sharedImages],
  },
  messages: {
    disabled:
      "Image `{image}` is disabled, which takes every launch permission away; it must be enabled, or the share be taken away.",
    region:
      "The share is in `{region}` and image `{image}` is in `{other}`; it must be in the image's Region, or be of a copy in `{region}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      example("an image of the same Region", { region: "eu-west-1", accounts: ["111122223333"] }, true),
      example("a disabled image, shared with nobody", { accounts: [] }, false),
    ],
    bad: [
      {
        ...example("an image of another Region", { region: "us-east-1", accounts: ["111122223333"] }, true),
        finds: { message: "region", at: "/region" },
      },
      {
        ...example("a disabled image", { accounts: ["111122223333"] }, false),
        finds: { message: "disabled", at: "/imageId" },
      },
    ],
  },

  *check(share, ctx) {
    const image = ctx.findPublished(share, "/imageId");
    if (image === undefined) return;
    const { region } = share.spec;
    const other = image.spec.region;
    if (typeof region === "string" && typeof other === "string" && region !== other) {
      yield { message: "region", at: "/region", data: { region, other, image: nameOf(image) } };
    } else if (region !== undefined && other !== undefined && (isUnknown(region) || isUnknown(other))) {
      ctx.defer("/region", "the Region is not known yet");
    }
    if (!isShared(share.spec)) return;
    const { enabled, state } = image.spec;
    const isOurs = !image.type.startsWith("aws"); // ours enables an image that does not say otherwise
    if (enabled === false || (!isOurs && state === "disabled")) {
      yield { message: "disabled", at: "/imageId", data: { image: nameOf(image) } };
    } else if (isUnknown(enabled)) ctx.defer("/imageId", "whether the image is disabled is not known yet");
  },
});

/** Whether somebody is named; whether everybody is, is another rule's. */
function isShared({ accounts, organizations, organizationalUnits, public: everyone }: Share): boolean {
  const lists = [accounts, organizations, organizationalUnits];
  const isNamed = lists.some((list) => Array.isArray(list) && list.some((item) => typeof item === "string"));
  return isNamed && (everyone === undefined || everyone === false);
}
