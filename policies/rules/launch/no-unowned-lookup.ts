/**
 * A search for an image by what anybody may give an image, without saying whose: a stranger's image of the right name is
 * found. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";

// The types of our own look-ups refuse it; those of others arrive so.
const nobody = [] as unknown as [string];

export default defineRule({
  id: "no-unowned-lookup",
  kinds: ["image-lookup"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "A search for an image names the owners whose images it accepts.",
    why: "Names are not unique across accounts. Anybody can publish a newer image under the name that you search for, and your account then launches their code.",
    fix: "State `owners`: the account that publishes the image, `self`, or `amazon`.",
    unless: "Where the account allows images of known owners alone (Allowed AMIs), which hides all others.",
    sources: [documents.describeImages, documents.findingImages],
  },
  messages: {
    anybody:
      "The search names no `owners`, so that anybody's image of the right name is found; it must state an account, `self`, `amazon` or `aws-marketplace`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "one's own images",
        kind: "image-lookup",
        spec: { owners: ["self"], name: "web-*", newest: true },
      },
    ],
    bad: [
      {
        title: "anybody's",
        kind: "image-lookup",
        spec: { owners: nobody, name: "web-*", newest: true },
        finds: { message: "anybody", at: "/owners" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { owners, name, tags, newest } = spec;
    // A search for an id finds that id alone.
    if (name === undefined && tags === undefined && newest !== true) return;
    if (owners === undefined || (Array.isArray(owners) && owners.length === 0))
      yield { message: "anybody", at: "/owners" };
    else if (isUnknown(owners)) ctx.defer("/owners", "the owners are not known yet");
  },
});
