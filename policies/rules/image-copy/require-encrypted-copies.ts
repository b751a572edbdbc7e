/**
 * A copy that nobody says is encrypted. Copying is the one moment at which an image's encryption can be changed.
 * Quiet where a copy cannot or must not be: of an S3-backed image, or shared with everyone.
 * Floor: the engine, and `published.ts` and `snapshots.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { type AnySubject } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { isEncrypted } from "../published";
import { snapshotBehind } from "../snapshots";
import { documents } from "../sources";

const copy = (title: string, encrypted: boolean) => ({
  title,
  kind: "image-copy" as const,
  spec: { sourceImageId: "ami-0123456789abcdef0", sourceRegion: "us-east-1", encrypted },
});

export default defineRule({
  id: "require-encrypted-copies",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A copy of an image or a snapshot is encrypted.",
    why: "A copy of an unencrypted image is unencrypted unless it says otherwise, and whoever may use an unencrypted snapshot can read all of it. Copying is the one step in which an image can be encrypted.",
    fix: "State `encrypted: true` and the `kmsKeyId` of a key of your own, which can be shared, unlike the AWS-managed key.",
    unless:
      "The account encrypts every new snapshot by default, which this rule cannot see. It is silent about copies that are shared with everyone, which must not be encrypted, and about S3-backed images, which cannot be.",
    sources: [documents.howCopiesWork, documents.copyImage, documents.copySnapshot],
  },
  messages: {
    unencrypted:
      "`encrypted` is `{encrypted}`; it must be `true`, so that the copy's snapshots are encrypted.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [copy("encrypted", true)],
    bad: [{ ...copy("not encrypted", false), finds: { message: "unencrypted", at: "/encrypted" } }],
  },

  *check(subject, ctx) {
    const { encrypted } = subject.spec;
    if (encrypted === true) return;
    if (subject.kind === "image-copy") {
      // A key without encryption is what `match-copy-encryption` reports.
      if (typeof subject.spec.kmsKeyId === "string" && !isUnknown(encrypted)) return;
      if (ctx.findImage(subject, "/sourceImageId")?.spec.imageLocation !== undefined) return;
      if (ctx.survey(findPublic).has(subject.id)) return;
    }
    const source =
      subject.kind === "image-copy"
        ? isEncrypted(ctx.find(subject, "/sourceImageId"), ctx)
        : snapshotBehind(subject, "/sourceSnapshotId", ctx).encrypted;
    if (source === true) return;
    if (isUnknown(encrypted)) ctx.defer("/encrypted", "whether the copy is encrypted is not known yet");
    else {
      const isStated = encrypted === false && subject.assumed?.has("/encrypted") !== true;
      const data = { encrypted: isStated ? "false" : "not stated" };
      yield { message: "unencrypted", at: "/encrypted", data };
    }
  },
});

/** Ids of the images that are shared with everyone, or may be. */
function findPublic(all: readonly AnySubject[]): ReadonlySet<string | undefined> {
  const shares = all.filter((subject) => subject.kind === "launch-permissions");
  const isOpen = ({ spec }: (typeof shares)[number]): boolean =>
    spec.public !== undefined && spec.public !== false;
  return new Set(shares.filter(isOpen).map(({ links }) => links.get("/imageId")));
}
