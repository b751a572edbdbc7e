/**
 * What is known of the root volume of a launch, whoever says it: the launch, its template, a copy of the image on the
 * way, or the image. Floor: the engine, `launches.ts` and `volumes.ts`.
 */
import { type Context } from "../engine/rule";
import { type AnySubject, type SubjectOf } from "../engine/subject";
import { type EffectiveLaunch } from "./launches";
import { volumesOf, type VolumeSubject } from "./volumes";

type Knowledge = Pick<Context<unknown>, "find" | "findImage">;

/**
 * Whether something encrypts the root volume. Encryption is never taken away on the way; where nothing asks for it, the
 * account may still encrypt by default, so that "not encrypted" is never known.
 */
export function isRootEncrypted(
  launch: SubjectOf<"launch">,
  effective: EffectiveLaunch,
  ctx: Knowledge,
): boolean {
  const { image, template } = effective;
  const speakers = [launch, template, image].filter((one) => one !== undefined);
  return (
    speakers.some((speaker) => isEncryptedIn(speaker, ctx)) ||
    isCopyEncrypted(effective.statedBy("imageId"), ctx)
  );
}

function isEncryptedIn(subject: VolumeSubject, ctx: Knowledge): boolean {
  const silent = { find: ctx.find, findImage: ctx.findImage, defer: () => undefined };
  return [...volumesOf(subject, silent)].some(
    ({ isRoot, made }) => isRoot === true && made.encrypted === true,
  );
}

function isCopyEncrypted(source: SubjectOf<"launch"> | undefined, ctx: Knowledge): boolean {
  const seen = new Set<AnySubject>();
  let next = source && ctx.find(source, "/imageId");
  while (next?.kind === "image-copy" && !seen.has(next)) {
    if (next.spec.encrypted === true) return true;
    seen.add(next);
    next = ctx.find(next, "/sourceImageId");
  }
  return false;
}
