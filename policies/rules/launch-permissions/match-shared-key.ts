/**
 * Something shared that is encrypted with the AWS-managed key, which is of one account and cannot be shared. Told by its
 * alias; encryption without a stated key is deferred, for the account's default key may be one of its own. Of the public, match-public-encryption speaks, whatever the key.
 * Floor: the engine, and `published.ts` and `shares.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { asManaged, managedKeyBehind, managedKeyOf } from "../published";
import { namesAnybody, sharesOf, sharingKinds } from "../shares";
import { documents } from "../sources";

const distribution = (title: string, kmsKeyId: string) => ({
  title,
  kind: "distribution" as const,
  spec: { distributions: [{ region: "eu-west-1", kmsKeyId, accounts: ["111122223333"] }] },
});
const copied = (title: string, accounts: string[], kmsKeyId: string) => ({
  title,
  kind: "launch-permissions" as const,
  spec: { imageId: "ami-0123456789abcdef0", accounts },
  linked: {
    "/imageId": {
      kind: "image-copy" as const,
      spec: { sourceImageId: "ami-00000000", sourceRegion: "us-east-1", encrypted: true, kmsKeyId },
    },
  },
});

export default defineRule({
  id: "match-shared-key",
  kinds: sharingKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "What is shared is not encrypted with the AWS-managed key.",
    why: "That key is of one account and its policy cannot be changed, so EC2 refuses to share what it encrypts.",
    fix: "Copy the image or the snapshot with a customer-managed key as `kmsKeyId`, share the copy, and let the other accounts use the key.",
    unless: "Never. A key id or a key ARN does not tell whose key it is, and is taken for your own.",
    sources: [documents.sharedImages, documents.organizationShares, documents.sharedSnapshots],
  },
  messages: {
    managed:
      "It is encrypted with `{key}`, the AWS-managed key, which no other account can use; before it is shared, it must be copied with a customer-managed key.",
  },
  refusals: { managed: ["InvalidParameter", "OperationNotPermitted"] },
  options: {},
  defaults: {},
  examples: {
    good: [
      distribution("a key of one's own", "alias/images"),
      copied("shared with nobody", [], "alias/aws/ebs"),
    ],
    bad: [
      {
        ...distribution("the AWS-managed key", "alias/aws/ebs"),
        finds: { message: "managed", at: "/distributions/0/kmsKeyId" },
      },
      {
        ...copied("a copy with the AWS-managed key", ["111122223333"], "alias/aws/ebs"),
        finds: { message: "managed", at: "/imageId" },
      },
    ],
  },

  *check(subject, ctx) {
    for (const share of sharesOf(subject, ctx)) {
      const shared = namesAnybody(share);
      if (shared === false) continue;
      const [at, key] =
        subject.kind === "launch-permissions"
          ? ["/imageId", managedKeyOf(ctx.find(subject, "/imageId"), ctx)]
          : subject.kind === "snapshot-permissions"
            ? ["/snapshotId", managedKeyBehind(subject, "/snapshotId", ctx)]
            : [`${share.at}/kmsKeyId`, asManaged(share.kmsKeyId)];
      if (key === undefined) continue;
      if (typeof key !== "string") ctx.defer(at, "with which key it is encrypted, if any, is not known");
      else if (isUnknown(shared)) ctx.defer(at, "whether it is shared is not known yet");
      else yield { message: "managed", at, data: { key } };
    }
  },
});
