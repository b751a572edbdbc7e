/**
 * The life of an image that is registered from snapshots. Floor: owned-image, image-spec, ownership, aws.
 * @see EC2 API Reference, RegisterImage (checked 2026-11-22): no client token; names are unique per account and Region.
 */
import type { ImageSpec } from "../../schemas/generated/types";
import { isFailed } from "../aspects/state";
import { toTagList, userTags } from "../aspects/tags";
import { isNameTaken } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import { digestOf } from "../canonical";
import type { Context, Handler, Located } from "./handler";
import { findDifferences, fromImage, registeredOnce, toRegisterInput } from "./image-spec";
import {
  bringUp,
  findBegun,
  observeKnown,
  removeOwnedImage,
  syncOwnedImage,
  writeOwnedImage,
  type OwnedImage,
} from "./owned-image";
import { birthTags, findNamed, isBegun, markOf } from "./ownership";

type Spec = Located<ImageSpec>;

export const imageHandler: Handler<ImageSpec, OwnedImage> = {
  replaceOn: ["region", "name", ...registeredOnce],
  setOnly: ["imdsSupport"],
  namesAreUnique: true,
  timeouts: { create: 40, update: 20, delete: 20 },

  async observe(spec, known, ctx) {
    const ec2 = ctx.aws.at(spec);
    if (known !== undefined) return observeKnown(ec2, known, ctx);
    const begun = await findBegun(ec2, digest(spec), ctx);
    if (begun !== undefined || spec.name === undefined) return begun;
    const [named] = await findNamed(ec2, spec.name);
    return named === undefined ? undefined : toOurs(named, spec, ec2, ctx);
  },

  ensure(spec, state, ctx) {
    const ec2 = ctx.aws.at(spec);
    return bringUp(ec2, state, () => register(spec, ec2, ctx), "Check the snapshots and try again.", ctx);
  },

  sync: (state, spec, ctx) => syncOwnedImage(ctx.aws.at(spec), state, spec, rulesEveryTag, ctx),

  remove: (known, spec, ctx) => removeOwnedImage(ctx.aws.at(spec), known, spec.onDelete ?? "deregister", ctx),

  write(state, spec) {
    const written = writeOwnedImage<ImageSpec>(state, spec, rulesEveryTag);
    // Of an image that is only read, nothing was stated: EC2 says it all, and our defaults nothing.
    const stated = (spec as Partial<ImageSpec>).architecture === undefined ? fromImage(state.image) : {};
    return { ...written, spec: { ...written.spec, ...stated } };
  },
};

const rulesEveryTag = (): boolean => true;

/** What makes two registrations the same one: all that cannot change later, and the name if it was chosen. */
function digest(spec: Spec): string {
  return digestOf("image", spec.name, Object.fromEntries(registeredOnce.map((key) => [key, spec[key]])));
}

async function register(spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const name = spec.name ?? ctx.autoName;
  const lease = ctx.newLease();
  const tags = { ...userTags(spec.tags ?? {}), ...birthTags(ctx.mark, digest(spec), lease) };
  try {
    const { ImageId = "" } = await ec2.call("RegisterImage", {
      ...toRegisterInput(spec),
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

/** The image that has our name, when it is ours to go on with; an error that names it otherwise. */
function toOurs(image: Ec2Image, spec: Spec, ec2: Ec2, ctx: Context): OwnedImage {
  const { ImageId: id = "", Name: name = "" } = image;
  const taken = `the name \`${name}\` is taken in ${ec2.region} by image \`${id}\``;
  const differences = findDifferences(spec, image);
  if (isFailed(image))
    throw new Error(`${taken}, which is ${image.State ?? "failed"}. Deregister it, or choose another name.`);
  const ours = markOf(image) === ctx.mark && (isBegun(image, digest(spec)) || differences.length === 0);
  if (ours) return { id, image };
  if (spec.adopt !== true) {
    const owner = markOf(image);
    throw new Error(
      `${taken}, ${owner === undefined ? "which this stack did not make" : `which bears the mark \`${owner}\``}. Choose another name, or take it over with \`adopt: true\`.`,
    );
  }
  if (differences.length > 0) {
    const list = differences.map(
      ({ property, wanted, found }) => `${property} must be ${show(wanted)} and is ${show(found)}`,
    );
    throw new Error(
      `${taken}, and cannot be adopted, for no call can change how it differs: ${list.join("; ")}. Change the program to match, or choose another name.`,
    );
  }
  return { id, image };
}

function show(value: unknown): string {
  return value === undefined ? "absent" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
