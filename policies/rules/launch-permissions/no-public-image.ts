/**
 * An image that every AWS account may launch. Everyone can then also create volumes from its snapshots, and read
 * whatever was left in them. Fires on acknowledged sharing too: agreeing is the security team's part, by option.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown } from "../../engine/value";
import { sharesOf } from "../shares";
import { documents } from "../sources";

interface Options {
  /** Whether `public: { reason, scrubbed: true }` is enough. */
  readonly acceptAcknowledged: boolean;
}

const defaults: Options = { acceptAcknowledged: false };

export default defineRule({
  id: "no-public-image",
  kinds: ["launch-permissions", "distribution"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image is not shared with every AWS account.",
    why: "Everyone may launch a public image and create volumes from its snapshots, so keys, credentials and history left in it are read by strangers. Block public access for snapshots does not stop this.",
    fix: 'Name the `accounts`, `organizations` or `organizationalUnits` that may launch the image, and take `public` (in `aws.ec2.AmiLaunchPermission`, `group: "all"`; in a distribution of Image Builder, the user group `all`) away.',
    unless:
      "You publish images for everyone: switch `acceptAcknowledged` on, so that each public image states its reason. A distribution of Image Builder has no place for one: waive it.",
    sources: [documents.publicImages, documents.blockPublicSnapshots, documents.distributedPermissions],
  },
  messages: {
    everyone:
      "`public` gives the image to every AWS account, which can also create volumes from its snapshots; it must name `accounts`, `organizations` or `organizationalUnits` instead.",
    unacknowledged:
      "`public` gives the image to every AWS account without an acknowledgement; it must state `reason` and `scrubbed: true`, or name `accounts`, `organizations` or `organizationalUnits` instead.",
  },
  options: {
    acceptAcknowledged: {
      type: "boolean",
      description: "Accept sharing with everyone where `public` states a `reason` and `scrubbed: true`.",
    },
  },
  defaults,
  examples: {
    good: [
      {
        title: "shared with an organization",
        kind: "launch-permissions",
        spec: {
          imageId: "ami-0123456789abcdef0",
          organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
          public: false,
        },
      },
      {
        title: "acknowledged, where the option accepts it",
        kind: "launch-permissions",
        options: { acceptAcknowledged: true },
        spec: { imageId: "ami-0123456789abcdef0", public: { reason: "our appliance", scrubbed: true } },
      },
      {
        title: "distributed without a word about everyone",
        kind: "distribution",
        spec: { distributions: [{ region: "eu-west-1" }] },
      },
    ],
    bad: [
      {
        title: "shared with everyone, acknowledged or not",
        kind: "launch-permissions",
        spec: {
          imageId: "ami-0123456789abcdef0",
          organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
          public: { reason: "our appliance", scrubbed: true },
        },
        finds: { message: "everyone", at: "/public" },
      },
      {
        title: "distributed to everyone",
        kind: "distribution",
        spec: { distributions: [{ region: "eu-west-1", public: true }] },
        finds: { message: "everyone", at: "/distributions/0/public" },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at: share, isPublic } of sharesOf(subject, ctx)) {
      const at = `${share}/public`;
      if (isPublic === false) continue;
      if (isUnknown(isPublic)) ctx.defer(at, "whether it is public is not known yet");
      else if (subject.kind !== "launch-permissions" || !ctx.options.acceptAcknowledged) {
        yield { message: "everyone", at };
      } else {
        const { reason, scrubbed } = isObject(subject.spec.public) ? subject.spec.public : {};
        if (isUnknown(reason) || isUnknown(scrubbed)) ctx.defer(at, "the acknowledgement is not known yet");
        else if (typeof reason !== "string" || reason === "" || scrubbed !== true) {
          yield { message: "unacknowledged", at };
        }
      }
    }
  },
});
