/**
 * An image shared with an organization, or a unit of one, that is not on a house's own list. Without a list it says
 * nothing. Snapshots are shared with accounts alone. Floor: the engine, and `lists.ts` and `shares.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { sharesOf } from "../shares";
import { documents } from "../sources";

interface Options {
  readonly allowedOrganizations?: readonly string[];
}

const defaults: Options = {};
const toUnit = (title: string, organization: string) => ({
  title,
  kind: "launch-permissions" as const,
  options: { allowedOrganizations: ["o-a1b2c3d4e5"] },
  spec: {
    imageId: "ami-0123456789abcdef0",
    organizationalUnits: [`arn:aws:organizations::123456789012:ou/${organization}/ou-ab12-cd34ef56`],
  },
});

export default defineRule({
  id: "no-unlisted-organization",
  kinds: ["launch-permissions", "distribution"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "An image is shared only with the organizations on your list, and with units of theirs.",
    why: "An owner can share with any organization, its own or not, and every account below it gains access, those that join later included.",
    fix: "Take the organization or the unit out of the share, or put its organization on the list.",
    unless:
      "You have no list: the rule says nothing until one is configured. Accounts have a list of their own, that of `no-unlisted-account`.",
    sources: [documents.organizationShares, documents.distributedPermissions],
  },
  messages: {
    organization:
      "`{arn}` is not of an allowed organization; it must be taken out of the share, or its organization be listed in `allowedOrganizations`.",
  },
  options: {
    allowedOrganizations: {
      type: "array",
      description: "Organizations that images may be shared with, whole or in part, as ARNs or as `o-` ids.",
      items: {
        type: "string",
        pattern: "^(arn:aws[a-z-]*:organizations::[0-9]{12}:organization/)?o-[a-z0-9]{10,32}$",
      },
    },
  },
  defaults,
  examples: {
    good: [toUnit("a unit of a listed organization", "o-a1b2c3d4e5")],
    bad: [
      {
        ...toUnit("a unit of an organization that is not on the list", "o-z9y8x7w6v5"),
        finds: { message: "organization", at: "/organizationalUnits/0" },
      },
    ],
  },

  *check(subject, ctx) {
    if (ctx.options.allowedOrganizations === undefined) return;
    const allowed = new Set(ctx.options.allowedOrganizations.map(organizationIdOf));
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom the image is shared with is not known yet");
    };
    for (const { at: share, lists } of sharesOf(subject, ctx)) {
      for (const name of ["organizations", "organizationalUnits"] as const) {
        for (const [at, arn] of knownItems(`${share}/${name}`, lists[name], defer)) {
          if (!allowed.has(organizationIdOf(arn))) yield { message: "organization", at, data: { arn } };
        }
      }
    }
  },
});

/** The `o-` id in the ARN of an organization or of one of its units; ids are unique, whoever manages it. */
function organizationIdOf(arn: string): string {
  return /(?:^|\/)(o-[a-z0-9]+)/.exec(arn)?.[1] ?? arn;
}
