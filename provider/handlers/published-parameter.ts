/**
 * The life of a parameter that names an image, for others to find it by. Floor: preflight, aspects, aws.
 * @see Systems Manager API Reference, PutParameter (checked 2026-11-22): tags only at creation; an existing parameter
 * changes its data type neither to nor from `aws:ec2:image`
 */
import type { PublishedParameterSpec } from "../../schemas/generated/types";
import {
  createParameter,
  findParameter,
  imageType,
  observeDescription,
  observeParameterTags,
  overwriteParameter,
  syncParameterTags,
  waitForVersion,
  type Parameter,
} from "../aspects/parameter";
import { findImage, waitForImage } from "../aspects/state";
import { isUserTag, managedBy, userTags, type TagMap } from "../aspects/tags";
import { isDenied, isGone, isParameterTaken } from "../aws/errors";
import type { Ssm } from "../aws/port";
import { withoutUndefined } from "../canonical";
import { askAll, requireReady, type Answer, type Inquiry, type Question } from "../preflight/ask";
import { imageIsVisible } from "../preflight/image";
import { regionIsOpen } from "../preflight/region";
import type { Context, Handler, Known, Located } from "./handler";

type Spec = Located<PublishedParameterSpec>;

interface State extends Parameter {
  readonly description: string | undefined;
  readonly tags: TagMap;
  /** The image that we put there last: the one value that we may replace unasked. */
  readonly published: string | undefined;
  readonly known?: Known | undefined;
}

export const publishedParameterHandler: Handler<PublishedParameterSpec, State> = {
  replaceOn: ["region", "name"],
  timeouts: { create: 10, update: 10, delete: 5 },

  preflight,

  async observe(spec, known, ctx) {
    const state = await look(spec, known, ctx);
    if (state === undefined || known !== undefined) return state;
    return claim(state, spec, ctx);
  },

  async ensure(spec, state, ctx) {
    return state ?? (await create(spec, ctx));
  },

  async sync(state, spec, ctx) {
    const ssm = ctx.aws.service("ssm", spec);
    const settled = { ...(await syncValue(state, spec, ctx)), tags: tagsAfter(state, spec, ctx) };
    await syncParameterTags(ssm, spec.name, state.tags, wantedTags(spec, ctx), removable(state));
    return settled;
  },

  async remove(known, spec, ctx) {
    const ssm = ctx.aws.service("ssm", spec);
    const parameter = await findParameter(ssm, spec.name);
    if (parameter === undefined) return;
    const what = `parameter \`${spec.name}\` in ${spec.region} stays`;
    const mark = (await observeParameterTags(ssm, spec.name))[managedBy];
    if (mark !== undefined && mark !== known.mark && mark !== ctx.mark) {
      ctx.warn(`${what}: it bears the mark of another stack by now, \`${mark}\`.`);
      return;
    }
    if (parameter.value !== known.outputs.publishedImageId) {
      ctx.warn(`${what}: its value is \`${parameter.value}\`, which this stack did not put there.`);
      return;
    }
    try {
      await ssm.call("DeleteParameter", { Name: spec.name });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },

  write({ arn, value, version, description, tags, published, known }, spec) {
    const stated = spec.tags ?? {};
    const shown = Object.entries(userTags(tags)).filter(
      ([key]) => Object.hasOwn(stated, key) || known?.mark === "",
    );
    const seesTags = spec.tags !== undefined || shown.length > 0;
    return {
      id: arn,
      spec: {
        ...spec,
        imageId: value,
        ...(seesTags ? { tags: Object.fromEntries(shown) } : {}),
        ...(description === undefined ? { description: undefined } : { description }),
      } as Spec,
      outputs: withoutUndefined({ arn, version, publishedImageId: published }),
    };
  },
};

async function preflight(spec: Partial<Spec>, inquiry: Inquiry): Promise<readonly Answer[]> {
  const { region, assumeRoleArn, imageId } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions: Question[] = [regionIsOpen(inquiry, place)];
  if (imageId !== undefined) questions.push(imageIsVisible(inquiry, place, imageId));
  return askAll(questions);
}

async function look(spec: Spec, known: Known | undefined, ctx: Context): Promise<State | undefined> {
  const ssm = ctx.aws.service("ssm", spec);
  const { name } = spec;
  const parameter = await findParameter(ssm, name);
  if (parameter === undefined) return undefined;
  // Asked for only where somebody stated one, now or before.
  const describes = spec.description !== undefined || known?.outputs.description !== undefined;
  const [tags, description] = await Promise.all([
    observeParameterTags(ssm, name),
    describes ? observeDescription(ssm, name) : undefined,
  ]);
  const published = known?.outputs.publishedImageId as string | undefined;
  return { ...parameter, tags, description, published, known };
}

/** The parameter that has our name, when it is ours to go on with or to take over. */
function claim(state: State, spec: Spec, ctx: Context): State {
  const taken = `the name \`${spec.name}\` is taken in ${spec.region} by a parameter`;
  if (state.type !== "String" || state.dataType !== imageType) {
    throw new Error(
      `${taken} of the data type \`${state.dataType}\` (\`${state.type}\`), and SSM changes none to \`${imageType}\`. Delete that parameter, or choose another name.`,
    );
  }
  const mark = state.tags[managedBy];
  if (mark === ctx.mark) return { ...state, published: state.value };
  if (spec.overwrite === true) return state;
  const whose = mark === undefined ? "which this stack did not make" : `which bears the mark \`${mark}\``;
  throw new Error(
    `${taken} with the value \`${state.value}\`, ${whose}. Choose another name, or take it over with \`overwrite: true\`.`,
  );
}

async function create(spec: Spec, ctx: Context): Promise<State> {
  const ssm = ctx.aws.service("ssm", spec);
  await requireReady<Partial<Spec>>(preflight, spec, ctx);
  await settleImage(spec, ctx);
  const tags = wantedTags(spec, ctx);
  try {
    const version = await createParameter(ssm, spec, tags);
    const parameter = await waitForVersion(ssm, spec, version, ctx);
    return { ...parameter, description: spec.description, tags, published: spec.imageId };
  } catch (error) {
    if (!isParameterTaken(error)) throw error;
    const state = await look(spec, undefined, ctx);
    if (state === undefined) throw error;
    return claim(state, spec, ctx);
  }
}

/** Puts the value and the description where either differs; never over a value that somebody else put there. */
async function syncValue(state: State, spec: Spec, ctx: Context): Promise<State> {
  const { imageId, description = "" } = spec;
  const describes = spec.description !== undefined || state.known?.outputs.description !== undefined;
  const sameDescription = !describes || (state.description ?? "") === description;
  if (state.value === imageId && sameDescription) return { ...state, published: imageId };
  if (state.value !== imageId && state.value !== state.published && spec.overwrite !== true) {
    throw new Error(
      `parameter \`${spec.name}\` in ${spec.region} has the value \`${state.value}\`, which this stack did not put there. State that image, or replace it with \`overwrite: true\`.`,
    );
  }
  const ssm: Ssm = ctx.aws.service("ssm", spec);
  await settleImage(spec, ctx);
  const value = { ...spec, description: describes ? description : undefined };
  const version = await overwriteParameter(ssm, value);
  const parameter = await waitForVersion(ssm, spec, version, ctx);
  return { ...state, ...parameter, description: spec.description, published: imageId };
}

/** SSM looks at the image once, and takes an available one alone: one in the making is waited for. */
async function settleImage(spec: Spec, ctx: Context): Promise<void> {
  const ec2 = ctx.aws.at(spec);
  try {
    const image = await findImage(ec2, spec.imageId);
    if (image?.State === "pending") await waitForImage(ec2, spec.imageId, ctx);
  } catch (error) {
    // Whoever may not look at images may still publish one.
    if (!isDenied(error)) throw error;
  }
}

function wantedTags(spec: Spec, ctx: Context): TagMap {
  return { ...userTags(spec.tags ?? {}), [managedBy]: ctx.mark };
}

/** Tags that an earlier run set may go again; those of others stay. */
function removable({ known }: State): (key: string) => boolean {
  const before = (known?.outputs.tags ?? {}) as TagMap;
  return (key) => isUserTag(key) && Object.hasOwn(before, key);
}

function tagsAfter(state: State, spec: Spec, ctx: Context): TagMap {
  const goes = removable(state);
  const kept = Object.entries(state.tags).filter(([key]) => !goes(key));
  return { ...Object.fromEntries(kept), ...wantedTags(spec, ctx) };
}
