/**
 * Tags: which are the user's and which are ours, and bringing a resource's tags to what they must be.
 * Floor: aws/port.
 */
import type { Ec2, Ec2Tag } from "../aws/port";

export type TagMap = Readonly<Record<string, string>>;

/** Our own tags begin so; a user's cannot. */
export const ownPrefix = "pulumi-ami:";
/** Holds the mark: on each image we made or adopted, and on each snapshot we caused. */
export const managedBy = `${ownPrefix}managed-by`;

export function toTagMap(tags: readonly Ec2Tag[] | undefined): TagMap {
  return Object.fromEntries((tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
}

export function toTagList(tags: TagMap): Ec2Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The tags that a user can have set: not AWS's, not ours. */
export function userTags(tags: TagMap): TagMap {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => isUserTag(key)));
}

/** Whether a tag is one that a user can have set. */
export function isUserTag(key: string): boolean {
  return !key.startsWith(ownPrefix) && !key.toLowerCase().startsWith("aws:");
}

/** Gives the resource the tags it lacks and takes away those of `removable` that it must not have. */
export async function syncTags(
  ec2: Ec2,
  id: string,
  observed: TagMap,
  wanted: TagMap,
  removable: (key: string) => boolean,
): Promise<void> {
  const missing = Object.entries(wanted).filter(([key, value]) => observed[key] !== value);
  const surplus = Object.keys(observed).filter((key) => !Object.hasOwn(wanted, key) && removable(key));
  // Away first: fifty is EC2's limit, and an image may be close to it.
  if (surplus.length > 0) {
    await ec2.call("DeleteTags", { Resources: [id], Tags: surplus.map((Key) => ({ Key })) });
  }
  if (missing.length > 0) {
    await ec2.call("CreateTags", { Resources: [id], Tags: toTagList(Object.fromEntries(missing)) });
  }
}
