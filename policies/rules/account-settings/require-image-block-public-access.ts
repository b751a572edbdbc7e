/**
 * Settings that let the images of an account be made public. Settings that say nothing about it are left alone: the
 * account keeps what it has. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";

const at = "/imageBlockPublicAccess";

export default defineRule({
  id: "require-image-block-public-access",
  kinds: ["account-settings"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An account blocks public access to its images.",
    why: "Block public access stops every image of the account from being made public, whoever asks; it is on in new accounts, and IAM has no condition that tells a public share from a private one.",
    fix: "State `imageBlockPublicAccess: block-new-sharing`, or leave it out and keep what the account has.",
    unless: "The account publishes images for everyone.",
    sources: [documents.blockPublicImages, documents.publicImages],
  },
  messages: {
    unblocked:
      "`imageBlockPublicAccess` is `unblocked`, so that every image of the account can be made public; it must be `block-new-sharing`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "blocked",
        kind: "account-settings",
        spec: { region: "eu-west-1", imageBlockPublicAccess: "block-new-sharing" },
      },
    ],
    bad: [
      {
        title: "unblocked",
        kind: "account-settings",
        spec: { region: "eu-west-1", imageBlockPublicAccess: "unblocked" },
        finds: { message: "unblocked", at },
      },
    ],
  },

  *check({ spec: { imageBlockPublicAccess: state } }, ctx) {
    if (isUnknown(state)) ctx.defer(at, "whether public access is blocked is not known yet");
    else if (state === "unblocked") yield { message: "unblocked", at };
  },
});
