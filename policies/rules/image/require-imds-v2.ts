/**
 * An image whose instances answer without session tokens (IMDSv1) unless each launch says otherwise. Copies keep what
 * their source says, and `aws.ec2.AmiFromInstance` cannot state it: neither is looked at.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

export default defineRule({
  id: "require-imds-v2",
  kinds: ["image", "image-from-instance"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image makes its instances require session tokens (IMDSv2) by default.",
    why: "Without tokens, a program on the instance that fetches URLs for others can be tricked into fetching the credentials of the instance's role. `imdsSupport: v2.0` makes IMDSv2 the default of every launch, with a hop limit of 2.",
    fix: "State `imdsSupport: v2.0`. EC2 has no way back, so see first that the software in the image asks for tokens.",
    unless: "Software in the image still needs IMDSv1, or every launch states its metadata options.",
    sources: [documents.metadataOfImages, documents.registerImage],
  },
  messages: {
    missing:
      "The image leaves IMDSv1 on for launches that say nothing about it; `imdsSupport` must be `v2.0` for session tokens to be required.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [{ title: "IMDSv2 by default", kind: "image", spec: exampleImage({ imdsSupport: "v2.0" }) }],
    bad: [
      {
        title: "nothing said",
        kind: "image",
        spec: exampleImage(),
        finds: { message: "missing", at: "/imdsSupport" },
      },
    ],
  },

  *check({ kind, type, spec: { imdsSupport } }, ctx) {
    const at = "/imdsSupport";
    if (kind === "image-from-instance" && type.startsWith("aws")) return;
    if (isUnknown(imdsSupport)) ctx.defer(at, "whether it is stated is not known yet");
    else if (imdsSupport !== "v2.0") yield { message: "missing", at };
  },
});
