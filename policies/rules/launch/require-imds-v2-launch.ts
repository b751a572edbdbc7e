/**
 * A launch whose metadata service answers without a token (IMDSv1): it says so, its account's defaults do, or neither it
 * nor its image asks for tokens. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown } from "../../engine/value";
import { linkedImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { tokenDefaultIn, tokenDefaults } from "../metadata-defaults";
import { imageOf } from "../pairings";
import { documents } from "../sources";

export default defineRule({
  id: "require-imds-v2-launch",
  kinds: ["launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch requires session tokens for instance metadata (IMDSv2).",
    why: "Without tokens, a program on the instance that fetches URLs for others can be tricked into fetching the credentials of the instance's role. An image of `imdsSupport: v2.0` asks for tokens unless the launch or a default of the account says `optional`, which overrides it.",
    fix: "State `httpTokens: required` in the launch's metadata options, or register the image with `imdsSupport: v2.0`.",
    unless:
      "Where software in the image cannot fetch tokens yet. A launch that leaves it to an image outside the input is deferred.",
    sources: [documents.metadataOptions, documents.metadataService],
  },
  messages: {
    optional: "`httpTokens` is `optional`, so metadata is handed out without a token; it must be `required`.",
    account:
      "The launch states no `httpTokens` and the account's default is `optional`, which overrides the image; `metadataOptions` must state `httpTokens: required`.",
    absent:
      "The launch states no `httpTokens` and `{image}` no `imdsSupport`, so metadata is handed out without a token; `metadataOptions` must state `httpTokens: required`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      exampleLaunch("tokens, as the launch says", { metadataOptions: { httpTokens: "required" } }),
      exampleLaunch("tokens, as the image says", {}, linkedImage({ imdsSupport: "v2.0" })),
    ],
    bad: [
      {
        ...exampleLaunch(
          "tokens that are optional, whatever the image says",
          { metadataOptions: { httpTokens: "optional" } },
          linkedImage({ imdsSupport: "v2.0" }),
        ),
        finds: { message: "optional", at: "/metadataOptions" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    if (!effective.isOwn("metadataOptions", "imageId")) return;
    const { metadataOptions: stated, imageId } = effective.spec;
    const at = effective.at("metadataOptions");
    const { httpTokens, httpEndpoint } = isObject(stated) ? stated : { httpTokens: stated };
    if (httpTokens === "required" || httpEndpoint === "disabled") return;
    if (isUnknown(httpTokens) || isUnknown(httpEndpoint)) {
      ctx.defer(at, "the metadata options are not known yet");
      return;
    }
    if (httpTokens !== undefined) {
      if (httpTokens === "optional") yield { message: "optional", at };
      return;
    }
    const byAccount = tokenDefaultIn(launch.spec.region, ctx.survey(tokenDefaults));
    if (byAccount === "required" || imageId === undefined) return;
    if (byAccount === "optional") yield { message: "account", at };
    else if (isUnknown(byAccount))
      ctx.defer(at, "what the account's defaults say of this launch is not known");
    else {
      const image = imageOf(effective, ctx);
      if (image === undefined || image.imdsSupport === "v2.0") return;
      if (isUnknown(image.imdsSupport))
        ctx.defer(effective.at("imageId"), `the \`imdsSupport\` of \`${image.name}\` is not known`);
      else yield { message: "absent", at, data: { image: image.name } };
    }
  },
});
