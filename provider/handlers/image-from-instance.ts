/**
 * The life of an image that is made of an instance.
 * Floor: owned-image, write-image, remove-image, taken-name, image-spec, preflight, aspects, aws.
 * @see EC2 API Reference, CreateImage (checked 2026-11-22): no client token; names are unique per account and Region;
 * reboots a running instance unless told not to.
 */
import type { ImageFromInstanceSpec } from "../../schemas/generated/types";
import { waitForInstance, whyReboot } from "../aspects/instance";
import { birthTags } from "../aspects/ownership";
import { untilDeadline } from "../aspects/state";
import { managedBy, toTagList, userTags } from "../aspects/tags";
import { isDenied, isLimitReached } from "../aws/errors";
import type { Ec2, Ec2Image, Operations } from "../aws/port";
import { waitUntil, type Look } from "../aws/wait";
import { digestOf, isSame } from "../canonical";
import { askAll, requireReady, type Answer, type Inquiry } from "../preflight/ask";
import { instanceIsFit } from "../preflight/instance";
import { nameIsFree } from "../preflight/name";
import { regionIsOpen } from "../preflight/region";
import type { Context, Handler, Located } from "./handler";
import { capitalizeKeys, findMappingDifferences, fromImage, type Difference } from "./image-spec";
import { bringUp, rulesEveryTag, syncOwnedImage, type OwnedImage } from "./owned-image";
import { removeOwnedImage } from "./remove-image";
import { claimTaken, findOwn, type Likeness } from "./taken-name";
import { writeOwnedImage } from "./write-image";

type Spec = Located<ImageFromInstanceSpec>;

/** What CreateImage takes of a spec and no later call can change. */
const madeOnce = [
  "instanceId",
  "noReboot",
  "blockDeviceMappings",
  "bootMode",
] as const satisfies readonly (keyof ImageFromInstanceSpec)[];

export const imageFromInstanceHandler: Handler<ImageFromInstanceSpec, OwnedImage> = {
  replaceOn: ["region", "name", ...madeOnce],
  setOnly: ["imdsSupport"],
  namesAreUnique: true,
  // The time is that of the volumes' snapshots: EC2 User Guide, Create an Amazon EBS-backed AMI, speaks of hours.
  timeouts: { create: 120, update: 20, delete: 20 },

  preflight,

  observe(spec, known, ctx) {
    return findOwn(ctx.aws.at(spec), known, spec, likeness, ctx);
  },

  ensure(spec, state, ctx) {
    const ec2 = ctx.aws.at(spec);
    const hint = "Check the volumes of the instance and the key that encrypts them, and try again.";
    return bringUp(ec2, state, () => make(spec, ec2, ctx), hint, ctx);
  },

  sync: (state, spec, ctx) => syncOwnedImage(ctx.aws.at(spec), state, spec, rulesEveryTag, ctx),

  remove: (known, spec, ctx) => {
    const { onDelete = "deregister-and-delete-snapshots" } = spec;
    return removeOwnedImage(ctx.aws.at(spec), known, { ...spec, onDelete }, ctx);
  },

  write(state, spec) {
    const { image } = state;
    const written = writeOwnedImage<ImageFromInstanceSpec>(state, spec, rulesEveryTag);
    const { architecture, rootDeviceName } = fromImage(image);
    return {
      ...written,
      spec: { ...written.spec, instanceId: image.SourceInstanceId ?? spec.instanceId },
      outputs: {
        ...written.outputs,
        ...(architecture === undefined ? {} : { architecture }),
        ...(rootDeviceName === undefined ? {} : { rootDeviceName }),
      },
    };
  },
};

/** What would fail, and the reboot, which is better read before than after. */
async function preflight(spec: Partial<Spec>, inquiry: Inquiry): Promise<readonly Answer[]> {
  const { region, assumeRoleArn, instanceId } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions = [regionIsOpen(inquiry, place), nameIsFree(inquiry, place, spec)];
  // The create looks at the instance in any case.
  if (inquiry.phase === "check" && instanceId !== undefined)
    questions.push(instanceIsFit(inquiry, place, { ...spec, instanceId }));
  return askAll(questions);
}

const likeness: Likeness<Spec> = {
  digest: (spec) =>
    digestOf("image-from-instance", spec.name, Object.fromEntries(madeOnce.map((key) => [key, spec[key]]))),
  findDifferences,
};

async function make(spec: Spec, ec2: Ec2, ctx: Context): Promise<OwnedImage> {
  const name = spec.name ?? ctx.autoName;
  await requireReady<Partial<Spec>>(preflight, spec, ctx);
  await settleInstance(spec, ec2, ctx);
  const lease = ctx.newLease();
  const tags = { ...userTags(spec.tags ?? {}), ...birthTags(ctx.mark, likeness.digest(spec), lease) };
  try {
    const id = await createImage(ec2, toCreateInput(spec, name, tags, ctx), ctx);
    ctx.report(`${id} in ${ec2.region} is being made of ${spec.instanceId}`);
    return { id, image: { ImageId: id, Name: name, State: "pending", Tags: toTagList(tags) }, lease };
  } catch (error) {
    return claimTaken(error, ec2, name, spec, likeness, ctx);
  }
}

type CreateInput = Operations["CreateImage"][0];

function toCreateInput(
  spec: Spec,
  name: string,
  tags: Readonly<Record<string, string>>,
  ctx: Context,
): CreateInput {
  const { instanceId, description, noReboot, blockDeviceMappings, bootMode } = spec;
  return {
    InstanceId: instanceId,
    Name: name,
    ...(description === undefined ? {} : { Description: description }),
    ...(noReboot === true ? { NoReboot: true } : {}),
    ...(bootMode === undefined ? {} : { BootModeOverride: bootMode }),
    ...(blockDeviceMappings === undefined
      ? {}
      : {
          BlockDeviceMappings: capitalizeKeys(blockDeviceMappings) as NonNullable<
            CreateInput["BlockDeviceMappings"]
          >,
        }),
    TagSpecifications: [
      { ResourceType: "image", Tags: toTagList(tags) },
      {
        ResourceType: "snapshot",
        Tags: toTagList({ ...userTags(spec.snapshotTags ?? {}), [managedBy]: ctx.mark }),
      },
    ],
  };
}

/** Waits until the instance can be imaged; whoever may not look at it makes the image all the same. */
async function settleInstance(spec: Spec, ec2: Ec2, ctx: Context): Promise<void> {
  let reboot: string | undefined;
  try {
    reboot = whyReboot(await waitForInstance(ec2, spec, ctx), spec.noReboot, ec2.region);
  } catch (error) {
    if (!isDenied(error)) throw error;
    reboot = whyReboot({ InstanceId: spec.instanceId }, spec.noReboot, ec2.region);
  }
  if (reboot !== undefined) ctx.warn(reboot);
}

/** Makes the image; waits while EC2 makes too many others of the same instance. */
async function createImage(ec2: Ec2, input: CreateInput, ctx: Context): Promise<string> {
  const attempt = async (): Promise<Look<string>> => {
    try {
      const { ImageId = "" } = await ec2.call("CreateImage", input);
      return { done: true, value: ImageId };
    } catch (error) {
      if (!isLimitReached(error)) throw error;
      return {
        done: false,
        standing: `instance \`${input.InstanceId ?? ""}\` in ${ec2.region} has too many images in the making`,
      };
    }
  };
  const report = (standing: string): void => {
    ctx.report(standing);
  };
  return untilDeadline(waitUntil(attempt, { clock: ctx.clock, deadline: ctx.deadline, report }));
}

/** Where an existing image differs in what no call can change; the devices that the spec does not name may be any. */
function findDifferences(spec: Spec, image: Ec2Image): Difference[] {
  const found = fromImage(image);
  const stated = spec.blockDeviceMappings ?? [];
  const named = (found.blockDeviceMappings ?? []).filter(({ deviceName }) =>
    stated.some((mapping) => mapping.deviceName === deviceName),
  );
  const scalars: Difference[] = [
    { property: "instanceId", wanted: spec.instanceId, found: image.SourceInstanceId },
    { property: "bootMode", wanted: spec.bootMode, found: found.bootMode },
  ];
  return [
    ...scalars.filter(({ wanted, found: is }) => wanted !== undefined && !isSame(wanted, is)),
    ...findMappingDifferences(stated, named),
  ];
}
