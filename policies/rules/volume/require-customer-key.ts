/**
 * Volumes that are encrypted on demand without a key of one's own. A choice of the house: the account's default key may
 * be a customer key already, and over an encrypted snapshot its key stays. Copies have a rule of their own. Floor: the engine, the helpers for volumes.
 */
import { parseKmsKey } from "../../../catalog/kms-keys";
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { volumesOf } from "../volumes";

const volume = (title: string, key: { kmsKeyId?: string }) => ({
  title,
  kind: "volume" as const,
  spec: { volumeSize: 8, encrypted: true, ...key },
});

export default defineRule({
  id: "require-customer-key",
  kinds: ["launch", "image-recipe", "volume"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: [],
  docs: {
    summary: "A volume that states `encrypted: true` names a customer key.",
    why: "What is encrypted with the AWS managed key can be shared with no other account, and nobody but AWS decides who may use that key.",
    fix: "State the `kmsKeyId` of a key that the house manages.",
    unless: "The account's default key is a customer key, which a program does not show.",
    sources: [documents.imageEncryption, documents.sharedImages],
  },
  messages: {
    unnamed:
      "Volume `{device}` is encrypted with the account's default key; it must name a customer key in `kmsKeyId`.",
    managed: "Volume `{device}` is encrypted with `{key}`, a key of AWS; `kmsKeyId` must be a customer key.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [volume("a key of one's own", { kmsKeyId: "alias/images" })],
    bad: [
      { ...volume("no key named", {}), finds: { message: "unnamed", at: "" } },
      {
        ...volume("the key of AWS", { kmsKeyId: "alias/aws/ebs" }),
        finds: { message: "managed", at: "/kmsKeyId" },
      },
    ],
  },

  *check(subject, ctx) {
    const hasTemplate = subject.kind === "launch" && subject.spec.launchTemplate !== undefined;
    for (const { at, device, stated, snapshot } of volumesOf(subject, ctx)) {
      const { encrypted, kmsKeyId: key } = stated;
      if (encrypted === false || encrypted === undefined) continue;
      if (typeof key === "string") {
        if (parseKmsKey(key)?.isAwsManaged !== true) continue;
        yield { message: "managed", at: `${at}/kmsKeyId`, data: { device, key } };
      } else if (snapshot?.encrypted === true && key === undefined) {
        continue; // it keeps the key of its snapshot
      } else if (encrypted !== true || key !== undefined || isUnknown(snapshot?.encrypted) || hasTemplate) {
        ctx.defer(`${at}/kmsKeyId`, "whether the volume is encrypted, and with which key, is not known");
      } else yield { message: "unnamed", at, data: { device } };
    }
  },
});
