/**
 * An encrypted copy that leaves its key to EC2. Which one that is depends on who owns the source and on the account's
 * default, and the documents disagree; if it is the AWS-managed key, the copy can never be shared.
 * Floor: the engine, and `published.ts` and `snapshots.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { isEncrypted } from "../published";
import { snapshotBehind } from "../snapshots";
import { documents } from "../sources";

const copy = (title: string, more: { kmsKeyId?: string }) => ({
  title,
  kind: "image-copy" as const,
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", encrypted: true, ...more },
});

export default defineRule({
  id: "require-copy-key",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: [],
  docs: {
    summary: "An encrypted copy states its key.",
    why: "Without `kmsKeyId`, a copy of your own encrypted image keeps its key, one of somebody else's takes your account's default key, and documents name the AWS-managed key, with which nothing can be shared. A stated key is the same whoever makes the copy.",
    fix: "State `kmsKeyId`: a customer-managed key of the copy's Region.",
    unless: "Your copies are never shared, or every account's default key is the one you want.",
    sources: [documents.howCopiesWork, documents.copyImage, documents.copySnapshot],
  },
  messages: {
    unstated:
      "The copy is encrypted with a key that is not stated; `kmsKeyId` must name one of the copy's Region.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [copy("its key stated", { kmsKeyId: "alias/images" })],
    bad: [{ ...copy("its key left to EC2", {}), finds: { message: "unstated", at: "" } }],
  },

  *check(subject, ctx) {
    const { encrypted, kmsKeyId } = subject.spec;
    if (kmsKeyId !== undefined) return;
    const source =
      subject.kind === "image-copy"
        ? isEncrypted(ctx.find(subject, "/sourceImageId"), ctx)
        : snapshotBehind(subject, "/sourceSnapshotId", ctx).encrypted;
    if (encrypted === true || source === true) yield { message: "unstated", at: "" };
    else if (isUnknown(encrypted)) ctx.defer("/encrypted", "whether the copy is encrypted is not known yet");
  },
});
