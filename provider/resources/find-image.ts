/** Looking up images that exist; how it is done is in handlers/find-images. Floor: runtime/look-up. */
import * as pulumi from "@pulumi/pulumi";
import type { ImageLookupSpec } from "../../schemas/generated/types";
import { findImages as findAll, findOneImage, lookUp, type FoundImage } from "../runtime/look-up";
import type { Inputs } from "./inputs";

export type { FoundImage } from "../runtime/look-up";

/** What to look for; see `schemas/image-lookup.schema.json`. */
export type FindImageArgs = ImageLookupSpec;
/** What to look for, where any number may be found. */
export type FindImagesArgs = Omit<ImageLookupSpec, "newest">;

/** What must be there before anything is looked for. */
export interface FindOptions {
  readonly dependsOn?: pulumi.Input<pulumi.Resource> | pulumi.Input<pulumi.Resource>[];
}

/**
 * Finds one available image, in the Region and with the credentials of the stack's `aws:` configuration unless `region`
 * and `assumeRoleArn` say otherwise. `owners` must be given: a name alone would find anybody's image.
 *
 * Throws when there is none, with what there would be without each criterion, and when there are several without
 * `newest`. The result is what it is at each run: for an image that stays the same, state its full name or its id.
 *
 * @example
 * ```ts
 * const base = await ami.findImage({ owners: ["amazon"], name: "al2023-ami-2023.*-x86_64", newest: true });
 * new ami.ImageCopy("base", { sourceImageId: base.imageId, sourceRegion: base.region });
 * ```
 * @see EC2 API Reference, DescribeImages (checked 2026-11-22)
 */
export function findImage(args: FindImageArgs): Promise<FoundImage> {
  return lookUp(args, findOneImage);
}

/**
 * Finds every available image, the one created last first; none is no error. Otherwise as {@link findImage}.
 */
export function findImages(args: FindImagesArgs): Promise<FoundImage[]> {
  return lookUp(withoutNewest(args), findAll);
}

/**
 * As {@link findImage}, for what is looked for is an output of resources. While that is not known, as in the preview of
 * a new stack, neither is the image.
 *
 * @param opts `dependsOn`: resources that must be there first
 */
export function findImageOutput(args: Inputs<FindImageArgs>, opts?: FindOptions): pulumi.Output<FoundImage> {
  return whenKnown(args, opts).apply((known) => findImage(known as FindImageArgs));
}

/** As {@link findImages}, for what is looked for is an output of resources; see {@link findImageOutput}. */
export function findImagesOutput(
  args: Inputs<FindImagesArgs>,
  opts?: FindOptions,
): pulumi.Output<FoundImage[]> {
  return whenKnown(args, opts).apply((known) => findImages(known as FindImagesArgs));
}

/** The arguments, once they and the resources depended on are known. */
function whenKnown(args: object, { dependsOn = [] }: FindOptions = {}): pulumi.Output<unknown> {
  const resources = pulumi.output(Array.isArray(dependsOn) ? dependsOn : [dependsOn]);
  // A resource that is yet to be made has an URN and no id; a component never has one.
  const made = resources.apply((all) =>
    pulumi.all(
      (all as pulumi.Resource[]).map((one) => (one instanceof pulumi.CustomResource ? one.id : one.urn)),
    ),
  );
  return pulumi.all([args, made]).apply(([known]) => known);
}

function withoutNewest(args: FindImagesArgs): FindImagesArgs {
  if ("newest" in args) {
    throw new pulumi.RunError("`newest` is for `findImage`, which gives one image; `findImages` gives all.");
  }
  return args;
}
