/**
 * An image shared with more accounts, organizations and units than the quota allows. The quota can be raised, and a
 * program does not show whether it was: hence a warning and an option.
 * Each share is counted by itself: grants of one image in several resources are not added up.
 * Floor: the engine, `catalog/quotas`, and `shares.ts` beside it.
 */
import { quotas } from "../../../catalog/quotas";
import { defineRule } from "../../engine/rule";
import { isUnknown, itemsOf } from "../../engine/value";
import { principalLists, sharesOf, type Share } from "../shares";
import { documents } from "../sources";

interface Options {
  readonly quota: number;
}

const defaults: Options = { quota: quotas.sharingEntitiesPerImage.value };
const share = (title: string, accounts: string[]) => ({
  title,
  kind: "launch-permissions" as const,
  options: { quota: 2 },
  spec: { imageId: "ami-0123456789abcdef0", accounts },
});

export default defineRule({
  id: "no-share-beyond-quota",
  kinds: ["launch-permissions", "distribution"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image is shared with no more accounts, organizations and units than the quota allows.",
    why: "The default quota is 1,000 for each image, and EC2 refuses a share beyond the quota. An organization or a unit counts as one, whatever its size.",
    fix: "Share with an organization or a unit instead of its accounts, or have the quota raised.",
    unless: "Your quota was raised: set the option `quota` to it.",
    sources: [documents.imageQuotas, documents.organizationShares],
  },
  messages: {
    tooMany:
      "The image is shared with `{count}` accounts, organizations and units; there must be at most `{quota}`, where an organization or a unit counts as one.",
  },
  options: {
    quota: {
      type: "integer",
      minimum: 1,
      description:
        "How many accounts, organizations and units an image may be shared with, as your quota says.",
    },
  },
  defaults,
  examples: {
    good: [share("as many as the quota allows", ["111111111111", "222222222222"])],
    bad: [
      {
        ...share("more than the quota allows", ["111111111111", "222222222222", "333333333333"]),
        finds: { message: "tooMany", at: "" },
      },
    ],
  },

  *check(subject, ctx) {
    const { quota } = ctx.options;
    for (const share of sharesOf(subject, ctx)) {
      const { count, more } = countEntities(share);
      if (count > quota) yield { message: "tooMany", at: share.at, data: { count, quota } };
      else if (count + more > quota) ctx.defer(share.at, "how many it is shared with is not known yet");
    }
  },
});

/** How many entities are known, each once, and how many more there may be. */
function countEntities({ lists }: Share): { readonly count: number; readonly more: number } {
  const known = new Set<string>();
  let more = 0;
  for (const name of principalLists) {
    if (isUnknown(lists[name])) more = Infinity;
    for (const item of itemsOf(lists[name])) {
      if (typeof item === "string") known.add(`${name} ${item}`);
      else if (item !== undefined) more += 1;
    }
  }
  return { count: known.size, more };
}
