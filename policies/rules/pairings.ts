/**
 * A launch as a pair: an image, and the instance type that is to run it. Shared by the rules that hold one against the
 * other; what cannot be told is deferred here, in the same words for all of them.
 * Floor: the engine, `launches.ts`, `launched-images.ts`, and the instance types of `catalog/`.
 */
import { knownFact, type DescribedInstanceType, type InstanceTypeFact } from "../../catalog/instance-types";
import { type SpecOf } from "../../schemas/kinds";
import { type Context, type PublishedKind } from "../engine/rule";
import { type SubjectOf } from "../engine/subject";
import { isUnknown, type JsonPointer } from "../engine/value";
import { imageBehind, type LaunchedImage } from "./launched-images";
import { effectiveLaunch, type EffectiveLaunch } from "./launches";

type Trait = Exclude<keyof LaunchedImage, "name">;

export interface Pairing {
  readonly launch: EffectiveLaunch;
  readonly type: DescribedInstanceType;
  /** Where to report: the instance type. */
  readonly at: JsonPointer;
  /** A fact of the type that can be relied on; else it is deferred, and undefined. */
  fact<Fact extends InstanceTypeFact>(name: Fact): DescribedInstanceType[Fact] | undefined;
  /** The image; outside the input it is deferred, and undefined. */
  image(): LaunchedImage | undefined;
  /** A trait of the image, deferred while it is unknown; `what` says it in words. */
  trait<Name extends Trait>(image: LaunchedImage, name: Name, what: string): LaunchedImage[Name];
}

/**
 * The image and the type of a launch. Undefined where there is nothing to judge: one of them is not stated (a template
 * may leave either to its users), the pair was judged at the launch template since the launch states none of these nor
 * of the other properties that a rule looks at, or the type is not known, which is deferred.
 */
export function pairingOf(
  launch: SubjectOf<"launch">,
  ctx: Context<unknown>,
  ...others: readonly (keyof SpecOf["launch"])[]
): Pairing | undefined {
  const effective = effectiveLaunch(launch, ctx);
  if (!effective.isOwn("imageId", "instanceType", ...others)) return undefined;
  if (effective.spec.imageId === undefined) return undefined;
  const type = typeOf(effective, ctx);
  if (type === undefined) return undefined;
  const [at, atImage] = [effective.at("instanceType"), effective.at("imageId")];
  return {
    launch: effective,
    type,
    at,
    fact: (name) => factOf(type, name, at, ctx),
    image: () => imageOf(effective, ctx),
    trait: (image, name, what) => {
      if (isUnknown(image[name])) ctx.defer(atImage, `${what} of \`${image.name}\` is not known`);
      return image[name];
    },
  };
}

/** The instance type of a launch. Absent without one; deferred, and undefined, where nothing is known of it. */
export function typeOf(launch: EffectiveLaunch, ctx: Context<unknown>): DescribedInstanceType | undefined {
  const { instanceType } = launch.spec;
  if (instanceType === undefined) return undefined;
  const at = launch.at("instanceType");
  if (typeof instanceType !== "string") {
    ctx.defer(at, "the instance type is not known yet");
    return undefined;
  }
  const type = ctx.catalog.findInstanceType(instanceType);
  // What there is to do about it, `prefer-known-instance-type` says once.
  if (type === undefined) ctx.defer(at, `nothing is known of instance type \`${instanceType}\``);
  return type;
}

/** A fact that can be relied on; else it is deferred, and undefined. */
export function factOf<Fact extends InstanceTypeFact>(
  type: DescribedInstanceType,
  name: Fact,
  at: JsonPointer,
  ctx: Context<unknown>,
): DescribedInstanceType[Fact] | undefined {
  const fact = knownFact(type, name);
  if (fact === undefined) {
    const isDisputed = type.disputed.includes(name);
    const why = isDisputed ? "AWS's documents disagree on" : "the table of instance types does not tell";
    ctx.defer(at, `${why} \`${name}\` of \`${type.name}\``);
  }
  return fact;
}

/**
 * Whether the type is known to run images of other architectures only. `match-architecture` reports that, and another
 * type is then chosen in any case: rules whose remedy is another type leave it at that.
 */
export function isOfOtherArchitecture(type: DescribedInstanceType, image: LaunchedImage): boolean {
  const supported = knownFact(type, "architectures");
  return typeof image.architecture === "string" && supported?.includes(image.architecture) === false;
}

/** The image of a launch; outside the input it is deferred, and undefined. */
export function imageOf(launch: EffectiveLaunch, ctx: Context<unknown>): LaunchedImage | undefined {
  const source = launch.statedBy("imageId");
  const image = source && imageBehind(source, "/imageId", ctx);
  if (image === undefined) ctx.defer(launch.at("imageId"), "the image is not in this input");
  return image;
}

/** The image that a launch names itself, copies not followed; outside the input it is deferred, and undefined. */
export function publishedOf(
  launch: EffectiveLaunch,
  ctx: Context<unknown>,
): SubjectOf<PublishedKind> | undefined {
  const source = launch.statedBy("imageId");
  const found = source && ctx.find(source, "/imageId");
  if (found?.kind === "image" || found?.kind === "image-copy" || found?.kind === "image-from-instance")
    return found;
  ctx.defer(launch.at("imageId"), "the image is not in this input");
  return undefined;
}
