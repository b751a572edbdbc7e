/**
 * An image or a snapshot shared with an account that is not on a house's own list. Without a list it says nothing.
 * Floor: the engine, and `lists.ts` and `shares.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { sharesOf, sharingKinds } from "../shares";
import { documents } from "../sources";

interface Options {
  readonly allowedAccounts?: readonly string[];
}

const defaults: Options = {};
const toAccount = (title: string, account: string) => ({
  title,
  kind: "launch-permissions" as const,
  options: { allowedAccounts: ["111122223333"] },
  spec: { imageId: "ami-0123456789abcdef0", accounts: [account] },
});

export default defineRule({
  id: "no-unlisted-account",
  kinds: sharingKinds,
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image or a snapshot is shared only with the accounts on your list.",
    why: "One wrong digit shares an image with a stranger, and nobody notices: EC2 takes every account number.",
    fix: "Take the account out of the share, or put it on the list.",
    unless:
      "You have no list: the rule says nothing until one is configured. Organizations have a list of their own, that of `no-unlisted-organization`.",
    sources: [documents.sharedImages, documents.sharedSnapshots, documents.distributedPermissions],
  },
  messages: {
    account:
      "Account `{account}` is not one of the allowed accounts; it must be taken out of the share, or be listed in `allowedAccounts`.",
  },
  options: {
    allowedAccounts: {
      type: "array",
      description: "Accounts that images and snapshots may be shared with, 12 digits each.",
      items: { type: "string", pattern: "^[0-9]{12}$" },
    },
  },
  defaults,
  examples: {
    good: [toAccount("a listed account", "111122223333")],
    bad: [
      {
        ...toAccount("an account that is not on the list", "111122223334"),
        finds: { message: "account", at: "/accounts/0" },
      },
    ],
  },

  *check(subject, ctx) {
    const { allowedAccounts } = ctx.options;
    if (allowedAccounts === undefined) return;
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom it is shared with is not known yet");
    };
    for (const { at: share, lists, targetAccounts } of sharesOf(subject, ctx)) {
      const named = { accounts: lists.accounts, targetAccounts };
      for (const [name, list] of Object.entries(named)) {
        for (const [at, account] of knownItems(`${share}/${name}`, list, defer)) {
          if (!allowedAccounts.includes(account)) yield { message: "account", at, data: { account } };
        }
      }
    }
  },
});
