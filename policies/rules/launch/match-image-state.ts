/**
 * A launch of an image that is disabled: by its own program, or, for images that the program does not enable and disable,
 * as the outputs tell. Of a copy of such an image it can but say that it cannot tell.
 * Floor: the engine, and the kinds of `schemas/`.
 */
import { tokenOf } from "../../../schemas/kinds";
import { defineRule, type Context } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { linkedImage, exampleLaunch } from "../examples";
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
  kinds: ["launch", "image-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch names an image that is not disabled.",
    why: "Nobody can launch a disabled image, its owner included. Running instances stay, so that the fault shows when an Auto Scaling group next needs one.",
    fix: "Launch the image that took its place, or enable the image again.",
    unless:
      "Single instances are deferred: one that runs already goes on running, and only a new one would be refused. So are copies: one that was made before its source was disabled stays, and no document says what EC2 answers to a new one.",
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
        ...exampleLaunch("a disabled image", {}, linkedImage({ enabled: false })),
        finds: { message: "disabled", at: "/imageId" },
      },
    ],
  },

  *check(subject, ctx) {
    if (subject.kind === "image-copy") {
      deferCopy(subject, ctx);
      return;
    }
    const launch = subject;
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

/**
 * The documents forbid to launch, share and change a disabled image; of copying one they say nothing (EC2 User Guide,
 * Disable an Amazon EC2 AMI and Copy an Amazon EC2 AMI; EC2 API Reference, Error codes, `InvalidAMIID.Unavailable`;
 * checked 2026-11-22). A state that EC2 tells of the copy is that of one that is there.
 */
function deferCopy(copy: SubjectOf<"image-copy">, ctx: Context<unknown>): void {
  const source = ctx.findPublished(copy, "/sourceImageId");
  const isEnabled = source === undefined || typeof copy.spec.state === "string" || isEnabledAfter(source);
  if (source === undefined || isEnabled === true) return;
  const why =
    isEnabled === undefined
      ? `whether \`${nameOf(source)}\` is disabled is not known yet`
      : `\`${nameOf(source)}\` is disabled: whether the copy was made before is not in this input`;
  ctx.defer("/sourceImageId", why);
}

/** Whether an image can be launched once the program has run; undefined while that is not known. */
function isEnabledAfter({ kind, type, spec }: Image): boolean | undefined {
  if (spec.enabled !== undefined) return typeof spec.enabled === "boolean" ? spec.enabled : undefined;
  // Our own resources enable what does not say otherwise.
  if (spec.state === undefined || tokenOf(kind) === type) return true;
  return typeof spec.state === "string" ? spec.state !== "disabled" : undefined;
}
