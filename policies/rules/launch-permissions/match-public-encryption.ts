/**
 * An image or a snapshot for everyone that is encrypted, which EC2 does not allow: nobody could be given the key.
 * Speaks where the input shows the encryption. Floor: the engine, and `published.ts`, `shares.ts`, `snapshots.ts`.
 */
import { defineRule, type Context, type LinkedExample } from "../../engine/rule";
import { isUnknown, unknownValue, type Tri } from "../../engine/value";
import { isEncrypted } from "../published";
import { sharesOf, sharingKinds, type Share, type SharingSubject } from "../shares";
import { snapshotBehind } from "../snapshots";
import { documents } from "../sources";

const copy: LinkedExample = {
  kind: "image-copy",
  spec: { sourceImageId: "ami-00000000", sourceRegion: "us-east-1", encrypted: true },
};
const share = (title: string, stated: false | { reason: string; scrubbed: true }) => ({
  title,
  kind: "launch-permissions" as const,
  linked: { "/imageId": copy },
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"], public: stated },
});

export default defineRule({
  id: "match-public-encryption",
  kinds: sharingKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "What is shared with everyone is not encrypted.",
    why: "EC2 refuses to make an image public if one of its snapshots is encrypted, and an encrypted snapshot likewise: a KMS key cannot be shared with everyone.",
    fix: "Name the `accounts` or organizations that need it; or publish an image whose snapshots were never encrypted, for a copy cannot take encryption away.",
    unless: "Never. Encryption that an account adds by default is not seen.",
    sources: [documents.publicImages, documents.sharedSnapshots, documents.distributedPermissions],
  },
  messages: {
    image:
      "The image is encrypted, and EC2 makes no encrypted image public; `public` must be taken away, or the image be one that is not encrypted.",
    snapshot:
      "The snapshot is encrypted, and EC2 makes no encrypted snapshot public; `public` must be `false`.",
  },
  refusals: { image: "UnsupportedOperation" },
  options: {},
  defaults: {},
  examples: {
    good: [share("encrypted, for one account", false)],
    bad: [
      {
        ...share("encrypted, for everyone", { reason: "our appliance", scrubbed: true }),
        finds: { message: "image", at: "/public" },
      },
    ],
  },

  *check(subject, ctx) {
    for (const share of sharesOf(subject, ctx)) {
      const at = `${share.at}/public`;
      const encrypted = share.isPublic === false ? false : encryptionOf(subject, share, ctx);
      if (encrypted === false || encrypted === undefined) continue;
      if (isUnknown(share.isPublic)) ctx.defer(at, "whether it is public is not known yet");
      else if (isUnknown(encrypted)) ctx.defer(at, "whether it is encrypted is not known");
      else yield { message: subject.kind === "snapshot-permissions" ? "snapshot" : "image", at };
    }
  },
});

function encryptionOf(
  subject: SharingSubject,
  { kmsKeyId }: Share,
  ctx: Pick<Context<unknown>, "find">,
): Tri<boolean> {
  switch (subject.kind) {
    case "launch-permissions":
      return isEncrypted(ctx.find(subject, "/imageId"), ctx);
    case "snapshot-permissions":
      return snapshotBehind(subject, "/snapshotId", ctx).encrypted;
    default: // Image Builder encrypts what it distributes with a key; without one, it is as the recipe made it.
      return typeof kmsKeyId === "string" ? true : unknownValue;
  }
}
