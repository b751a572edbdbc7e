/**
 * The life of a copy of an image. Floor: owned-image, ownership, preflight, aws.
 * @see EC2 API Reference, CopyImage (checked 2026-11-22): called in the Region of the copy; takes a client token;
 * does not hold names unique; a key it cannot use shows later, as a failed image.
 */
import type { ImageCopySpec } from "../../schemas/generated/types";
import { findImage, isFailed } from "../aspects/state";
import { managedBy, toTagList, userTags } from "../aspects/tags";
import { isTokenMismatch } from "../aws/errors";
import type { Ec2, Operations } from "../aws/port";
import { digestOf } from "../canonical";
import { requireSource } from "../preflight";
import type { Context, Handler, Located } from "./handler";
import {
  bringUp,
  discard,
  findBegun,
  observeKnown,
  removeOwnedImage,
  syncOwnedImage,
  writeOwnedImage,
  type OwnedImage,
} from "./owned-image";
import { birthTags } from "./ownership";

type Spec = Located<ImageCopySpec>;
type CopyInput = Operations["CopyImage"][0];

const copiedOnce = [
  "name",
  "sourceImageId",
  "sourceRegion",
  "encrypted",
  "kmsKeyId",
  "copyImageTags",
  "snapshotCopyCompletionDurationMinutes",
] as const satisfies readonly (keyof ImageCopySpec)[];

export const imageCopyHandler: Handler<ImageCopySpec, OwnedImage> = {
  replaceOn: ["region", ...copiedOnce],
  timeouts: { create: 120, update: 20, delete: 20 },

  observe(spec, known, ctx) {
    const ec2 = ctx.aws.at(spec);
    return known === undefined ? findBegun(ec2, digest(spec), ctx) : observeKnown(ec2, known, ctx);
  },

  ensure(spec, state, ctx) {
    const ec2 = ctx.aws.at(spec);
    return bringUp(ec2, state, () => copy(spec, ec2, ctx), hint(spec), ctx);
  },

  sync: (state, spec, ctx) =>
    syncOwnedImage(ctx.aws.at(spec), state, withSourceDescription(spec, state), rulesTag(spec), ctx),

  remove: (known, spec, ctx) =>
    removeOwnedImage(ctx.aws.at(spec), known, spec.onDelete ?? "deregister-and-delete-snapshots", ctx),

  write(state, spec) {
    const written = writeOwnedImage<ImageCopySpec>(state, withSourceDescription(spec, state), rulesTag(spec));
    const { SourceImageId, SourceImageRegion } = state.image;
    const read = (spec as Partial<ImageCopySpec>).sourceImageId === undefined;
    const source =
      read && SourceImageId !== undefined
        ? { sourceImageId: SourceImageId, sourceRegion: SourceImageRegion ?? "" }
        : {};
    const { description: _, ...rest } = written.spec;
    return { ...written, spec: { ...(spec.description === undefined ? rest : written.spec), ...source } };
  },
};

/** A copy without a stated description keeps the one that EC2 gives it. */
function withSourceDescription(spec: Spec, state: OwnedImage): Spec {
  const description = spec.description ?? state.image.Description;
  return description === undefined ? spec : { ...spec, description };
}

/**
 * Tags that a copy has from its source are nobody's fault: with `copyImageTags` only what the spec states is ruled.
 * Tags that begin with `ec2:SharedTag/` are always copied (EC2 User Guide, Copy an AMI; checked 2026-11-22).
 */
function rulesTag(spec: Spec): (key: string) => boolean {
  const stated = spec.tags ?? {};
  return (key) =>
    Object.hasOwn(stated, key) || (spec.copyImageTags !== true && !key.startsWith("ec2:SharedTag/"));
}

function digest(spec: Spec): string {
  return digestOf("image-copy", spec.region, Object.fromEntries(copiedOnce.map((key) => [key, spec[key]])));
}

/** After this many images that came to nothing under our tokens, something else is wrong. */
const mostTries = 20;

/** Asks for the copy; the same request asked again, by whichever run, gives the same image. */
async function copy(spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const source = await requireSource(spec, ctx.aws);
  const request = toCopyInput(spec, source.Name ?? ctx.autoName, ctx);
  for (let n = 0; n < mostTries; n++) {
    const id = await askOnce(ec2, { ...request, ClientToken: digestOf(ctx.mark, request, n) });
    if (id === undefined) continue;
    const image = await waitUntilVisible(ec2, id, n, ctx);
    if (image === undefined) continue;
    if (!isFailed(image)) {
      ctx.report(`${id} in ${ec2.region} is being copied`);
      return { id, image };
    }
    await discard(ec2, id);
  }
  throw new Error(
    `CopyImage of \`${spec.sourceImageId}\` to ${ec2.region}: EC2 answered ${mostTries} times with images that had failed or are gone. ${hint(spec)}`,
  );
}

async function askOnce(ec2: Ec2, request: CopyInput): Promise<string | undefined> {
  try {
    return (await ec2.call("CopyImage", request)).ImageId;
  } catch (error) {
    if (isTokenMismatch(error)) return undefined;
    throw error;
  }
}

/** A new copy may be unknown for a moment; one that stays unknown is gone, and its token with it. */
async function waitUntilVisible(
  ec2: Ec2,
  id: string,
  n: number,
  ctx: Context,
): Promise<OwnedImage["image"] | undefined> {
  const until = ctx.clock.now() + 10_000;
  for (;;) {
    const image = await findImage(ec2, id);
    if (image !== undefined || ctx.clock.now() >= until) return image;
    ctx.report(`${id} in ${ec2.region} is not visible yet (try ${n + 1})`);
    await ctx.clock.sleep(1_000);
  }
}

function toCopyInput(spec: Spec, sourceName: string, ctx: Context): CopyInput {
  const minutes = spec.snapshotCopyCompletionDurationMinutes;
  // No lease here: it differs from run to run, and the same token with other parameters is refused.
  return {
    Name: spec.name ?? sourceName,
    SourceImageId: spec.sourceImageId,
    SourceRegion: spec.sourceRegion,
    ...(spec.description === undefined ? {} : { Description: spec.description }),
    // Saying false of an encrypted source is refused; saying nothing keeps what the source has.
    ...(spec.encrypted === true ? { Encrypted: true } : {}),
    ...(spec.kmsKeyId === undefined ? {} : { KmsKeyId: spec.kmsKeyId }),
    ...(spec.copyImageTags === true ? { CopyImageTags: true } : {}),
    ...(minutes === undefined ? {} : { SnapshotCopyCompletionDurationMinutes: minutes }),
    TagSpecifications: [
      {
        ResourceType: "image",
        Tags: toTagList({ ...userTags(spec.tags ?? {}), ...birthTags(ctx.mark, digest(spec)) }),
      },
      { ResourceType: "snapshot", Tags: toTagList({ [managedBy]: ctx.mark }) },
    ],
  };
}

/** EC2 looks at the key only while it copies, and its reason is often no more than "internal error". */
function hint(spec: Spec): string {
  return spec.kmsKeyId === undefined
    ? "Check that the account may use the key of the source's snapshots."
    : `Check that \`kmsKeyId\` names a symmetric key in ${spec.region} that the account may use: EC2 looks at it only while it copies.`;
}
