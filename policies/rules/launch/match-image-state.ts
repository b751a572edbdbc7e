/**
 * A launch of an image that is disabled: by its own program, or, for images that the program does not enable and disable,
 * as the outputs tell. Floor: the engine, and the kinds of `schemas/`.
 */
import { tokenOf } from "../../../schemas/kinds";
import { defineRule } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { exampleImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { publishedOf } from "../pairings";
import { documents } from "../sources";

type Image = SubjectOf<"image" | "image-copy" | "image-from-instance">;

/** They launch once: disabling the image leaves the running instance alone, so that its program stays right. */
const launchesOnce: readonly string[] = [
  "aws:ec2/instance:Instance",
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
];

export default defineRule({
  id: "match-image-state",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch names an image that is not disabled.",
    why: "Nobody can launch a disabled image, its owner included. Running instances stay, so that the fault shows when an Auto Scaling group next needs one.",
    fix: "Launch the image that took its place, or enable the image again.",
    unless:
      "Single instances are deferred: one that runs already goes on running, and only a new one would be refused.",
    sources: [documents.disableImage, documents.disabledImages],
  },
  messages: {
    disabled:
      "Image `{image}` is disabled, so EC2 refuses to launch it; the launch must name another image, or `{image}` be enabled.",
  },
  refusals: { disabled: "InvalidAMIID.Unavailable" },
  options: {},
  defaults: {},
  examples: {
    good: [exampleLaunch("an image that is enabled", { imageId: "ami-0fedcba9876543210" })],
    bad: [
      {
        ...exampleLaunch("a disabled image", {}, exampleImage({ enabled: false })),
        finds: { message: "disabled", at: "/imageId" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    if (!effective.isOwn("imageId") || effective.spec.imageId === undefined) return;
    const at = effective.at("imageId");
    const image = publishedOf(effective, ctx);
    if (image === undefined) return;
    const isEnabled = isEnabledAfter(image);
    if (isEnabled === true) return;
    if (isEnabled === undefined) ctx.defer(at, `whether \`${nameOf(image)}\` is disabled is not known yet`);
    else if (launchesOnce.includes(launch.type))
      ctx.defer(
        at,
        `\`${nameOf(image)}\` is disabled: whether the instance runs already is not in this input`,
      );
    else yield { message: "disabled", at, data: { image: nameOf(image) } };
  },
});

/** Whether an image can be launched once the program has run; undefined while that is not known. */
function isEnabledAfter({ kind, type, spec }: Image): boolean | undefined {
  if (spec.enabled !== undefined) return typeof spec.enabled === "boolean" ? spec.enabled : undefined;
  // Our own resources enable what does not say otherwise.
  if (spec.state === undefined || tokenOf(kind) === type) return true;
  return typeof spec.state === "string" ? spec.state !== "disabled" : undefined;
}
