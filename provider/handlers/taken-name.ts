/**
 * A name that is taken: whether the image that has it is ours to go on with, and what to say when it is not. EC2 holds
 * the names of RegisterImage and CreateImage unique, which stands in for the client token that they lack.
 * Floor: image-spec, owned-image, ownership, aspects.
 */
import { isFailed } from "../aspects/state";
import type { Ec2, Ec2Image } from "../aws/port";
import type { Context } from "./handler";
import type { Difference } from "./image-spec";
import type { OwnedImage } from "./owned-image";
import { isBegun, markOf } from "./ownership";

/** What a create asks of the image that has its name. */
export interface Claim {
  /** See {@link isBegun}. */
  readonly digest: string;
  /** Where the image differs in what no call can change. */
  readonly differences: readonly Difference[];
  readonly adopt: boolean | undefined;
}

/** The image that has our name, when it is ours to go on with; an error that names it otherwise. */
export function claimNamed(ec2: Ec2, image: Ec2Image, claim: Claim, ctx: Context): OwnedImage {
  const { ImageId: id = "", Name: name = "" } = image;
  const { digest, differences, adopt } = claim;
  const taken = `the name \`${name}\` is taken in ${ec2.region} by image \`${id}\``;
  if (isFailed(image))
    throw new Error(`${taken}, which is ${image.State ?? "failed"}. Deregister it, or choose another name.`);
  const ours = markOf(image) === ctx.mark && (isBegun(image, digest) || differences.length === 0);
  if (ours) return { id, image };
  if (adopt !== true) {
    const owner = markOf(image);
    throw new Error(
      `${taken}, ${owner === undefined ? "which this stack did not make" : `which bears the mark \`${owner}\``}. Choose another name, or take it over with \`adopt: true\`.`,
    );
  }
  if (differences.length > 0) {
    const list = differences.map(
      ({ property, wanted, found }) =>
        `${property} must be ${show(property, wanted)} and is ${show(property, found)}`,
    );
    throw new Error(
      `${taken}, and cannot be adopted, for no call can change how it differs: ${list.join("; ")}. Change the program to match, or choose another name.`,
    );
  }
  return { id, image, adopted: true };
}

function show(property: string, value: unknown): string {
  // A secret is never printed.
  if (property === "uefiData") return value === undefined ? "absent" : "other data";
  return value === undefined ? "absent" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
