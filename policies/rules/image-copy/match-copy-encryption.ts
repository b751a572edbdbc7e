/**
 * A copy that states less encryption than it must have: none over a source that is encrypted, or a key without
 * encryption. Copying can add encryption and never takes it away.
 * Floor: the engine, and `published.ts` and `snapshots.ts` beside it.
 */
import { defineRule, type LinkedExample } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { linkedImage } from "../examples";
import { isEncrypted } from "../published";
import { snapshotBehind } from "../snapshots";
import { documents } from "../sources";

const copy = (title: string, spec: { encrypted?: boolean; kmsKeyId?: string }, sourceEncrypted: boolean) => {
  const source: LinkedExample = {
    kind: "image-copy",
    spec: { sourceImageId: "ami-00000000", sourceRegion: "us-east-1", encrypted: sourceEncrypted },
    linked: { "/sourceImageId": linkedImage() },
  };
  return {
    title,
    kind: "image-copy" as const,
    linked: { "/sourceImageId": source },
    spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", ...spec },
  };
};
const kmsKeyId = "alias/images";

/** Sends `false` where nobody states it (hashicorp/terraform-provider-aws, ec2_ami_copy.go, read 2026-11-22). */
const alwaysSends = "aws:ec2/amiCopy:AmiCopy";

export default defineRule({
  id: "match-copy-encryption",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary:
      "A copy of something encrypted is encrypted, and a copy of an image with a key states `encrypted`.",
    why: "EC2 has no way to copy an encrypted image or snapshot into an unencrypted one, and CopyImage takes a key only beside `encrypted: true`. `aws.ec2.AmiCopy` asks for an unencrypted copy where nothing is said.",
    fix: "State `encrypted: true`, or, but for `aws.ec2.AmiCopy`, leave `encrypted` out and let the copy be as its source. To get an unencrypted copy, copy an unencrypted source.",
    unless: "Never. Sources outside the input are not looked at.",
    sources: [documents.copyImage, documents.howCopiesWork, documents.copySnapshot],
  },
  messages: {
    decrypted:
      "`encrypted` is `{encrypted}` and the source is encrypted, which a copy never undoes; it must be `true`{otherwise}.",
    keyAlone:
      "`kmsKeyId` is `{key}` and `encrypted` is `{encrypted}`; with a key, `encrypted` must be `true`.",
  },
  refusals: { decrypted: "InvalidRequest", keyAlone: "InvalidParameterDependency" },
  options: {},
  defaults: {},
  examples: {
    good: [
      copy("encrypted, as its source is", { encrypted: true }, true),
      copy("as its source, whatever that is", {}, true),
      copy("encrypted on the way, with a key", { encrypted: true, kmsKeyId }, false),
    ],
    bad: [
      {
        ...copy("decrypted on the way", { encrypted: false }, true),
        finds: { message: "decrypted", at: "/encrypted" },
      },
      {
        ...copy("a key without encryption", { encrypted: false, kmsKeyId }, false),
        finds: { message: "keyAlone", at: "/encrypted" },
      },
    ],
  },

  *check(subject, ctx) {
    const { encrypted, kmsKeyId: key } = subject.spec;
    const isStated = encrypted !== undefined && subject.assumed?.has("/encrypted") !== true;
    const said = isStated ? "false" : "not stated";
    // CopySnapshot asks for an encrypted *state*, which the source or the account may give; CopyImage for the parameter.
    if (subject.kind === "image-copy" && typeof key === "string" && !isUnknown(encrypted) && !encrypted) {
      yield { message: "keyAlone", at: isStated ? "/encrypted" : "", data: { key, encrypted: said } };
      return;
    }
    if (encrypted === undefined || encrypted === true) return;
    const source =
      subject.kind === "image-copy"
        ? isEncrypted(ctx.find(subject, "/sourceImageId"), ctx)
        : snapshotBehind(subject, "/sourceSnapshotId", ctx).encrypted;
    if (isUnknown(encrypted)) {
      if (source !== false) ctx.defer("/encrypted", "whether the copy is encrypted is not known yet");
    } else if (isUnknown(source)) {
      ctx.defer("/encrypted", "whether the source is encrypted is not known");
    } else if (source === true) {
      const otherwise = subject.type === alwaysSends ? "" : ", or be left out";
      yield { message: "decrypted", at: "/encrypted", data: { encrypted: said, otherwise } };
    }
  },
});
