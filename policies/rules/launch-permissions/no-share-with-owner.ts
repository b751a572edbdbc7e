/**
 * A share with the account that owns the image, which has every right already: useless, and often another account's
 * number was meant. Speaks where the owner is known. Floor: the engine, and `lists.ts` and `shares.ts` beside it.
 */
import { defineRule, type Context } from "../../engine/rule";
import { type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { sharesOf, sharingKinds, type SharingSubject } from "../shares";
import { documents } from "../sources";

interface Options {
  readonly owner?: string;
}

const defaults: Options = {};
const share = (title: string, account: string) => ({
  title,
  kind: "launch-permissions" as const,
  options: { owner: "123456789012" },
  spec: { imageId: "ami-0123456789abcdef0", accounts: [account] },
});

export default defineRule({
  id: "no-share-with-owner",
  kinds: sharingKinds,
  severity: "note",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image or a snapshot is not shared with its owner.",
    why: "The owner may use it anyway. Its own account id in the list is either without effect, or a mistake for another account's.",
    fix: "Take the owner's account out of `accounts`, or put the account there that was meant.",
    unless: "One list of accounts serves images of several owners, each of which is on it.",
    sources: [documents.sharedImages, documents.sharedSnapshots],
  },
  messages: {
    owner: "Account `{owner}` is the owner and needs no share; it must be taken out of `accounts`.",
  },
  options: {
    owner: {
      type: "string",
      pattern: "^[0-9]{12}$",
      description:
        "Account that owns what is shared, 12 digits. Default: that of the image or of the role, where known.",
    },
  },
  defaults,
  examples: {
    good: [share("shared with another account", "111122223333")],
    bad: [
      { ...share("shared with its owner", "123456789012"), finds: { message: "owner", at: "/accounts/0" } },
    ],
  },

  *check(subject, ctx) {
    const owner = ownerOf(subject, ctx) ?? ctx.options.owner;
    if (owner === undefined) return;
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom it is shared with is not known yet");
    };
    for (const { at: share, lists } of sharesOf(subject, ctx)) {
      for (const [at, account] of knownItems(`${share}/accounts`, lists.accounts, defer)) {
        if (account === owner) yield { message: "owner", at, data: { owner } };
      }
    }
  },
});

/** The account that an output tells, else that of the role which shares: only an owner can. */
function ownerOf(subject: SharingSubject, ctx: Pick<Context<unknown>, "findPublished">): string | undefined {
  if (subject.kind !== "launch-permissions") return undefined;
  const observed = ctx.findPublished(subject, "/imageId")?.spec.ownerId;
  if (typeof observed === "string") return observed;
  const { assumeRoleArn } = subject.spec;
  return typeof assumeRoleArn === "string" ? /:iam::(\d{12}):role\//.exec(assumeRoleArn)?.[1] : undefined;
}
