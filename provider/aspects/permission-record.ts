/**
 * The launch permissions of a disabled image, written on the image itself: disabling takes them away for good, and a
 * crash right after it must not lose what enabling gives back. Floor: permissions, tags, aws/port.
 * @see EC2 User Guide, Disable an AMI; Tag your Amazon EC2 resources: 50 tags, values of 256 (checked 2026-11-22)
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Ec2 } from "../aws/port";
import { isPrivate, type Principals } from "./permissions";
import { ownPrefix, toTagList, type TagMap } from "./tags";

/** The tags of a record are numbered from 0; the first begins with how many there are. */
const recordPrefix = `${ownPrefix}shared-with-`;
const mostTags = 50;
const longestValue = 256;

type Packed = readonly [readonly string[], readonly string[], readonly string[], boolean];

/** What a record holds; `unreadable` when it did not fit or a part of it is missing, undefined when there is none. */
export function readRecord(tags: TagMap): Principals | "unreadable" | undefined {
  const head = tags[`${recordPrefix}0`];
  if (head === undefined) return undefined;
  const [count = "", first = ""] = head.split(":");
  const rest = Array.from({ length: Math.max(Number(count) - 1, 0) }, (_, i) => tags[keyAt(i + 1)] ?? "");
  try {
    const text = inflateRawSync(Buffer.from([first, ...rest].join(""), "base64")).toString("utf8");
    const [accounts, organizations, organizationalUnits, everyone] = JSON.parse(text) as Packed;
    return { accounts, organizations, organizationalUnits, everyone };
  } catch {
    return "unreadable";
  }
}

/**
 * Writes down whom an image is shared with, in place of what was written before; of nobody, nothing is written. Tells
 * whether it found room: a record that does not fit says only that there was something to write.
 */
export async function writeRecord(
  ec2: Ec2,
  id: string,
  tags: TagMap,
  principals: Principals,
): Promise<boolean> {
  if (isPrivate(principals)) {
    await eraseRecord(ec2, id, tags);
    return true;
  }
  const chunks = toChunks(principals);
  const taken = Object.keys(tags).filter((key) => !isRecord(key) && !key.startsWith("aws:")).length;
  const room = mostTags - taken;
  const fits = chunks.length <= room;
  const values = fits ? chunks : ["0:"];
  const wanted = Object.fromEntries(values.map((value, i) => [keyAt(i), value]));
  // Surplus first: the tags may be at their limit. What is left of a shorter record is not read.
  const surplus = Object.keys(tags).filter((key) => isRecord(key) && !Object.hasOwn(wanted, key));
  if (Object.keys(wanted).some((key) => tags[key] !== wanted[key]) && room > 0) {
    await ec2.call("CreateTags", { Resources: [id], Tags: toTagList(wanted) });
  }
  await deleteTags(ec2, id, surplus);
  return fits;
}

/** Takes the record away, where there is one. */
export async function eraseRecord(ec2: Ec2, id: string, tags: TagMap): Promise<void> {
  await deleteTags(ec2, id, Object.keys(tags).filter(isRecord));
}

/** The tags without the record's. */
export function withoutRecord(tags: TagMap): TagMap {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !isRecord(key)));
}

/** The tags with the record of what is shared, as {@link writeRecord} leaves them. */
export function withRecord(tags: TagMap, principals: Principals, fits: boolean): TagMap {
  const others = withoutRecord(tags);
  if (isPrivate(principals)) return others;
  const values = fits ? toChunks(principals) : ["0:"];
  return { ...others, ...Object.fromEntries(values.map((value, i) => [keyAt(i), value])) };
}

function toChunks({ accounts, organizations, organizationalUnits, everyone }: Principals): string[] {
  const packed: Packed = [accounts, organizations, organizationalUnits, everyone];
  const text = deflateRawSync(JSON.stringify(packed)).toString("base64");
  // Room for how many there are, which is at most 50.
  const first = text.slice(0, longestValue - 3);
  const rest = text.slice(first.length).match(new RegExp(`.{1,${longestValue}}`, "g")) ?? [];
  return [`${rest.length + 1}:${first}`, ...rest];
}

function keyAt(index: number): string {
  return `${recordPrefix}${index}`;
}

function isRecord(key: string): boolean {
  return key.startsWith(recordPrefix);
}

async function deleteTags(ec2: Ec2, id: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await ec2.call("DeleteTags", { Resources: [id], Tags: keys.map((Key) => ({ Key })) });
}
