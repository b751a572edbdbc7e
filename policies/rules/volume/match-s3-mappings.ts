/**
 * EBS volumes in the mappings of an S3-backed image, which take instance store volumes alone.
 * Floor: the engine, `mappings.ts`.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { mappingsOf } from "../mappings";
import { documents } from "../sources";
import { snapshotId } from "../volume-examples";

const image = (title: string, more: { imageLocation?: string; virtualName?: string }) => {
  const { virtualName, ...location } = more;
  const device = virtualName === undefined ? { ebs: { snapshotId } } : { virtualName };
  return {
    title,
    kind: "image" as const,
    spec: {
      architecture: "x86_64" as const,
      rootDeviceName: "/dev/xvda",
      ...location,
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ...device }],
    },
  };
};
const imageLocation = "images/web.manifest.xml";

export default defineRule({
  id: "match-s3-mappings",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  // Of one resource alone, which is its inputs: the outputs of aws.ec2.Ami give every image a location.
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An S3-backed image maps instance store volumes alone.",
    why: "The mapping of an image that is kept in S3 can name instance store volumes and nothing else; its EBS volumes are stated at launch.",
    fix: "Take `ebs` away, and map the volume where the image is launched; or register the image from snapshots, without `imageLocation`.",
    unless: "Never.",
    sources: [documents.mappings, documents.registerImage],
  },
  messages: {
    volume:
      "Device `{device}` is an EBS volume and the image is S3-backed; the mapping must be of an instance store volume, or be stated at launch.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      image("an instance store volume", { imageLocation, virtualName: "ephemeral0" }),
      image("not S3-backed", {}),
    ],
    bad: [
      {
        ...image("an EBS volume", { imageLocation }),
        finds: { message: "volume", at: "/blockDeviceMappings/0/ebs" },
      },
    ],
  },

  *check(subject, ctx) {
    const { imageLocation } = subject.spec;
    if (imageLocation === undefined) return;
    for (const { at, device, fields } of mappingsOf(subject, ctx)) {
      if (fields.ebs === undefined || fields.noDevice === "") continue;
      if (isUnknown(imageLocation)) {
        ctx.defer("/imageLocation", "whether it is S3-backed is not known yet");
        return;
      }
      if (isUnknown(fields.ebs) || isUnknown(fields.noDevice)) {
        ctx.defer(`${at}/ebs`, "the volume is not known yet");
      } else {
        const data = { device: typeof device === "string" ? device : at };
        yield { message: "volume", at: `${at}/ebs`, data };
      }
    }
  },
});
