/**
 * An instance type that the image's own list does not admit. A list goes by names, so that types which the catalog lacks
 * are held against it too; a copy keeps the list of its source unless it states its own. Floor: the engine.
 */
import { defineRule, type Context } from "../../engine/rule";
import { nameOf, type AnySubject } from "../../engine/subject";
import { isObject } from "../../engine/value";
import { linkedImage, typeExamples } from "../examples";
import { imageBehind } from "../launched-images";
import { effectiveLaunch } from "../launches";
import { isOfOtherArchitecture } from "../pairings";
import { documents } from "../sources";
import { isEmpty, isNamed, textsIn } from "../type-lists";

const image = linkedImage({ instanceTypeSpecification: { supportedInstanceTypes: ["g5.*", "g6.*"] } });

export default defineRule({
  id: "match-image-type-list",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is launched on an instance type that its own list admits.",
    why: "The owner of an image may name the instance types that it supports, or does not; EC2 refuses a launch on any other with `InvalidParameterCombination`.",
    fix: "Choose a type that the image's `instanceTypeSpecification` admits, or add the type to it.",
    unless: "Never, while the list stands: EC2 keeps it.",
    sources: [documents.allowedTypes, documents.imageTypeList],
  },
  messages: {
    notSupported:
      "Instance type `{type}` is not among the `supportedInstanceTypes` of `{image}`, so EC2 refuses the launch; it must match `{patterns}`.",
    unsupported:
      "Instance type `{type}` is among the `unsupportedInstanceTypes` of `{image}`, so EC2 refuses the launch; it must not match `{patterns}`.",
  },
  refusals: { notSupported: "InvalidParameterCombination", unsupported: "InvalidParameterCombination" },
  options: {},
  defaults: {},
  examples: typeExamples(
    image,
    { title: "a type that the image lists", type: "g5.xlarge" },
    { title: "a type that it does not list", type: "g4dn.xlarge", finds: "notSupported" },
  ),

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    const { imageId, instanceType } = effective.spec;
    if (!effective.isOwn("imageId", "instanceType") || imageId === undefined || instanceType === undefined)
      return;
    const [at, atImage] = [effective.at("instanceType"), effective.at("imageId")];
    const source = effective.statedBy("imageId");
    const found = source && listed(ctx.find(source, "/imageId"), ctx);
    if (source === undefined || found === undefined) {
      ctx.defer(atImage, "the image is not in this input");
      return;
    }
    const stated = found.spec.instanceTypeSpecification;
    if (stated === undefined) return;
    if (typeof instanceType !== "string") {
      ctx.defer(at, "the instance type is not known yet");
      return;
    }
    const type = ctx.catalog.findInstanceType(instanceType);
    const image = imageBehind(source, "/imageId", ctx);
    if (type !== undefined && image !== undefined && isOfOtherArchitecture(type, image)) return;
    const lists: Readonly<Record<string, unknown>> = isObject(stated)
      ? stated
      : { supportedInstanceTypes: stated };
    const { supportedInstanceTypes: supported, unsupportedInstanceTypes: unsupported } = lists;
    const isSupported = isEmpty(supported) || isNamed(supported, instanceType);
    const isUnsupported = !isEmpty(unsupported) && isNamed(unsupported, instanceType);
    const data = { type: instanceType, image: nameOf(found) };
    if (isSupported === false) {
      yield { message: "notSupported", at, data: { ...data, patterns: textsIn(supported) } };
    } else if (isUnsupported === true) {
      yield { message: "unsupported", at, data: { ...data, patterns: textsIn(unsupported) } };
    } else if (isSupported === undefined || isUnsupported === undefined) {
      ctx.defer(atImage, `the instance types that \`${nameOf(found)}\` admits are not known yet`);
    }
  },
});

/** The image whose list counts: of copies, the first that states one. */
function listed(found: AnySubject | undefined, ctx: Pick<Context<unknown>, "find">) {
  const seen = new Set<AnySubject>();
  let next = found;
  while (
    next?.kind === "image-copy" &&
    next.spec.instanceTypeSpecification === undefined &&
    !seen.has(next)
  ) {
    seen.add(next);
    next = ctx.find(next, "/sourceImageId");
  }
  return next?.kind === "image" || next?.kind === "image-copy" || next?.kind === "image-from-instance"
    ? next
    : undefined;
}
