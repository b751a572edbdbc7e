/**
 * A launch in one Region of an image in another, where both Regions are stated. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { linkedImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { publishedOf } from "../pairings";
import { documents } from "../sources";

const image = linkedImage({ region: "eu-west-1" });

export default defineRule({
  id: "match-launch-region",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch is in the Region of its image.",
    why: "An image exists in one Region. In any other, EC2 refuses the launch with `InvalidAMIID.NotFound`, as if the image were not there.",
    fix: "Copy the image to the Region of the launch and launch the copy, or launch where the image is.",
    unless:
      "Only Regions that both resources state are compared: a Region that comes from the provider's configuration is not in the input.",
    sources: [documents.copiedImages, documents.errorCodes],
  },
  messages: {
    elsewhere:
      "The launch is in `{region}` and `{image}` in `{imageRegion}`, so EC2 does not find it; the launch must name a copy of the image in `{region}`.",
  },
  refusals: { elsewhere: "InvalidAMIID.NotFound" },
  options: {},
  defaults: {},
  examples: {
    good: [exampleLaunch("in the image's Region", { region: "eu-west-1" }, image)],
    bad: [
      {
        ...exampleLaunch("in another Region", { region: "us-east-1" }, image),
        finds: { message: "elsewhere", at: "/imageId" },
      },
    ],
  },

  *check(launch, ctx) {
    const { region, imageId } = launch.spec;
    if (region === undefined || imageId === undefined) return;
    const at = "/imageId";
    const found = publishedOf(effectiveLaunch(launch, ctx), ctx);
    if (found === undefined) return;
    const imageRegion = found.spec.region;
    if (imageRegion === undefined) return;
    if (typeof region !== "string") ctx.defer("/region", "the Region is not known yet");
    else if (typeof imageRegion !== "string") ctx.defer(at, "the Region of the image is not known yet");
    else if (region !== imageRegion)
      yield { message: "elsewhere", at, data: { region, image: nameOf(found), imageRegion } };
  },
});
