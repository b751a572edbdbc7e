/**
 * The bundle of an S3-backed image, read before the image is registered: EC2 looks at most of it only later, and says
 * little. Floor: ask, manifest, aspects/permissions, aws.
 * @see EC2 User Guide, Create an Amazon S3-backed AMI: EC2 reads the bundle through the canned list aws-exec-read;
 * Amazon S3 User Guide, Access control list overview (checked 2026-11-22)
 */
import { createHash, getHashes } from "node:crypto";
import type { BlockDeviceMapping, ImageSpec } from "../../schemas/generated/types";
import { batchesOf } from "../aspects/permissions";
import { isDenied, isGone } from "../aws/errors";
import type { Aws, Place, S3 } from "../aws/port";
import { fault, type Question } from "./ask";
import { parseManifest, type BundleManifest, type BundlePart } from "./manifest";

/** What a spec states that its bundle must agree with. */
type Stated = Partial<ImageSpec> & { readonly imageLocation: string };

/** What a registration takes from the manifest where the spec says nothing. */
export type FromBundle = Pick<ImageSpec, "kernelId" | "ramdiskId" | "rootDeviceName" | "blockDeviceMappings">;

const partsAtOnce = 16;
const mostNamed = 5;

/** What the bundle says beyond the spec. Throws one error that names everything that is wrong with it. */
export async function readBundle(
  aws: Aws,
  spec: Partial<ImageSpec> & Place,
  imageLocation: string,
): Promise<FromBundle> {
  const { faults, manifest } = await inspect(
    aws,
    spec,
    { ...spec, imageLocation },
    { readsParts: spec.verifyParts === true },
  );
  if (manifest === undefined || faults.length > 0) {
    throw new Error(`the bundle at \`${imageLocation}\` cannot be registered: ${faults.join("; ")}.`);
  }
  return fromManifest(manifest);
}

/** The same question, asked first; the parts are not read for it. */
export function bundleIsSound(aws: Aws, place: Place, stated: Stated): Question {
  return async () => {
    const { faults } = await inspect(aws, place, stated, { readsParts: false });
    return faults.map((text) => fault(`the bundle at \`${stated.imageLocation}\`: ${text}.`));
  };
}

interface Inspection {
  readonly faults: readonly string[];
  readonly manifest?: BundleManifest;
}

async function inspect(
  aws: Aws,
  place: Place,
  stated: Stated,
  { readsParts }: { readonly readsParts: boolean },
): Promise<Inspection> {
  const s3 = aws.service("s3", { region: place.region, assumeRoleArn: place.assumeRoleArn });
  const at = stated.imageLocation.indexOf("/");
  const Bucket = stated.imageLocation.slice(0, Math.max(at, 0));
  const Key = stated.imageLocation.slice(at + 1);
  if (Bucket === "" || Key === "")
    return { faults: ["it must be `bucket/path` of a manifest, such as `my-bucket/web.manifest.xml`"] };
  const text = await unlessGone(async () => {
    const { Body } = await s3.call("GetObject", { Bucket, Key });
    return (await Body?.transformToString()) ?? "";
  });
  if (text === undefined) return { faults: ["there is no such object; check bucket, path and Region"] };
  let manifest: BundleManifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    return { faults: [`its manifest cannot be read: ${(error as Error).message}`] };
  }
  const folder = Key.slice(0, Key.lastIndexOf("/") + 1);
  const ofDigests = stated.verifyParts === true ? inspectDigests(manifest) : [];
  const [ofParts, ofAccess] = await Promise.all([
    inspectParts(s3, Bucket, folder, manifest, readsParts && ofDigests.length === 0),
    inspectAccess(s3, Bucket, Key),
  ]);
  return { faults: [...inspectMachine(manifest, stated), ...ofDigests, ...ofParts, ...ofAccess], manifest };
}

/** Digests that nobody here can compute are none that can be held against anything. */
function inspectDigests({ parts }: BundleManifest): string[] {
  const odd = parts.filter((part) => part.digest !== undefined && !getHashes().includes(hashOf(part)));
  if (odd.length === 0) return [];
  const names = [...new Set(odd.map(({ algorithm = "" }) => `\`${algorithm}\``))];
  return [
    `its manifest states digests of ${nameSome(names)}, and \`verifyParts\` must have an algorithm that Node.js computes, such as \`SHA1\`; bundle the image anew, or set \`verifyParts: false\``,
  ];
}

/** The algorithm of a part's digest by Node's name. */
function hashOf({ algorithm = "SHA1" }: BundlePart): string {
  return algorithm.toLowerCase().replace("-", "");
}

/** Where spec and manifest must agree; what the spec leaves open is taken from the manifest. */
function inspectMachine(manifest: BundleManifest, stated: Stated): string[] {
  const pairs = [
    ["architecture", stated.architecture, manifest.architecture],
    ["kernelId", stated.kernelId, manifest.kernelId],
    ["ramdiskId", stated.ramdiskId, manifest.ramdiskId],
  ] as const;
  return pairs
    .filter(([, wanted, found]) => wanted !== undefined && found !== undefined && wanted !== found)
    .map(
      ([name, wanted, found]) =>
        `\`${name}\` is \`${wanted ?? ""}\`, and its manifest says \`${found ?? ""}\``,
    );
}

/** Every part is there, and together they have the size that the manifest states. */
async function inspectParts(
  s3: S3,
  Bucket: string,
  folder: string,
  { parts, bundledSize }: BundleManifest,
  verify: boolean,
): Promise<string[]> {
  const missing: string[] = [];
  const wrong: string[] = [];
  let total = 0;
  for (const batch of batchesOf(parts, partsAtOnce)) {
    const sizes = await Promise.all(
      batch.map(async (part) => {
        const Key = `${folder}${part.filename}`;
        if (verify) return measure(s3, Bucket, Key, part);
        const head = await unlessGone(() => s3.call("HeadObject", { Bucket, Key }));
        return head && { size: head.ContentLength ?? 0, sound: true };
      }),
    );
    for (const [i, found] of sizes.entries()) {
      const name = `\`${batch[i]?.filename ?? ""}\``;
      if (found === undefined) missing.push(name);
      else total += found.size;
      if (found?.sound === false) wrong.push(name);
    }
  }
  const faults: string[] = [];
  if (missing.length > 0) faults.push(`${nameSome(missing)} of its ${parts.length} parts are missing`);
  else if (total !== bundledSize) {
    faults.push(`its parts are ${total} bytes together, and its manifest says ${bundledSize}`);
  }
  if (wrong.length > 0) faults.push(`the digests of ${nameSome(wrong)} are not those of its manifest`);
  return faults;
}

/** A part read whole, and whether its digest is the stated one; one without a digest has nothing to disagree with. */
async function measure(
  s3: S3,
  Bucket: string,
  Key: string,
  part: BundlePart,
): Promise<{ size: number; sound: boolean } | undefined> {
  const bytes = await unlessGone(async () => {
    const { Body } = await s3.call("GetObject", { Bucket, Key });
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  });
  if (bytes === undefined) return undefined;
  if (part.digest === undefined) return { size: bytes.length, sound: true };
  const found = createHash(hashOf(part)).update(bytes).digest("hex");
  return { size: bytes.length, sound: found === part.digest };
}

/**
 * EC2 reads the bundle as somebody else: bucket or manifest must grant that to somebody. Whom is not looked at, for
 * EC2's own id differs between partitions. Who may not read the lists learns nothing.
 */
async function inspectAccess(s3: S3, Bucket: string, Key: string): Promise<string[]> {
  try {
    const acls = await Promise.all([
      s3.call("GetObjectAcl", { Bucket, Key }),
      s3.call("GetBucketAcl", { Bucket }),
    ]);
    const isShared = acls.some(({ Owner, Grants = [] }) =>
      Grants.some(
        ({ Grantee, Permission }) =>
          Grantee?.ID !== Owner?.ID && (Permission === "READ" || Permission === "FULL_CONTROL"),
      ),
    );
    return isShared
      ? []
      : ["EC2 may not read it: upload manifest and parts with the canned list `aws-exec-read`"];
  } catch (error) {
    if (isDenied(error)) return [];
    throw error;
  }
}

function fromManifest({ kernelId, ramdiskId, mappings }: BundleManifest): FromBundle {
  const device = (name: string): string => (name.startsWith("/dev/") ? name : `/dev/${name}`);
  const root = mappings.find(({ virtual }) => virtual === "root");
  const ephemeral = mappings
    .filter(({ virtual }) => /^ephemeral\d+$/.test(virtual))
    .map(({ virtual, device: name }): BlockDeviceMapping => ({
      deviceName: device(name),
      virtualName: virtual,
    }));
  return {
    ...(kernelId === undefined ? {} : { kernelId }),
    ...(ramdiskId === undefined ? {} : { ramdiskId }),
    ...(root === undefined ? {} : { rootDeviceName: device(root.device) }),
    ...(ephemeral.length === 0 ? {} : { blockDeviceMappings: ephemeral }),
  };
}

function nameSome(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return `${names.slice(0, mostNamed).join(", ")}${more}`;
}

async function unlessGone<T>(fetch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
