/** An image that is kept in S3 and rooted in an instance store, which AWS has brought to its end. Floor: the engine. */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";

const image = (title: string, source: { imageLocation?: string }) => ({
  title,
  kind: "image" as const,
  spec: { architecture: "x86_64" as const, rootDeviceName: "/dev/sda1", ...source },
});

export default defineRule({
  id: "no-instance-store",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  // Of one resource alone, which is its inputs: the outputs of aws.ec2.Ami give every image a location.
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "Images are backed by EBS, not by S3.",
    why: "Only C1, C3, D2, I2, M1, M2, M3, R3 and X1 launch an image that is rooted in an instance store; the tools that make such images are at their end of life, and the root volume is lost when the instance ends.",
    fix: "Copy the root onto an EBS volume, take a snapshot and register the image from that.",
    unless: "Instances of these types still depend on the image.",
    sources: [documents.instanceStoreImages],
  },
  messages: {
    location:
      "The image is kept in S3 at `{location}`, so that few old instance types launch it; it must be registered from a snapshot instead.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [image("not kept in S3", {})],
    bad: [
      {
        ...image("kept in S3", { imageLocation: "images/web.manifest.xml" }),
        finds: { message: "location", at: "/imageLocation" },
      },
    ],
  },

  *check({ spec: { imageLocation: location } }, ctx) {
    if (location === undefined) return;
    if (typeof location !== "string") ctx.defer("/imageLocation", "whether it is S3-backed is not known yet");
    else yield { message: "location", at: "/imageLocation", data: { location } };
  },
});
