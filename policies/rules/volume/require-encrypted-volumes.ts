/**
 * Volumes that will not be encrypted: in launches, templates and recipes, and by themselves. Over an encrypted snapshot
 * nothing need be stated, so a volume over a snapshot outside the input is deferred. What a launch does not mention is
 * the image's. Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { imageLaunch } from "../volume-examples";
import { volumesOf } from "../volumes";

const at = "/blockDeviceMappings/0/ebs";
const launch = (title: string, ebs: { encrypted?: boolean }) =>
  imageLaunch(title, { blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 8, ...ebs } }] });

export default defineRule({
  id: "require-encrypted-volumes",
  kinds: ["launch", "image-recipe", "volume"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "Volumes are encrypted: they say so, or begin from an encrypted snapshot.",
    why: "A volume that is not encrypted can be read by whoever gets hold of a snapshot of it, and cannot be encrypted later without a copy.",
    fix: "State `encrypted: true`, with a `kmsKeyId` if it is to be a key of yours.",
    unless: "The account encrypts by default in every Region in use, which a program does not show.",
    sources: [documents.imageEncryption, documents.encryptionByDefault],
  },
  messages: {
    plain:
      "Volume `{device}` is not encrypted, unless the account encrypts by default; it must state `encrypted: true`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [launch("stated", { encrypted: true })],
    bad: [
      { ...launch("not stated", {}), finds: { message: "plain", at } },
      { ...launch("denied", { encrypted: false }), finds: { message: "plain", at } },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, made } of volumesOf(subject, ctx)) {
      if (made.encrypted === true) continue;
      // A key without encryption is what `match-kms-without-encryption` reports; it does not look at recipes.
      if (typeof stated.kmsKeyId === "string" && subject.kind !== "image-recipe") continue;
      if (isUnknown(made.encrypted)) {
        ctx.defer(`${at}/encrypted`, "whether the volume or its snapshot is encrypted is not known");
      } else yield { message: "plain", at, data: { device } };
    }
  },
});
