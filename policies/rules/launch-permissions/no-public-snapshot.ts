/**
 * A snapshot from which every AWS account may create volumes, and so read all that was ever on it.
 * What a public image does to its snapshots is said by no-public-image. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";

const share = (title: string, isPublic: boolean) => ({
  title,
  kind: "snapshot-permissions" as const,
  spec: { snapshotId: "snap-0123456789abcdef0", accounts: ["111122223333"], public: isPublic },
});

export default defineRule({
  id: "no-public-snapshot",
  kinds: ["snapshot-permissions"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "A snapshot is not shared with every AWS account.",
    why: "Everyone may create volumes from a public snapshot and copy it, with every file that was deleted and not overwritten. Taking it back does not reach the copies.",
    fix: "Take `public` away and name the `accounts` that need the snapshot; block public access for snapshots in every Region.",
    unless: "You publish data sets as snapshots: waive each, with its reason.",
    sources: [documents.sharedSnapshots, documents.blockPublicSnapshots],
  },
  messages: {
    everyone:
      "`public` lets every AWS account create volumes from the snapshot and read all of it; it must be `false`, and `accounts` name who needs it.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [share("shared with one account", false)],
    bad: [{ ...share("shared with everyone", true), finds: { message: "everyone", at: "/public" } }],
  },

  *check({ spec }, ctx) {
    if (spec.public === undefined || spec.public === false) return;
    if (isUnknown(spec.public)) ctx.defer("/public", "whether it is public is not known yet");
    else yield { message: "everyone", at: "/public" };
  },
});
