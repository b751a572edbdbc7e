/**
 * A KMS key for a volume that nobody asks to encrypt, at launch and in CreateVolume. Over a snapshot that is encrypted
 * the guide takes a key by itself; what a launch template says of the device may come on top.
 * Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { volumesOf } from "../volumes";

const kmsKeyId = "alias/images";
const volume = (title: string, encrypted: { encrypted?: boolean }) => ({
  title,
  kind: "volume" as const,
  spec: { volumeSize: 8, kmsKeyId, ...encrypted },
});

export default defineRule({
  id: "match-kms-without-encryption",
  kinds: ["launch", "volume"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A volume that names a `kmsKeyId` also states `encrypted: true`.",
    why: "EC2 refuses a key without `encrypted: true` with `InvalidParameterDependency`, when an instance is launched and when a volume is created.",
    fix: "State `encrypted: true`, or take `kmsKeyId` away.",
    unless:
      "Never. A volume from a snapshot that is encrypted, or may be, is left alone: there EC2 takes the key by itself.",
    // Refusals as seen: keithvassallomt/parsec-aws-automation#12 (RunInstances), kubernetes/kubernetes#31334 (volumes).
    sources: [documents.imageEncryption, documents.createVolume],
  },
  messages: {
    notEncrypted:
      "Volume `{device}` names a `kmsKeyId` without being encrypted, which EC2 refuses; it must state `encrypted: true`, or no key.",
  },
  refusals: { notEncrypted: "InvalidParameterDependency" },
  options: {},
  defaults: {},
  examples: {
    good: [volume("encrypted with a key", { encrypted: true })],
    bad: [
      { ...volume("a key alone", {}), finds: { message: "notEncrypted", at: "/kmsKeyId" } },
      {
        ...volume("a key and no encryption", { encrypted: false }),
        finds: { message: "notEncrypted", at: "/kmsKeyId" },
      },
    ],
  },

  *check(subject, ctx) {
    const hasTemplate = subject.kind === "launch" && subject.spec.launchTemplate !== undefined;
    for (const { at, device, stated, made } of volumesOf(subject, ctx)) {
      if (stated.kmsKeyId === undefined || made.encrypted === true) continue;
      if (isUnknown(stated.kmsKeyId)) ctx.defer(`${at}/kmsKeyId`, "the key is not known yet");
      else if (isUnknown(made.encrypted) || (hasTemplate && stated.encrypted === undefined)) {
        ctx.defer(`${at}/encrypted`, "whether the volume is encrypted is not known");
      } else yield { message: "notEncrypted", at: `${at}/kmsKeyId`, data: { device } };
    }
  },
});
