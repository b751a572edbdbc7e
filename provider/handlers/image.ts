/**
 * The life of an image that is registered from snapshots, or from a bundle in S3.
 * Floor: owned-image, write-image, remove-image, taken-name, image-spec, preflight, aspects, aws.
 * @see EC2 API Reference, RegisterImage (checked 2026-11-22): no client token; names are unique per account and Region.
 */
import type { ImageSpec } from "../../schemas/generated/types";
import { observeUefiData } from "../aspects/attributes";
import { birthTags } from "../aspects/ownership";
import { waitForSnapshots } from "../aspects/snapshot-state";
import { isSettled } from "../aspects/state";
import { toTagList, userTags } from "../aspects/tags";
import { isDenied } from "../aws/errors";
import type { Ec2 } from "../aws/port";
import { digestOf } from "../canonical";
import { askAll, requireReady, type Answer, type Inquiry } from "../preflight/ask";
import { bundleIsSound, readBundle } from "../preflight/bundle";
import { nameIsFree } from "../preflight/name";
import { regionIsOpen } from "../preflight/region";
import { snapshotsAreComplete } from "../preflight/snapshots";
import type { Context, Handler, Located } from "./handler";
import { findDifferences, fixedOf, fromImage, registeredOnce, toRegisterInput } from "./image-spec";
import { bringUp, rulesEveryTag, syncOwnedImage, type OwnedImage } from "./owned-image";
import { removeOwnedImage } from "./remove-image";
import { claimTaken, findOwn, type Likeness } from "./taken-name";
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
    const state = await findOwn(ec2, known, spec, likeness, ctx);
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
  const { region, assumeRoleArn, blockDeviceMappings, imageLocation } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions = [regionIsOpen(inquiry, place), nameIsFree(inquiry, place, spec)];
  // The create waits for the snapshots and reads the bundle in any case.
  if (inquiry.phase === "check") {
    if (blockDeviceMappings !== undefined)
      questions.push(snapshotsAreComplete(inquiry, place, blockDeviceMappings));
    if (imageLocation !== undefined)
      questions.push(bundleIsSound(inquiry.aws, place, { ...spec, imageLocation }));
  }
  return askAll(questions);
}

function isOnlyRead(spec: Partial<ImageSpec>): boolean {
  return spec.architecture === undefined;
}

/** UEFI data never changes: it is asked for only where somebody said what it must be, or nobody said anything. */
function asksForUefiData(spec: Spec, { image }: OwnedImage): boolean {
  if (!isOnlyRead(spec)) return spec.uefiData !== undefined;
  return image.BootMode === "uefi" || image.BootMode === "uefi-preferred";
}

const likeness: Likeness<Spec> = {
  digest: (spec) =>
    digestOf("image", spec.name, Object.fromEntries(registeredOnce.map((key) => [key, spec[key]]))),
  findDifferences: async (spec, image, ec2) =>
    findDifferences(
      spec,
      image,
      spec.uefiData === undefined ? undefined : await observeUefiData(ec2, image.ImageId ?? ""),
    ),
};

async function register(spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const name = spec.name ?? ctx.autoName;
  await requireReady<Partial<Spec>>(preflight, spec, ctx);
  const bundle = spec.imageLocation === undefined ? {} : await readBundle(ctx.aws, spec, spec.imageLocation);
  await settleSnapshots(spec, ec2, ctx);
  const lease = ctx.newLease();
  const tags = { ...userTags(spec.tags ?? {}), ...birthTags(ctx.mark, likeness.digest(spec), lease) };
  try {
    const { ImageId = "" } = await ec2.call("RegisterImage", {
      ...toRegisterInput({ ...bundle, ...spec }),
      Name: name,
      TagSpecifications: [{ ResourceType: "image", Tags: toTagList(tags) }],
    });
    ctx.report(`${ImageId} in ${ec2.region} is registered`);
    return { id: ImageId, image: { ImageId, Name: name, State: "pending", Tags: toTagList(tags) }, lease };
  } catch (error) {
    return claimTaken(error, ec2, name, spec, likeness, ctx);
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
