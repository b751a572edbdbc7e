/**
 * The image that a create goes on with: the one that an earlier run of it began, or the one that has its name and is
 * ours. EC2 holds the names of RegisterImage and CreateImage unique, which stands in for the client token that they
 * lack. Floor: image-spec, owned-image, aspects, aws.
 */
import { findNamed, isBegun, markOf, tellTaken, tellTakenByOther } from "../aspects/ownership";
import { isFailed } from "../aspects/state";
import { isNameTaken } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import type { Context, Known } from "./handler";
import type { Difference } from "./image-spec";
import { findBegun, observeKnown, type CommonSpec, type OwnedImage } from "./owned-image";

interface NamedSpec extends CommonSpec {
  readonly adopt?: boolean;
}

/** How a create knows an image for the one that it would make. */
export interface Likeness<Spec> {
  /** What makes two creates the same one: all that cannot change later, and the name if it was chosen. */
  digest(spec: Spec): string;
  /** Where an image differs in what no call can change. */
  findDifferences(
    spec: Spec,
    image: Ec2Image,
    ec2: Ec2,
  ): readonly Difference[] | Promise<readonly Difference[]>;
}

/** The image of a record, or else the one that a create goes on with; undefined when it is to make one. */
export async function findOwn<Spec extends NamedSpec>(
  ec2: Ec2,
  known: Known | undefined,
  spec: Spec,
  likeness: Likeness<Spec>,
  ctx: Context,
): Promise<OwnedImage | undefined> {
  if (known !== undefined) return observeKnown(ec2, known, spec, ctx);
  const begun = await findBegun(ec2, likeness.digest(spec), ctx);
  if (begun !== undefined || spec.name === undefined) return begun;
  const [named] = await findNamed(ec2, spec.name);
  return named === undefined ? undefined : claim(ec2, named, spec, likeness, ctx);
}

/**
 * The image that took the name, after EC2 refused it for that: our own when the answer to a first try was lost on the
 * way and the SDK tried again. Any other refusal is thrown on.
 */
export async function claimTaken<Spec extends NamedSpec>(
  refused: unknown,
  ec2: Ec2,
  name: string,
  spec: Spec,
  likeness: Likeness<Spec>,
  ctx: Context,
): Promise<OwnedImage> {
  const [named] = isNameTaken(refused) ? await findNamed(ec2, name) : [];
  if (named === undefined) throw refused;
  return claim(ec2, named, spec, likeness, ctx);
}

/** The image that has our name, when it is ours to go on with; an error that names it otherwise. */
async function claim<Spec extends NamedSpec>(
  ec2: Ec2,
  image: Ec2Image,
  spec: Spec,
  likeness: Likeness<Spec>,
  ctx: Context,
): Promise<OwnedImage> {
  const { ImageId: id = "" } = image;
  const taken = tellTaken(image, ec2.region);
  if (isFailed(image))
    throw new Error(`${taken}, which is ${image.State ?? "failed"}. Deregister it, or choose another name.`);
  const differences = await likeness.findDifferences(spec, image, ec2);
  const ours =
    markOf(image) === ctx.mark && (isBegun(image, likeness.digest(spec)) || differences.length === 0);
  if (ours) return { id, image };
  if (spec.adopt !== true) throw new Error(tellTakenByOther(image, ec2.region));
  if (differences.length > 0) {
    const list = differences.map(
      ({ property, wanted, found }) =>
        `${property} must be ${show(property, wanted)} and is ${show(property, found)}`,
    );
    throw new Error(
      `${taken}, and cannot be adopted, for no call can change how it differs: ${list.join("; ")}. Change the program to match, or choose another name.`,
    );
  }
  return { id, image, adopted: true };
}

function show(property: string, value: unknown): string {
  // A secret is never printed.
  if (property === "uefiData") return value === undefined ? "absent" : "other data";
  return value === undefined ? "absent" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
