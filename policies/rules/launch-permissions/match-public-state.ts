/**
 * A public share of an image that EC2 makes public for nobody: disabled, with a watermark, or with product codes of AWS
 * Marketplace. What only EC2 knows is told by outputs, where the input has them. Floor: the engine.
 */
import { defineRule, type PublishedKind } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { isUnknown, type Tri } from "../../engine/value";
import { linkedImage } from "../examples";
import { documents } from "../sources";

const disabled = linkedImage({ enabled: false });
const share = (title: string, stated: false | { reason: string; scrubbed: true }) => ({
  title,
  kind: "launch-permissions" as const,
  linked: { "/imageId": disabled },
  spec: { imageId: "ami-0123456789abcdef0", public: stated },
});

export default defineRule({
  id: "match-public-state",
  kinds: ["launch-permissions"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A public image is enabled, and has neither watermarks nor product codes.",
    why: "EC2 refuses to make public what is disabled, watermarked, or sold on AWS Marketplace.",
    fix: "Enable the image, detach its watermarks, or publish one that was not built from a Marketplace image.",
    unless: "Never. Images outside the input, and facts that no output tells, are not looked at.",
    sources: [documents.publicImages, documents.imageWatermarks, documents.disabledImages],
  },
  messages: {
    disabled:
      "Image `{image}` is disabled, so EC2 does not make it public; it must be enabled first, or `public` be taken away.",
    watermark:
      "Image `{image}` has watermark `{mark}`, so EC2 does not make it public; the watermark must be detached, or `public` be taken away.",
    productCode:
      "Image `{image}` has product code `{code}`, so EC2 does not make it public; `public` must be taken away, or the image be built from another.",
  },
  refusals: { disabled: "InvalidAMIID.Unavailable" },
  options: {},
  defaults: {},
  examples: {
    good: [share("disabled, and private", false)],
    bad: [
      {
        ...share("disabled, and for everyone", { reason: "our appliance", scrubbed: true }),
        finds: { message: "disabled", at: "/public" },
      },
    ],
  },

  *check(subject, ctx) {
    const at = "/public";
    const { public: stated } = subject.spec;
    const found = ctx.findPublished(subject, "/imageId");
    if (found === undefined || stated === undefined || stated === false) return;
    const { watermarks, productCodes } = found.spec;
    const enabled = enabledOf(found);
    const image = nameOf(found);
    const mark = firstOf(watermarks);
    const code = firstOf(productCodes);
    const isDisabled = enabled === false;
    const isOpen = [enabled, mark, code].some((each) => isUnknown(each));
    if (isUnknown(stated)) {
      if (isDisabled || isOpen || mark !== undefined || code !== undefined) {
        ctx.defer(at, "whether it is public is not known yet");
      }
      return;
    }
    if (isDisabled) yield { message: "disabled", at, data: { image } };
    if (typeof mark === "string") yield { message: "watermark", at, data: { image, mark } };
    if (typeof code === "string") yield { message: "productCode", at, data: { image, code } };
    if (isOpen) ctx.defer("/imageId", `the state of \`${image}\` is not known yet`);
  },
});

/** What it says itself; of images of others, whose state we do not change, what EC2 says. */
function enabledOf({ type, spec: { enabled, state } }: SubjectOf<PublishedKind>): Tri<boolean> {
  if (enabled !== undefined || !type.startsWith("aws")) return enabled;
  return typeof state === "string" ? state !== "disabled" : state;
}

/** The first of a list; what is no list counts as itself. */
function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[0] : list;
}
