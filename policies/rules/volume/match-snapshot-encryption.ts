/**
 * `encrypted` beside a snapshot in the mapping of an image: RegisterImage and CreateImage refuse both values, since the
 * snapshot decides. A launch may say it. `aws.ec2.Ami` never sends `false`, so there it says nothing.
 * Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";
import { imageVolume, snapshotId, volumeAt } from "../volume-examples";
import { volumesOf } from "../volumes";

export default defineRule({
  id: "match-snapshot-encryption",
  kinds: ["image", "image-from-instance"],
  severity: "error",
  since: "0.1.0",
  // Of one resource alone, which is its inputs: the outputs of an image tell `encrypted` beside every snapshot.
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image's mapping with a `snapshotId` leaves `encrypted` to the snapshot.",
    why: "EC2 refuses `encrypted` beside a snapshot when an image is made, `true` and `false` alike. What is to be encrypted must be so in the snapshot, or become so by a copy.",
    fix: "Take `encrypted` away; to encrypt, copy the image or the snapshot with `encrypted: true`.",
    unless: "Never: launches, which may state it, are not looked at.",
    sources: [documents.ebsBlockDevice, documents.registerImage, documents.createImage],
  },
  messages: {
    decided:
      "Volume `{device}` states `encrypted: {encrypted}` beside its snapshot, which decides; `encrypted` must be taken away, and an unencrypted snapshot be copied with `encrypted: true`.",
  },
  refusals: { decided: "InvalidBlockDeviceMapping" },
  options: {},
  defaults: {},
  examples: {
    good: [
      imageVolume("left to the snapshot", { snapshotId }),
      imageVolume("an empty volume", { volumeSize: 8, encrypted: true }),
    ],
    bad: [
      {
        ...imageVolume("encrypted on the way", { snapshotId, encrypted: true }),
        finds: { message: "decided", at: `${volumeAt}/encrypted` },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated } of volumesOf(subject, ctx)) {
      const { snapshotId, encrypted } = stated;
      if (snapshotId === undefined || encrypted === undefined) continue;
      // hashicorp/terraform-provider-aws, internal/service/ec2/ec2_ami.go, read 2026-11-22.
      if (encrypted === false && subject.type === "aws:ec2/ami:Ami") continue;
      if (typeof encrypted !== "boolean") {
        ctx.defer(`${at}/encrypted`, "whether `encrypted` is stated is not known yet");
      } else if (typeof snapshotId !== "string") {
        ctx.defer(`${at}/snapshotId`, "the snapshot is not known yet");
      } else {
        yield { message: "decided", at: `${at}/encrypted`, data: { device, encrypted: String(encrypted) } };
      }
    }
  },
});
