/**
 * A long list of accounts, where an organization or a unit would say the same in one line and stay true.
 * Floor: the engine, and `shares.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown, itemsOf } from "../../engine/value";
import { sharesOf } from "../shares";
import { documents } from "../sources";

interface Options {
  readonly threshold: number;
}

const defaults: Options = { threshold: 10 };
const share = (title: string, accounts: string[]) => ({
  title,
  kind: "launch-permissions" as const,
  options: { threshold: 2 },
  spec: { imageId: "ami-0123456789abcdef0", accounts },
});

export default defineRule({
  id: "prefer-organization-share",
  kinds: ["launch-permissions", "distribution"],
  severity: "note",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image for many accounts is shared with their organization or unit.",
    why: "A list of accounts is wrong as soon as one is opened or closed, and each counts against the quota; an organization counts as one, and its new accounts have access at once.",
    fix: "Share with the ARN of the organization or of the unit that the accounts are in.",
    unless:
      "The accounts are of no common organization, or must copy the image: EC2 shares the snapshots that a copy needs with accounts alone.",
    sources: [documents.organizationShares, documents.imageQuotas],
  },
  messages: {
    many: "The image is shared with `{count}` accounts one by one; beyond `{most}`, it must be shared with their organization or unit instead.",
  },
  options: {
    threshold: {
      type: "integer",
      minimum: 0,
      description: "How many accounts may be named one by one.",
    },
  },
  defaults,
  examples: {
    good: [share("a few accounts", ["111111111111", "222222222222"])],
    bad: [
      {
        ...share("many accounts", ["111111111111", "222222222222", "333333333333"]),
        finds: { message: "many", at: "/accounts" },
      },
    ],
  },

  *check(subject, ctx) {
    const most = ctx.options.threshold;
    if (subject.kind === "launch-permissions" && subject.spec.snapshotPermissions === true) return;
    for (const { at: share, lists } of sharesOf(subject, ctx)) {
      const at = `${share}/accounts`;
      const items = itemsOf(lists.accounts);
      const count = new Set(items.filter((item) => typeof item === "string")).size;
      const more = isUnknown(lists.accounts) ? Infinity : items.filter((item) => isUnknown(item)).length;
      if (count > most) yield { message: "many", at, data: { count, most } };
      else if (count + more > most) ctx.defer(at, "how many accounts it is shared with is not known yet");
    }
  },
});
