// The manifest of an S3-backed image, looked at where its bucket is known to the emulator (EC2 User Guide: Create an
// Amazon S3-backed AMI, and EC2 API Reference: RegisterImage, checked 2026-11-22): it must be there, readable by EC2
// through the canned list aws-exec-read, and name its parts. Parts and digests are not looked at: no document says
// that a registration does. Floor: the store and the refusals.
import { refusal } from "../refusal";
import { type Call } from "./call";

/** What a manifest says about the image. */
export interface Manifest {
  readonly architecture: string | undefined;
}

const readable = "aws-exec-read";

/**
 * The manifest at a location, `bucket/key`.
 *
 * @returns undefined if the bucket is none that the emulator knows
 * @throws Refusal `InvalidManifest`
 */
export function manifestAt(location: string, { store }: Call): Manifest | undefined {
  const at = location.indexOf("/");
  const bucket = store.buckets.get(location.slice(0, at < 0 ? undefined : at));
  if (!bucket) return undefined;
  const object = bucket.objects.get(location.slice(at + 1));
  if (!object || ![bucket.acl, object.acl].includes(readable)) throw refusal("badManifest", location);
  const text = object.body.toString("utf8");
  const count = Number(/<parts\s+count="(\d+)"/.exec(text)?.[1]);
  const parts = text.match(/<part\s+index="\d+"\s*>/g) ?? [];
  if (!/<manifest>[^]*<\/manifest>/.test(text) || !(count > 0) || parts.length !== count) {
    throw refusal("badManifest", location);
  }
  return { architecture: /<architecture>\s*([^<\s]+)\s*<\/architecture>/.exec(text)?.[1] };
}
