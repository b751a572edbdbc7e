/**
 * The life of an image that is registered from snapshots, or from a bundle in S3.
 * Floor: owned-image, write-image, remove-image, taken-name, image-spec, ownership, preflight, aws.
 * @see EC2 API Reference, RegisterImage (checked 2026-11-22): no client token; names are unique per account and Region.
 */
import type { ImageSpec } from "../../schemas/generated/types";
import { observeUefiData } from "../aspects/attributes";
import { waitForSnapshots } from "../aspects/snapshot-state";
import { isSettled } from "../aspects/state";
import { toTagList, userTags } from "../aspects/tags";
import { isDenied, isNameTaken } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import { digestOf } from "../canonical";
import { askAll, requireReady, type Answer, type Inquiry, type Question } from "../preflight/ask";
import { bundleIsSound, readBundle } from "../preflight/bundle";
import { nameIsFree } from "../preflight/name";
import { regionIsOpen } from "../preflight/region";
import { snapshotsAreComplete } from "../preflight/snapshots";
import type { Context, Handler, Known, Located } from "./handler";
import { findDifferences, fixedOf, fromImage, registeredOnce, toRegisterInput } from "./image-spec";
import { bringUp, findBegun, observeKnown, syncOwnedImage, type OwnedImage } from "./owned-image";
import { birthTags, findNamed } from "./ownership";
import { removeOwnedImage } from "./remove-image";
import { claimNamed } from "./taken-name";
import { writeOwnedImage } from "./write-image";

type Spec = Located<ImageSpec>;

export const imageHandler: Handler<ImageSpec, OwnedImage> = {
  replaceOn: ["region", "name", ...registeredOnce],
  setOnly: ["imdsSupport"],
  namesAreUnique: true,
  timeouts: { create: 40, update: 20, delete: 20 },

  preflight,

  async observe(spec, known, ctx) {
    const ec2 = ctx.aws.at(spec);
    const state = await find(spec, known, ec2, ctx);
    if (state === undefined || !asksForUefiData(spec, state)) return state;
    return { ...state, uefiData: await observeUefiData(ec2, state.id) };
  },

  ensure(spec, state, ctx) {
    const ec2 = ctx.aws.at(spec);
    return bringUp(ec2, state, () => register(spec, ec2, ctx), "Check the snapshots and try again.", ctx);
  },

  sync: (state, spec, ctx) => syncOwnedImage(ctx.aws.at(spec), state, spec, rulesEveryTag, ctx),

  remove: (known, spec, ctx) => {
    const { onDelete = "deregister" } = spec;
    return removeOwnedImage(ctx.aws.at(spec), known, { ...spec, onDelete }, ctx);
  },

  write(state, spec) {
    const written = writeOwnedImage<ImageSpec>(state, spec, rulesEveryTag);
    const { image, uefiData } = state;
    // Of an image that is only read, nothing was stated: EC2 says it all, and our defaults nothing.
    const fixed = isOnlyRead(spec)
      ? { ...fromImage(image), ...(uefiData === undefined ? {} : { uefiData }) }
      : isSettled(image)
        ? fixedOf(spec, image, uefiData)
        : {};
    return { ...written, spec: { ...written.spec, ...fixed } };
  },
};

/** What would fail once everything before it is done: the Region, the name, the snapshots, the bundle. */
async function preflight(spec: Partial<Spec>, inquiry: Inquiry): Promise<readonly Answer[]> {
  const { region, assumeRoleArn, name, blockDeviceMappings, imageLocation, adopt } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions: Question[] = [regionIsOpen(inquiry, place)];
  const adopts = adopt === true || inquiry.unknown.has("adopt");
  if (name !== undefined && !adopts) questions.push(nameIsFree(inquiry, place, name));
  // The create waits for the snapshots and reads the bundle in any case.
  if (inquiry.phase === "check") {
    if (blockDeviceMappings !== undefined)
      questions.push(snapshotsAreComplete(inquiry, place, blockDeviceMappings));
    if (imageLocation !== undefined)
      questions.push(bundleIsSound(inquiry.aws, place, { ...spec, imageLocation }));
  }
  return askAll(questions);
}

async function find(
  spec: Spec,
  known: Known | undefined,
  ec2: Ec2,
  ctx: Context,
): Promise<OwnedImage | undefined> {
  if (known !== undefined) return observeKnown(ec2, known, spec, ctx);
  const begun = await findBegun(ec2, digest(spec), ctx);
  if (begun !== undefined || spec.name === undefined) return begun;
  const [named] = await findNamed(ec2, spec.name);
  return named === undefined ? undefined : toOurs(named, spec, ec2, ctx);
}

function isOnlyRead(spec: Partial<ImageSpec>): boolean {
  return spec.architecture === undefined;
}

/** UEFI data never changes: it is asked for only where somebody said what it must be, or nobody said anything. */
function asksForUefiData(spec: Spec, { image }: OwnedImage): boolean {
  if (!isOnlyRead(spec)) return spec.uefiData !== undefined;
  return image.BootMode === "uefi" || image.BootMode === "uefi-preferred";
}

const rulesEveryTag = (): boolean => true;

/** What makes two registrations the same one: all that cannot change later, and the name if it was chosen. */
function digest(spec: Spec): string {
  return digestOf("image", spec.name, Object.fromEntries(registeredOnce.map((key) => [key, spec[key]])));
}

async function register(spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const name = spec.name ?? ctx.autoName;
  await requireReady<Partial<Spec>>(preflight, spec, ctx);
  const bundle = spec.imageLocation === undefined ? {} : await readBundle(ctx.aws, spec, spec.imageLocation);
  await settleSnapshots(spec, ec2, ctx);
  const lease = ctx.newLease();
  const tags = { ...userTags(spec.tags ?? {}), ...birthTags(ctx.mark, digest(spec), lease) };
  try {
    const { ImageId = "" } = await ec2.call("RegisterImage", {
      ...toRegisterInput({ ...bundle, ...spec }),
      Name: name,
      TagSpecifications: [{ ResourceType: "image", Tags: toTagList(tags) }],
    });
    ctx.report(`${ImageId} in ${ec2.region} is registered`);
    return { id: ImageId, image: { ImageId, Name: name, State: "pending", Tags: toTagList(tags) }, lease };
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    // Taken by ourselves, when the answer to a first try was lost on the way and the SDK tried again.
    const [named] = await findNamed(ec2, name);
    if (named === undefined) throw error;
    return toOurs(named, spec, ec2, ctx);
  }
}

/** Waits for the snapshots of the mappings; whoever may not look at them registers all the same. */
async function settleSnapshots({ blockDeviceMappings = [] }: Spec, ec2: Ec2, ctx: Context): Promise<void> {
  const ids = [...new Set(blockDeviceMappings.flatMap(({ ebs }) => ebs?.snapshotId ?? []))];
  try {
    await waitForSnapshots(ec2, ids, ctx);
  } catch (error) {
    if (!isDenied(error)) throw error;
  }
}

/** The image that has our name, when it is ours to go on with; an error that names it otherwise. */
async function toOurs(image: Ec2Image, spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const uefiData = spec.uefiData === undefined ? undefined : await observeUefiData(ec2, image.ImageId ?? "");
  const differences = findDifferences(spec, image, uefiData);
  return claimNamed(ec2, image, { digest: digest(spec), differences, adopt: spec.adopt }, ctx);
}
