/**
 * Settings that let the snapshots of an account be made public. Settings that say nothing about it are left alone: the
 * account keeps what it has. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";

const at = "/snapshotBlockPublicAccess";

export default defineRule({
  id: "require-snapshot-block-public-access",
  kinds: ["account-settings"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An account blocks public access to its snapshots.",
    why: "Of a public snapshot everyone can make a volume and read what is on it. Block public access stops that for every snapshot of the account, whoever asks. It does not stop public images, whose snapshots everyone can then read.",
    fix: "State `snapshotBlockPublicAccess: block-all-sharing`, or leave it out and keep what the account has.",
    unless: "The account publishes snapshots for everyone.",
    sources: [documents.blockPublicSnapshots],
  },
  messages: {
    unblocked:
      "`snapshotBlockPublicAccess` is `unblocked`, so that every snapshot of the account can be made public; it must be `block-all-sharing` or `block-new-sharing`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "blocked",
        kind: "account-settings",
        spec: { region: "eu-west-1", snapshotBlockPublicAccess: "block-all-sharing" },
      },
    ],
    bad: [
      {
        title: "unblocked",
        kind: "account-settings",
        spec: { region: "eu-west-1", snapshotBlockPublicAccess: "unblocked" },
        finds: { message: "unblocked", at },
      },
    ],
  },

  *check({ spec: { snapshotBlockPublicAccess: state } }, ctx) {
    if (isUnknown(state)) ctx.defer(at, "whether public access is blocked is not known yet");
    else if (state === "unblocked") yield { message: "unblocked", at };
  },
});
