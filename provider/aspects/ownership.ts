/**
 * How we know our own: the tags that say whose an image is, whether its making came to an end, and who may remove
 * it. RegisterImage has no client token, so these are what keeps a crash from making a second image.
 * Floor: tags, aws.
 */
import { managedBy, ownPrefix, toTagMap, type TagMap } from "./tags";
import { escapeWildcards, listImages } from "../aws/listing";
import type { Ec2, Ec2Image } from "../aws/port";

/** Holds the digest of the spec from the first call of a create until its last. */
export const creatingTag = `${ownPrefix}creating`;
/** Holds the lease: who bears it may remove the image. */
export const leaseTag = `${ownPrefix}lease`;

/** The tags an image of ours is made with. */
export function birthTags(mark: string, digest: string, lease?: string): TagMap {
  return { [managedBy]: mark, [creatingTag]: digest, ...(lease === undefined ? {} : { [leaseTag]: lease }) };
}

/** Every image of the account that bears the mark, in whatever state. */
export async function findMarked(ec2: Ec2, mark: string): Promise<Ec2Image[]> {
  return findOwnImages(ec2, `tag:${managedBy}`, escapeWildcards(mark));
}

/** Every image of the account that bears a mark of the stack; see {@link stackOf}. */
export async function findMarkedBy(ec2: Ec2, stack: string): Promise<Ec2Image[]> {
  return findOwnImages(ec2, `tag:${managedBy}`, `${escapeWildcards(stack)}::*`);
}

/** The image of the account with a name; several when copies share it. */
export async function findNamed(ec2: Ec2, name: string): Promise<Ec2Image[]> {
  return findOwnImages(ec2, "name", escapeWildcards(name));
}

async function findOwnImages(ec2: Ec2, filter: string, pattern: string): Promise<Ec2Image[]> {
  const images = await listImages(ec2, {
    Owners: ["self"],
    IncludeDisabled: true,
    Filters: [{ Name: filter, Values: [pattern] }],
  });
  return images.filter((image) => image.State !== "deregistered");
}

/** Whether the making of an image began with this digest and did not come to its end. */
export function isBegun(image: Ec2Image, digest: string): boolean {
  return toTagMap(image.Tags)[creatingTag] === digest;
}

/** Organization, stack and project of a mark, which stand before the types; undefined where the mark is a hash. */
export function stackOf(mark: string): string | undefined {
  const parts = mark.split("::");
  return parts.length < 3 ? undefined : parts.slice(0, 2).join("::");
}

export function markOf(image: Ec2Image): string | undefined {
  return toTagMap(image.Tags)[managedBy];
}

/** That a name is taken, and by which image. */
export function tellTaken({ ImageId: id = "", Name: name = "" }: Ec2Image, region: string): string {
  return `the name \`${name}\` is taken in ${region} by image \`${id}\``;
}

/** That a name is taken by an image that is not ours, and what can be done. */
export function tellTakenByOther(image: Ec2Image, region: string): string {
  const mark = markOf(image);
  const whose = mark === undefined ? "which this stack did not make" : `which bears the mark \`${mark}\``;
  return `${tellTaken(image, region)}, ${whose}. Choose another name, or take it over with \`adopt: true\`.`;
}

export function leaseOf(image: Ec2Image): string | undefined {
  return toTagMap(image.Tags)[leaseTag];
}
