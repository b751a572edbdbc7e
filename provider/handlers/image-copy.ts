/**
 * The life of a copy of an image. Floor: owned-image, write-image, remove-image, preflight, aspects, aws.
 * @see EC2 API Reference, CopyImage (checked 2026-11-22): called in the Region of the copy; takes a client token;
 * does not hold names unique; a key it cannot use shows later, as a failed image.
 */
import type { ImageCopySpec } from "../../schemas/generated/types";
import { observeInstanceTypes } from "../aspects/instance-types";
import { birthTags, findNamed } from "../aspects/ownership";
import { findImage, isFailed, toElapsed, untilDeadline } from "../aspects/state";
import { managedBy, toTagList, userTags } from "../aspects/tags";
import { isLimitReached, isTokenMismatch } from "../aws/errors";
import type { Ec2, Ec2Image, Operations } from "../aws/port";
import { waitUntil, type Look } from "../aws/wait";
import { digestOf } from "../canonical";
import { askAll, requireReady, type Answer, type Inquiry, type Question } from "../preflight/ask";
import { defaultKeyCanBeShared } from "../preflight/encryption";
import { keyIsUsable } from "../preflight/key";
import { regionIsOpen } from "../preflight/region";
import { lookUpSource, sourceIsFit, whyNoRoute, whyNoSource } from "../preflight/source";
import type { Context, Handler, Located } from "./handler";
import { bringUp, findBegun, observeKnown, syncOwnedImage, type OwnedImage } from "./owned-image";
import { clearAway, removeOwnedImage } from "./remove-image";
import { writeOwnedImage } from "./write-image";

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

  preflight,

  observe(spec, known, ctx) {
    const ec2 = ctx.aws.at(spec);
    return known === undefined ? findBegun(ec2, digest(spec), ctx) : observeKnown(ec2, known, spec, ctx);
  },

  ensure(spec, state, ctx) {
    const ec2 = ctx.aws.at(spec);
    return bringUp(ec2, state, () => copy(spec, ec2, ctx), hint(spec), ctx);
  },

  sync: (state, spec, ctx) =>
    syncOwnedImage(ctx.aws.at(spec), state, withSource(spec, state), rulesTag(spec), ctx),

  remove: (known, spec, ctx) => {
    const { onDelete = "deregister-and-delete-snapshots" } = spec;
    return removeOwnedImage(ctx.aws.at(spec), known, { ...spec, onDelete }, ctx);
  },

  write(state, spec) {
    const written = writeOwnedImage<ImageCopySpec>(state, withSource(spec, state), rulesTag(spec));
    const { description, instanceTypeSpecification, ...rest } = written.spec;
    return {
      ...written,
      spec: {
        ...rest,
        ...sourceOf(state.image),
        // What the source brought along was never stated.
        ...(spec.description === undefined || description === undefined ? {} : { description }),
        ...(spec.instanceTypeSpecification === undefined || instanceTypeSpecification === undefined
          ? {}
          : { instanceTypeSpecification }),
        ...encryptionOf(state.image, spec),
      },
    };
  },
};

/** Everything at once: where from, where to, under which key. */
async function preflight(spec: Partial<Spec>, inquiry: Inquiry): Promise<readonly Answer[]> {
  const { region, assumeRoleArn, sourceImageId, sourceRegion, kmsKeyId } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions: Question[] = [regionIsOpen(inquiry, place), defaultKeyCanBeShared(inquiry, place, spec)];
  if (kmsKeyId !== undefined) questions.push(keyIsUsable(inquiry, place, kmsKeyId));
  if (sourceImageId !== undefined && sourceRegion !== undefined) {
    questions.push(sourceIsFit(inquiry, { sourceImageId, sourceRegion, region, assumeRoleArn }));
  }
  return askAll(questions);
}

/** A copy keeps what the source brings along where its own spec says nothing: description and instance types. */
function withSource(spec: Spec, { image }: OwnedImage): Spec {
  const description = spec.description ?? image.Description;
  const types = spec.instanceTypeSpecification ?? observeInstanceTypes(image);
  return {
    ...spec,
    ...(description === undefined ? {} : { description }),
    ...(types === undefined ? {} : { instanceTypeSpecification: types }),
  };
}

function sourceOf({ SourceImageId, SourceImageRegion }: Ec2Image): Partial<Spec> {
  return SourceImageId === undefined || SourceImageRegion === undefined
    ? {}
    : { sourceImageId: SourceImageId, sourceRegion: SourceImageRegion };
}

/**
 * Whether the copy is encrypted, where the spec states it: an encrypted source makes an encrypted copy unasked.
 * Of the key nothing is compared: no call changes the key of a snapshot, EC2 tells it as a key ARN alone, and an alias
 * that names another key by now would replace a copy that nobody touched (EC2 API Reference, Snapshot, `KmsKeyId`;
 * checked 2026-11-22).
 */
function encryptionOf({ BlockDeviceMappings = [] }: Ec2Image, spec: Spec): Partial<Spec> {
  const volumes = BlockDeviceMappings.flatMap(({ Ebs }) => (Ebs?.SnapshotId === undefined ? [] : [Ebs]));
  if (spec.encrypted !== true || volumes.every(({ Encrypted }) => Encrypted !== false)) return {};
  return { encrypted: false };
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
  await requireReady<Partial<Spec>>(preflight, spec, ctx);
  // The name comes from the source, whether or not anything else was asked first.
  const source = whyNoRoute(spec) === undefined ? await lookUpSource(ctx, spec) : undefined;
  const why = whyNoRoute(spec) ?? whyNoSource(source, spec);
  if (why !== undefined) throw new Error(why);
  const request = toCopyInput(spec, source?.Name ?? ctx.autoName, ctx);
  for (let n = 0; n < mostTries; n++) {
    const id = await askForCopy(ec2, { ...request, ClientToken: digestOf(ctx.mark, request, n) }, ctx);
    if (id === undefined) continue;
    const image = await waitUntilVisible(ec2, id, n, ctx);
    if (image === undefined) continue;
    if (!isFailed(image)) {
      ctx.report(`${id} in ${ec2.region} is being copied`);
      await warnOfNamesakes(ec2, image, ctx);
      return { id, image };
    }
    await clearAway(ec2, id, image, ctx);
  }
  throw new Error(
    `CopyImage of \`${spec.sourceImageId}\` to ${ec2.region}: EC2 answered ${mostTries} times with images that had failed or are gone. ${hint(spec)}`,
  );
}

/**
 * Begins the copy; undefined when its token was used for another one. While EC2 has too many copies under way to the
 * Region, it waits its turn: nothing of a refused request is kept, so its token stays good.
 * @see EC2 User Guide, AMI quotas in Amazon EC2: 300 copies at once to a Region; EC2 API Reference, Error codes:
 * ResourceLimitExceeded (checked 2026-11-22)
 */
async function askForCopy(ec2: Ec2, request: CopyInput, ctx: Context): Promise<string | undefined> {
  const began = ctx.clock.now();
  const attempt = async (): Promise<Look<string | undefined>> => {
    try {
      return { done: true, value: (await ec2.call("CopyImage", request)).ImageId };
    } catch (error) {
      if (isTokenMismatch(error)) return { done: true, value: undefined };
      if (!isLimitReached(error)) throw error;
      const waited = toElapsed(ctx.clock.now() - began);
      const what = `the copy of \`${request.SourceImageId ?? ""}\` to ${ec2.region}`;
      const why = `EC2 has too many under way (${waited})`;
      return { done: false, standing: `${what} waits its turn: ${why}` };
    }
  };
  const report = (standing: string): void => {
    ctx.report(standing);
  };
  return untilDeadline(waitUntil(attempt, { clock: ctx.clock, deadline: ctx.deadline, report }));
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

/** CopyImage gives a name that is taken; whoever looks the image up by its name then finds two. */
async function warnOfNamesakes(ec2: Ec2, { ImageId, Name = "" }: Ec2Image, ctx: Context): Promise<void> {
  const others = (await findNamed(ec2, Name)).filter((image) => image.ImageId !== ImageId);
  if (others.length === 0) return;
  const ids = others.map((image) => `\`${image.ImageId ?? ""}\``).join(", ");
  ctx.warn(
    `the copy \`${ImageId ?? ""}\` in ${ec2.region} shares its name \`${Name}\` with ${ids}: CopyImage does not hold names unique. State a \`name\` of its own if images are looked up by name.`,
  );
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
      {
        ResourceType: "snapshot",
        Tags: toTagList({ ...userTags(spec.snapshotTags ?? {}), [managedBy]: ctx.mark }),
      },
    ],
  };
}

/** EC2 looks at the key only while it copies, and its reason is often no more than "internal error". */
function hint(spec: Spec): string {
  return spec.kmsKeyId === undefined
    ? "Check that the account may use the key of the source's snapshots."
    : `Check that \`kmsKeyId\` names a symmetric key in ${spec.region} that the account may use: EC2 looks at it only while it copies.`;
}
