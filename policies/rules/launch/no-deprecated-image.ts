/**
 * A launch of an image whose deprecation date has passed. EC2 still launches it; its owner says that nobody should.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { linkedImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { publishedOf } from "../pairings";
import { documents } from "../sources";

export default defineRule({
  id: "no-deprecated-image",
  kinds: ["launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "No launch names an image that is deprecated.",
    why: "Deprecation is how its owner says that an image is out of date, usually for what it lacks in security updates. It stays launchable by its id, so that nothing else stops a launch.",
    fix: "Launch the image that took its place, or move `deprecateAt` if the image is still good.",
    unless: "While a rollout to the new image is under way: waive it until the day that it ends.",
    sources: [documents.deprecation],
  },
  messages: {
    deprecated:
      "Image `{image}` is deprecated since `{deprecateAt}`; the launch must name the image that took its place, or `deprecateAt` be moved.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      exampleLaunch(
        "an image that is good for a while",
        { imageId: "ami-0fedcba9876543210" },
        linkedImage({ deprecateAt: "2030-01-01T00:00:00Z" }),
      ),
    ],
    bad: [
      {
        ...exampleLaunch(
          "an image that was deprecated long ago",
          {},
          linkedImage({ deprecateAt: "2024-01-01T00:00:00Z" }),
        ),
        finds: { message: "deprecated", at: "/imageId" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    if (!effective.isOwn("imageId") || effective.spec.imageId === undefined) return;
    const at = effective.at("imageId");
    // A copy has a date of its own, and takes over none.
    const image = publishedOf(effective, ctx);
    if (image === undefined) return;
    const { deprecateAt } = image.spec;
    if (deprecateAt === undefined) return;
    if (typeof deprecateAt !== "string")
      ctx.defer(at, `when \`${nameOf(image)}\` is deprecated is not known yet`);
    else if (Date.parse(deprecateAt) <= ctx.now.getTime())
      yield { message: "deprecated", at, data: { image: nameOf(image), deprecateAt } };
  },
});
